// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.rom.RomSection;

/** Checks sections one after the other, each as it was read. */
final class SectionChecks {
    /** From the end of an entry back to its address. */
    private static final int ADDRESS_FROM_END = 2 * Long.BYTES + Integer.BYTES + HeaderLayout.HASH_BYTES;

    private final HeaderCursor cursor;
    private long end;
    private String previous;

    SectionChecks(HeaderCursor cursor, int headerBytes) {
        this.cursor = cursor;
        this.end = headerBytes;
        this.previous = "the header";
    }

    /** Returns the byte after the last section. */
    long end() {
        return end;
    }

    /** Returns the section, which ends where the cursor stands. */
    RomSection check(RomSection section) throws ProblemException {
        long addressAt = cursor.position() - ADDRESS_FROM_END;
        if (section.matrix().isEmpty()) {
            throw cursor.invalid(addressAt, "a section names no matrix");
        }
        if (section.rows() < 1 || section.columns() < 1 || section.width() < 1 || section.width() > Byte.SIZE
                || section.firstRow() > section.matrixRows() - section.rows()
                || section.weights() > Integer.MAX_VALUE
                || section.groupSize() < 1 || section.columns() % section.groupSize() != 0) {
            throw cursor.invalid(addressAt, section.matrix() + " has " + section.matrixRows() + " rows of "
                    + section.columns() + " weights in groups of " + section.groupSize() + ", " + section.width()
                    + " bits wide, and a section begins with row " + section.firstRow() + " and has " + section.rows());
        }
        if (section.address() < end) {
            throw cursor.problem(addressAt, ProblemCode.ROM_SECTION_OVERLAP, section.title(), section.address(),
                    previous);
        }
        if (section.address() != HeaderLayout.align(end)) {
            throw cursor.invalid(addressAt, section.title() + " begins at byte " + section.address() + " and not at byte "
                    + HeaderLayout.align(end));
        }
        long bytes = (long) section.rows() * section.rowBytes();
        if (section.bytes() != bytes) {
            throw cursor.invalid(addressAt + Long.BYTES, section.title() + " is " + section.bytes()
                    + " bytes long and not " + bytes);
        }
        end = section.address() + bytes;
        previous = section.title();
        return section;
    }
}
