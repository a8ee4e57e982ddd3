// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.session;

import java.util.Optional;

/**
 * What an operation has computed in the last step.
 *
 * @param operation name of the operation
 * @param integers  its output
 * @param steps     what a step of each element means, as a real number
 * @param error     how far it is from the float network, where that runs beside and has the same activation
 */
public record Probe(String operation, int[] integers, double[] steps, Optional<Error> error) {

    /**
     * The difference from the float network, over all elements.
     *
     * @param rootMeanSquare of the differences, as a real number
     * @param relative       the same over the root mean square of the float values
     * @param floats         the float values
     */
    public record Error(double rootMeanSquare, double relative, float[] floats) {
    }

    /** Compares. */
    static Error error(int[] integers, double[] steps, float[] floats) {
        double squares = 0;
        double reference = 0;
        for (int i = 0; i < floats.length; i++) {
            double difference = integers[i] * steps[i] - floats[i];
            squares += difference * difference;
            reference += (double) floats[i] * floats[i];
        }
        return new Error(Math.sqrt(squares / floats.length), reference == 0 ? 0 : Math.sqrt(squares / reference), floats);
    }
}
