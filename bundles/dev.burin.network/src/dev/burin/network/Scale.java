// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

/**
 * What one step of an integer means in reality, for the whole vector or for each channel. Reports and probes use it;
 * no operation does.
 */
public final class Scale {
    private final double[] steps;

    private Scale(double[] steps) {
        this.steps = steps;
    }

    /** Returns a scale that is the same for every channel. */
    public static Scale uniform(double step) {
        return new Scale(new double[] {step});
    }

    /** Returns a scale with a step of its own for each channel; a single step counts for all. */
    public static Scale perChannel(double[] steps) {
        return new Scale(steps.clone());
    }

    /** Returns the real value of the integer 1 in this channel. */
    public double step(int channel) {
        return steps[steps.length == 1 ? 0 : channel];
    }

    /** Returns a copy of the steps: one for every channel, or one for all. */
    public double[] steps() {
        return steps.clone();
    }

    /** Returns whether this says something of every channel of a vector of that length. */
    boolean fits(int length) {
        return steps.length == 1 || steps.length == length;
    }
}
