// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import dev.burin.base.progress.Progress;
import dev.burin.rom.RomSlice;
import java.io.IOException;
import java.io.OutputStream;

/** A memory initialization file (MIF) for Altera memories: depth, width and lines of an address and its words. */
public record MemoryInitialization() implements TileFormat {

    @Override
    public void write(RomSlice slice, OutputStream out, Progress progress) throws IOException {
        AsciiText file = new AsciiText(out);
        int digits = Words.digits(slice);
        int addressDigits = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(slice.weights() - 1) + 3) / 4);
        file.line("-- " + Words.description(slice));
        file.text("DEPTH = " + slice.weights() + ";\nWIDTH = " + slice.width() + ";\n");
        file.text("ADDRESS_RADIX = HEX;\nDATA_RADIX = HEX;\nCONTENT BEGIN\n");
        Words.write(slice, progress, (address, row, from, to) -> {
            file.hex(address, addressDigits);
            file.text(" :");
            for (int i = from; i < to; i++) {
                file.character(' ');
                file.hex(Words.word(slice, row[i]), digits);
            }
            file.text(";\n");
        });
        file.text("END;\n");
    }
}
