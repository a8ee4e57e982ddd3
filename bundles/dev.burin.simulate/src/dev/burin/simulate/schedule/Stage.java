// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

/**
 * A part of the pipeline and when a token is in it.
 *
 * @param name           name of the operation; attention has the stages {@code .scores}, {@code .mix}, {@code .divide}
 * @param operation      name of the operation
 * @param startCycle     cycle in which it takes its input, counted from the token's entry in cycle 0
 * @param latencyCycles  cycles until its result is whole
 * @param intervalCycles cycles until it can take the next token: it is busy so long
 * @param cause          what decides the interval
 * @param reason         the same in words, with the figures
 */
public record Stage(String name, String operation, long startCycle, long latencyCycles, long intervalCycles,
        Cause cause, String reason) {

    /** Returns the cycle in which the result is there. */
    public long endCycle() {
        return startCycle + latencyCycles;
    }

    Stage startingAt(long cycle) {
        return new Stage(name, operation, cycle, latencyCycles, intervalCycles, cause, reason);
    }
}
