// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

/** What decides how often a stage can start. */
public enum Cause {
    /** Nothing: it takes a token in each cycle. */
    PIPELINED,
    /** A constant matrix that needs several cycles for one vector. */
    MATRIX,
    /** Attention reads more cached positions than it has lanes. */
    ATTENTION_LANES
}
