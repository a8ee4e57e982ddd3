// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Name, location, and what the project begins with. */
final class NewProjectPage extends WizardNewProjectCreationPage {
    private static final String EXAMPLES = "burin-examples"; //$NON-NLS-1$

    private final boolean examplesOnly;
    private Beginning beginning;

    NewProjectPage(boolean examplesOnly) {
        super("project"); //$NON-NLS-1$
        this.examplesOnly = examplesOnly;
        beginning = examplesOnly ? Beginning.EXAMPLES : Beginning.EMPTY;
        setTitle(examplesOnly ? Messages.NewProjectWizard_examples : Messages.NewProjectWizard_title);
        setDescription(examplesOnly ? Messages.NewProjectPage_examplesDescription : Messages.NewProjectPage_description);
        if (examplesOnly) {
            setInitialProjectName(free(EXAMPLES));
        }
    }

    private static String free(String name) {
        String candidate = name;
        for (int i = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(candidate).exists(); i++) {
            candidate = name + "-" + i; //$NON-NLS-1$
        }
        return candidate;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "dev.burin.doc.wizard_newProject"); //$NON-NLS-1$
        if (examplesOnly) {
            return;
        }
        Group begin = new Group((Composite) getControl(), SWT.NONE);
        begin.setText(Messages.NewProjectPage_begin);
        GridLayoutFactory.swtDefaults().applyTo(begin);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(begin);
        radio(begin, Messages.NewProjectPage_empty, Beginning.EMPTY).setSelection(true);
        radio(begin, Messages.NewProjectPage_withExamples, Beginning.EXAMPLES);
        radio(begin, Messages.NewProjectPage_withModel, Beginning.MODEL);
    }

    private Button radio(Composite parent, String text, Beginning means) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                beginning = means;
                getContainer().updateButtons();
            }
        });
        return button;
    }

    Beginning beginning() {
        return beginning;
    }
}
