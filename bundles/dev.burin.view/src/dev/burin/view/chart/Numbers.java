// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.chart;

import java.util.Locale;

/** Writes numbers for people. */
public final class Numbers {
    private static final String[] PREFIXES = {"", " k", " M", " G", " T"};

    private Numbers() {
    }

    /** Returns a number in about three digits: {@code 0.00123}, {@code 12.3 k}, {@code 4.56 M}. */
    public static String brief(double value) {
        double size = Math.abs(value);
        if (size != 0 && size < 0.01) {
            return String.format(Locale.ROOT, "%.2g", value);
        }
        int prefix = 0;
        while (size >= 999.5 && prefix < PREFIXES.length - 1) {
            size /= 1000;
            prefix++;
        }
        String digits = size >= 99.95 ? "%.0f" : size >= 9.995 ? "%.1f" : "%.2f";
        String text = String.format(Locale.ROOT, digits, size);
        String trimmed = text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
        return (value < 0 ? "-" : "") + trimmed + PREFIXES[prefix];
    }

    /** Returns all digits, grouped by thousands; a fraction in three decimals if there is one. */
    public static String full(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%,.3f", value);
    }

    /** Returns the least step of 1, 2 or 5 times a power of ten that is at least that much. */
    public static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            if (power * factor >= least * (1 - 1e-9)) {
                return power * factor;
            }
        }
        return power * 10;
    }
}
