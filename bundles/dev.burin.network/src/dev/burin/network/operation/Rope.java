// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static dev.burin.network.operation.Operation.prove;

import dev.burin.network.Value;
import java.util.List;

/**
 * Rotates pairs of channels by an angle that grows with the position (RoFormer, arXiv 2104.09864):
 * {@code y[a] = clamp(⌊(x[a]·cos - x[b]·sin) / 2^(14+s) + 1/2⌋)},
 * {@code y[b] = clamp(⌊(x[a]·sin + x[b]·cos) / 2^(14+s) + 1/2⌋)}.
 *
 * <p>Sine and cosine come from a ROM of signed 16-bit entries with 14 fraction bits, indexed by position and pair. The
 * extra shift s brings a wider input down to the output's width, with one rounding in all.
 *
 * @param table    angles of all positions
 * @param headSize channels per head; pairs never leave a head
 * @param pairing  which channels form a pair
 * @param shift    s
 */
public record Rope(String name, Value input, RotationTable table, int headSize, Pairing pairing, int shift,
        Value output) implements Operation {

    /** Which two channels of a head are rotated together. */
    public enum Pairing {
        /** Channel i with i + headSize/2, as in Hugging Face models. */
        HALVES,
        /** Channel 2i with 2i + 1, as in llama2.c. */
        NEIGHBOURS;

        /** Returns the first channel of the pair within its head. */
        public int first(int pair) {
            return this == HALVES ? pair : 2 * pair;
        }

        /** Returns the second channel of the pair within its head. */
        public int second(int pair, int headSize) {
            return this == HALVES ? pair + headSize / 2 : 2 * pair + 1;
        }
    }

    public Rope {
        prove(headSize > 0 && input.length() == output.length() && input.length() % headSize == 0, name, "lengths");
        prove(headSize % 2 == 0 && table.pairs() == headSize / 2, name, "pairs per head");
        prove(input.range().bits() <= 24 && shift >= 0 && shift <= 16, name, "input or shift too wide");
    }

    @Override
    public List<Value> inputs() {
        return List.of(input);
    }
}
