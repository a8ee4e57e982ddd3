// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.progress.Progress;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a command writes to, and who may interrupt it. Always UTF-8. */
public final class Terminal {
    /** Cancelled work stops within a second; what is left after that is killed. */
    private static final long LONGEST_GOODBYE_MILLIS = 1500;

    private final PrintWriter out;
    private final PrintWriter error;
    private final Optional<ProgressLine> progressLine;
    private final Progress progress;
    private final boolean interactive;

    /** @param interactive whether a person watches the error stream: progress is shown, text appears as it is made */
    public Terminal(PrintStream out, PrintStream error, boolean interactive) {
        this.out = writer(out, false);
        this.error = writer(error, true);
        this.interactive = interactive;
        this.progressLine = Optional.of(new ProgressLine(this.error, interactive));
        this.progress = progressLine.get();
    }

    /** Makes a terminal of another program that shows progress in its own way; text appears as it is made. */
    public Terminal(PrintStream out, PrintStream error, Progress progress) {
        this.out = writer(out, false);
        this.error = writer(error, true);
        this.interactive = true;
        this.progressLine = Optional.empty();
        this.progress = progress;
    }

    private static PrintWriter writer(PrintStream stream, boolean flushing) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), flushing);
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
        progressLine.ifPresent(ProgressLine::clear);
        out.println(line);
    }

    /** Writes part of a line of the result, at once. */
    void printNow(String text) {
        progressLine.ifPresent(ProgressLine::clear);
        out.print(text);
        out.flush();
    }

    /** Writes a line about the run to the error stream. */
    void tell(String line) {
        progressLine.ifPresent(ProgressLine::clear);
        out.flush();
        error.println(line);
    }

    /** Asks the running command to stop and waits for it a little; for use in a shutdown hook. */
    void cancel(Thread main) {
        if (progressLine.map(ProgressLine::cancel).orElse(false) && main.isAlive()) {
            try {
                main.join(LONGEST_GOODBYE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the run: nothing waits in a buffer, no progress line is left. */
    public void close() {
        progressLine.ifPresent(ProgressLine::finish);
        out.flush();
        error.flush();
    }
}
