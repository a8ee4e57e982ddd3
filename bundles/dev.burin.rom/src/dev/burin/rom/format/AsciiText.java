// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes text in ASCII, since not every tool reads more, with LF at line ends. */
final class AsciiText {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;

    AsciiText(OutputStream out) {
        this.out = out;
    }

    /** Writes a line of text; what is not printable ASCII becomes a question mark, so that names stay in their line. */
    void line(String text) throws IOException {
        out.write(text.replaceAll("[^ -~]", "?").getBytes(StandardCharsets.US_ASCII));
        out.write('\n');
    }

    /** Writes ASCII text as it is. */
    void text(String ascii) throws IOException {
        out.write(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    void character(char character) throws IOException {
        out.write(character);
    }

    /** Writes the lowest so many digits of the value in lower-case hexadecimal. */
    void hex(long value, int digits) throws IOException {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.write(DIGITS[(int) (value >>> shift) & 0xf]);
        }
    }
}
