// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import dev.burin.base.progress.Progress;
import dev.burin.rom.RomSlice;
import java.io.IOException;

/** A tile's weights as words of a ROM, in lines of up to 32 that begin anew with each row. */
final class Words {
    private static final int LINE_WORDS = 32;

    private Words() {
    }

    /** Takes the weights {@code from} to {@code to - 1} of a row, the first of them being the word at the address. */
    interface Sink {
        void line(long address, byte[] row, int from, int to) throws IOException;
    }

    static void write(RomSlice slice, Progress progress, Sink sink) throws IOException {
        int columns = slice.matrix().columns();
        byte[] codes = new byte[columns];
        for (int row = 0; row < slice.rows(); row++) {
            slice.matrix().row(slice.firstRow() + row, codes);
            for (int from = 0; from < columns; from += LINE_WORDS) {
                int to = Math.min(columns, from + LINE_WORDS);
                sink.line((long) row * columns + from, codes, from, to);
            }
            progress.worked(slice.rowBytes());
        }
    }

    /** Returns the hexadecimal digits of a word. */
    static int digits(RomSlice slice) {
        return (slice.width() + 3) / 4;
    }

    /** Returns the word that stands for a weight. */
    static int word(RomSlice slice, byte code) {
        return code & (1 << slice.width()) - 1;
    }

    /** Returns what a comment says about the words. */
    static String description(RomSlice slice) {
        return slice.title() + ": " + slice.matrix().name() + " rows " + slice.firstRow() + " to "
                + (slice.firstRow() + slice.rows() - 1) + ", " + slice.matrix().columns() + " weights a row, "
                + slice.weights() + " words of " + slice.width() + " bits in two's complement";
    }
}
