// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.preferences;

import dev.burin.ui.BurinUi;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Keys of the preferences and what they say. */
public final class WaferPreferences {
    /** Whether chips are built when specs are saved. A project may have its own. */
    public static final String BUILD_ON_SAVE = "buildOnSave"; //$NON-NLS-1$
    /** Whether the Wafer perspective is opened after a wizard: {@code always}, {@code never}, or empty to ask. */
    public static final String SWITCH_PERSPECTIVE = "switchPerspective"; //$NON-NLS-1$
    /** Whether the example project is offered when the workspace is empty. */
    public static final String OFFER_EXAMPLES = "offerExamples"; //$NON-NLS-1$

    private WaferPreferences() {
    }

    /** Returns the workspace's preferences. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, BurinUi.ID);
    }

    /** Returns whether the project's chips are built when its specs are saved. */
    public static boolean buildOnSave(IProject project) {
        return Platform.getPreferencesService().getBoolean(BurinUi.ID, BUILD_ON_SAVE, true,
                new IScopeContext[] {new ProjectScope(project)});
    }
}
