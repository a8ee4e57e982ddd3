// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.Tensor;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import dev.burin.network.Value;
import dev.burin.network.operation.RmsNorm;
import dev.burin.network.operation.Scaling;
import dev.burin.quantize.weights.WeightScheme;

/**
 * What a model can ask for that the operations of the network do not have. Constructors refuse it as well, but as a
 * defect of the caller; here it is a problem of the model, its calibration text or the chosen widths.
 */
final class LoweringChecks {
    private static final int SCORE_BITS = 31;

    private LoweringChecks() {
    }

    /** Demands groups that divide the rows. @throws ProblemException {@code spec-not-divisible} */
    static void groups(Tensor tensor, WeightScheme scheme) throws ProblemException {
        if (scheme.groupSize() != 0 && tensor.columns() % scheme.groupSize() != 0) {
            throw ProblemException.of(ProblemCode.SPEC_NOT_DIVISIBLE, Location.NOWHERE, "the columns of " + tensor.name(),
                    tensor.columns(), "the group size", scheme.groupSize());
        }
    }

    /** Demands that real factors fit the multipliers. @throws ProblemException {@code lowering-factor-large} */
    static void factors(String name, double[] factors) throws ProblemException {
        for (double factor : factors) {
            if (!(Math.abs(factor) <= Scaling.LARGEST_FACTOR)) {
                throw ProblemException.of(ProblemCode.LOWERING_FACTOR_LARGE, Location.NOWHERE, name, (float) factor,
                        Scaling.LARGEST_FACTOR);
            }
        }
    }

    /** Demands accumulators of so many bits at most. @throws ProblemException {@code lowering-accumulator-wide} */
    static void accumulator(ConstantMatrix matrix, Value input, int mostBits) throws ProblemException {
        long sum = matrix.sumMagnitude(input.range().magnitude());
        int bits = Long.SIZE + 1 - Long.numberOfLeadingZeros(sum);
        if (bits > mostBits) {
            throw ProblemException.of(ProblemCode.LOWERING_ACCUMULATOR_WIDE, Location.NOWHERE, matrix.name(), bits,
                    mostBits);
        }
    }

    /** Demands that attention scores fit. @throws ProblemException {@code lowering-scores-wide} */
    static void scores(String block, Value query, Value key, int headSize) throws ProblemException {
        long most = query.range().magnitude() * key.range().magnitude() * headSize;
        int bits = Interval.within(most).bits();
        if (bits > SCORE_BITS) {
            throw ProblemException.of(ProblemCode.LOWERING_SCORES_WIDE, Location.NOWHERE, block, bits, SCORE_BITS);
        }
    }

    /**
     * Demands that the norms' epsilon fits beside the squares of the residual.
     *
     * @param epsilon  the epsilon of the sum of squares, in squared steps of the residual
     * @param residual the largest real number that the residual holds
     * @throws ProblemException {@code lowering-residual-small}
     */
    static void epsilon(double epsilon, double residual, float modelEpsilon) throws ProblemException {
        if (!(epsilon < RmsNorm.MOST_EPSILON)) {
            throw ProblemException.of(ProblemCode.LOWERING_RESIDUAL_SMALL, Location.NOWHERE, (float) residual,
                    modelEpsilon);
        }
    }
}
