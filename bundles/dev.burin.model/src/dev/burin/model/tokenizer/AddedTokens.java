// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Finds whole tokens in text before anything else is done to it: the leftmost first, of several the longest. */
final class AddedTokens {
    private static final int ROOT = 0;

    /** A trie: {@code node << 16 | character} to node. */
    private final Map<Long, Integer> edges = new HashMap<>();
    /** The token that ends at a node. */
    private final Map<Integer, Integer> tokens = new HashMap<>();
    private int nodes = 1;

    /** Adds a token; of equal contents the first counts. */
    void add(String content, int token) {
        int node = ROOT;
        for (int i = 0; i < content.length(); i++) {
            long edge = (long) node << 16 | content.charAt(i);
            Integer next = edges.get(edge);
            if (next == null) {
                next = nodes++;
                edges.put(edge, next);
            }
            node = next;
        }
        tokens.putIfAbsent(node, token);
    }

    /** Goes through a text in order and gives each token found, and each stretch of text between. */
    void split(PreTokenizer.Piece piece, IntConsumer found, Consumer<PreTokenizer.Piece> between) {
        String text = piece.text();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = matchEnd(text, at);
            if (end < 0) {
                at++;
                continue;
            }
            stretch(piece, start, at, between);
            found.accept(token(text, at, end));
            start = end;
            at = end;
        }
        stretch(piece, start, text.length(), between);
    }

    private static void stretch(PreTokenizer.Piece piece, int start, int end, Consumer<PreTokenizer.Piece> between) {
        if (start < end) {
            between.accept(new PreTokenizer.Piece(piece.text().substring(start, end), piece.atStart() && start == 0));
        }
    }

    /** Returns where the longest token that begins here ends, or -1. */
    private int matchEnd(String text, int at) {
        int best = -1;
        Integer node = ROOT;
        for (int i = at; i < text.length() && node != null; i++) {
            node = edges.get((long) node << 16 | text.charAt(i));
            if (node != null && tokens.containsKey(node)) {
                best = i + 1;
            }
        }
        return best;
    }

    private int token(String text, int start, int end) {
        int node = ROOT;
        for (int i = start; i < end; i++) {
            node = edges.get((long) node << 16 | text.charAt(i));
        }
        return tokens.get(node);
    }
}
