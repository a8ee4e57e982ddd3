// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.progress;

import java.util.concurrent.CancellationException;

/**
 * Watches long work and may ask it to stop. Every long method takes one and calls {@link #worked} or {@link #check}
 * at least every hundred milliseconds. Implementations are safe for use from several threads.
 */
@FunctionalInterface
public interface Progress {

    /** Watches nothing and never cancels. */
    Progress NONE = () -> false;

    /** Starts a task of so many units; the task before it, if any, is done. */
    default void begin(String task, long units) {
        // who only cancels need not watch
    }

    /** Notes that so many more units of the current task are done. */
    default void advance(long units) {
        // who only cancels need not watch
    }

    /** Returns whether the work is asked to stop. */
    boolean cancelled();

    /** Notes units done and stops the work if asked to. @throws CancellationException if cancelled */
    default void worked(long units) {
        advance(units);
        check();
    }

    /** Stops the work if asked to. @throws CancellationException if cancelled */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
