// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.preferences;

import dev.burin.ui.editor.session.LanguageSession;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Preferences &gt; Wafer &gt; Editor. */
public final class EditorPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final String HELP = "dev.burin.doc.preferences"; //$NON-NLS-1$

    public EditorPreferencePage() {
        super(GRID);
        setPreferenceStore(EditorPreferences.store());
        setDescription(Messages.EditorPreferencePage_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // everything comes from the store
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(EditorPreferences.FORMAT_ON_SAVE, Messages.EditorPreferencePage_formatOnSave,
                getFieldEditorParent()));
        addField(new BooleanFieldEditor(EditorPreferences.SHOW_COSTS, Messages.EditorPreferencePage_showCosts,
                getFieldEditorParent()));
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(contents, HELP);
        return contents;
    }

    @Override
    public boolean performOk() {
        boolean stored = super.performOk();
        LanguageSession.started().ifPresent(LanguageSession::refresh); // open editors show or hide costs at once
        return stored;
    }
}
