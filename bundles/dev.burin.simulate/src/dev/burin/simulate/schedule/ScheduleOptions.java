// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

/**
 * What the spec says about the running of the chip.
 *
 * @param attentionLanes cached positions that each head reads in one cycle, at least 1
 * @param clockHertz     clock frequency, at least 1
 * @param users          sequences that take turns in the pipeline, at least 1
 */
public record ScheduleOptions(int attentionLanes, long clockHertz, int users) {

    public ScheduleOptions {
        if (attentionLanes < 1 || clockHertz < 1 || users < 1) {
            throw new IllegalArgumentException(attentionLanes + " lanes, " + clockHertz + " Hz, " + users + " users");
        }
    }
}
