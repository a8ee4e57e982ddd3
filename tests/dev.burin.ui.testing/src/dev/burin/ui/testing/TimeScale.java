// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.time.Duration;

import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;

/** How slow the machine is: all patience is multiplied by {@code -Ddev.burin.test.timeScale}, 1 by default. */
public final class TimeScale {

    private static final double FACTOR = Double.parseDouble(System.getProperty("dev.burin.test.timeScale", "1"));
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private TimeScale() {
    }

    /** The time on this machine for what takes this time on a fast one. */
    public static Duration of(Duration fast) {
        return Duration.ofMillis(Math.round(fast.toMillis() * FACTOR));
    }

    /** How long waits last by default. */
    public static Duration patience() {
        return of(PATIENCE);
    }

    /** Makes the bot as patient as this machine needs. */
    static void apply() {
        SWTBotPreferences.TIMEOUT = patience().toMillis();
    }
}
