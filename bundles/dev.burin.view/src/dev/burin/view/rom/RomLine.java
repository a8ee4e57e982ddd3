// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.rom;

/**
 * Consecutive bytes of an image.
 *
 * @param address of the first
 * @param bytes   not copied; nobody changes them
 */
public record RomLine(long address, byte[] bytes) {
    private static final String DIGITS = "0123456789abcdef";

    /** Returns two hexadecimal digits per byte, with a space between bytes. */
    public String hex() {
        StringBuilder text = new StringBuilder(bytes.length * 3);
        for (byte b : bytes) {
            text.append(text.isEmpty() ? "" : " ").append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
        }
        return text.toString();
    }

    /** Returns the bits of each byte, the highest first, with a space between bytes. */
    public String bits() {
        StringBuilder text = new StringBuilder(bytes.length * 9);
        for (byte b : bytes) {
            text.append(text.isEmpty() ? "" : " ");
            for (int bit = Byte.SIZE - 1; bit >= 0; bit--) {
                text.append((char) ('0' + (b >> bit & 1)));
            }
        }
        return text.toString();
    }
}
