// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String EditorPreferencePage_description;
    public static String EditorPreferencePage_formatOnSave;
    public static String EditorPreferencePage_showCosts;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
