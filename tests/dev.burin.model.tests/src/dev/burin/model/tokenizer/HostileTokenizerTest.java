// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.progress.Progress;
import dev.burin.model.DataType;
import dev.burin.model.Models;
import dev.burin.model.Problems;
import dev.burin.model.RopeStyle;
import dev.burin.model.TinyModels;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokenizers that are damaged, of another model, or made to exhaust the reader. */
final class HostileTokenizerTest {
    private static final int BYTES_END = 259;

    @TempDir
    private Path folder;

    private Tokenizer open(String json, int vocabulary) throws IOException {
        Path file = Files.writeString(folder.resolve("tokenizer.json"), json);
        return Tokenizers.open(file, vocabulary, SpecialTokens.UNKNOWN);
    }

    private Tokenizer open(byte[] bytes, int vocabulary) throws IOException {
        Path file = Files.write(folder.resolve("tokenizer.bin"), bytes);
        return Tokenizers.open(file, vocabulary, SpecialTokens.UNKNOWN);
    }

    /** Returns a tokenizer of the pieces a, b and ab with more members in front. */
    private static String json(String more) {
        return "{" + more + "\"decoder\":{\"type\":\"ByteLevel\"},\n\"model\":{\"type\":\"BPE\","
                + "\"vocab\":{\"a\":0,\"b\":1,\"ab\":2},\"merges\":[\"a b\"]}}";
    }

    private static String sequence(String role, String list, String step, int count) {
        return "\"" + role + "\":{\"type\":\"Sequence\",\"" + list + "\":["
                + String.join(",", Collections.nCopies(count, step)) + "]},";
    }

