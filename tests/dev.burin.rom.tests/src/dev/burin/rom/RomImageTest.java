// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a damaged image is said with the byte at which it is wrong. */
class RomImageTest {
    /** Offsets within an entry, from the end of its last string. */
    private static final int ROWS = 8;
    private static final int COLUMNS = 12;
    private static final int WIDTH = 20;
    private static final int ADDRESS = 24;
    private static final int LENGTH = 32;
    private static final int HEADER_BYTES = 0x201;
    private static final int IMAGE_BYTES = 706;

    @TempDir
    Path folder;
    private byte[] image;
    /** Where the numbers of the first and the second entry begin. */
    private int first;
    private int second;

    @BeforeEach
    void writeImage() throws IOException {
        image = Files.readAllBytes(TestContents.image(TestContents.small(), folder));
        assertEquals(IMAGE_BYTES, image.length);
        first = forge().find("int8 per row") + "int8 per row".length();
        second = forge().find("int4 per row") + "int4 per row".length();
    }

    @Test
    void namesAMissingFile() {
        Problems.expect(ProblemCode.FILE_MISSING, () -> RomImage.open(folder.resolve("none.bin")));
    }

    @Test
    void namesAFolder() {
        Problems.expect(ProblemCode.FILE_UNREADABLE, () -> RomImage.open(folder));
    }

    @Test
    void rejectsAnEmptyFile() {
        expectAt(0, ProblemCode.ROM_MAGIC_WRONG, new byte[0]);
    }

    @Test
    void rejectsAnotherKindOfFile() {
        Problem problem = expectAt(0, ProblemCode.ROM_MAGIC_WRONG, "not an image, but long enough".repeat(9).getBytes());
        assertEquals("6e 6f 74 20 61 6e 20 69", problem.arguments().get(1));
    }

    @Test
    void rejectsAnotherVersion() {
        Problem problem = expectAt(8, ProblemCode.ROM_VERSION_UNKNOWN, forge().u32(8, 2).rehash().image());
        assertEquals(List.of("2", "1"), problem.arguments());
    }

    @Test
    void rejectsAHeaderLongerThanItMayBe() {
        expectAt(12, ProblemCode.ROM_HEADER_INVALID, forge().u32(12, 0xffffffffL).image());
        expectAt(12, ProblemCode.ROM_HEADER_INVALID, forge().u32(12, 1 << 30).image());
    }

    @Test
    void rejectsAHeaderShorterThanItsOwnFields() {
        expectAt(12, ProblemCode.ROM_HEADER_INVALID, forge().u32(12, 129).rehash().image());
    }

    @Test
    void rejectsAHeaderLongerThanTheFile() {
        expectAt(IMAGE_BYTES, ProblemCode.ROM_TRUNCATED, forge().u32(12, 10_000).image());
    }

    @Test
    void rejectsAHeaderThatDoesNotMatchItsHash() {
        expectAt(HEADER_BYTES - 32, ProblemCode.ROM_HEADER_CORRUPT, forge().flip(8 * 0x20).image());
    }

    @Test
    void rejectsMoreSectionsThanTheHeaderHasRoomFor() {
        expectAt(24, ProblemCode.ROM_HEADER_INVALID, forge().u32(24, 0x7fffffff).rehash().image());
        expectAt(24, ProblemCode.ROM_HEADER_INVALID, forge().u32(24, 0xffffffffL).rehash().image());
    }

    @Test
    void rejectsFewerSectionsThanTheHeaderHolds() {
        Problem problem = Problems.expect(ProblemCode.ROM_HEADER_INVALID,
                () -> open(forge().u32(24, 2).u64(16, 644).rehash().image()));
        assertTrue(problem.message().contains("bytes follow the last section"), problem.message());
    }

    @Test
    void rejectsAReservedFieldThatIsUsed() {
        expectAt(28, ProblemCode.ROM_HEADER_INVALID, forge().u32(28, 1).rehash().image());
    }

    @Test
    void rejectsANameThatLeavesTheHeader() {
        expectAt(96, ProblemCode.ROM_HEADER_INVALID, forge().bytes(96, 0xff, 0xff).rehash().image());
    }

    @Test
    void rejectsANameThatIsNotUtf8() {
        expectAt(96, ProblemCode.ROM_HEADER_INVALID, forge().bytes(98, 0xc3, 0x28).rehash().image());
    }

    @Test
    void rejectsImpossibleShapes() {
        int at = first + ADDRESS;
        expectAt(at, ProblemCode.ROM_HEADER_INVALID, forge().u32(first + ROWS, 0).rehash().image());
        expectAt(at, ProblemCode.ROM_HEADER_INVALID, forge().u32(first + ROWS, 0x7fffffff).rehash().image());
        expectAt(at, ProblemCode.ROM_HEADER_INVALID, forge().u32(first + COLUMNS, 0).rehash().image());
        expectAt(at, ProblemCode.ROM_HEADER_INVALID, forge().u32(first + COLUMNS, 4).rehash().image());
        expectAt(at, ProblemCode.ROM_HEADER_INVALID, forge().u32(first + WIDTH, 0).rehash().image());
        expectAt(at, ProblemCode.ROM_HEADER_INVALID, forge().u32(first + WIDTH, 9).rehash().image());
    }

