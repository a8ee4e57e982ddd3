// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import dev.burin.base.progress.Progress;
import dev.burin.rom.RomSlice;
import java.io.IOException;
import java.io.OutputStream;

/** The packed bytes and nothing else. */
public record RawBytes() implements TileFormat {

    @Override
    public void write(RomSlice slice, OutputStream out, Progress progress) throws IOException {
        ByteRecords.write(slice, progress, (address, bytes, count) -> out.write(bytes, 0, count));
    }
}
