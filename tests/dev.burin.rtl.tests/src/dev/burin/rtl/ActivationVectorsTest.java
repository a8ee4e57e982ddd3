// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.fabric.Embedding;
import dev.burin.fabric.Embeddings;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import dev.burin.network.operation.MatVec;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recording on two layers of products, the second of which reads what the first makes of each token's row. */
class ActivationVectorsTest {
    private static final int[] TOKENS = {4, 0, 3, 1, 2, 4, 1, 1, 0, 2};
    private static final byte[] TABLE = codes(5 * 6, 1);
    private static final IntegerNetwork NETWORK = network();
    private static final MatVec FIRST = NETWORK.matVecs().get(0);

    /** The first product reads rows of the table as they stand, so that the inputs tell the positions. */
    @ParameterizedTest
    @CsvSource({"1, '9'", "2, '4 9'", "3, '3 6 9'", "4, '2 4 7 9'", "10, '0 1 2 3 4 5 6 7 8 9'"})
    void keepsEvenlySpreadPositionsAndTheLast(int count, String positions) {
        List<TestVector> vectors = ActivationVectors.record(NETWORK, TOKENS, count, Progress.NONE).of(FIRST);
        int[] expected = Arrays.stream(positions.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertEquals(expected.length, vectors.size());
        for (int i = 0; i < expected.length; i++) {
            int token = TOKENS[expected[i]];
            assertArrayEquals(IntStream.range(token * 6, token * 6 + 6).mapToLong(j -> TABLE[j]).toArray(),
                    vectors.get(i).input());
        }
    }

    @Test
    void keepsTheSumsThatTheNetworkMakes() {
        var vectors = ActivationVectors.record(NETWORK, TOKENS, 10, Progress.NONE);
        for (MatVec product : NETWORK.matVecs()) {
            for (TestVector vector : vectors.of(product)) {
                for (int row = 0; row < product.matrix().rows(); row++) {
                    long sum = 0;
                    for (int column = 0; column < product.matrix().columns(); column++) {
                        sum += product.matrix().code(row, column) * vector.input()[column];
                    }
                    assertEquals(sum, vector.expected()[row]);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"adders", "folded"})
    void makesTestbenchesThatPass(String fabric) throws Exception {
        FabricChoice choice = fabric.equals("adders") ? new FabricChoice.Adders() : new FabricChoice.Folded(4);
        Map<String, Embedding> embeddings = new HashMap<>();
        NETWORK.matVecs().forEach(product -> embeddings.put(product.name(),
                Embeddings.embed(product, choice, Progress.NONE)));
        var verdicts = RtlCheck.network(NETWORK, embeddings, ActivationVectors.record(NETWORK, TOKENS, 5, Progress.NONE),
                RomStyle.CASE, new RtlCheck.Options(2, Duration.ofMinutes(1)), Progress.NONE);
        assertEquals(2, verdicts.size());
        verdicts.forEach(verdict -> assertTrue(verdict.passed(), verdict.toString()));
    }

    @Test
    void refusesMoreVectorsThanTokensAndMoreTokensThanTheContext() {
        assertThrows(IllegalArgumentException.class, () -> ActivationVectors.record(NETWORK, TOKENS, 11, Progress.NONE));
        assertThrows(IllegalArgumentException.class, () -> ActivationVectors.record(NETWORK, TOKENS, 0, Progress.NONE));
        assertThrows(IllegalArgumentException.class,
                () -> ActivationVectors.record(NETWORK, Arrays.copyOf(TOKENS, 11), 1, Progress.NONE));
    }

    @Test
    void knowsOnlyTheProductsOfItsNetwork() {
        var vectors = ActivationVectors.record(NETWORK, TOKENS, 1, Progress.NONE);
        MatVec stranger = new Products().add("stranger", new FabricChoice.Adders(), 2, new int[] {1}).network()
                .matVecs().get(0);
        assertThrows(IllegalArgumentException.class, () -> vectors.of(stranger));
    }

    private static IntegerNetwork network() {
        NetworkBuilder graph = new NetworkBuilder();
        Scale one = Scale.uniform(1);
        Interval range = Interval.symmetric(8);
        Value x = graph.embed("embed", new ConstantMatrix("embed", 5, 6, 6, 8, "int8", TABLE), ones(5), range, one);
        Value first = graph.matVec(x, new ConstantMatrix("first", 7, 6, 6, 8, "int8", codes(7 * 6, 2)), one);
        Value narrow = graph.requantize("narrow", first, Arrays.stream(ones(7)).map(f -> f / 300).toArray(), 1, range,
                one);
        Value head = graph.matVec(narrow, new ConstantMatrix("head", 5, 7, 7, 8, "int8", codes(5 * 7, 3)), one);
        return graph.build("two layers", TOKENS.length, head, graph.argMax("token", head));
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static byte[] codes(int length, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] codes = new byte[length];
        for (int i = 0; i < length; i++) {
            codes[i] = (byte) random.nextInt(-127, 128);
        }
        return codes;
    }
}
