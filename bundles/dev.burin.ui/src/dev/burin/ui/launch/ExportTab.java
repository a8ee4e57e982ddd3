// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.launch;

import dev.burin.ui.export.ExportKind;
import dev.burin.ui.export.ExportSettings;
import dev.burin.ui.export.Exports;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The settings of an export. */
final class ExportTab extends SpecTab {
    private Combo kind;
    private Text folder;
    private Button verify;

    @Override
    public String getName() {
        return Messages.ExportTab_name;
    }

    @Override
    void createRest(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.ExportTab_parts);
        kind = new Combo(area, SWT.READ_ONLY);
        for (ExportKind each : ExportKind.values()) {
            kind.add(each.label());
        }
        GridDataFactory.fillDefaults().span(2, 1).applyTo(kind);
        kind.addListener(SWT.Selection, event -> updateLaunchConfigurationDialog());
        folder = field(area, Messages.ExportTab_folder, 2);
        folder.setMessage(Messages.ExportTab_usualFolder);
        verify = new Button(area, SWT.CHECK);
        verify.setText(Messages.ExportTab_verify);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(verify);
        verify.addListener(SWT.Selection, event -> updateLaunchConfigurationDialog());
    }

    @Override
    Optional<String> problem() {
        try {
            return folder.getText().isBlank() || Path.of(folder.getText()).isAbsolute() ? Optional.empty()
                    : Optional.of(Messages.ExportTab_badFolder);
        } catch (InvalidPathException e) {
            return Optional.of(Messages.ExportTab_badFolder);
        }
    }

    @Override
    void read(ILaunchConfiguration configuration) throws CoreException {
        kind.select(ExportKind.BOTH.ordinal());
        Optional<IFile> spec = LaunchTypes.spec(configuration);
        if (spec.isPresent()) {
            ExportSettings settings = Exports.read(configuration, spec.get());
            kind.select(settings.kind().ordinal());
            folder.setText(settings.folder().toString());
            verify.setSelection(settings.verify());
        }
    }

    @Override
    void write(ILaunchConfigurationWorkingCopy copy) {
        Exports.write(copy, ExportKind.values()[kind.getSelectionIndex()], folder.getText().strip(), verify.getSelection());
    }
}
