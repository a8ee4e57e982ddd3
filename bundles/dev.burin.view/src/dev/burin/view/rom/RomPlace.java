// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.rom;

import dev.burin.rom.RomHeader;
import dev.burin.rom.RomSection;

/** What a bit of an image belongs to. */
public sealed interface RomPlace {

    /** The header or the section table. */
    record Header() implements RomPlace {
    }

    /** Zeros before a section. */
    record Gap(RomSection next) implements RomPlace {
    }

    /** Zeros after the last weight of a row. */
    record Padding(RomSection section, int row) implements RomPlace {
    }

    /**
     * A bit of a weight.
     *
     * @param row of the matrix
     * @param bit of the code, 0 the lowest
     */
    record Weight(RomSection section, int row, int column, int bit) implements RomPlace {

        /** Returns the image's bit that is the lowest of the weight, counted from its first byte's lowest. */
        public long firstBit() {
            return RomPlace.firstBit(section, row, column);
        }
    }

    /**
     * Says what a bit belongs to.
     *
     * @param address of its byte, within the image
     * @param bit     0 to 7, 0 the lowest
     */
    static RomPlace of(RomHeader header, long address, int bit) {
        if (address < header.headerBytes()) {
            return new Header();
        }
        int index = header.sectionIndex(address);
        if (index < 0 || address >= end(header.sections().get(index))) {
            return new Gap(header.sections().get(index + 1));
        }
        RomSection section = header.sections().get(index);
        long inSection = address - section.address();
        int row = section.firstRow() + (int) (inSection / section.rowBytes());
        long bitInRow = inSection % section.rowBytes() * Byte.SIZE + bit;
        int column = (int) (bitInRow / section.width());
        return column >= section.columns() ? new Padding(section, row)
                : new Weight(section, row, column, (int) (bitInRow % section.width()));
    }

    /** Returns the image's bit that is the lowest of a weight: byte times eight and the bit in it. */
    static long firstBit(RomSection section, int row, int column) {
        return section.addressOf(row, 0) * Byte.SIZE + (long) column * section.width();
    }

    private static long end(RomSection section) {
        return section.address() + section.bytes();
    }
}
