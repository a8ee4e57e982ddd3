// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.facts;

import java.util.Locale;

/** Numbers as hints and hovers say them: short, with their units. */
public final class Figures {
    private static final double THOUSAND = 1000;
    private static final double UM2_IN_MM2 = 1e6;
    private static final double LEAST_MM2 = 0.01;

    private Figures() {
    }

    /** Returns a whole number with commas. */
    public static String whole(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Returns a count and what is counted, in its plural unless it is one. */
    public static String count(long count, String one, String many) {
        return whole(count) + " " + (count == 1 ? one : many);
    }

    /** Returns a number of bits, from 10,000 on by decimal prefixes. */
    public static String bits(long bits) {
        return bits < 10 * THOUSAND ? whole(bits) + " bit" : prefixed(bits) + "bit";
    }

    /** Returns a large count by decimal prefixes, such as {@code 171 k adders}. */
    public static String many(long count, String what) {
        return count < 10 * THOUSAND ? whole(count) + " " + what : prefixed(count) + " " + what;
    }

    private static String prefixed(double value) {
        String prefixes = "kMGT";
        double scaled = value;
        int step = -1;
        while (scaled >= 999.5 && step < prefixes.length() - 1) {
            scaled /= THOUSAND;
            step++;
        }
        String digits = scaled >= 100 ? "%.0f" : scaled >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, digits, scaled) + " " + (step < 0 ? "" : prefixes.charAt(step));
    }

    /** Returns an area in square millimetres or, if it is small, in square micrometres. */
    public static String area(double um2) {
        double mm2 = um2 / UM2_IN_MM2;
        return mm2 >= LEAST_MM2 ? String.format(Locale.ROOT, mm2 >= 10 ? "%.1f mm²" : "%.2f mm²", mm2)
                : String.format(Locale.ROOT, "%,.0f µm²", um2);
    }

    /** Returns a share in percent. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
    }
}
