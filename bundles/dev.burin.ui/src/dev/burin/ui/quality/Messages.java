// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.quality;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String EvaluateHandler_chooseText;
    public static String EvaluateHandler_noSpec;
    public static String EvaluateHandler_title;
    public static String EvaluateJob_name;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
