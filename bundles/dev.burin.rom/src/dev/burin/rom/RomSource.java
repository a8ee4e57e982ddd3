// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.base.problem.ProblemException;

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
}
