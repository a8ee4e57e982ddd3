// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import dev.burin.base.progress.Progress;
import dev.burin.rom.RomSlice;
import java.io.IOException;
import java.io.OutputStream;

/** Words in hexadecimal for Verilog's {@code $readmemh}, from address 0 of an array as wide as the section. */
public record ReadMemH() implements TileFormat {

    @Override
    public void write(RomSlice slice, OutputStream out, Progress progress) throws IOException {
        AsciiText file = new AsciiText(out);
        int digits = Words.digits(slice);
        file.line("// " + Words.description(slice));
        Words.write(slice, progress, (address, row, from, to) -> {
            for (int i = from; i < to; i++) {
                file.hex(Words.word(slice, row[i]), digits);
                file.character(i + 1 < to ? ' ' : '\n');
            }
        });
    }
}
