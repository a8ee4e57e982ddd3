// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.network.ConstantMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation of the image is enough to read it: {@link DocumentedReader} and the bundle find the same. */
class RomDocumentationTest {
    @TempDir
    Path folder;

    @RepeatedTest(60)
    void anIndependentReaderFindsEveryWeight(RepetitionInfo run) throws IOException {
        RomContent content = TestContents.random(new Random(run.getCurrentRepetition()));
        DocumentedReader reader = new DocumentedReader(Files.readAllBytes(TestContents.image(content, folder)));

        assertEquals(List.of(content.network(), content.modelSha256(), content.specSha256()),
                List.of(reader.network, reader.model, reader.spec));
        Set<ConstantMatrix> matrices = new LinkedHashSet<>();
        content.slices().forEach(slice -> matrices.add(slice.matrix()));
        for (ConstantMatrix matrix : matrices) {
            assertEquals(weights(matrix), new ArrayList<>(reader.weights(matrix.name()).values()));
        }
    }

    @RepeatedTest(20)
    void anIndependentReaderFindsTheSameSections(RepetitionInfo run) throws IOException {
        Path path = TestContents.image(TestContents.random(new Random(run.getCurrentRepetition())), folder);
        DocumentedReader reader = new DocumentedReader(Files.readAllBytes(path));
        try (RomImage image = RomImage.open(path)) {
            assertEquals(image.header().sections(), reader.entries.stream()
                    .map(entry -> new RomSection(entry.matrix(), entry.tile(), entry.fabric(), entry.scheme(),
                            (int) entry.matrixRows(), (int) entry.firstRow(), (int) entry.rows(), (int) entry.columns(),
                            (int) entry.group(), entry.width(), entry.address(), entry.length(), entry.crc32(),
                            entry.sha256())).toList());
        }
    }

    @Test
    void theReaderOfTheBundleFindsEveryWeight() throws IOException {
        RomContent content = TestContents.random(new Random(7));
        try (RomImage image = RomImage.open(TestContents.image(content, folder))) {
            assertTrue(image.header().weights() > 0);
            assertEquals(content.weights(), image.header().weights());
            for (RomSlice slice : content.slices()) {
                RomSection section = image.header().sectionOf(slice.matrix().name(), slice.firstRow()).orElseThrow();
                byte[] codes = new byte[section.columns()];
                for (int row = section.firstRow(); row < section.endRow(); row++) {
                    image.readRow(section, row, new byte[section.rowBytes()], codes);
                    for (int column = 0; column < codes.length; column++) {
                        assertEquals(slice.matrix().code(row, column), codes[column]);
                    }
                }
            }
        }
    }

    private static List<List<Integer>> weights(ConstantMatrix matrix) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < matrix.rows(); row++) {
            List<Integer> weights = new ArrayList<>();
            for (int column = 0; column < matrix.columns(); column++) {
                weights.add(matrix.code(row, column));
            }
            rows.add(weights);
        }
        return rows;
    }
}
