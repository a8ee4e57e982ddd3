// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.base.io.Hashes;
import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import dev.burin.rom.internal.HeaderEncoder;
import dev.burin.rom.internal.HeaderLayout;
import dev.burin.rom.internal.SliceStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** Lays an image out: packs every slice once to know its hashes, so that the image can then be written in one go. */
final class RomLayout {
    private static final int CHUNK_BYTES = 1 << 16;

    private RomLayout() {
    }

    /** Returns the header, but its own hash. Progress: one unit per byte of the sections. */
    static RomHeader of(RomContent content, Progress progress) {
        int headerBytes = HeaderEncoder.length(content);
        long end = headerBytes;
        List<RomSection> sections = new ArrayList<>(content.slices().size());
        for (RomSlice slice : content.slices()) {
            RomSection section = section(slice, HeaderLayout.align(end), progress);
            sections.add(section);
            end = section.address() + section.bytes();
        }
        return new RomHeader(content.network(), content.modelSha256(), content.specSha256(), sections, headerBytes, end, "");
    }

    private static RomSection section(RomSlice slice, long address, Progress progress) {
        CRC32 crc32 = new CRC32();
        MessageDigest sha256 = Hashes.sha256();
        byte[] chunk = new byte[CHUNK_BYTES];
        SliceStream stream = new SliceStream(slice);
        for (int count = stream.read(chunk, 0, chunk.length); count > 0; count = stream.read(chunk, 0, chunk.length)) {
            crc32.update(chunk, 0, count);
            sha256.update(chunk, 0, count);
            progress.worked(count);
        }
        ConstantMatrix matrix = slice.matrix();
        return new RomSection(matrix.name(), slice.tile(), slice.fabric(), matrix.scheme(), matrix.rows(),
                slice.firstRow(), slice.rows(), matrix.columns(), matrix.groupSize(), slice.width(), address,
                slice.bytes(), crc32.getValue(), HexFormat.of().formatHex(sha256.digest()));
    }
}
