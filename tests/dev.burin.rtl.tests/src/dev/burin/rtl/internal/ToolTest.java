// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void saysHowToInstallWhatIsMissing() {
        assertEquals(Optional.empty(), Tool.find("no-such-burin-tool"));
        var exception = assertThrows(ProblemException.class, () -> Tool.require("no-such-burin-tool", "burin-tools"));
        assertEquals(ProblemCode.TOOL_MISSING, exception.problem().code());
        assertEquals("no-such-burin-tool is needed and was not found; install it with: apt-get install burin-tools",
                exception.problem().message());
    }

    @Test
    void givesStatusAndOutputIncludingErrors() throws ProblemException {
        var outcome = shell("pwd; echo wrong >&2; exit 3", MINUTE, Progress.NONE);
        assertEquals(3, outcome.status());
        assertTrue(outcome.output().endsWith(folder.getFileName() + "\nwrong\n"), outcome.output());
    }

    @Test
    void takesOnlyTheBeginningOfEndlessOutput() throws ProblemException {
        assertEquals(1 << 16, shell("yes | head -c 1000000", MINUTE, Progress.NONE).output().length());
    }

    @Test
    void givesNoInput() throws ProblemException {
        assertEquals("", shell("cat", MINUTE, Progress.NONE).output());
    }

    @Test
    void stopsAProgramAndItsChildrenAfterTheLimit() throws Exception {
        var exception = assertThrows(ProblemException.class,
                () -> shell("(sleep 2; touch survived) & wait", Duration.ofMillis(300), Progress.NONE));
        assertEquals(ProblemCode.TOOL_TIMEOUT, exception.problem().code());
        Thread.sleep(2500);
        assertFalse(Files.exists(folder.resolve("survived")));
    }

    @Test
    void stopsAProgramWhenCancelled() {
        assertThrows(CancellationException.class, () -> shell("sleep 60", MINUTE, () -> true));
    }

    @Test
    void stopsAProgramWhenInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> shell("sleep 60", MINUTE, Progress.NONE));
        assertTrue(Thread.interrupted());
    }

    private Tool.Outcome shell(String script, Duration limit, Progress progress) throws ProblemException {
        return Tool.require("sh", "dash").run(folder, List.of("-c", script), limit, progress);
    }
}
