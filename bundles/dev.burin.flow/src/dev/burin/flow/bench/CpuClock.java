// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** CPU time of the current thread: what a busy machine cannot falsify by letting it wait. */
final class CpuClock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {
    }

    /** Returns seconds since an arbitrary moment. */
    static double seconds() {
        return THREADS.getCurrentThreadCpuTime() * 1e-9;
    }
}
