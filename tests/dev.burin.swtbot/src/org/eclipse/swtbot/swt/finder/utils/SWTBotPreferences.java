// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.utils;

/**
 * How patient the bot is and how fast it acts. Tests set the fields; that they are static and can be written is the
 * library's API.
 */
public class SWTBotPreferences implements SWTBotPreferenceConstants {

    /** The key under which a widget carries its id, see {@link org.eclipse.swt.widgets.Widget#getData(String)}. */
    public static String DEFAULT_KEY = System.getProperty(KEY_DEFAULT_KEY, "org.eclipse.swtbot.widget.key");
    /** Milliseconds until a search or a wait fails. */
    public static long TIMEOUT = Long.getLong(KEY_TIMEOUT, 5000);
    /** Milliseconds to pause after each action, for people who want to watch. */
    public static long PLAYBACK_DELAY = Long.getLong(KEY_PLAYBACK_DELAY, 0);
    /** Milliseconds between two typed characters. */
    public static int TYPE_INTERVAL = Integer.getInteger(KEY_TYPE_INTERVAL, 10);
    /** The folder of screenshots. */
    public static String SCREENSHOTS_DIR = System.getProperty(KEY_SCREENSHOTS_DIR, "screenshots");
    /** The format of screenshots, as a file extension. */
    public static String SCREENSHOT_FORMAT = System.getProperty(KEY_SCREENSHOT_FORMAT, "png");
    /** Milliseconds between two questions while waiting. */
    public static final long DEFAULT_POLL_DELAY = Long.getLong(KEY_DEFAULT_POLL_DELAY, 50);
}
