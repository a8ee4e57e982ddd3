// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tokens and texts are those that the tokenizers' own programs give: Hugging Face's tokenizers ({@code golden.py}) and
 * sentencepiece ({@code scored.py}), on emoji, spaces, digits, line ends, combining marks and special tokens in text.
 */
final class GoldenTokensTest {
    private static final int SCORED_SIZE = 512;
    private static final SpecialTokens CONFIGURED = new SpecialTokens(OptionalInt.of(1), OptionalInt.of(2));

    /** One line: a text, its tokens, and perhaps the text that the tokens give. */
    private record Golden(String text, int[] tokens, String decoded) {
        static Golden parse(String line) {
            String[] parts = line.split(" ");
            int[] tokens = parts[1].equals("-") ? new int[0]
                    : Arrays.stream(parts[1].split(",")).mapToInt(Integer::parseInt).toArray();
            return new Golden(text(parts[0]), tokens, text(parts[parts.length == 3 ? 2 : 0]));
        }

        private static String text(String hex) {
            return hex.equals("-") ? "" : new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
        }
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(GoldenTokensTest.class.getResource(name), name).toURI());
    }

    private static List<Golden> golden(String name) throws IOException, URISyntaxException {
        List<Golden> lines = Files.readAllLines(resource(name + ".golden")).stream().map(Golden::parse).toList();
        assertTrue(lines.size() >= 70, name);
        return lines;
    }

    private static void check(Tokenizer tokenizer, List<Golden> lines) {
        for (Golden line : lines) {
            assertArrayEquals(line.tokens(), tokenizer.encode(line.text(), false), () -> "tokens of " + line.text());
            assertEquals(line.decoded(), tokenizer.decode(line.tokens()), () -> "text of the tokens of " + line.text());
        }
    }

    @ParameterizedTest
    @CsvSource({"gpt2,420", "digits,420", "llama3,427", "llama2,450", "llama2normalized,450", "metaspace,450",
        "unknown,120"})
    void tokensAreThoseOfHuggingFace(String name, int size) throws IOException, URISyntaxException {
        check(Tokenizers.open(resource(name + ".json"), size, SpecialTokens.UNKNOWN), golden(name));
    }

    @Test
    void tokensAreThoseOfSentencepiece() throws IOException, URISyntaxException {
        check(Tokenizers.open(resource("scored.bin"), SCORED_SIZE, SpecialTokens.UNKNOWN), golden("scored"));
    }

    @ParameterizedTest
    @CsvSource({"gpt2.json,420", "llama3.json,427", "llama2.json,450", "metaspace.json,450", "scored.bin,512"})
    void unpairedSurrogatesAreQuestionMarks(String name, int size) throws IOException, URISyntaxException {
        Tokenizer tokenizer = Tokenizers.open(resource(name), size, SpecialTokens.UNKNOWN);
        for (String text : List.of("\ud800", "a\udfff b", "\ud83d\ud83d\ude00", "\ude00\ud83d", "end \ud83d")) {
            StringBuilder valid = new StringBuilder();
            text.codePoints().forEach(c -> valid.appendCodePoint(c >= 0xd800 && c < 0xe000 ? '?' : c));
            assertArrayEquals(tokenizer.encode(valid.toString(), true), tokenizer.encode(text, true));
        }
    }

    @ParameterizedTest
    @CsvSource({"gpt2.json,420", "llama3.json,427", "llama2.json,450", "scored.bin,512"})
    void bytesOfTokensInARowAreTheText(String name, int size) throws IOException, URISyntaxException {
        Tokenizer tokenizer = Tokenizers.open(resource(name), size, SpecialTokens.UNKNOWN);
        String text = "A \ud83d\ude00 smiled:\r\n  \u201cna\u00efve \u4e2d\u6587\u201d, 1234.";
        StringBuilder hex = new StringBuilder();
        for (int token : tokenizer.encode(text, true)) {
            hex.append(HexFormat.of().formatHex(tokenizer.bytes(token)));
        }
        String joined = new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
        assertEquals(text, joined.startsWith(" ") ? joined.substring(1) : joined);
    }

    @ParameterizedTest
    @CsvSource({"llama3.json,427", "llama2.json,450", "scored.bin,512", "gpt2.json,420"})
    void partsOfCharactersDecodeToReplacementsAndNeverFail(String name, int size)
            throws IOException, URISyntaxException {
        Tokenizer tokenizer = Tokenizers.open(resource(name), size, SpecialTokens.UNKNOWN);
        int[] whole = tokenizer.encode("x\ud83d\ude00", false);
        String cut = tokenizer.decode(Arrays.copyOf(whole, whole.length - 1));
        assertTrue(cut.startsWith("x\ufffd"), cut);
        assertEquals(tokenizer.size(),
                IntStream.range(0, tokenizer.size()).filter(t -> tokenizer.decode(new int[] {t}) != null).count());
    }

    @Test
    void specialTokensInTextAreReadAsThemselvesAndGiveNoText() throws IOException, URISyntaxException {
        Tokenizer tokenizer = Tokenizers.open(resource("llama3.json"), 427, SpecialTokens.UNKNOWN);
        int[] tokens = tokenizer.encode("a<|eot|>b<|eot_id|>", false);
        assertEquals("ab", tokenizer.decode(tokens));
        assertEquals(0, tokenizer.bytes(tokens[1]).length);
    }

    @Test
    void textsBeginWithTheTokenOfTemplateOrConfiguration() throws IOException, URISyntaxException {
        Tokenizer template = Tokenizers.open(resource("llama3.json"), 427, CONFIGURED);
        assertEquals(OptionalInt.of(421), template.beginOfSequence());
        assertEquals(OptionalInt.of(2), template.endOfSequence());
        assertEquals(421, template.encode("x", true)[0]);
        Tokenizer configured = Tokenizers.open(resource("gpt2.json"), 420, CONFIGURED);
        assertEquals(1, configured.encode("", true)[0]);
        Tokenizer none = Tokenizers.open(resource("gpt2.json"), 420, SpecialTokens.UNKNOWN);
        assertEquals(0, none.encode("", true).length);
    }

    @Test
    void aTokenOfAnotherVocabularyIsRefused() throws IOException, URISyntaxException {
        for (String name : List.of("gpt2.json", "scored.bin")) {
            Tokenizer tokenizer = Tokenizers.open(resource(name), name.equals("scored.bin") ? 512 : 420, CONFIGURED);
            for (int token : new int[] {-1, tokenizer.size(), Integer.MAX_VALUE}) {
                assertThrows(IndexOutOfBoundsException.class, () -> tokenizer.decode(new int[] {token}));
                assertThrows(IndexOutOfBoundsException.class, () -> tokenizer.bytes(token));
            }
        }
    }
}
