// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import org.eclipse.osgi.util.NLS;

/** Texts of the Help view. */
final class Messages extends NLS {
    public static String HelpPages_missing;
    public static String HelpPages_broken;
    public static String HelpPages_context;
    public static String HelpPages_nothing;
    public static String HelpPages_found;
    public static String HelpView_back;
    public static String HelpView_forward;
    public static String HelpView_home;
    public static String HelpView_search;
    public static String HelpView_reading;

    static {
        NLS.initializeMessages("dev.burin.ide.help.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
