// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.chips;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String BuildJob_name;
    public static String Chips_notLocal;
    public static String Chips_memory;
    public static String Chips_defect;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
