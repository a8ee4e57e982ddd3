// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.preferences;

import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Preferences &gt; Wafer. */
public final class WaferPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final String HELP = "dev.burin.doc.preferences"; //$NON-NLS-1$

    public WaferPreferencePage() {
        super(GRID);
        setPreferenceStore(WaferPreferences.store());
        setDescription(Messages.WaferPreferencePage_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // everything comes from the store
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new BooleanFieldEditor(WaferPreferences.BUILD_ON_SAVE, Messages.WaferPreferencePage_buildOnSave, parent));
        addField(new BooleanFieldEditor(WaferPreferences.OFFER_EXAMPLES, Messages.WaferPreferencePage_offerExamples,
                getFieldEditorParent()));
        addField(new RadioGroupFieldEditor(WaferPreferences.SWITCH_PERSPECTIVE, Messages.WaferPreferencePage_perspective, 3,
                new String[][] {{Messages.WaferPreferencePage_always, MessageDialogWithToggle.ALWAYS},
                    {Messages.WaferPreferencePage_never, MessageDialogWithToggle.NEVER},
                    {Messages.WaferPreferencePage_ask, ""}}, getFieldEditorParent(), true)); //$NON-NLS-1$
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = (Composite) super.createContents(parent);
        Control cache = new CacheGroup(area).control();
        cache.setLayoutData(new GridData(GridData.FILL_HORIZONTAL));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
        return area;
    }
}
