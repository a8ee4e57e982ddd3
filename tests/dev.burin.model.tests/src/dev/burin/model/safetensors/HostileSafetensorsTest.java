// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.safetensors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.model.Problems;
import dev.burin.model.TinyModels;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that lie about the file, each refused where it lies. */
final class HostileSafetensorsTest {
    private static final int HEADER_LIMIT = 1 << 24;

    @TempDir
    private Path folder;

    private void openBytes(byte[] bytes) throws IOException {
        SafetensorsFile.open(Files.write(folder.resolve("m.safetensors"), bytes));
    }

    private void openHeader(String header, int dataBytes) throws IOException {
        openBytes(TinyModels.safetensors(header, new byte[dataBytes]));
    }

    private static String tensor(String name, String type, String shape, String offsets) {
        return "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}";
    }

    /** Expects a problem at the first character of {@code place} in the header. */
    private Problem expect(ProblemCode code, String header, int dataBytes, String place) {
        return Problems.expectAt(8 + header.indexOf(place), code, () -> openHeader(header, dataBytes));
    }

    @Test
    void readsTheSmallestFiles() throws IOException {
        openHeader("{}", 0);
        openHeader("{" + tensor("a", "F32", "[]", "[0,4]") + "}", 4);
        openHeader("{" + tensor("none", "F32", "[0,9]", "[0,0]") + "," + tensor("b", "BF16", "[1,2]", "[0,4]") + "}", 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void rejectsAFileShorterThanTheHeadersLength(int bytes) {
        Problems.expectAt(0, ProblemCode.MODEL_FILE_TRUNCATED, () -> openBytes(new byte[bytes]));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32, HEADER_LIMIT + 1})
    void rejectsAHeaderLengthThatIsNone(long length) {
        byte[] bytes = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN).putLong(length).array();
        Problems.expectAt(0, ProblemCode.SAFETENSORS_HEADER_LENGTH, () -> openBytes(bytes));
    }

