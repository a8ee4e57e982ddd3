// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.DataType;
import dev.burin.model.LanguageModel;
import dev.burin.model.ModelConfig;
import dev.burin.model.Problems;
import dev.burin.model.RopeStyle;
import dev.burin.model.Tensor;
import dev.burin.model.TensorNames;
import dev.burin.model.TinyModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for the float network of any model. */
final class FloatNetworkTest {
    private static final int SEQUENCES = 16;
    private static final int LENGTH = 150;

    /** Returns a model that remembers more positions than a cache has room for at first. */
    private static LanguageModel model(long seed) {
        ModelConfig c = TinyModels.config(RopeStyle.HALF, false);
        return TinyModels.random(new ModelConfig(c.dim(), c.hiddenDim(), c.layers(), c.heads(), c.kvHeads(), c.headDim(),
                c.vocabulary(), LENGTH, c.ropeTheta(), c.normEpsilon(), c.ropeStyle(), c.tiedEmbeddings()), seed);
    }

    private static float[][] run(FloatNetwork network, long seed) {
        Random random = new Random(seed);
        FloatNetwork.State state = network.newState();
        float[][] logits = new float[LENGTH][];
        for (int i = 0; i < LENGTH; i++) {
            logits[i] = network.step(state, random.nextInt(network.config().vocabulary()));
        }
        return logits;
    }

    @Test
    void textsRunInParallelOnOneNetworkAsTheyRunAlone() throws ProblemException {
        FloatNetwork network = FloatNetwork.of(model(1));
        List<float[][]> alone = IntStream.range(0, SEQUENCES).mapToObj(s -> run(network, s)).toList();
        for (int round = 0; round < 5; round++) {
            List<float[][]> together = IntStream.range(0, SEQUENCES).parallel().mapToObj(s -> run(network, s)).toList();
            for (int s = 0; s < SEQUENCES; s++) {
                assertArrayEquals(alone.get(s), together.get(s), "sequence " + s);
            }
        }
    }

    @Test
    void textsTakenTurnAboutDoNotSeeEachOther() throws ProblemException {
        FloatNetwork network = FloatNetwork.of(model(2));
        FloatNetwork.State first = network.newState();
        FloatNetwork.State second = network.newState();
        FloatNetwork.State alone = network.newState();
        for (int i = 0; i < LENGTH; i++) {
            float[] logits = network.step(first, i % 7);
            network.step(second, 299 - i % 11);
            assertArrayEquals(network.step(alone, i % 7), logits);
        }
    }

    @Test
    void bothRotationsAgreeAfterAPermutationOfRows() throws ProblemException {
        LanguageModel half = model(3);
        ModelConfig c = half.config();
        ModelConfig interleaved = new ModelConfig(c.dim(), c.hiddenDim(), c.layers(), c.heads(), c.kvHeads(), c.headDim(),
                c.vocabulary(), c.context(), c.ropeTheta(), c.normEpsilon(), RopeStyle.INTERLEAVED, c.tiedEmbeddings());
        Map<String, Tensor> tensors = new LinkedHashMap<>(half.tensors());
        half.tensors().forEach((name, tensor) -> {
            if (name.endsWith(".q") || name.endsWith(".k")) {
                tensors.put(name, interleaved(tensor, c.headDim()));
            }
        });
        FloatNetwork other = FloatNetwork.of(new LanguageModel(interleaved, tensors, Optional.empty(), "", half.file()));
        float[][] wanted = run(FloatNetwork.of(half), 4);
        float[][] got = run(other, 4);
        for (int i = 0; i < LENGTH; i++) {
            assertArrayEquals(wanted[i], got[i], 1e-3f, "position " + i);
        }
    }

