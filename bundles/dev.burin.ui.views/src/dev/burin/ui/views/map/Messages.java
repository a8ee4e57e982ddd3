// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.map;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String WaferMapView_name;
    public static String WaferMapView_job;
    public static String WaferMapView_fitChip;
    public static String WaferMapView_fitWafer;
    public static String WaferMapView_zoomSelection;
    public static String WaferMapView_zoomIn;
    public static String WaferMapView_zoomOut;
    public static String WaferMapView_colour;
    public static String WaferMapView_dataflow;
    public static String WaferMapView_legend;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
