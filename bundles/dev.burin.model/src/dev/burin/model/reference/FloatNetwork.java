// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.reference;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.LanguageModel;
import dev.burin.model.ModelConfig;
import dev.burin.model.TensorNames;
import dev.burin.model.internal.InputFiles;
import java.util.Arrays;
import java.util.Objects;

/**
 * A Llama-family network in binary32, one token at a time: embedding; per layer RMSNorm (Zhang and Sennrich,
 * arXiv:1910.07467), grouped-query attention with rotary positions, SwiGLU feed-forward (Shazeer, arXiv:2002.05202),
 * each added to the residual stream; a last RMSNorm and the head.
 *
 * <p>Results are the same bit by bit on every machine (sums in a fixed order, {@link StrictMath}), since activation ranges,
 * and with them all codes, follow from them.
 *
 * <p>Immutable, so that one network serves any number of threads; what changes is in the {@link State}, which belongs to
 * one text and is used by one thread at a time. A text gives the same logits whatever else runs beside it.
 */
public final class FloatNetwork {
    private final ModelConfig config;
    private final FloatMatrix embed;
    private final FloatLayer[] layers;
    private final float[] norm;
    private final FloatMatrix head;

    private FloatNetwork(LanguageModel model) {
        config = model.config();
        embed = new FloatMatrix(model.tensor(TensorNames.EMBED));
        layers = new FloatLayer[config.layers()];
        for (int layer = 0; layer < layers.length; layer++) {
            layers[layer] = FloatLayer.of(model, layer);
        }
        norm = model.tensor(TensorNames.NORM).readAll();
        head = config.tiedEmbeddings() ? embed : new FloatMatrix(model.tensor(TensorNames.HEAD));
    }

    /** Makes the network of a model, all weights in memory. @throws ProblemException {@code model-too-large} */
    public static FloatNetwork of(LanguageModel model) throws ProblemException {
        long needed = model.config().parameters() * Float.BYTES;
        long most = Runtime.getRuntime().maxMemory();
        if (needed > most - most / 8) {
            throw ProblemException.of(ProblemCode.MODEL_TOO_LARGE, InputFiles.place(model.file()),
                    "the float network", needed >> 20, most >> 20);
        }
        return new FloatNetwork(model);
    }

    public ModelConfig config() {
        return config;
    }

    /** Starts a text of at most {@link ModelConfig#context} tokens. */
    public State newState() {
        return new State(config);
    }

    /** Takes the next token and returns the logits of the one after it, {@code vocabulary} values. */
    public float[] step(State state, int token) {
        return step(state, token, ActivationObserver.NONE);
    }

    /**
     * Takes the next token, shows every activation to the observer and returns the logits.
     *
     * @throws IndexOutOfBoundsException if the token is not below {@code vocabulary}
     * @throws IllegalStateException if the text is as long as the context already
     */
    public float[] step(State state, int token, ActivationObserver observer) {
        Objects.checkIndex(token, config.vocabulary());
        state.begin();
        float[] x = state.residual;
        embed.row(token, x);
        observer.activation(TensorNames.EMBED, x, config.dim());
        for (int layer = 0; layer < layers.length; layer++) {
            attention(state, layer, observer);
            feedForward(state, layers[layer], observer);
        }
        rmsNorm(x, norm, state.normed);
        observer.activation(TensorNames.NORM, state.normed, config.dim());
        float[] logits = new float[config.vocabulary()];
        head.multiply(state.normed, logits);
        observer.activation(TensorNames.HEAD, logits, logits.length);
        state.end();
        return logits;
    }

    private void attention(State state, int index, ActivationObserver observer) {
        FloatLayer layer = layers[index];
        String name = layer.name() + ".attention.";
        float[] key = state.key;
        float[] value = state.value;
        rmsNorm(state.residual, layer.attentionNorm(), state.normed);
        layer.q().multiply(state.normed, state.query);
        layer.k().multiply(state.normed, key);
        layer.v().multiply(state.normed, value);
        observer.activation(name + "norm", state.normed, config.dim());
        observer.activation(name + "q", state.query, config.queryDim());
        observer.activation(name + "k", key, config.kvDim());
        observer.activation(name + "v", value, config.kvDim());
        state.rotation.apply(state.query, config.heads());
        state.rotation.apply(key, config.kvHeads());
        observer.activation(name + "q.rope", state.query, config.queryDim());
        observer.activation(name + "k.rope", key, config.kvDim());
        state.remember(index);
        for (int h = 0; h < config.heads(); h++) {
            attend(state, index, h);
        }
        observer.activation(name + "mix", state.mix, config.queryDim());
        layer.o().multiply(state.mix, state.output);
        observer.activation(name + "o", state.output, config.dim());
        add(state.output, state.residual);
        observer.activation(name + "residual", state.residual, config.dim());
    }

