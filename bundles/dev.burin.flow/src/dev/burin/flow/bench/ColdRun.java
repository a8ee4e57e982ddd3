// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.bench;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Runs a command as a process of its own and takes the wall time from start to end. */
final class ColdRun {
    private ColdRun() {
    }

    /** Returns the seconds of the fastest of some runs. @throws ProblemException {@code tool-failed} */
    static double seconds(List<String> command, int runs, Progress progress) throws ProblemException {
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < runs; run++) {
            progress.check();
            best = Math.min(best, once(command));
        }
        return best;
    }

    private static double once(List<String> command) throws ProblemException {
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            int status = process.waitFor();
            if (status != 0) {
                throw ProblemException.of(ProblemCode.TOOL_FAILED, Location.NOWHERE, command.get(0),
                        "it ended with " + status);
            }
            return (System.nanoTime() - start) * 1e-9;
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.TOOL_FAILED, Location.NOWHERE, command.get(0), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