    @ParameterizedTest
    @ValueSource(longs = {93, HEADER_LIMIT})
    void rejectsAHeaderLongerThanTheFile(long length) {
        byte[] bytes = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN).putLong(length).array();
        Problems.expectAt(8, ProblemCode.MODEL_FILE_TRUNCATED, () -> openBytes(bytes));
    }

    @Test
    void rejectsOverlappingTensors() {
        String header = "{" + tensor("a", "F32", "[2]", "[0,8]") + "," + tensor("b", "F32", "[2]", "[4,12]") + "}";
        Problem problem = expect(ProblemCode.SAFETENSORS_OVERLAP, header, 12, "{\"dtype\":\"F32\",\"shape\":[2],"
                + "\"data_offsets\":[4");
        assertEquals(List.of("a", "b"), problem.arguments());
        String twice = "{" + tensor("a", "F32", "[2]", "[0,8]") + "," + tensor("b", "F32", "[2]", "[0,8]") + "}";
        Problems.expect(ProblemCode.SAFETENSORS_OVERLAP, () -> openHeader(twice, 8));
    }

    @Test
    void rejectsTensorsBeyondTheFile() {
        Problems.expect(ProblemCode.MODEL_FILE_TRUNCATED,
                () -> openHeader("{" + tensor("a", "F32", "[2]", "[0,8]") + "}", 7));
        Problems.expect(ProblemCode.MODEL_FILE_TRUNCATED,
                () -> openHeader("{" + tensor("a", "F32", "[2]", "[4096,4104]") + "}", 8));
        long max = Long.MAX_VALUE;
        Problems.expect(ProblemCode.MODEL_FILE_TRUNCATED, () -> openHeader(
                "{" + tensor("a", "F32", "[2]", "[" + (max - 8) + "," + max + "]") + "}", 8));
    }

    @Test
    void rejectsOffsetsThatAreNone() {
        String backwards = "{" + tensor("a", "F32", "[2]", "[8,0]") + "}";
        expect(ProblemCode.SAFETENSORS_OFFSETS_INVALID, backwards, 8, "[8,0]");
        for (String offsets : List.of("[0]", "[0,8,8]", "8", "{}", "null")) {
            Problem problem = Problems.expect(offsets.equals("null") ? ProblemCode.JSON_KEY_MISSING
                    : ProblemCode.JSON_VALUE_UNEXPECTED,
                    () -> openHeader("{" + tensor("a", "F32", "[2]", offsets) + "}", 8));
            assertTrue(problem.message().contains("data_offsets"), problem.message());
        }
        for (String end : List.of("-8", "8.0", "8e0", "\"8\"", "9223372036854775808")) {
            String header = "{" + tensor("a", "F32", "[2]", "[0," + end + "]") + "}";
            expect(ProblemCode.JSON_VALUE_UNEXPECTED, header, 8, end + "]");
        }
    }

    @Test
    void rejectsHolesAndTrailingBytes() {
        String hole = "{" + tensor("a", "F32", "[2]", "[4,12]") + "}";
        Problems.expectAt(8 + hole.length(), ProblemCode.SAFETENSORS_HOLE, () -> openHeader(hole, 12));
        String trailing = "{" + tensor("a", "F32", "[2]", "[0,8]") + "}";
        Problems.expectAt(8 + trailing.length() + 8, ProblemCode.MODEL_FILE_TRAILING, () -> openHeader(trailing, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"F64", "I8", "I64", "BOOL", "F8_E4M3", "f32", ""})
    void rejectsTypesThatAreNoFloatWeights(String type) {
        String header = "{" + tensor("a", type, "[2]", "[0,8]") + "}";
        expect(ProblemCode.SAFETENSORS_DTYPE_UNKNOWN, header, 8, "\"" + type + "\"");
    }

    @Test
    void rejectsShapesThatDoNotFitTheirOffsets() {
        for (String shape : List.of("[3]", "[]", "[2,0]", "[4294967296,4294967296]", "[9223372036854775807,2]",
                "[2147483648,2147483648,2]")) {
            String header = "{" + tensor("a", "F32", shape, "[0,8]") + "}";
            expect(ProblemCode.SAFETENSORS_LENGTH_MISMATCH, header, 8, shape);
        }
        expect(ProblemCode.JSON_VALUE_UNEXPECTED, "{" + tensor("a", "F32", "[-2]", "[0,8]") + "}", 8, "-2");
        String nine = "[" + "1,".repeat(8) + "2]";
        expect(ProblemCode.JSON_VALUE_UNEXPECTED, "{" + tensor("a", "F32", nine, "[0,8]") + "}", 8, nine);
    }

    @Test
    void rejectsEqualNames() {
        String a = tensor("a", "F32", "[1]", "[0,4]");
        Problems.expectAt(8 + 2 + a.length(), ProblemCode.JSON_KEY_DUPLICATE,
                () -> openHeader("{" + a + "," + tensor("a", "F32", "[1]", "[4,8]") + "}", 8));
    }

    @Test
    void rejectsNestingAndOtherJson() {
        Problems.expect(ProblemCode.JSON_TOO_LARGE, () -> openHeader("{\"a\":".repeat(1 << 20), 0));
        Problems.expectAt(8, ProblemCode.JSON_VALUE_UNEXPECTED, () -> openHeader("[]", 0));
        Problems.expect(ProblemCode.JSON_MALFORMED, () -> openHeader("{\"a\"", 0));
        Problems.expect(ProblemCode.JSON_MALFORMED, () -> openHeader("{}x", 0));
    }

    @Test
    void showsHostileNamesOnOneLine() {
        String header = "{" + tensor("a\\u001b[2J\\n\\u202e" + "b".repeat(5000), "F8", "[2]", "[0,8]") + "}";
        String shown = Problems.expect(ProblemCode.SAFETENSORS_DTYPE_UNKNOWN, () -> openHeader(header, 8)).message();
        assertTrue(shown.startsWith("tensor a\\u001b[2J\\u000a\\u202ebbb"), shown);
        assertTrue(shown.length() < 1200, shown);
    }

    @Test
    void rejectsEveryTruncation() throws IOException {
        byte[] whole = TinyModels.safetensors("{" + tensor("a", "F16", "[2,3]", "[0,12]") + "}", new byte[12]);
        openBytes(whole);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            Problems.expect(ProblemCode.MODEL_FILE_TRUNCATED, () -> openBytes(part));
        }
    }
}
