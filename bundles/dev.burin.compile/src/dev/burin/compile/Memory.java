// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile;

import java.util.function.Supplier;

/**
 * Remembers what pure steps have made, so that a chip that differs little from one before is made in little time. Safe for
 * use from several threads.
 */
public interface Memory {
    /** Remembers nothing. */
    Memory NONE = new Memory() {
        @Override
        public <T> T recall(Object key, Class<T> type, Supplier<T> step) {
            return step.get();
        }
    };

    /**
     * Returns what a step makes, or has made before.
     *
     * @param key  equal only for steps of equal input
     * @param type what the step makes; never changed by anybody
     */
    <T> T recall(Object key, Class<T> type, Supplier<T> step);
}
