// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.io.Hashes;
import dev.burin.base.io.WrittenFile;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.fabric.Embedding;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RtlExportTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(RomStyle.class)
    void writesTheSameBytesTwice(RomStyle style) throws Exception {
        write(some(), style, folder.resolve("one"));
        write(some(), style, folder.resolve("two"));
        Map<String, String> one = read(folder.resolve("one"));
        assertEquals(one, read(folder.resolve("two")));
        assertTrue(one.size() > 20, one.keySet().toString());
    }

    @ParameterizedTest
    @EnumSource(RomStyle.class)
    void saysTruthfullyWhatItHasWritten(RomStyle style) throws Exception {
        List<WrittenFile> written = write(some(), style, folder);
        Map<String, String> found = read(folder);
        assertEquals(found.size(), written.size());
        for (WrittenFile file : written) {
            byte[] bytes = found.get(file.path()).getBytes(StandardCharsets.US_ASCII);
            assertEquals(bytes.length, file.bytes());
            assertEquals(HexFormat.of().formatHex(Hashes.sha256().digest(bytes)), file.sha256());
        }
    }

    @Test
    void listsModulesInTheOrderOfTheNetwork() throws Exception {
        write(new Products().add("z", new FabricChoice.Adders(), 2, new int[] {1})
                .add("a", new FabricChoice.Folded(1), 2, new int[] {1}), RomStyle.CASE, folder);
        assertEquals("rtl/z.sv\nrtl/a.sv\n", Files.readString(folder.resolve("files.f")));
        assertEquals("tb/z_tb.sv\ntb/a_tb.sv\n", Files.readString(folder.resolve("testbenches.f")));
        assertTrue(Files.readString(folder.resolve("README.md"))
                .contains("| z | z | adders depth +0 registers every 1 | 1 | 1 |\n| a | a | folded 1 | 3 | 1 |\n"));
    }

    @Test
    void writesPrintableAsciiInLinesOfBearableLength() throws Exception {
        var wide = new int[2][400];
        for (int column = 0; column < 400; column++) {
            wide[0][column] = column % 15 - 7;
        }
        write(new Products().add("wide\u00e4\n`include \"x\"".repeat(20), new FabricChoice.Folded(1), 8, wide)
                .add("adders \\", new FabricChoice.Adders(0, 2), 4, wide), RomStyle.CASE, folder);
        for (var file : read(folder).entrySet()) {
            for (String line : file.getValue().split("\n")) {
                assertTrue(line.matches("[ -~]*"), file.getKey() + ": " + line);
                assertTrue(line.length() <= 150 || !file.getKey().startsWith("rtl/"), file.getKey() + ": " + line);
            }
        }
    }

    @Test
    void writesNoTestbenchWithoutVectors() throws Exception {
        var products = some();
        IntegerNetwork network = products.network();
        RtlExport.write(network, products.embeddings(network), TestVectors.NONE, folder, Progress.NONE);
        assertFalse(Files.exists(folder.resolve("tb")));
        assertFalse(Files.exists(folder.resolve("testbenches.f")));
        assertFalse(Files.readString(folder.resolve("README.md")).contains("iverilog"));
    }

    @Test
    void refusesAnUnwritableFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        var exception = assertThrows(ProblemException.class, () -> write(some(), RomStyle.CASE, file));
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, exception.problem().code());
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        var products = some();
        IntegerNetwork network = products.network();
        var embeddings = products.embeddings(network);
        TestVectors vectors = Products.vectors(1, 2);
        assertRefused(network, Map.of(), vectors);
        assertRefused(network, embeddings, product -> List.of(new TestVector(new long[0], new long[0])));
        var swapped = new TreeMap<>(embeddings);
        swapped.put("p0", embeddings.get("p1"));
        assertRefused(network, swapped, vectors);
    }

    private void assertRefused(IntegerNetwork network, Map<String, Embedding> embeddings,
            TestVectors vectors) {
        assertThrows(IllegalArgumentException.class,
                () -> RtlExport.write(network, embeddings, vectors, folder, Progress.NONE));
    }

    private static Products some() {
        SplittableRandom random = new SplittableRandom(5);
        Products products = new Products();
        for (int i = 0; i < 6; i++) {
            products.add(Products.random("p" + i, random), i % 2 == 0 ? new FabricChoice.Adders()
                    : new FabricChoice.Folded(i + 1), Interval.symmetric(8));
        }
        return products;
    }

    private static List<WrittenFile> write(Products products, RomStyle style, Path folder) throws ProblemException {
        IntegerNetwork network = products.network();
        return RtlExport.write(network, products.embeddings(network), Products.vectors(1, 3), style, folder,
                Progress.NONE);
    }

    /** Returns the text of every file below a folder, by its path. */
    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