    @Test
    void readsTheSmallestTokenizer() throws IOException {
        assertEquals("[2, 0]", Arrays.toString(open(json(""), 3).encode("aba", false)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 300, 1 << 24})
    void rejectsATokenizerOfAnotherSize(int vocabulary) {
        Problem problem = Problems.expectAt(1, 1, ProblemCode.TOKENIZER_MISFIT, () -> open(json(""), vocabulary));
        assertEquals(List.of("3", "" + vocabulary), problem.arguments());
    }

    @Test
    void rejectsAModelWhoseTokenizerIsAnothers() throws IOException {
        TinyModels.huggingFace(TinyModels.random(TinyModels.config(RopeStyle.HALF, true), 1), DataType.F32, folder);
        Files.writeString(folder.resolve("tokenizer.json"), json(""));
        Problems.expect(ProblemCode.TOKENIZER_MISFIT, () -> Models.open(folder, Optional.empty(), Progress.NONE));
        Path other = Files.write(folder.resolve("other.bin"), TinyModels.scoredTokenizer(Map.of("a", 0f)));
        Problems.expect(ProblemCode.TOKENIZER_MISFIT, () -> Models.open(folder, Optional.of(other), Progress.NONE));
        Path none = folder.resolve("none.json");
        Problems.expect(ProblemCode.FILE_MISSING, () -> Models.open(folder, Optional.of(none), Progress.NONE));
    }

    @Test
    void rejectsANumberedGapWithoutListingIt() {
        Problems.expect(ProblemCode.TOKENIZER_MISFIT, () -> open(json("").replace("\"ab\":2", "\"ab\":4194303"), 3));
    }

    @Test
    void rejectsMoreAddedTokensThanItCanSearch() {
        String added = IntStream.range(3, 1200).mapToObj(id -> "{\"id\":" + id + ",\"content\":\"" + id
                + "x".repeat(1000) + "\"}").collect(Collectors.joining(",", "\"added_tokens\":[", "],"));
        Problems.expect(ProblemCode.TOKENIZER_UNSUPPORTED, () -> open(json(added), 1200));
    }

    @Test
    void readsNumbersThatOnlyPadTheVocabularyAsNothing() throws IOException {
        Tokenizer tokenizer = open(json(""), 128);
        assertEquals(128, tokenizer.size());
        assertEquals("ab", tokenizer.decode(new int[] {127, 0, 3, 1}));
        assertEquals(0, tokenizer.bytes(127).length);
    }

    @Test
    void rejectsNormalizersThatMultiplyText() throws IOException {
        String twice = "{\"type\":\"Replace\",\"pattern\":{\"String\":\"a\"},\"content\":\"aa\"}";
        assertEquals(16, open(json(sequence("normalizer", "normalizers", twice, 4)), 3).encode("a", false).length);
        Problems.expect(ProblemCode.TOKENIZER_UNSUPPORTED,
                () -> open(json(sequence("normalizer", "normalizers", twice, 64)), 3));
        String prepend = "{\"type\":\"Prepend\",\"prepend\":\"a\"}";
        Problems.expect(ProblemCode.TOKENIZER_UNSUPPORTED,
                () -> open(json(sequence("normalizer", "normalizers", prepend, 10_000)), 3));
        String longOne = "{\"type\":\"Prepend\",\"prepend\":\"" + "a".repeat(100_000) + "\"}";
        Problems.expect(ProblemCode.JSON_VALUE_UNEXPECTED,
                () -> open(json(sequence("normalizer", "normalizers", longOne, 1)), 3));
    }

    @Test
    void rejectsPreTokenizersWithoutEnd() {
        String bytes = "{\"type\":\"ByteLevel\",\"use_regex\":false}";
        Problems.expect(ProblemCode.TOKENIZER_UNSUPPORTED,
                () -> open(json(sequence("pre_tokenizer", "pretokenizers", bytes, 1000)), 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"ab\":2|\"ab\":1|TOKENIZER_INVALID", "\"ab\":2|\"ab\":-1|JSON_VALUE_UNEXPECTED",
        "\"ab\":2|\"ab\":4194304|JSON_VALUE_UNEXPECTED", "\"ab\":2|\"a\":2|JSON_KEY_DUPLICATE",
        "\"a b\"|\"a c\"|TOKENIZER_INVALID", "\"a b\"|\"b a\"|TOKENIZER_INVALID", "\"a b\"|\"ab\"|JSON_VALUE_UNEXPECTED",
        "\"a b\"|\"a b c\"|JSON_VALUE_UNEXPECTED", "\"a b\"|[\"a\"]|JSON_VALUE_UNEXPECTED",
        "\"BPE\"|\"Unigram\"|TOKENIZER_UNSUPPORTED", "\"ByteLevel\"|\"WordPiece\"|TOKENIZER_UNSUPPORTED",
        "\"merges\"|\"byte_fallback\":true,\"merges\"|TOKENIZER_INVALID",
        "\"merges\"|\"unk_token\":\"u\",\"merges\"|TOKENIZER_INVALID",
        "\"merges\"|\"dropout\":0.1,\"merges\"|TOKENIZER_UNSUPPORTED",
        "\"merges\"|\"end_of_word_suffix\":\"x\",\"merges\"|TOKENIZER_UNSUPPORTED"})
    void rejectsDamagedModelsAtTheirLine(String from, String to, ProblemCode code) {
        String damaged = json("").replace(from, to);
        assertTrue(!damaged.equals(json("")), from);
        Problem problem = Problems.expect(code, () -> open(damaged, 3));
        assertTrue(problem.location().toString().matches(".*json:[12]:\\d+"), problem.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "[^\\\\r\\\\n]*", "(", ""})
    void rejectsRegularExpressionsItDoesNotKnow(String regex) {
        Problems.expect(ProblemCode.TOKENIZER_UNSUPPORTED, () -> open(json("\"pre_tokenizer\":{\"type\":\"Split\","
                + "\"pattern\":{\"Regex\":\"" + regex + "\"},\"behavior\":\"Isolated\",\"invert\":false},"), 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"id\":0,\"content\":\"b\"}|TOKENIZER_INVALID",
        "{\"id\":7,\"content\":\"a\"}|TOKENIZER_INVALID", "{\"id\":3,\"content\":\"\"}|JSON_VALUE_UNEXPECTED",
        "{\"id\":3,\"content\":\"x\",\"lstrip\":true}|TOKENIZER_UNSUPPORTED", "{\"id\":3}|JSON_KEY_MISSING",
        "{\"id\":-3,\"content\":\"x\"}|JSON_VALUE_UNEXPECTED", "7|JSON_VALUE_UNEXPECTED"})
    void rejectsAddedTokensThatContradict(String added, ProblemCode code) {
        Problems.expect(code, () -> open(json("\"added_tokens\":[" + added + "],"), 3));
    }

    @Test
    void rejectsScoredTokenizersOfAnotherSizeWhereTheyDiffer() throws IOException {
        byte[] bytes = TinyModels.scoredTokenizer(Map.of("a", -1f));
        open(bytes, BYTES_END + 1);
        Problems.expectAt(bytes.length - 9, ProblemCode.TOKENIZER_MISFIT, () -> open(bytes, BYTES_END));
        Problems.expectAt(bytes.length, ProblemCode.TOKENIZER_MISFIT, () -> open(bytes, BYTES_END + 2));
        Problems.expect(ProblemCode.TOKENIZER_MISFIT, () -> open(Arrays.copyOf(bytes, 4), 300));
    }

    @Test
    void rejectsScoredTokenizersWithoutTheBytes() throws IOException {
        byte[] bytes = TinyModels.scoredTokenizer(Map.of());
        open(bytes, BYTES_END);
        byte[] damaged = bytes.clone();
        damaged[damaged.length - 1] = '!';
        Problems.expectAt(bytes.length - 6, ProblemCode.TOKENIZER_INVALID, () -> open(damaged, BYTES_END));
        Problems.expect(ProblemCode.TOKENIZER_INVALID, () -> open(Arrays.copyOf(bytes, bytes.length - 14), BYTES_END - 1));
    }

    @Test
    void rejectsScoredTokenizersThatEndEarly() throws IOException {
        byte[] bytes = TinyModels.scoredTokenizer(Map.of("abc", -1f));
        for (int length : new int[] {0, 3, bytes.length - 1, bytes.length - 4, bytes.length - 8}) {
            Problems.expect(ProblemCode.MODEL_FILE_TRUNCATED, () -> open(Arrays.copyOf(bytes, length), BYTES_END + 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0,-1", "0,2147483647", "4,7fc00000", "4,7f800000", "8,-1", "8,2147483647", "8,1025"})
    void rejectsScoredTokenizersWithImpossibleNumbers(int offset, String value) {
        byte[] bytes = TinyModels.scoredTokenizer(Map.of());
        int bits = offset == 4 ? Integer.parseUnsignedInt(value, 16) : Integer.parseInt(value);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(offset, bits);
        Problems.expectAt(offset, ProblemCode.TOKENIZER_INVALID, () -> open(bytes, BYTES_END));
    }
}
