// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.structure;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String RenameHandler_invalid;
    public static String RenameHandler_message;
    public static String RenameHandler_nothing;
    public static String RenameHandler_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
