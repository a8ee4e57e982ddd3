// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import dev.burin.base.progress.Progress;
import dev.burin.rom.RomSlice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Motorola S-records: S0 with the tile's name, S3 with 32-bit addresses and data, S5 or S6 with the number of S3 records
 * as far as 24 bits hold it, S7. Each is count of the bytes that follow, address, data and complement of the sum.
 */
public record SRecords() implements TileFormat {
    private static final int MAX_NAME = 32;

    @Override
    public void write(RomSlice slice, OutputStream out, Progress progress) throws IOException {
        AsciiText file = new AsciiText(out);
        String title = slice.title().replaceAll("[^ -~]", "?");
        byte[] name = title.substring(0, Math.min(MAX_NAME, title.length())).getBytes(StandardCharsets.US_ASCII);
        record(file, 0, 2, 0, name, name.length);
        long[] records = new long[1];
        ByteRecords.write(slice, progress, (address, bytes, count) -> {
            record(file, 3, 4, address, bytes, count);
            records[0]++;
        });
        if (records[0] < 1 << 16) {
            record(file, 5, 2, records[0], new byte[0], 0);
        } else if (records[0] < 1 << 24) {
            record(file, 6, 3, records[0], new byte[0], 0);
        }
        record(file, 7, 4, 0, new byte[0], 0);
    }

    private static void record(AsciiText file, int type, int addressBytes, long address, byte[] bytes, int count)
            throws IOException {
        int length = addressBytes + count + 1;
        file.character('S');
        file.hex(type, 1);
        file.hex(length, 2);
        file.hex(address, 2 * addressBytes);
        int sum = length;
        for (int i = 0; i < addressBytes; i++) {
            sum += (int) (address >> Byte.SIZE * i) & 0xff;
        }
        for (int i = 0; i < count; i++) {
            file.hex(bytes[i], 2);
            sum += bytes[i];
        }
        file.hex(~sum, 2);
        file.character('\n');
    }
}
