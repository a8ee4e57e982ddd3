// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.IntegerNetwork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RtlCheckTest {
    private static final RtlCheck.Options OPTIONS = new RtlCheck.Options(3, Duration.ofMinutes(1));

    @TempDir
    Path folder;

    @Test
    void givesVerdictsInTheOrderOfTheNetworkWhateverTheirSize() throws Exception {
        export();
        List<Verdict> verdicts = RtlCheck.folder(folder, OPTIONS, Progress.NONE);
        assertEquals(List.of("little", "great", "middle"), verdicts.stream().map(Verdict::module).toList());
        assertTrue(verdicts.stream().allMatch(Verdict::passed), verdicts.toString());
    }

    @Test
    void goesOnAfterAFailure() throws Exception {
        export();
        Files.writeString(folder.resolve("rtl/great.sv"), "nonsense");
        assertEquals(List.of(true, false, true), RtlCheck.folder(folder, OPTIONS, Progress.NONE).stream()
                .map(Verdict::passed).toList());
    }

    @Test
    void countsEveryModuleAsProgress() throws Exception {
        export();
        var watch = new Watch(Long.MAX_VALUE);
        RtlCheck.folder(folder, OPTIONS, watch);
        assertEquals(3, watch.done.get());
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        export();
        assertThrows(CancellationException.class, () -> RtlCheck.folder(folder, OPTIONS, new Watch(1)));
    }

    @Test
    void leavesNothingBehind() throws Exception {
        Products products = products();
        IntegerNetwork network = products.network();
        var embeddings = products.embeddings(network);
        TestVectors none = product -> {
            assertEquals(1, folder.toFile().list().length);
            throw new IllegalStateException("no vectors");
        };
        assertThrows(IllegalStateException.class, () -> RtlCheck.network(network, embeddings, none, RomStyle.CASE,
                OPTIONS, folder, Progress.NONE));
        assertEquals(0, folder.toFile().list().length);
        assertEquals(3, RtlCheck.network(network, embeddings, Products.vectors(1, 2), RomStyle.CASE, OPTIONS, folder,
                Progress.NONE).size());
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    void reportsATemporaryFolderThatIsMissing() {
        Products products = products();
        IntegerNetwork network = products.network();
        Path missing = folder.resolve("missing");
        var exception = assertThrows(ProblemException.class, () -> RtlCheck.network(network,
                products.embeddings(network), Products.vectors(1, 2), RomStyle.CASE, OPTIONS, missing, Progress.NONE));
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, exception.problem().code());
    }

    @Test
    void reportsAFolderThatIsNoExport() {
        var exception = assertThrows(ProblemException.class, () -> RtlCheck.folder(folder, OPTIONS, Progress.NONE));
        assertEquals(ProblemCode.FILE_UNREADABLE, exception.problem().code());
    }

    @Test
    void reportsASimulationThatHangs() throws Exception {
        export();
        Path testbench = folder.resolve("tb/little_tb.sv");
        String endless = Files.readString(testbench).replace("initial while (!done)", "initial forever");
        Files.writeString(testbench, endless);
        var options = new RtlCheck.Options(3, Duration.ofSeconds(3));
        var exception = assertThrows(ProblemException.class, () -> RtlCheck.folder(folder, options, Progress.NONE));
        assertEquals(ProblemCode.TOOL_TIMEOUT, exception.problem().code());
        assertTrue(exception.getMessage().contains("vvp was stopped after 3 s"), exception.getMessage());
    }

    private void export() throws ProblemException {
        Products products = products();
        IntegerNetwork network = products.network();
        RtlExport.write(network, products.embeddings(network), Products.vectors(1, 2), folder, Progress.NONE);
    }

    private static Products products() {
        return new Products().add("little", new FabricChoice.Adders(), 4, new int[] {3})
                .add("great", new FabricChoice.Folded(1), 4, new int[] {1, 2, 3}, new int[] {4, 5, 6})
                .add("middle", new FabricChoice.Folded(3), 4, new int[] {1, 2, 3});
    }

    /** Counts, and cancels after so many units. */
    private static final class Watch implements Progress {
        private final AtomicLong done = new AtomicLong();
        private final long limit;

        Watch(long limit) {
            this.limit = limit;
        }

        @Override
        public void begin(String task, long units) {
            done.set(0);
        }

        @Override
        public void advance(long units) {
            done.addAndGet(units);
        }

        @Override
        public boolean cancelled() {
            return done.get() >= limit;
        }
    }
}
