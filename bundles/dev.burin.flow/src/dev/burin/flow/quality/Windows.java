// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A text cut into windows.
 *
 * @param inputs  tokens that go in, by window
 * @param targets the token that follows each of them
 */
public record Windows(List<int[]> inputs, List<int[]> targets) {

    public Windows {
        inputs = List.copyOf(inputs);
        targets = List.copyOf(targets);
    }

    /**
     * Cuts a text.
     *
     * @param tokens    the text, without a begin token
     * @param begin     the begin token
     * @param context   positions of a window
     * @param positions most positions in all
     */
    public static Windows of(int[] tokens, OptionalInt begin, int context, int positions) {
        List<int[]> inputs = new ArrayList<>();
        List<int[]> targets = new ArrayList<>();
        // without a begin token, the first token of the text has nothing to follow
        int at = begin.isPresent() ? 0 : 1;
        int end = (int) Math.min(tokens.length, (long) at + positions);
        while (at < end) {
            int length = Math.min(context, end - at);
            int[] input = new int[length];
            int[] target = new int[length];
            for (int i = 0; i < length; i++) {
                input[i] = i == 0 && begin.isPresent() ? begin.getAsInt() : tokens[at + i - 1];
                target[i] = tokens[at + i];
            }
            inputs.add(input);
            targets.add(target);
            at += length;
        }
        return new Windows(inputs, targets);
    }

    /** Returns the positions of all windows together. */
    public int positions() {
        return inputs.stream().mapToInt(input -> input.length).sum();
    }
}
