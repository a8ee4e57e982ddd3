// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.util.Arrays;

/**
 * Byte-pair merging: again and again, the adjacent pair of least rank becomes one symbol, the leftmost of equals
 * first, until no pair can be merged (Sennrich et al., arXiv:1508.07909). A heap over a linked list does it in
 * {@code O(n log n)} with the result of the quadratic search that defines it.
 */
final class PairMerger {
    /** Says which pairs merge. */
    @FunctionalInterface
    interface Pairs {
        long NONE = -1;

        /** Returns {@code rank << 32 | symbol} of the merged pair, or {@link #NONE}; ranks are not negative. */
        long find(int left, int right);
    }

    private final Pairs pairs;
    private final int[] symbols;
    /** Neighbours in the list of symbols that are left; the list ends at {@code length} and at -1. */
    private final int[] next;
    private final int[] previous;
    /** What the pair that begins at a position merges to; {@link Pairs#NONE} too where a symbol is gone. */
    private final long[] candidates;
    /** A binary heap of {@code rank << 32 | position}; entries whose candidate has changed are skipped. */
    private long[] heap;
    private int heapSize;

    private PairMerger(int[] symbols, int length, Pairs pairs) {
        this.pairs = pairs;
        this.symbols = Arrays.copyOf(symbols, length);
        next = new int[length];
        previous = new int[length];
        candidates = new long[length];
        heap = new long[Math.max(16, length)];
        for (int i = 0; i < length; i++) {
            next[i] = i + 1;
            previous[i] = i - 1;
        }
        for (int i = 0; i < length; i++) {
            consider(i);
        }
    }

    /** Merges the first {@code length} symbols and returns what is left of them. */
    static int[] merge(int[] symbols, int length, Pairs pairs) {
        return length < 2 ? Arrays.copyOf(symbols, length) : new PairMerger(symbols, length, pairs).run();
    }

    private int[] run() {
        int left = symbols.length;
        while (heapSize > 0) {
            long entry = pop();
            int position = (int) entry;
            if (candidates[position] != Pairs.NONE && candidates[position] >> 32 == entry >> 32) {
                mergeAt(position);
                left--;
            }
        }
        int[] result = new int[left];
        for (int i = 0, at = 0; i < left; i++, at = next[at]) {
            result[i] = symbols[at];
        }
        return result;
    }

    private void mergeAt(int position) {
        int gone = next[position];
        symbols[position] = (int) candidates[position];
        candidates[gone] = Pairs.NONE;
        next[position] = next[gone];
        if (next[gone] < symbols.length) {
            previous[next[gone]] = position;
        }
        consider(position);
        if (previous[position] >= 0) {
            consider(previous[position]);
        }
    }

    /** Finds what the pair at a position merges to and puts it on the heap. */
    private void consider(int position) {
        int right = next[position];
        candidates[position] =
                right < symbols.length ? pairs.find(symbols[position], symbols[right]) : Pairs.NONE;
        if (candidates[position] != Pairs.NONE) {
            push(candidates[position] & 0xffff_ffff_0000_0000L | position);
        }
    }

    private void push(long entry) {
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, heapSize * 2);
        }
        int at = heapSize++;
        while (at > 0 && heap[(at - 1) / 2] > entry) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = entry;
    }

    private long pop() {
        long top = heap[0];
        long last = heap[--heapSize];
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= heapSize) {
                break;
            }
            if (child + 1 < heapSize && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return top;
    }
}
