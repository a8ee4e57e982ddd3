// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.preferences;

import dev.burin.ui.BurinUi;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The preferences of who has changed nothing. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(BurinUi.ID);
        node.putBoolean(WaferPreferences.BUILD_ON_SAVE, true);
        node.put(WaferPreferences.SWITCH_PERSPECTIVE, ""); //$NON-NLS-1$
        node.putBoolean(WaferPreferences.OFFER_EXAMPLES, true);
    }
}
