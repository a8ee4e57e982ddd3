// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import java.util.List;
import java.util.Optional;

/**
 * What an image says about itself.
 *
 * @param network     name of the network
 * @param modelSha256 SHA-256 of the model file, in lower-case hexadecimal
 * @param specSha256  SHA-256 of the spec
 * @param sections    in the order of their addresses
 * @param headerBytes length of header and section table, its own SHA-256 included
 * @param imageBytes  length of the image
 * @param sha256      SHA-256 of header and section table; since that has the hashes of all sections, it identifies the
 *                    image's whole content
 */
public record RomHeader(String network, String modelSha256, String specSha256, List<RomSection> sections, int headerBytes,
        long imageBytes, String sha256) {

    /** The version of the layout that this Burin reads and writes. */
    public static final int VERSION = 1;

    public RomHeader {
        sections = List.copyOf(sections);
    }

    /** Returns the number of weights in all sections. */
    public long weights() {
        return sections.stream().mapToLong(RomSection::weights).sum();
    }

    /** Returns the section that holds a row of a matrix. */
    public Optional<RomSection> sectionOf(String matrix, int row) {
        return sections.stream().filter(section -> section.matrix().equals(matrix) && section.firstRow() <= row
                && row < section.endRow()).findFirst();
    }

    /** Returns the index of the last section that begins at or before an address, -1 if none does. */
    public int sectionIndex(long address) {
        int low = 0;
        int high = sections.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (sections.get(middle).address() <= address) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
