// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.launch;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String SimulationSettings_label;
    public static String ToolLaunch_noSpec;
    public static String SimulationShortcut_title;
    public static String SimulationShortcut_noSpec;
    public static String SimulationShortcut_choose;
    public static String SpecTab_spec;
    public static String SpecTab_browse;
    public static String SpecTab_showCommandLine;
    public static String SpecTab_chooseTitle;
    public static String SpecTab_noSpec;
    public static String SimulationTab_name;
    public static String SimulationTab_prompts;
    public static String SimulationTab_tokens;
    public static String SimulationTab_users;
    public static String SimulationTab_temperature;
    public static String SimulationTab_seed;
    public static String SimulationTab_asTheSpecSays;
    public static String SimulationTab_badTokens;
    public static String SimulationTab_badUsers;
    public static String SimulationTab_badTemperature;
    public static String SimulationTab_badSeed;
    public static String ExportTab_name;
    public static String ExportTab_parts;
    public static String ExportTab_folder;
    public static String ExportTab_usualFolder;
    public static String ExportTab_verify;
    public static String ExportTab_badFolder;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
