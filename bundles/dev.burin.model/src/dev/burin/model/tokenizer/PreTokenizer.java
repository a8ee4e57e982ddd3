// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into the pieces that byte-pair merging does not reach across. */
sealed interface PreTokenizer {

    /** A piece that is not empty. @param atStart whether it begins where the whole text begins */
    record Piece(String text, boolean atStart) {
    }

    /** Cuts one piece. */
    List<Piece> split(Piece piece);

    /** Applies one after the other; nothing at all if empty. */
    record Chain(List<PreTokenizer> steps) implements PreTokenizer {
        @Override
        public List<Piece> split(Piece piece) {
            List<Piece> pieces = List.of(piece);
            for (PreTokenizer step : steps) {
                List<Piece> finer = new ArrayList<>();
                for (Piece coarse : pieces) {
                    finer.addAll(step.split(coarse));
                }
                pieces = finer;
            }
            return pieces;
        }
    }

    /** Cuts around each match of a pattern. @param keepGaps whether what lies between matches is kept as pieces */
    record Words(Pattern pattern, boolean keepGaps) implements PreTokenizer {
        @Override
        public List<Piece> split(Piece piece) {
            List<Piece> pieces = new ArrayList<>();
            Matcher matcher = pattern.matcher(piece.text());
            int end = 0;
            while (matcher.find()) {
                if (keepGaps) {
                    add(pieces, piece, end, matcher.start());
                }
                add(pieces, piece, matcher.start(), matcher.end());
                end = matcher.end();
            }
            if (keepGaps) {
                add(pieces, piece, end, piece.text().length());
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, Piece piece, int start, int end) {
            if (start < end) {
                pieces.add(new Piece(piece.text().substring(start, end), piece.atStart() && start == 0));
            }
        }
    }

    /** Writes bytes as {@link ByteCharacters}. */
    record ByteLevel() implements PreTokenizer {
        @Override
        public List<Piece> split(Piece piece) {
            return List.of(new Piece(ByteCharacters.encode(piece.text()), piece.atStart()));
        }
    }

    /** Puts a string before each piece that does not begin with it. @param firstOnly only at the text's start */
    record Prefix(String prefix, boolean firstOnly) implements PreTokenizer {
        @Override
        public List<Piece> split(Piece piece) {
            boolean add = !piece.text().startsWith(prefix) && (piece.atStart() || !firstOnly);
            return List.of(add ? new Piece(prefix + piece.text(), piece.atStart()) : piece);
        }
    }

    /** Replaces each space. */
    record Spaces(String replacement) implements PreTokenizer {
        @Override
        public List<Piece> split(Piece piece) {
            return List.of(new Piece(piece.text().replace(" ", replacement), piece.atStart()));
        }
    }
}
