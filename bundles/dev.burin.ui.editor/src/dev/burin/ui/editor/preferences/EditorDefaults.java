// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.preferences;

import dev.burin.ui.editor.EditorPlugin;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The editor's preferences of who has changed nothing. */
public final class EditorDefaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(EditorPlugin.ID);
        node.putBoolean(EditorPreferences.FORMAT_ON_SAVE, false);
        node.putBoolean(EditorPreferences.SHOW_COSTS, true);
    }
}
