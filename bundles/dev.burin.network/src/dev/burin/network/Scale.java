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

    /** Returns a scale with a step of its own for each channel. */
    public static Scale perChannel(double[] steps) {
        return new Scale(steps.clone());
    }

    /** Returns the real value of the integer 1 in this channel. */
    public double step(int channel) {
        return steps[steps.length == 1 ? 0 : channel];
    }
}
