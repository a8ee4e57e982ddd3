// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.facts;

import dev.burin.spec.AddersFabric;
import dev.burin.spec.DigitsScheme;
import dev.burin.spec.Fabric;
import dev.burin.spec.FoldedFabric;
import dev.burin.spec.Granularity;
import dev.burin.spec.IntegerScheme;
import dev.burin.spec.WeightScheme;
import java.util.Optional;

/**
 * What a spec says about one matrix once all rules are applied; no weight is known.
 *
 * @param scheme         what the last rule states, or empty for the default
 * @param activationBits the width of the activations that it reads
 * @param fabric         what the last rule states, or empty for the default
 */
public record MatrixFact(String name, int rows, int columns, Optional<WeightScheme> scheme, int activationBits,
        Optional<Fabric> fabric) {
    private static final int DEFAULT_BITS = 8;
    private static final int TERNARY_BITS = 2;

    /** Returns the number of weights. */
    public long weights() {
        return (long) rows * columns;
    }

    /** Returns the width of a code, in bits, sign included. */
    public int weightBits() {
        if (scheme.isEmpty()) {
            return DEFAULT_BITS;
        }
        return scheme.get() instanceof IntegerScheme integers ? integers.getBits()
                : scheme.get() instanceof DigitsScheme digits ? digits.getWithinBits() : TERNARY_BITS;
    }

    /** Returns the bits of all codes. */
    public long bits() {
        return weights() * weightBits();
    }

    /** Returns the most nonzero signed digits that the weights can have together. */
    public long mostDigits() {
        int each = scheme.isPresent() && scheme.get() instanceof DigitsScheme digits ? digits.getDigits()
                : weightBits() == TERNARY_BITS ? 1 : (weightBits() + 1) / 2;
        return weights() * each;
    }

    /** Returns the scheme of the weights as a spec writes it. */
    public String schemeText() {
        if (scheme.isEmpty()) {
            return "int" + DEFAULT_BITS + " per row";
        }
        WeightScheme stated = scheme.get();
        String group = stated.getGranularity() == Granularity.GROUP ? " per group " + stated.getGroupSize() : "";
        if (stated instanceof IntegerScheme integers) {
            return "int" + integers.getBits() + (group.isEmpty() ? " per row" : group);
        }
        return (stated instanceof DigitsScheme digits ? "digits " + digits.getDigits()
                + (digits.getWithinBits() == DEFAULT_BITS ? "" : " within " + digits.getWithinBits() + " bits") : "ternary")
                + group;
    }

    /** Returns how it is embedded as a report writes it. */
    public String fabricText() {
        if (fabric.isPresent() && fabric.get() instanceof FoldedFabric folded) {
            return "folded " + folded.getFactor();
        }
        AddersFabric adders = fabric.isPresent() && fabric.get() instanceof AddersFabric stated ? stated : null;
        return "adders depth +" + (adders == null ? 0 : adders.getExtraDepth()) + " registers every "
                + (adders == null ? 1 : adders.getRegisterEvery());
    }

    /** Returns how it is embedded as a spec writes it, defaults left out. */
    public String fabricWords() {
        return fabricText().replace(" depth +0", "").replace(" registers every 1", "");
    }

    /** Returns whether a cost of an earlier build is still the cost of this matrix. */
    boolean isOf(MatrixCost cost) {
        return cost.scheme().equals(schemeText()) && (cost.fabric().equals("table") || cost.fabric().equals(fabricText()));
    }
}
