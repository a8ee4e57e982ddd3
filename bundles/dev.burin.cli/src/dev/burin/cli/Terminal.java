// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.progress.Progress;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command writes to, and who may interrupt it. Always UTF-8. */
public final class Terminal {
    /** Cancelled work stops within a second; what is left after that is killed. */
    private static final long LONGEST_GOODBYE_MILLIS = 1500;

    private final PrintWriter out;
    private final PrintWriter error;
    private final ProgressLine progress;
    private final boolean interactive;

    /** @param interactive whether a person watches the error stream: progress is shown, text appears as it is made */
    public Terminal(PrintStream out, PrintStream error, boolean interactive) {
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        this.error = new PrintWriter(new OutputStreamWriter(error, StandardCharsets.UTF_8), true);
        this.interactive = interactive;
        this.progress = new ProgressLine(this.error, interactive);
    }

    boolean interactive() {
        return interactive;
    }

    PrintWriter outWriter() {
        return out;
    }

    PrintWriter errorWriter() {
        return error;
    }

    /** Returns the progress of this run; cancelled when the person interrupts. */
    Progress progress() {
        return progress;
    }

    /** Writes a line of the result. */
    void print(String line) {
        progress.clear();
        out.println(line);
    }

    /** Writes part of a line of the result, at once. */
    void printNow(String text) {
        progress.clear();
        out.print(text);
        out.flush();
    }

    /** Writes a line about the run to the error stream. */
    void tell(String line) {
        progress.clear();
        out.flush();
        error.println(line);
    }

    /** Asks the running command to stop and waits for it a little; for use in a shutdown hook. */
    void cancel(Thread main) {
        if (progress.cancel() && main.isAlive()) {
            try {
                main.join(LONGEST_GOODBYE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the run: nothing waits in a buffer, no progress line is left. */
    void close() {
        progress.finish();
        out.flush();
        error.flush();
    }
}
