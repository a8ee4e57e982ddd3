// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String BuildProblems_job;
    public static String ConvertHandler_job;
    public static String HintFixes_convert;
    public static String HintFixes_autoBuild;
    public static String ProjectHints_job;
    public static String ProjectHints_noNature;
    public static String ProjectHints_noAutoBuild;
    public static String WaferBuilder_checking;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
