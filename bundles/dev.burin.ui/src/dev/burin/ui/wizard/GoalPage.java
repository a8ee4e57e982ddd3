// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.ui.BurinUi;
import dev.burin.ui.project.WaferNature;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Which project a model goes to, how, and the name of its spec. */
final class GoalPage extends WizardPage {
    private final Optional<IProject> selected;
    private Combo project;
    private Text spec;
    private Button copy;
    private String proposed = ""; //$NON-NLS-1$

    GoalPage(Optional<IProject> selected) {
        super("goal", Messages.GoalPage_title, null); //$NON-NLS-1$
        this.selected = selected;
        setDescription(Messages.GoalPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.GoalPage_project);
        project = new Combo(area, SWT.DROP_DOWN);
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(WaferNature::on)
                .forEach(each -> project.add(each.getName()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        new Label(area, SWT.NONE).setText(Messages.GoalPage_spec);
        spec = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(spec);
        copy = new Button(area, SWT.CHECK);
        copy.setText(Messages.GoalPage_copy);
        copy.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(copy);
        setPageComplete(false);
        project.addListener(SWT.Modify, event -> validate());
        spec.addListener(SWT.Modify, event -> validate());
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "dev.burin.doc.wizard_importModel"); //$NON-NLS-1$
        selected.ifPresent(each -> project.setText(each.getName()));
    }

    /** Proposes names after a model where no others were given. */
    void propose(Path model) {
        Path named = String.valueOf(model.getFileName()).startsWith("model.") ? model.getParent() : model; //$NON-NLS-1$
        String name = String.valueOf(named.getFileName()).replaceFirst("\\.(bin|safetensors|index\\.json)$", "") //$NON-NLS-1$ //$NON-NLS-2$
                .replaceAll("[^A-Za-z0-9_.-]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
        boolean untouchedProject = project.getText().equals(proposed);
        boolean untouchedSpec = spec.getText().isBlank() || spec.getText().equals(proposed + "." + BurinUi.EXTENSION); //$NON-NLS-1$
        proposed = name;
        if (untouchedProject) {
            project.setText(name);
        }
        if (untouchedSpec) {
            spec.setText(name + "." + BurinUi.EXTENSION); //$NON-NLS-1$
        }
    }

    private void validate() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null)); // SWT has it so
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus projectName = workspace.validateName(project.getText(), IResource.PROJECT);
        IStatus specName = workspace.validateName(spec.getText(), IResource.FILE);
        if (!projectName.isOK()) {
            return Optional.of(projectName.getMessage());
        } else if (!specName.isOK()) {
            return Optional.of(specName.getMessage());
        } else if (!spec.getText().endsWith("." + BurinUi.EXTENSION)) { //$NON-NLS-1$
            return Optional.of(Messages.GoalPage_extension);
        } else if (project().exists() && !project().isOpen()) {
            return Optional.of(NLS.bind(Messages.GoalPage_closed, project.getText()));
        }
        return project().getFile(spec.getText()).exists()
                ? Optional.of(NLS.bind(Messages.GoalPage_exists, spec.getText())) : Optional.empty();
    }

    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText());
    }

    String specName() {
        return spec.getText();
    }

    boolean copy() {
        return copy.getSelection();
    }
}
