// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.llama2c;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.ModelConfig;
import dev.burin.model.RopeStyle;
import dev.burin.model.internal.MappedFile;

/**
 * The header of a llama2.c file. Its seven integers are {@code dim}, {@code hidden_dim}, {@code n_layers},
 * {@code n_heads}, {@code n_kv_heads}, {@code vocab_size} and {@code seq_len}.
 *
 * @param version 0 (no magic number, a negative vocabulary means untied embeddings, frequency tables after the last
 *                norm) or 1 (magic number, a byte that says whether embeddings are tied, padded to 256 bytes)
 * @param dataOffset where the weights begin, in bytes
 */
record Llama2cHeader(int version, ModelConfig config, long dataOffset) {
    private static final int MAGIC = 0x616b3432;
    private static final int HYPERPARAMETERS = 7;
    private static final int V1_HEADER_BYTES = 256;
    private static final float ROPE_THETA = 10_000f;
    private static final float NORM_EPSILON = 1e-5f;

    static Llama2cHeader read(MappedFile file) throws ProblemException {
        file.require(0, HYPERPARAMETERS * 4, "the header");
        if (file.readInt(0) != MAGIC) {
            int vocabulary = file.readInt(5 * 4);
            return new Llama2cHeader(0, config(file, 0, Math.abs(vocabulary), vocabulary > 0), HYPERPARAMETERS * 4);
        }
        file.require(0, V1_HEADER_BYTES, "the header");
        int version = file.readInt(4);
        if (version != 1) {
            throw ProblemException.of(ProblemCode.LLAMA2C_VERSION, file.at(4), version);
        }
        int tiedOffset = 8 + HYPERPARAMETERS * 4;
        boolean tied = file.readBytes(tiedOffset, 1)[0] != 0;
        return new Llama2cHeader(1, config(file, 8, file.readInt(8 + 5 * 4), tied), V1_HEADER_BYTES);
    }

    private static ModelConfig config(MappedFile file, int at, int vocabulary, boolean tied)
            throws ProblemException {
        int dim = file.readInt(at);
        int heads = file.readInt(at + 12);
        try {
            if (heads < 1 || dim % heads != 0) {
                throw new IllegalArgumentException("dim " + dim + " is not a multiple of heads " + heads);
            }
            return new ModelConfig(dim, file.readInt(at + 4), file.readInt(at + 8), heads, file.readInt(at + 16),
                    dim / heads, vocabulary, file.readInt(at + 24), ROPE_THETA, NORM_EPSILON, RopeStyle.INTERLEAVED,
                    tied);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemCode.MODEL_CONFIG_INVALID, file.at(at), e.getMessage());
        }
    }

    /** Returns the bytes of the two tables of rotation angles that version 0 carries and nobody reads. */
    long frequencyTableBytes() {
        return version == 0 ? (long) config.context() * config.headDim() * 4 : 0;
    }
}
