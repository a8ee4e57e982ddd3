// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import dev.burin.base.progress.Progress;
import dev.burin.rom.RomSlice;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the rows of a tile as one file. */
public sealed interface TileFormat
        permits IntelHex, SRecords, RawBytes, ReadMemH, Coefficients, MemoryInitialization {

    /**
     * Writes the file into the stream, which should be buffered and stays open. Progress: one unit per packed byte.
     *
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    void write(RomSlice slice, OutputStream out, Progress progress) throws IOException;
}
