// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.base.problem.ProblemException;
import dev.burin.rom.internal.BitPacking;

/** The bytes of an image by their addresses: of a file, or of one that is not written yet. */
public interface RomSource {

    /** Returns what people call it. */
    String name();

    /** Returns where everything is. */
    RomHeader header();

    /**
     * Reads bytes of the image.
     *
     * @param address of the first byte; {@code address + count} is at most the image's length
     * @param into    gets them from its beginning
     * @throws ProblemException {@code rom-truncated}, {@code file-unreadable} if a file cannot be read
     */
    void read(long address, byte[] into, int count) throws ProblemException;

    /**
     * Reads a row of weights.
     *
     * @param section of this image
     * @param row     of the matrix, one of the section's
     * @param packed  room for the row's bytes
     * @param codes   gets the weights, one byte each
     * @throws ProblemException as {@link #read}; {@code rom-padding-corrupt} of a file
     */
    default void readRow(RomSection section, int row, byte[] packed, byte[] codes) throws ProblemException {
        read(section.addressOf(row, 0), packed, section.rowBytes());
        BitPacking.unpack(packed, section.columns(), section.width(), codes);
    }
}
