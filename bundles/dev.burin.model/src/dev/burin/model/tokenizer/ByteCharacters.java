// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * GPT-2's printable stand-ins for the 256 bytes, in which byte-level vocabularies are written: a byte that is a
 * printable Latin-1 character stands for itself, the others, in order, for the characters from U+0100 on.
 */
final class ByteCharacters {
    private static final int FIRST_STAND_IN = 0x100;
    private static final char[] OF_BYTE = new char[256];
    private static final short[] BYTE_OF = new short[FIRST_STAND_IN + 256];

    static {
        Arrays.fill(BYTE_OF, (short) -1);
        char standIn = FIRST_STAND_IN;
        for (int b = 0; b < 256; b++) {
            boolean printable = b >= '!' && b <= '~' || b >= 0xa1 && b <= 0xff && b != 0xad;
            OF_BYTE[b] = printable ? (char) b : standIn++;
            BYTE_OF[OF_BYTE[b]] = (short) b;
        }
    }

    private ByteCharacters() {
    }

    /** Returns the stand-ins of a text's UTF-8 bytes. */
    static String encode(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        char[] result = new char[utf8.length];
        for (int i = 0; i < utf8.length; i++) {
            result[i] = OF_BYTE[utf8[i] & 0xff];
        }
        return new String(result);
    }

    /** Returns the bytes that a token stands for; a token with any other character stands for its own UTF-8 bytes. */
    static byte[] decode(String token) {
        byte[] bytes = new byte[token.length()];
        for (int i = 0; i < bytes.length; i++) {
            OptionalInt b = byteOf(token.charAt(i));
            if (b.isEmpty()) {
                return token.getBytes(StandardCharsets.UTF_8);
            }
            bytes[i] = (byte) b.getAsInt();
        }
        return bytes;
    }

    private static OptionalInt byteOf(char c) {
        return c < BYTE_OF.length && BYTE_OF[c] >= 0 ? OptionalInt.of(BYTE_OF[c]) : OptionalInt.empty();
    }
}
