// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.preferences;

import dev.burin.ui.BurinUi;
import dev.burin.ui.export.ExportMemory;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.osgi.service.prefs.BackingStoreException;

/** Properties &gt; Wafer of a project: its own answer to building on save, and where its exports go. */
public final class ProjectPropertyPage extends PropertyPage {
    private static final String HELP = "dev.burin.doc.preferences"; //$NON-NLS-1$
    private static final String OWN = "ownBuildOnSave"; //$NON-NLS-1$

    private Button own;
    private Button buildOnSave;
    private Text folder;

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        own = check(area, Messages.ProjectPropertyPage_own, 0);
        buildOnSave = check(area, Messages.WaferPreferencePage_buildOnSave, 20);
        own.setSelection(node().getBoolean(OWN, false));
        buildOnSave.setSelection(WaferPreferences.buildOnSave(project()));
        own.addListener(SWT.Selection, event -> enable());
        new Label(area, SWT.NONE).setText(Messages.ProjectPropertyPage_folder);
        folder = new Text(area, SWT.BORDER);
        folder.setText(ExportMemory.base(project()));
        folder.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.ProjectPropertyPage_browse);
        browse.addListener(SWT.Selection, event -> browse());
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.ProjectPropertyPage_note);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(300, SWT.DEFAULT).applyTo(note);
        enable();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
        return area;
    }

    private static Button check(Composite parent, String text, int indent) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(text);
        GridDataFactory.fillDefaults().span(3, 1).indent(indent, 0).applyTo(button);
        return button;
    }

    private void enable() {
        buildOnSave.setEnabled(own.getSelection());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(project().getLocation().toOSString());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void validate() {
        boolean given = !folder.getText().isBlank();
        setErrorMessage(given ? null : Messages.ProjectPropertyPage_noFolder); // SWT has it so
        setValid(given);
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }

    private IEclipsePreferences node() {
        return new ProjectScope(project()).getNode(BurinUi.ID);
    }

    @Override
    protected void performDefaults() {
        own.setSelection(false);
        buildOnSave.setSelection(WaferPreferences.store().getBoolean(WaferPreferences.BUILD_ON_SAVE));
        folder.setText(ExportMemory.USUAL_FOLDER);
        enable();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        IEclipsePreferences node = node();
        if (own.getSelection()) {
            node.putBoolean(OWN, true);
            node.putBoolean(WaferPreferences.BUILD_ON_SAVE, buildOnSave.getSelection());
        } else {
            node.remove(OWN);
            node.remove(WaferPreferences.BUILD_ON_SAVE);
        }
        if (!folder.getText().equals(ExportMemory.base(project()))) {
            ExportMemory.setBase(project(), folder.getText());
        }
        try {
            node.flush();
            return true;
        } catch (BackingStoreException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
    }
}
