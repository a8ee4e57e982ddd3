// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.network;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String NetworkView_name;
    public static String NetworkView_job;
    public static String NetworkView_find;
    public static String NetworkView_findHint;
    public static String NetworkView_found;
    public static String NetworkView_notFound;
    public static String NetworkView_fit;
    public static String NetworkView_zoomSelection;
    public static String NetworkView_zoomIn;
    public static String NetworkView_zoomOut;
    public static String NetworkView_expandAll;
    public static String NetworkView_collapseAll;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
