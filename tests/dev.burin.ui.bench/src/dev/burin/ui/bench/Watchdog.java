// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the UI thread every 5 ms to answer and takes the time until it does: so long a person would wait for the echo of a
 * key. One question is out at a time, so a pause counts once. Counts what the thread is seen doing in long pauses.
 */
final class Watchdog {
    private static final long EVERY_MILLIS = 5;
    private static final long LOOK_MILLIS = 20;
    private static final double LONG_MILLIS = 100;
    private static final int FRAMES = 14;

    private final Display display;
    private final List<Double> pauses = new ArrayList<>(); // used by the thread only, until it ends
    private final Thread thread = new Thread(this::watch, "bench-watchdog");
    private volatile boolean stopped;
    private final List<Double> work = new ArrayList<>(); // as above
    private final Map<String, Integer> culprits = new HashMap<>(); // as above

    Watchdog(Display display) {
        this.display = display;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!stopped) {
                ask();
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        long cpu = cpuNs();
        long start = System.nanoTime();
        long[] answered = new long[1];
        CountDownLatch latch = new CountDownLatch(1);
        display.asyncExec(() -> {
            answered[0] = System.nanoTime();
            latch.countDown();
        });
        List<String> seen = new ArrayList<>();
        while (!latch.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            seen.add(deed(display.getThread().getStackTrace()));
        }
        double pause = (answered[0] - start) / 1e6;
        pauses.add(pause);
        work.add((cpuNs() - cpu) / 1e6);
        if (pause > LONG_MILLIS) {
            seen.forEach(deed -> culprits.merge(deed, 1, Integer::sum));
        }
    }

    private long cpuNs() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().getId());
    }

    /** Returns the innermost calls, as far as the loop of events. */
    private static String deed(StackTraceElement[] stack) {
        return Arrays.stream(stack).filter(frame -> !frame.isNativeMethod())
                .takeWhile(frame -> !frame.getMethodName().equals("readAndDispatch")).limit(FRAMES)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                .collect(Collectors.joining(" < "));
    }

    /** Stops watching and returns all pauses. */
    Times stop() throws InterruptedException {
        stopped = true;
        thread.join();
        return new Times(pauses);
    }

    /** Returns the processor time that the UI thread itself took in each pause; to be asked after the end. */
    Times work() {
        return new Times(work);
    }

    /** Returns what was seen in long pauses, most often first, each with how often; to be asked after the end. */
    List<String> culprits() {
        return culprits.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getValue() + " x " + entry.getKey()).toList();
    }
}
