// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import java.nio.charset.StandardCharsets;

/** Figures of the header's layout; {@code dev.burin.rom}'s package comment says what they mean. */
public final class HeaderLayout {
    static final int MAGIC_BYTES = 8;
    static final int VERSION_OFFSET = 8;
    static final int HEADER_LENGTH_OFFSET = 12;
    static final int FIXED_BYTES = 96;
    static final int HASH_BYTES = 32;
    static final int MIN_SECTION_BYTES = 84;
    static final int MIN_HEADER_BYTES = FIXED_BYTES + Short.BYTES + HASH_BYTES;
    /** Enough for some 300,000 sections; a longer header is not read. */
    static final int MAX_HEADER_BYTES = 1 << 26;
    static final int MAX_STRING_BYTES = 0xffff;
    private static final int ALIGNMENT_BYTES = 64;

    private HeaderLayout() {
    }

    static byte[] magic() {
        return "\u0089BURIN\r\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the first address at or after an address at which a section may begin. */
    public static long align(long address) {
        return (address + ALIGNMENT_BYTES - 1) / ALIGNMENT_BYTES * ALIGNMENT_BYTES;
    }
}
