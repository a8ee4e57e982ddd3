// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.internal.MappedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads llama2.c's tokenizer file: the length of the longest piece, then for each token its score as binary32, the
 * length of its piece and the piece's bytes, all little-endian.
 */
final class ScoredTokenizerFile {
    private static final int MAX_PIECE_BYTES = 1 << 10;
    private static final int BYTE_TOKENS_END = ScoredTokenizer.FIRST_BYTE + 256;

    private final MappedFile file;
    private final int vocabulary;
    private final List<byte[]> pieces = new ArrayList<>();
    private final List<Float> scores = new ArrayList<>();

    private ScoredTokenizerFile(MappedFile file, int vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    static ScoredTokenizer read(Path path, int vocabulary) throws ProblemException {
        ScoredTokenizerFile reader = new ScoredTokenizerFile(MappedFile.open(path), vocabulary);
        reader.readPieces();
        return reader.tokenizer();
    }

    private void readPieces() throws ProblemException {
        file.require(0, 4, "the length of the longest piece");
        int longest = file.readInt(0);
        if (longest < 1 || longest > MAX_PIECE_BYTES) {
            throw invalid(0, "the longest piece is " + longest + " bytes, not 1 to " + MAX_PIECE_BYTES);
        }
        for (long offset = 4; offset < file.size();) {
            if (pieces.size() == vocabulary) {
                throw ProblemException.of(ProblemCode.TOKENIZER_MISFIT, file.at(offset), "more than " + vocabulary,
                        vocabulary);
            }
            offset = readPiece(offset);
        }
        if (pieces.size() != vocabulary) {
            throw ProblemException.of(ProblemCode.TOKENIZER_MISFIT, file.at(file.size()), pieces.size(), vocabulary);
        }
        if (vocabulary < BYTE_TOKENS_END) {
            throw invalid(file.size(), "it lacks the tokens of the bytes");
        }
    }

    private long readPiece(long offset) throws ProblemException {
        file.require(offset, 8, "token " + pieces.size());
        float score = Float.intBitsToFloat(file.readInt(offset));
        if (!Float.isFinite(score)) {
            throw invalid(offset, "token " + pieces.size() + " scores " + score);
        }
        int length = file.readInt(offset + 4);
        if (length < 0 || length > MAX_PIECE_BYTES) {
            throw invalid(offset + 4, "token " + pieces.size() + " is " + length + " bytes long");
        }
        file.require(offset + 8, length, "token " + pieces.size());
        byte[] piece = file.readBytes(offset + 8, length);
        int token = pieces.size();
        if (token >= ScoredTokenizer.FIRST_BYTE && token < BYTE_TOKENS_END) {
            requireByte(token - ScoredTokenizer.FIRST_BYTE, piece, offset + 8);
        }
        scores.add(score);
        pieces.add(piece);
        return offset + 8 + length;
    }

    /** Checks that a piece is the name of a byte. */
    private void requireByte(int value, byte[] piece, long offset) throws ProblemException {
        String wanted = "<0x" + HexFormat.of().withUpperCase().toHexDigits((byte) value) + ">";
        if (!wanted.equals(new String(piece, StandardCharsets.ISO_8859_1))) {
            throw invalid(offset, "token " + pieces.size() + " is not " + wanted);
        }
    }

    private ScoredTokenizer tokenizer() {
        float[] values = new float[scores.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = scores.get(i);
        }
        return new ScoredTokenizer(pieces.toArray(byte[][]::new), values);
    }

    private ProblemException invalid(long offset, String why) {
        return ProblemException.of(ProblemCode.TOKENIZER_INVALID, file.at(offset), why);
    }
}
