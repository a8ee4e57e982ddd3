// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import dev.burin.base.progress.Progress;
import dev.burin.rom.RomSlice;
import java.io.IOException;
import java.io.OutputStream;

/** A coefficient file (COE) for Xilinx block memories: words in hexadecimal, commas between them. */
public record Coefficients() implements TileFormat {

    @Override
    public void write(RomSlice slice, OutputStream out, Progress progress) throws IOException {
        AsciiText file = new AsciiText(out);
        int digits = Words.digits(slice);
        file.line("; " + Words.description(slice));
        file.text("memory_initialization_radix=16;\nmemory_initialization_vector=\n");
        Words.write(slice, progress, (address, row, from, to) -> {
            for (int i = from; i < to; i++) {
                file.hex(Words.word(slice, row[i]), digits);
                file.character(address + (i - from) + 1 < slice.weights() ? ',' : ';');
            }
            file.character('\n');
        });
    }
}
