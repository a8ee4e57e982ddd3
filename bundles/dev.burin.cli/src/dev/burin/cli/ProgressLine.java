// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.progress.Progress;
import java.io.PrintWriter;

/** Shows the current task in one line of a terminal, a few times a second; without a terminal it only cancels. */
final class ProgressLine implements Progress {
    private static final long BETWEEN_UPDATES_NANOS = 100_000_000;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter error;
    private final boolean shown;
    private String task = "";
    private long units;
    private long done;
    private long lastUpdate = System.nanoTime() - BETWEEN_UPDATES_NANOS;
    private boolean dirty;
    private boolean finished;
    private volatile boolean cancelled;

    ProgressLine(PrintWriter error, boolean shown) {
        this.error = error;
        this.shown = shown;
    }

    @Override
    public synchronized void begin(String newTask, long newUnits) {
        task = newTask;
        units = newUnits;
        done = 0;
        show();
    }

    @Override
    public synchronized void advance(long more) {
        done += more;
        show();
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Asks the work to stop. @return whether there is any */
    synchronized boolean cancel() {
        cancelled = true;
        return !finished;
    }

    synchronized void finish() {
        clear();
        finished = true;
    }

    /** Takes the line away, so that something else can be printed. */
    synchronized void clear() {
        if (dirty) {
            error.print(CLEAR);
            error.flush();
            dirty = false;
        }
    }

    private void show() {
        long now = System.nanoTime();
        if (!shown || finished || now - lastUpdate < BETWEEN_UPDATES_NANOS) {
            return;
        }
        lastUpdate = now;
        dirty = true;
        error.print(CLEAR + task + (units > 1 ? " " + Math.min(100, 100 * done / units) + " %" : ""));
        error.flush();
    }
}
