// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.nio.charset.StandardCharsets;

/**
 * Decodes bytes that need not be UTF-8 as the Unicode standard recommends (chapter 3.9, "maximal subparts"): each longest
 * beginning of a character, and each byte that begins none, becomes one U+FFFD.
 */
final class LossyUtf8 {
    private static final byte SURROGATE_LEAD = (byte) 0xed;
    private static final byte NEVER_VALID = (byte) 0xff;

    private LossyUtf8() {
    }

    static String decode(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int i = 0; i + 1 < copy.length; i++) {
            // Java takes the three bytes of an encoded surrogate for one mistake; no character begins so, thus it is three.
            if (copy[i] == SURROGATE_LEAD && (copy[i + 1] & 0xe0) == 0xa0) {
                copy[i] = NEVER_VALID;
            }
        }
        return new String(copy, StandardCharsets.UTF_8);
    }
}
