// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.export;

import dev.burin.ui.launch.LaunchTypes;
import dev.burin.ui.run.CommandLineDialog;
import dev.burin.ui.run.SpecTargets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Spec, parts, folder, and whether to verify. */
final class ExportPage extends WizardPage {
    private static final String HELP = "dev.burin.doc.wizard_export"; //$NON-NLS-1$

    private final ExportKind first;
    private final Optional<IFile> selected;
    private List<IFile> specs = List.of();
    private Combo specCombo;
    private Button rom;
    private Button rtl;
    private Button verify;
    private Text folder;
    private boolean touched;

    ExportPage(ExportKind first, Optional<IFile> selected) {
        super("export", Messages.ExportPage_title, null); //$NON-NLS-1$
        this.first = first;
        this.selected = selected;
        setDescription(Messages.ExportPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        specs = SpecTargets.in(new StructuredSelection(List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())));
        new Label(area, SWT.NONE).setText(Messages.ExportPage_spec);
        specCombo = new Combo(area, SWT.READ_ONLY);
        specs.forEach(spec -> specCombo.add(spec.getFullPath().makeRelative().toString()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(specCombo);
        createParts(area);
        new Label(area, SWT.NONE).setText(Messages.ExportPage_folder);
        folder = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.ExportPage_browse);
        browse.addListener(SWT.Selection, event -> browse());
        Button show = new Button(area, SWT.PUSH);
        show.setText(Messages.ExportPage_showCommandLine);
        GridDataFactory.swtDefaults().span(3, 1).align(SWT.END, SWT.CENTER).applyTo(show);
        show.addListener(SWT.Selection, event -> spec().ifPresent(file ->
                new CommandLineDialog(getShell(), settings().run(LaunchTypes.path(file)).commandLine()).open()));
        specCombo.select(Math.max(0, selected.map(specs::indexOf).orElse(0)));
        fill();
        listen();
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
        setPageComplete(problem().isEmpty());
        if (specs.isEmpty()) {
            setErrorMessage(Messages.ExportPage_noSpecs);
        }
    }

    private void createParts(Composite area) {
        Group parts = new Group(area, SWT.NONE);
        parts.setText(Messages.ExportPage_parts);
        GridLayoutFactory.swtDefaults().applyTo(parts);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(parts);
        rtl = check(parts, Messages.ExportPage_rtl);
        rom = check(parts, Messages.ExportPage_rom);
        verify = check(parts, Messages.ExportPage_verify);
        GridDataFactory.swtDefaults().indent(20, 0).applyTo(verify);
        rtl.setSelection(first != ExportKind.ROM);
        rom.setSelection(first != ExportKind.RTL);
    }

    private static Button check(Composite parent, String text) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(text);
        return button;
    }

    private void listen() {
        specCombo.addListener(SWT.Selection, event -> fill());
        rom.addListener(SWT.Selection, event -> fill());
        rtl.addListener(SWT.Selection, event -> fill());
        verify.addListener(SWT.Selection, event -> validate());
        folder.addListener(SWT.Modify, event -> validate());
        folder.addListener(SWT.KeyDown, event -> touched = true);
    }

    /** Proposes a folder for what is chosen, unless the person has typed one. */
    private void fill() {
        verify.setEnabled(rom.getSelection());
        spec().ifPresent(file -> {
            ExportSettings proposal = ExportMemory.propose(file, kind());
            verify.setSelection(proposal.verify());
            if (!touched) {
                folder.setText(proposal.folder().toString());
            }
        });
        validate();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            touched = true;
            folder.setText(chosen);
        }
    }

    private void validate() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null)); // SWT has it so
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (spec().isEmpty()) {
            return Optional.of(Messages.ExportPage_noSpecs);
        } else if (!rom.getSelection() && !rtl.getSelection()) {
            return Optional.of(Messages.ExportPage_nothing);
        }
        try {
            return folder.getText().isBlank() || !Path.of(folder.getText()).isAbsolute()
                    ? Optional.of(Messages.ExportPage_noFolder) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(Messages.ExportPage_noFolder);
        }
    }

    Optional<IFile> spec() {
        int index = specCombo.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(specs.get(index));
    }

    private ExportKind kind() {
        return rom.getSelection() && rtl.getSelection() ? ExportKind.BOTH
                : rom.getSelection() ? ExportKind.ROM : ExportKind.RTL;
    }

    ExportSettings settings() {
        return new ExportSettings(kind(), Path.of(folder.getText()), verify.getSelection());
    }
}