    private static Tensor interleaved(Tensor tensor, int headDim) {
        float[] values = new float[tensor.rows() * tensor.columns()];
        float[] row = new float[tensor.columns()];
        for (int head = 0; head < tensor.rows(); head += headDim) {
            for (int pair = 0; pair < headDim / 2; pair++) {
                for (int part = 0; part < 2; part++) {
                    tensor.read(head + pair + part * headDim / 2, row);
                    System.arraycopy(row, 0, values, (head + 2 * pair + part) * row.length, row.length);
                }
            }
        }
        return Tensor.of(tensor.name(), tensor.rows(), tensor.columns(), values);
    }

    @Test
    void observerSeesEveryActivationInTheOrderItIsComputed() throws ProblemException {
        FloatNetwork network = FloatNetwork.of(TinyModels.random(TinyModels.config(RopeStyle.HALF, true), 5));
        FloatNetwork.State state = network.newState();
        List<String> seen = new ArrayList<>();
        Map<String, float[]> last = new LinkedHashMap<>();
        float[] logits = network.step(state, 9, (name, values, length) -> {
            seen.add(name + " " + length);
            last.put(name, Arrays.copyOf(values, length));
        });
        List<String> wanted = new ArrayList<>(List.of("embed 24"));
        for (int layer = 0; layer < 2; layer++) {
            for (String name : List.of("norm 24", "q 24", "k 8", "v 8", "q.rope 24", "k.rope 8", "mix 24",
                "o 24", "residual 24")) {
                wanted.add(TensorNames.layer(layer) + ".attention." + name);
            }
            for (String name : List.of("norm 24", "gate 20", "up 20", "product 20", "down 24", "residual 24")) {
                wanted.add(TensorNames.layer(layer) + ".mlp." + name);
            }
        }
        wanted.addAll(List.of("norm 24", "head 300"));
        assertEquals(wanted, seen);
        assertArrayEquals(logits, last.get("head"));
        float[] residual = last.get("layers.1.attention.residual");
        for (int i = 0; i < residual.length; i++) {
            residual[i] += last.get("layers.1.mlp.down")[i];
        }
        assertArrayEquals(residual, last.get("layers.1.mlp.residual"));
        assertArrayEquals(logits, network.step(network.newState(), 9), "watching changes nothing");
    }

    @Test
    void refusesTokensAndTextsThatDoNotFitAndGoesOn() throws ProblemException {
        FloatNetwork network = FloatNetwork.of(model(6));
        FloatNetwork.State state = network.newState();
        assertThrows(IndexOutOfBoundsException.class, () -> network.step(state, 300));
        assertThrows(IndexOutOfBoundsException.class, () -> network.step(state, -1));
        assertEquals(0, state.position());
        for (int i = 0; i < LENGTH; i++) {
            network.step(state, i);
        }
        assertThrows(IllegalStateException.class, () -> network.step(state, 0));
        assertEquals(LENGTH, state.position());
    }

    @Test
    void refusesModelsThatDoNotFitIntoMemory() {
        ModelConfig huge = new ModelConfig(1 << 16, 1 << 16, 1, 1 << 9, 1, 1 << 7, 1 << 24, 8, 10_000f, 1e-5f,
                RopeStyle.HALF, true);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (TensorNames.Shape shape : TensorNames.shapes(huge)) {
            tensors.put(shape.name(), new Unreadable(shape));
        }
        LanguageModel model = new LanguageModel(huge, tensors, Optional.empty(), "", Path.of("huge"));
        Problems.expect(ProblemCode.MODEL_TOO_LARGE, () -> FloatNetwork.of(model));
    }

    /** A tensor of any size, of which nothing may be read. */
    private record Unreadable(TensorNames.Shape shape) implements Tensor {
        @Override
        public String name() {
            return shape.name();
        }

        @Override
        public int rows() {
            return shape.rows();
        }

        @Override
        public int columns() {
            return shape.columns();
        }

        @Override
        public DataType type() {
            return DataType.F32;
        }

        @Override
        public void read(int row, float[] into) {
            throw new AssertionError(name() + " was read");
        }
    }
}
