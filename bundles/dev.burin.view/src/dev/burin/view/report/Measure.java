// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.report;

import dev.burin.flow.MatrixReport;
import java.util.function.ToDoubleFunction;

/** A cost that can be summed over matrices. */
public enum Measure {
    WEIGHTS("Weights", MatrixReport::weights),
    BITS("Weight bits", MatrixReport::bits),
    DIGITS("Digits", MatrixReport::digits),
    ADDERS("Adders", MatrixReport::adders),
    ADDER_BITS("Adder bits", MatrixReport::adderBits),
    REGISTER_BITS("Register bits", MatrixReport::registerBits),
    MULTIPLIERS("Multipliers", MatrixReport::multipliers),
    ROM_BITS("ROM bits", MatrixReport::romBits),
    AREA("Area, \u00b5m\u00b2", MatrixReport::areaUm2);

    private final String title;
    private final ToDoubleFunction<MatrixReport> value;

    Measure(String title, ToDoubleFunction<MatrixReport> value) {
        this.title = title;
        this.value = value;
    }

    /** Returns the name that tables and charts use, with its unit. */
    public String title() {
        return title;
    }

    public double of(MatrixReport matrix) {
        return value.applyAsDouble(matrix);
    }
}
