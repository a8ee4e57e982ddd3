// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.utils;

/** System properties that set {@link SWTBotPreferences} from outside. */
public interface SWTBotPreferenceConstants {

    /** The key under which a widget carries its id. */
    String KEY_DEFAULT_KEY = "org.eclipse.swtbot.search.defaultKey";
    /** Milliseconds until a search or a wait fails. */
    String KEY_TIMEOUT = "org.eclipse.swtbot.search.timeout";
    /** Milliseconds between actions. */
    String KEY_PLAYBACK_DELAY = "org.eclipse.swtbot.playback.delay";
    /** Milliseconds between two questions while waiting. */
    String KEY_DEFAULT_POLL_DELAY = "org.eclipse.swtbot.playback.poll.delay";
    /** The folder of screenshots. */
    String KEY_SCREENSHOTS_DIR = "org.eclipse.swtbot.screenshots.dir";
    /** The format of screenshots, as a file extension. */
    String KEY_SCREENSHOT_FORMAT = "org.eclipse.swtbot.screenshots.format";
    /** Milliseconds between two typed characters. */
    String KEY_TYPE_INTERVAL = "org.eclipse.swtbot.keyboard.interval";
}