    /** Mixes the values of all positions up to now, weighted by the softmax of query times keys. */
    private void attend(State state, int layer, int h) {
        int width = config.headDim();
        int queryAt = h * width;
        int keyAt = h / config.headsPerKv() * width;
        int positions = state.position() + 1;
        float scale = (float) (1 / Math.sqrt(width));
        float[] weights = state.weights;
        Arrays.fill(weights, 0, positions, 0);
        for (int i = 0; i < width; i += 2) {
            FloatKernels.addTwo(state.keys[layer][keyAt + i], scale * state.query[queryAt + i],
                    state.keys[layer][keyAt + i + 1], scale * state.query[queryAt + i + 1], weights, positions);
        }
        FloatKernels.softmax(weights, positions);
        for (int i = 0; i < width; i += 2) {
            FloatKernels.dotTwo(state.values[layer][keyAt + i], state.values[layer][keyAt + i + 1], weights, positions,
                    state.mix, queryAt + i);
        }
    }

    private void feedForward(State state, FloatLayer layer, ActivationObserver observer) {
        String name = layer.name() + ".mlp.";
        rmsNorm(state.residual, layer.mlpNorm(), state.normed);
        layer.gate().multiply(state.normed, state.gate);
        layer.up().multiply(state.normed, state.up);
        observer.activation(name + "norm", state.normed, config.dim());
        observer.activation(name + "gate", state.gate, config.hiddenDim());
        observer.activation(name + "up", state.up, config.hiddenDim());
        for (int i = 0; i < config.hiddenDim(); i++) {
            state.up[i] *= silu(state.gate[i]);
        }
        observer.activation(name + "product", state.up, config.hiddenDim());
        layer.down().multiply(state.up, state.output);
        observer.activation(name + "down", state.output, config.dim());
        add(state.output, state.residual);
        observer.activation(name + "residual", state.residual, config.dim());
    }

    /** Sets {@code y = weight * x / sqrt(mean(x^2) + epsilon)}. */
    private void rmsNorm(float[] x, float[] weight, float[] y) {
        float squares = FloatKernels.squares(x, config.dim());
        float scale = (float) (1 / Math.sqrt(squares / config.dim() + config.normEpsilon()));
        for (int i = 0; i < config.dim(); i++) {
            y[i] = weight[i] * (scale * x[i]);
        }
    }

    private static float silu(float x) {
        return (float) (x / (1 + StrictMath.exp(-x)));
    }

    private static void add(float[] x, float[] into) {
        for (int i = 0; i < x.length; i++) {
            into[i] += x[i];
        }
    }

    /** What the network remembers of one text, and its working space. Not safe for use from several threads. */
    public static final class State {
        private static final int FIRST_CAPACITY = 64;

        final float[] residual;
        final float[] normed;
        final float[] query;
        final float[] key;
        final float[] value;
        final float[] mix;
        final float[] output;
        final float[] gate;
        final float[] up;
        /** Rotated keys, by layer and element; one array holds that element of all positions. */
        final float[][][] keys;
        final float[][][] values;
        final Rotation rotation;
        private final int context;
        /** One weight for each position that there is room for. */
        float[] weights;
        private int position;

        private State(ModelConfig config) {
            context = config.context();
            residual = new float[config.dim()];
            normed = new float[config.dim()];
            query = new float[config.queryDim()];
            key = new float[config.kvDim()];
            value = new float[config.kvDim()];
            mix = new float[config.queryDim()];
            output = new float[config.dim()];
            gate = new float[config.hiddenDim()];
            up = new float[config.hiddenDim()];
            keys = new float[config.layers()][config.kvDim()][0];
            values = new float[config.layers()][config.kvDim()][0];
            rotation = new Rotation(config);
            weights = new float[0];
        }

        /** Returns how many tokens were taken. */
        public int position() {
            return position;
        }

        private void begin() {
            if (position == context) {
                throw new IllegalStateException("the context of " + position + " tokens is full");
            }
            if (position == weights.length) {
                grow((int) Math.min(context, Math.max(FIRST_CAPACITY, 2L * position)));
            }
            rotation.moveTo(position);
        }

        /** Makes room for more positions; a text is seldom as long as the context of a large model. */
        private void grow(int capacity) {
            weights = new float[capacity];
            for (int layer = 0; layer < keys.length; layer++) {
                keys[layer] = grown(keys[layer], capacity);
                values[layer] = grown(values[layer], capacity);
            }
        }

        private static float[][] grown(float[][] rows, int capacity) {
            return Arrays.stream(rows).map(row -> Arrays.copyOf(row, capacity)).toArray(float[][]::new);
        }

        private void remember(int layer) {
            for (int i = 0; i < key.length; i++) {
                keys[layer][i][position] = key[i];
                values[layer][i][position] = value[i];
            }
        }

        private void end() {
            position++;
        }
    }
}
