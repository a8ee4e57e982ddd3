// SPDX-License-Identifier: EPL-2.0
package dev.burin.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.LanguageModel;
import dev.burin.model.Tensor;
import dev.burin.model.tokenizer.Tokenizer;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bundled files promise before anything is evaluated. */
final class ModelFilesTest {
    @ParameterizedTest
    @EnumSource
    void isSmallEnoughToBeBundled(Bundled bundled) throws IOException {
        assertTrue(bundled.bytes() < 2_000_000, bundled.bytes() + " bytes");
        long parameters = bundled.open().config().parameters();
        assertTrue(parameters >= 150_000 && parameters <= 400_000, parameters + " parameters");
    }

    @ParameterizedTest
    @EnumSource
    void cutsTextIntoTheReferencesTokens(Bundled bundled) throws ProblemException {
        Tokenizer tokenizer = bundled.open().tokenizer().orElseThrow();
        JsonNode texts = bundled.reference().get("tokenization");
        assertTrue(texts.size() >= 3);
        for (JsonNode text : texts) {
            int[] wanted = StreamSupport.stream(text.get("ids").spliterator(), false).mapToInt(JsonNode::asInt).toArray();
            assertArrayEquals(wanted, tokenizer.encode(text.get("text").asText(), false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItsTokenizerWrote(Bundled bundled) throws IOException {
        Tokenizer tokenizer = bundled.open().tokenizer().orElseThrow();
        for (String text : new String[] {Bundled.heldOut(), Bundled.calibration(), "", " \n\n  ", "Überall—日本 🜁\u0000"}) {
            assertEquals(text, tokenizer.decode(tokenizer.encode(text, false)));
        }
    }

    @Test
    void bundlesEnoughTextToCalibrateAndToMeasureOn() throws IOException {
        Tokenizer tokenizer = Bundled.BARD.open().tokenizer().orElseThrow();
        assertTrue(tokenizer.encode(Bundled.calibration(), false).length >= 8192);
        assertTrue(tokenizer.encode(Bundled.heldOut(), false).length >= 8192);
    }

    @Test
    void ternaryRowsHoldThreeValues() throws ProblemException {
        LanguageModel model = Bundled.BARD_TERNARY.open();
        int rows = 0;
        for (Tensor tensor : model.tensors().values()) {
            if (tensor.columns() > 1 && tensor.rows() > 1 && !tensor.name().equals("embed")) {
                float[] row = new float[tensor.columns()];
                for (int r = 0; r < tensor.rows(); r++) {
                    tensor.read(r, row);
                    assertTrue(magnitudes(row).size() <= 1, tensor.name() + ", row " + r);
                    rows++;
                }
            }
        }
        assertTrue(rows > 1000, rows + " rows");
    }

    private static Set<Float> magnitudes(float[] row) {
        Set<Float> magnitudes = new HashSet<>();
        for (float weight : row) {
            if (weight != 0) {
                magnitudes.add(Math.abs(weight));
            }
        }
        return magnitudes;
    }
}
