// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import java.math.BigDecimal;

/** Exact texts of lengths and areas for messages. */
final class Micrometres {
    private Micrometres() {
    }

    /** Returns nanometres as micrometres, exactly and without trailing zeros: 12500 becomes 12.5. */
    static String text(long nm) {
        return plain(BigDecimal.valueOf(nm, 3));
    }

    /** Returns square nanometres as square micrometres, exactly and without trailing zeros. */
    static String exactArea(long nm2) {
        return plain(BigDecimal.valueOf(nm2, 6));
    }

    /** Returns square nanometres as square micrometres, rounded up to whole ones: what is needed. */
    static String area(long nm2) {
        return Long.toString(-Math.floorDiv(-nm2, 1_000_000L));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
