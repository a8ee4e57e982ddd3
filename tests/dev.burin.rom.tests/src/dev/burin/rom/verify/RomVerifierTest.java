// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import dev.burin.rom.RomContent;
import dev.burin.rom.RomImage;
import dev.burin.rom.RomSlice;
import dev.burin.rom.TestContents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RomVerifierTest {
    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path folder;

    @RepeatedTest(30)
    void findsNothingWrongWithItsOwnImage(RepetitionInfo run) throws IOException {
        RomContent content = TestContents.random(new Random(run.getCurrentRepetition()));
        assertEquals(List.of(), verify(content, content));
    }

    @RepeatedTest(30)
    void findsAnyChangedWeightAndSaysWhere(RepetitionInfo run) throws IOException {
        Random random = new Random(run.getCurrentRepetition());
        RomContent content = TestContents.random(random);
        int index = random.nextInt(content.slices().size());
        RomSlice slice = content.slices().get(index);
        int row = slice.firstRow() + random.nextInt(slice.rows());
        int column = random.nextInt(slice.matrix().columns());

        List<Problem> problems = verify(content, with(content, index, changed(slice, row, column)));

        assertEquals(1, problems.size(), problems.toString());
        Problem problem = problems.get(0);
        assertEquals(ProblemCode.ROM_WEIGHTS_DIFFER, problem.code());
        assertEquals(List.of(slice.matrix().name(), slice.tile().isEmpty() ? "none" : slice.tile(), "1",
                Long.toString(slice.weights()), Integer.toString(row), Integer.toString(column)),
                problem.arguments().subList(0, 6));
        assertEquals(Integer.toString(slice.matrix().code(row, column)), problem.arguments().get(7));
        assertEquals(Long.toString(((Location.InBytes) problem.location()).offset()), problem.arguments().get(6));
    }

    @Test
    void countsTheWeightsThatDiffer() throws IOException {
        RomContent content = TestContents.small();
        RomSlice tile0 = content.slices().get(1);
        RomSlice twice = changed(changed(tile0, 0, 2), 1, 1);
        List<Problem> problems = verify(content, with(content, 1, twice));
        assertEquals("layers.0.up, tile layers.0.up.tile0: 2 of 6 weights differ, the first at row 0, column 2 (byte 641 of "
                + "the image): 7 in the image, 6 in the network", problems.get(0).message());
        assertEquals(1, problems.size());
    }

    @Test
    void warnsOfAnotherModelAndAnotherSpec() throws IOException {
        RomContent content = TestContents.small();
        List<Problem> problems = verify(content, new RomContent("small", HASH, HASH, content.slices()));
        assertEquals(List.of(ProblemCode.ROM_MODEL_DIFFERS, ProblemCode.ROM_SPEC_DIFFERS), codes(problems));
        assertTrue(RomVerifier.good(problems));
    }

    @Test
    void findsMissingSections() throws IOException {
        RomContent content = TestContents.small();
        RomContent part = new RomContent("small", TestContents.MODEL, TestContents.SPEC, content.slices().subList(0, 2));
        List<Problem> problems = verify(part, content);
        assertEquals(List.of(ProblemCode.ROM_SECTION_MISSING), codes(problems));
        assertEquals(List.of("layers.0.up", "2", "layers.0.up.tile1"), problems.get(0).arguments());
        assertFalse(RomVerifier.good(problems));
    }

    @Test
    void findsSectionsTheNetworkDoesNotHave() throws IOException {
        RomContent content = TestContents.small();
        RomContent part = new RomContent("small", TestContents.MODEL, TestContents.SPEC, content.slices().subList(1, 3));
        assertEquals(List.of(ProblemCode.ROM_SECTION_UNEXPECTED), codes(verify(content, part)));
    }

    @Test
    void findsSectionsThatAreInTheImageTwice() throws IOException {
        RomContent content = TestContents.small();
        List<RomSlice> twice = new ArrayList<>(content.slices());
        twice.add(content.slices().get(0));
        RomContent more = new RomContent("small", TestContents.MODEL, TestContents.SPEC, twice);
        assertEquals(List.of(ProblemCode.ROM_SECTION_UNEXPECTED), codes(verify(more, content)));
    }

    @Test
    void findsAnotherShape() throws IOException {
        RomContent content = TestContents.small();
        RomSlice wide = content.slices().get(0);
        ConstantMatrix narrow = TestContents.matrix("embedding", 3, 7, new int[6]);
        List<Problem> problems = verify(content, with(content, 0, new RomSlice(narrow, wide.tile(), "", 0, 3)));
        assertEquals(List.of("number of columns", "width in bits", "group size", "scheme"),
                problems.stream().map(problem -> problem.arguments().get(1)).toList());
    }

    @Test
    void findsAnotherTileAndAnotherFabricThoughWeightsAreEqual() throws IOException {
        RomContent content = TestContents.small();
        RomSlice slice = content.slices().get(2);
        RomSlice moved = new RomSlice(slice.matrix(), "elsewhere", "folded 4", slice.firstRow(), slice.rows());
        List<Problem> problems = verify(content, with(content, 2, moved));
        assertEquals(List.of("layers.0.up rows 2 to 2", "tile", "\"layers.0.up.tile1\"", "\"elsewhere\""),
                problems.get(0).arguments());
        assertEquals(List.of("tile", "fabric"), problems.stream().map(problem -> problem.arguments().get(1)).toList());
    }

    @Test
    void stopsWhenAsked() throws IOException {
        RomContent content = TestContents.small();
        try (RomImage image = RomImage.open(TestContents.image(content, folder))) {
            Progress cancelled = () -> true;
            assertThrows(CancellationException.class, () -> RomVerifier.verify(image, content, cancelled));
        }
    }

    private List<Problem> verify(RomContent written, RomContent expected) throws IOException {
        try (RomImage image = RomImage.open(TestContents.image(written, folder))) {
            return RomVerifier.verify(image, expected, Progress.NONE);
        }
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static RomContent with(RomContent content, int index, RomSlice slice) {
        List<RomSlice> slices = new ArrayList<>(content.slices());
        slices.set(index, slice);
        return new RomContent(content.network(), content.modelSha256(), content.specSha256(), slices);
    }

    /** Returns the slice with the lowest bit of one weight flipped. */
    private static RomSlice changed(RomSlice slice, int row, int column) {
        ConstantMatrix matrix = slice.matrix();
        byte[] codes = new byte[(int) matrix.weights()];
        matrix.codes().get(codes);
        int unused = Integer.SIZE - matrix.bits();
        int at = row * matrix.columns() + column;
        codes[at] = (byte) ((codes[at] ^ 1) << unused >> unused);
        ConstantMatrix other = new ConstantMatrix(matrix.name(), matrix.rows(), matrix.columns(), matrix.groupSize(),
                matrix.bits(), matrix.scheme(), codes);
        return new RomSlice(other, slice.tile(), slice.fabric(), slice.firstRow(), slice.rows());
    }
}
