// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.view;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Explanation_noSpec;
    public static String Explanation_noSpecLinks;
    public static String Explanation_building;
    public static String Explanation_rejected;
    public static String Explanation_rejectedLinks;
    public static String Explanation_failed;
    public static String Explanation_failedLinks;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
