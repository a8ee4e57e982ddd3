// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.draw;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String PictureExport_export;
    public static String PictureExport_svg;
    public static String PictureExport_png;
    public static String PictureExport_csv;
    public static String PictureExport_job;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
