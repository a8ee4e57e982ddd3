// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import dev.burin.rom.RomSlice;
import java.io.InputStream;

/** The packed bytes of a slice, packed row by row as they are read. */
public final class SliceStream extends InputStream {
    private final RomSlice slice;
    private final byte[] codes;
    private final byte[] packed;
    private int nextRow;
    private int at;

    public SliceStream(RomSlice slice) {
        this.slice = slice;
        this.codes = new byte[slice.matrix().columns()];
        this.packed = new byte[slice.rowBytes()];
        this.nextRow = slice.firstRow();
        this.at = packed.length;
    }

    @Override
    public int read() {
        return fill() ? packed[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int done = 0;
        while (done < length && fill()) {
            int count = Math.min(length - done, packed.length - at);
            System.arraycopy(packed, at, into, offset + done, count);
            at += count;
            done += count;
        }
        return done == 0 ? -1 : done;
    }

    private boolean fill() {
        if (at == packed.length && nextRow < slice.firstRow() + slice.rows()) {
            slice.packRow(nextRow++, codes, packed);
            at = 0;
        }
        return at < packed.length;
    }
}
