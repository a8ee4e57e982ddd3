// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import dev.burin.base.progress.Progress;
import dev.burin.rom.RomSlice;
import dev.burin.rom.internal.SliceStream;
import java.io.IOException;

/** Cuts a tile's packed bytes into records of 32 bytes, so that none crosses a border of 64 KiB; the last is shorter. */
final class ByteRecords {
    private static final int RECORD_BYTES = 32;

    private ByteRecords() {
    }

    /** Takes the record of so many bytes at the address. */
    interface Sink {
        void record(long address, byte[] bytes, int count) throws IOException;
    }

    static void write(RomSlice slice, Progress progress, Sink sink) throws IOException {
        SliceStream stream = new SliceStream(slice);
        byte[] record = new byte[RECORD_BYTES];
        long address = 0;
        for (int count = stream.read(record, 0, RECORD_BYTES); count > 0; count = stream.read(record, 0, RECORD_BYTES)) {
            sink.record(address, record, count);
            address += count;
            progress.worked(count);
        }
    }
}
