// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.navigate;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String DeclarationLinks_open;
    public static String ReferenceQuery_label;
    public static String ReferenceQuery_result;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
