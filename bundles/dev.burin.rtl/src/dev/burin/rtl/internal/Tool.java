// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** A program of the operating system, run in a folder, for a limited time, with limited output. */
public final class Tool {
    private static final int MAX_OUTPUT_BYTES = 1 << 16;
    private static final long POLL_MS = 20;

    private final Path program;

    private Tool(Path program) {
        this.program = program;
    }

    /** What a run left: its exit status, and the begin of what it wrote, errors included. */
    public record Outcome(int status, String output) {
    }

    /** Returns the program if the path has it. */
    public static Optional<Tool> find(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst().map(Tool::new);
    }

    /** Returns the program. @throws ProblemException {@code tool-missing}, naming Debian's package */
    public static Tool require(String name, String debianPackage) throws ProblemException {
        Optional<Tool> found = find(name);
        if (found.isEmpty()) {
            throw ProblemException.of(ProblemCode.TOOL_MISSING, Location.NOWHERE, name,
                    "apt-get install " + debianPackage);
        }
        return found.get();
    }

    /**
     * Runs the program to its end.
     *
     * @throws ProblemException {@code tool-timeout} after the limit, {@code tool-failed} if it cannot be started
     * @throws CancellationException if the progress asks to stop or the thread is interrupted; the program is ended
     */
    public Outcome run(Path folder, List<String> arguments, Duration limit, Progress progress)
            throws ProblemException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile("burin-tool", ".log");
            try {
                Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                        .redirectOutput(output.toFile()).redirectInput(new File("/dev/null")).start();
                int status = await(process, limit, progress);
                return new Outcome(status, head(output));
            } finally {
                Files.delete(output);
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.TOOL_FAILED, Location.NOWHERE, program, e.getMessage());
        }
    }

    private int await(Process process, Duration limit, Progress progress) throws ProblemException {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (!process.waitFor(POLL_MS, TimeUnit.MILLISECONDS)) {
                progress.check();
                if (System.nanoTime() > end) {
                    throw ProblemException.of(ProblemCode.TOOL_TIMEOUT, Location.NOWHERE, program,
                            limit.toSeconds());
                }
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String head(Path output) throws IOException {
        try (InputStream in = Files.newInputStream(output)) {
            return new String(in.readNBytes(MAX_OUTPUT_BYTES), StandardCharsets.UTF_8);
        }
    }
}
