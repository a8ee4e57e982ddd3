// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.rom;

import dev.burin.base.problem.ProblemException;
import dev.burin.rom.RomSection;
import dev.burin.rom.RomSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** Reads lines and weights of an image; keeps nothing. */
public final class RomReader {
    /** Bytes of a line of hexadecimal. */
    public static final int LINE_BYTES = 16;
    /** Bytes of a line of bits. */
    public static final int BIT_LINE_BYTES = 8;

    private static final int LONGEST_CODE_BYTES = 2;

    private final RomSource source;

    public RomReader(RomSource source) {
        this.source = source;
    }

    public RomSource source() {
        return source;
    }

    /** Returns how many lines of so many bytes the image has. */
    public long lines(int lineBytes) {
        return (source.header().imageBytes() + lineBytes - 1) / lineBytes;
    }

    /** Reads consecutive lines, fewer at the image's end. */
    public List<RomLine> read(long firstLine, int count, int lineBytes) throws ProblemException {
        long address = firstLine * lineBytes;
        long length = Math.min((long) count * lineBytes, source.header().imageBytes() - address);
        List<RomLine> lines = new ArrayList<>();
        if (length <= 0) {
            return lines;
        }
        byte[] bytes = new byte[(int) length];
        source.read(address, bytes, bytes.length);
        for (int at = 0; at < bytes.length; at += lineBytes) {
            byte[] line = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + lineBytes));
            lines.add(new RomLine(address + at, line));
        }
        return lines;
    }

    /** Returns the code of a weight. */
    public int weight(RomSection section, int row, int column) throws ProblemException {
        long bit = RomPlace.firstBit(section, row, column);
        long address = bit / Byte.SIZE;
        byte[] bytes = new byte[LONGEST_CODE_BYTES];
        source.read(address, bytes, (int) Math.min(bytes.length, source.header().imageBytes() - address));
        int word = bytes[0] & 0xff | (bytes[1] & 0xff) << Byte.SIZE;
        int unused = Integer.SIZE - section.width();
        return word >> bit % Byte.SIZE << unused >> unused;
    }

    /** Says in a line what a bit is. */
    public String describe(long address, int bit) throws ProblemException {
        RomPlace place = RomPlace.of(source.header(), address, bit);
        if (place instanceof RomPlace.Weight weight) {
            RomSection section = weight.section();
            String tile = section.tile().isEmpty() ? "" : ", tile " + section.tile();
            return String.format(Locale.ROOT, "%s row %d column %d = %d (bit %d of %d%s)", section.matrix(), weight.row(),
                    weight.column(), weight(section, weight.row(), weight.column()), weight.bit(), section.width(), tile);
        } else if (place instanceof RomPlace.Padding padding) {
            return padding.section().matrix() + " row " + padding.row() + ": zeros up to the next byte";
        } else if (place instanceof RomPlace.Gap gap) {
            return "zeros before " + gap.next().title();
        }
        return "header and section table";
    }

    /** Writes lines as text, as {@code burin rom dump} prints them. */
    public String text(List<RomLine> lines) {
        StringBuilder text = new StringBuilder();
        try (Formatter out = new Formatter(text, Locale.ROOT)) {
            lines.forEach(line -> out.format("%012x  %s%n", line.address(), line.hex()));
        }
        return text.toString();
    }
}
