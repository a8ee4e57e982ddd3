// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import dev.burin.base.progress.Progress;
import dev.burin.rom.RomSlice;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Intel HEX with 32-bit addresses (I32HEX): records {@code :LLAAAATT…CC} of length, low address, type, data and two's
 * complement checksum; before each 64 KiB but the first a record of type 04 with the high address.
 */
public record IntelHex() implements TileFormat {
    private static final int DATA = 0;
    private static final int END = 1;
    private static final int HIGH_ADDRESS = 4;
    private static final long SEGMENT_BYTES = 1 << 16;

    @Override
    public void write(RomSlice slice, OutputStream out, Progress progress) throws IOException {
        AsciiText file = new AsciiText(out);
        ByteRecords.write(slice, progress, (address, bytes, count) -> {
            if (address > 0 && address % SEGMENT_BYTES == 0) {
                long high = address / SEGMENT_BYTES;
                record(file, 0, HIGH_ADDRESS, new byte[] {(byte) (high >> Byte.SIZE), (byte) high}, 2);
            }
            record(file, (int) (address % SEGMENT_BYTES), DATA, bytes, count);
        });
        record(file, 0, END, new byte[0], 0);
    }

    private static void record(AsciiText file, int address, int type, byte[] bytes, int count) throws IOException {
        file.character(':');
        file.hex(count, 2);
        file.hex(address, 4);
        file.hex(type, 2);
        int sum = count + (address >> Byte.SIZE) + address + type;
        for (int i = 0; i < count; i++) {
            file.hex(bytes[i], 2);
            sum += bytes[i];
        }
        file.hex(-sum, 2);
        file.character('\n');
    }
}