    @Test
    void rejectsALengthThatDoesNotFollowFromTheShape() {
        expectAt(first + LENGTH, ProblemCode.ROM_HEADER_INVALID, forge().u64(first + LENGTH, 10).rehash().image());
        expectAt(first + LENGTH, ProblemCode.ROM_HEADER_INVALID,
                forge().u64(first + LENGTH, Long.MIN_VALUE).rehash().image());
    }

    @Test
    void rejectsSectionsThatOverlap() {
        Problem problem = expectAt(second + ADDRESS, ProblemCode.ROM_SECTION_OVERLAP,
                forge().u64(second + ADDRESS, 576).rehash().image());
        assertEquals(List.of("layers.0.up rows 0 to 1", "576", "embedding rows 0 to 2"), problem.arguments());
    }

    @Test
    void rejectsASectionWithinTheHeader() {
        expectAt(first + ADDRESS, ProblemCode.ROM_SECTION_OVERLAP, forge().u64(first + ADDRESS, 0).rehash().image());
    }

    @Test
    void rejectsASectionFarAway() {
        expectAt(second + ADDRESS, ProblemCode.ROM_HEADER_INVALID,
                forge().u64(second + ADDRESS, 1L << 40).rehash().image());
    }

    @Test
    void rejectsAnImageLengthThatIsNotTheEndOfTheLastSection() {
        expectAt(16, ProblemCode.ROM_HEADER_INVALID, forge().u64(16, 1 << 20).rehash().image());
    }

    @Test
    void rejectsAFileThatEndsBeforeTheImageDoes() {
        Problem problem = expectAt(700, ProblemCode.ROM_TRUNCATED, Arrays.copyOf(image, 700));
        assertEquals(List.of("700", "the image", "706"), problem.arguments());
    }

    @Test
    void rejectsBytesAfterTheImage() {
        expectAt(IMAGE_BYTES, ProblemCode.ROM_TRAILING, Arrays.copyOf(image, 710));
    }

    @Test
    void findsASectionThatDoesNotMatchItsChecksums() throws IOException {
        Problem problem = expectInSection(0, 576, ProblemCode.ROM_SECTION_CORRUPT, forge().flip(8 * 580).image());
        assertEquals("CRC-32", problem.arguments().get(1));
    }

    @Test
    void findsASectionWhoseCrcIsForged() throws IOException {
        byte[] changed = forge().flip(8 * 580).image();
        CRC32 crc32 = new CRC32();
        crc32.update(changed, 576, 9);
        Problem problem = expectInSection(0, 576, ProblemCode.ROM_SECTION_CORRUPT,
                new ImageForge(changed).u32(first + LENGTH + 8, crc32.getValue()).rehash().image());
        assertEquals("SHA-256", problem.arguments().get(1));
    }

    @Test
    void findsBytesBetweenSections() throws IOException {
        expectInSection(1, 600, ProblemCode.ROM_PADDING_CORRUPT, forge().flip(8 * 600).image());
    }

    @Test
    void findsBitsAfterTheLastWeightOfARow() throws IOException {
        try (RomImage opened = open(forge().flip(8 * 641 + 4).image())) {
            RomSection section = opened.header().sections().get(1);
            Problem problem = Problems.expectAt(641, ProblemCode.ROM_PADDING_CORRUPT,
                    () -> opened.readRow(section, 0, new byte[2], new byte[3]));
            assertTrue(problem.message().contains("layers.0.up row 0"), problem.message());
        }
    }

    @Test
    void saysSoIfTheFileBecomesShorterWhileItIsRead() throws IOException {
        Path file = forge().write(folder.resolve("shrinking.bin"));
        try (RomImage opened = RomImage.open(file)) {
            Files.write(file, Arrays.copyOf(image, 578));
            Problems.expectAt(578, ProblemCode.ROM_TRUNCATED, () -> opened.check(0, Progress.NONE));
        }
    }

    private Problem expectInSection(int index, long offset, ProblemCode code, byte[] changed) throws IOException {
        try (RomImage opened = open(changed)) {
            return Problems.expectAt(offset, code, () -> opened.check(index, Progress.NONE));
        }
    }

    private Problem expectAt(long offset, ProblemCode code, byte[] changed) {
        return Problems.expectAt(offset, code, () -> open(changed).close());
    }

    private RomImage open(byte[] bytes) throws IOException {
        return RomImage.open(Files.write(folder.resolve("changed.bin"), bytes));
    }

    private ImageForge forge() {
        return new ImageForge(image);
    }
}
