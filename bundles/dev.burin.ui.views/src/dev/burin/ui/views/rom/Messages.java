// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.rom;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String RomView_layingOut;
    public static String RomView_describing;
    public static String RomView_opening;
    public static String RomView_comparing;
    public static String RomView_bits;
    public static String RomView_goTo;
    public static String RomView_goToMessage;
    public static String RomView_open;
    public static String RomView_chip;
    public static String RomView_verify;
    public static String RomView_verifyLabel;
    public static String RomView_compare;
    public static String RomView_csv;
    public static String RomView_cannot;
    public static String RomView_ofChip;
    public static String RomView_same;
    public static String RomView_different;
    public static String RomView_hex;
    public static String RomPages_reading;
    public static String GoToWeight_syntax;
    public static String GoToWeight_matrix;
    public static String GoToWeight_range;
    public static String GoToWeight_address;
    public static String SectionTable_matrix;
    public static String SectionTable_tile;
    public static String SectionTable_rows;
    public static String SectionTable_bits;
    public static String SectionTable_address;
    public static String SectionTable_bytes;
    public static String SectionTable_difference;
    public static String SectionTable_differs;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
