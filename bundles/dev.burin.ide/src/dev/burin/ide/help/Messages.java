// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import org.eclipse.osgi.util.NLS;

/** Texts of the Help view. */
final class Messages extends NLS {
    static String HelpPages_missing;
    static String HelpPages_broken;
    static String HelpPages_context;
    static String HelpPages_nothing;
    static String HelpPages_found;
    static String HelpView_back;
    static String HelpView_forward;
    static String HelpView_home;
    static String HelpView_search;
    static String HelpView_reading;

    static {
        NLS.initializeMessages("dev.burin.ide.help.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
