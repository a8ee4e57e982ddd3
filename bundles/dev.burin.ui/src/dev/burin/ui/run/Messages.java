// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.run;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String CommandLineDialog_title;
    public static String CommandLineDialog_copy;
    public static String ToolJob_refresh;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
