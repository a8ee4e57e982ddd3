// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.export;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String ExportKind_rtl;
    public static String ExportKind_rom;
    public static String ExportKind_both;
    public static String ExportSettings_label;
    public static String VerifyRomHandler_title;
    public static String VerifyRomHandler_noSpec;
    public static String VerifyRomHandler_label;
    public static String ExportHandler_title;
    public static String ExportHandler_noSpec;
    public static String ExportWizard_title;
    public static String ExportPage_title;
    public static String ExportPage_description;
    public static String ExportPage_spec;
    public static String ExportPage_parts;
    public static String ExportPage_rtl;
    public static String ExportPage_rom;
    public static String ExportPage_verify;
    public static String ExportPage_folder;
    public static String ExportPage_browse;
    public static String ExportPage_showCommandLine;
    public static String ExportPage_noSpecs;
    public static String ExportPage_nothing;
    public static String ExportPage_noFolder;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
