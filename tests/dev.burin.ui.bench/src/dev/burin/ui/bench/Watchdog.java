// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the UI thread every 5 ms to answer and takes the time until it does: so long a person would wait for the echo of a
 * key. One question is out at a time, so a pause counts once. Keeps what the thread did in the middle of the longest pause.
 */
final class Watchdog implements AutoCloseable {
    private static final long EVERY_MILLIS = 5;
    private static final long SUSPICIOUS_MILLIS = 40;

    private final Display display;
    private final List<Double> pauses = new ArrayList<>(); // used by the thread only, until it ends
    private final Thread thread = new Thread(this::watch, "bench-watchdog");
    private volatile boolean stopped;
    private double longest;
    private List<StackTraceElement> culprit = List.of();

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
        long start = System.nanoTime();
        long[] answered = new long[1];
        CountDownLatch latch = new CountDownLatch(1);
        display.asyncExec(() -> {
            answered[0] = System.nanoTime();
            latch.countDown();
        });
        List<StackTraceElement> seen = List.of();
        if (!latch.await(SUSPICIOUS_MILLIS, TimeUnit.MILLISECONDS)) {
            seen = List.of(display.getThread().getStackTrace());
            latch.await();
        }
        double pause = (answered[0] - start) / 1e6;
        pauses.add(pause);
        if (pause > longest) {
            longest = pause;
            culprit = seen;
        }
    }

    /** Stops watching and returns all pauses. */
    Times stop() throws InterruptedException {
        stopped = true;
        thread.join();
        return new Times(pauses);
    }

    /** Returns the stack of the UI thread in the longest pause; empty if none was suspicious. To be asked after the end. */
    List<StackTraceElement> culprit() {
        return culprit;
    }

    @Override
    public void close() {
        stopped = true;
    }
}
