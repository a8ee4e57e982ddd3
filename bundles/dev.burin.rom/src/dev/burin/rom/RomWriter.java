// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.base.io.WrittenFile;
import dev.burin.base.progress.Progress;
import dev.burin.rom.internal.HashedFile;
import dev.burin.rom.internal.HeaderEncoder;
import dev.burin.rom.internal.SliceStream;
import java.io.IOException;
import java.nio.file.Path;

/** Writes an image from front to end. Equal content gives equal bytes; memory beyond the network's is a few buffers. */
final class RomWriter {
    private static final int CHUNK_BYTES = 1 << 16;

    private RomWriter() {
    }

    /** Writes the image. Progress: two units per byte of the sections. */
    static WrittenFile write(RomContent content, Path folder, String path, Progress progress) throws IOException {
        RomHeader header = RomLayout.of(content, progress);
        try (HashedFile file = new HashedFile(folder, path)) {
            file.write(HeaderEncoder.encode(header));
            long end = header.headerBytes();
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int i = 0; i < header.sections().size(); i++) {
                RomSection section = header.sections().get(i);
                file.write(new byte[(int) (section.address() - end)]);
                SliceStream stream = new SliceStream(content.slices().get(i));
                for (int n = stream.read(chunk, 0, chunk.length); n > 0; n = stream.read(chunk, 0, chunk.length)) {
                    file.write(chunk, 0, n);
                    progress.worked(n);
                }
                end = section.address() + section.bytes();
            }
            return file.finish();
        }
    }
}
