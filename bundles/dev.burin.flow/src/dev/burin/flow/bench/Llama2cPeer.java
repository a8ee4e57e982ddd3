// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.bench;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The llama2.c program {@code run}, greedy. Its CPU time is that of the process, as the shell's {@code time} tells it,
 * less that of as many runs of one token: starting the process and loading the model is not counted on either side.
 * Several runs follow each other, since the clock is coarse.
 *
 * @param tokens tokens that one run makes
 */
record Llama2cPeer(Path program, Path model, Path tokenizer, int tokens) {
    private static final int RUNS = 50;

    /** Returns tokens per CPU second. @throws ProblemException {@code tool-failed} */
    double rate(Progress progress) throws ProblemException {
        progress.check();
        return RUNS * (tokens - 1.0) / (cpuSeconds(tokens) - cpuSeconds(1));
    }

    /** Returns the CPU seconds of all runs together. */
    private double cpuSeconds(int count) throws ProblemException {
        String script = "TIMEFORMAT='%U %S'; time for ((i = 0; i < " + RUNS + "; i++)); do "
                + "\"$0\" \"$1\" -z \"$2\" -t 0 -n \"$3\" >/dev/null 2>&1 || exit 1; done";
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-c", script, program.toAbsolutePath().toString(),
                model.toString(), tokenizer.toString(), Integer.toString(count)));
        builder.redirectErrorStream(true);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw ProblemException.of(ProblemCode.TOOL_FAILED, Location.NOWHERE, program, output.strip());
            }
            double seconds = 0;
            for (String part : output.strip().split(" ")) {
                seconds += Double.parseDouble(part);
            }
            return seconds;
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | NumberFormatException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.TOOL_FAILED, Location.NOWHERE, program, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
