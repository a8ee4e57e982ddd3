// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.plan;

import dev.burin.compile.lower.MatrixScheme;
import dev.burin.lang.facts.MatrixRules;
import dev.burin.quantize.weights.Clip;
import dev.burin.spec.DigitsScheme;
import dev.burin.spec.Granularity;
import dev.burin.spec.IntegerScheme;
import dev.burin.spec.WeightScheme;

/** Translates what the rules of a spec say about quantization. */
final class Schemes {
    private Schemes() {
    }

    /** Returns the scheme that the rules make of the default. */
    static MatrixScheme of(MatrixRules rules) {
        MatrixScheme usual = MatrixScheme.INT8;
        Clip clip = rules.clip().map(stated -> switch (stated) {
            case MSE -> Clip.MSE;
            case MAX -> Clip.MAX;
        }).orElse(usual.clip());
        return new MatrixScheme(rules.weights().map(Schemes::weights).orElse(usual.weights()), clip,
                rules.activationBits().orElse(usual.activationBits()));
    }

    private static dev.burin.quantize.weights.WeightScheme weights(WeightScheme stated) {
        int group = stated.getGranularity() == Granularity.GROUP ? stated.getGroupSize() : 0;
        if (stated instanceof IntegerScheme integers) {
            return new dev.burin.quantize.weights.WeightScheme.Integers(integers.getBits(), group);
        } else if (stated instanceof DigitsScheme digits) {
            return new dev.burin.quantize.weights.WeightScheme.Digits(digits.getDigits(), digits.getWithinBits(), group);
        }
        return new dev.burin.quantize.weights.WeightScheme.Ternary(group);
    }
}
