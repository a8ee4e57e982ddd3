// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String CacheGroup_title;
    public static String CacheGroup_folder;
    public static String CacheGroup_none;
    public static String CacheGroup_size;
    public static String CacheGroup_measuring;
    public static String CacheGroup_mebibytes;
    public static String CacheGroup_clear;
    public static String CacheGroup_clearTip;
    public static String ProjectPropertyPage_own;
    public static String ProjectPropertyPage_folder;
    public static String ProjectPropertyPage_browse;
    public static String ProjectPropertyPage_note;
    public static String ProjectPropertyPage_noFolder;
    public static String WaferPreferencePage_description;
    public static String WaferPreferencePage_buildOnSave;
    public static String WaferPreferencePage_offerExamples;
    public static String WaferPreferencePage_perspective;
    public static String WaferPreferencePage_always;
    public static String WaferPreferencePage_never;
    public static String WaferPreferencePage_ask;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
