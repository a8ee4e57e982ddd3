// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.preferences;

import dev.burin.ui.editor.EditorPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Keys of the editor's preferences and what they say. */
public final class EditorPreferences {
    /** Whether specs are formatted when they are saved. */
    public static final String FORMAT_ON_SAVE = "formatOnSave"; //$NON-NLS-1$
    /** Whether shapes and costs are shown at the end of lines. */
    public static final String SHOW_COSTS = "showCosts"; //$NON-NLS-1$

    private EditorPreferences() {
    }

    static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, EditorPlugin.ID);
    }

    /** Returns whether specs are formatted when they are saved. */
    public static boolean formatOnSave() {
        return Platform.getPreferencesService().getBoolean(EditorPlugin.ID, FORMAT_ON_SAVE, false, null); // null: all scopes
    }

    /** Returns whether shapes and costs are shown at the end of lines. */
    public static boolean showCosts() {
        return Platform.getPreferencesService().getBoolean(EditorPlugin.ID, SHOW_COSTS, true, null); // null: all scopes
    }
}
