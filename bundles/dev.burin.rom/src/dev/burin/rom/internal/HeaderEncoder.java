// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import dev.burin.base.io.Hashes;
import dev.burin.rom.RomContent;
import dev.burin.rom.RomHeader;
import dev.burin.rom.RomSection;
import dev.burin.rom.RomSlice;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Makes the bytes of a header. */
public final class HeaderEncoder {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private HeaderEncoder() {
    }

    /** Returns how long the header of this content will be. */
    public static int length(RomContent content) {
        long length = HeaderLayout.MIN_HEADER_BYTES + utf8(content.network()).length;
        for (RomSlice slice : content.slices()) {
            length += HeaderLayout.MIN_SECTION_BYTES + utf8(slice.matrix().name()).length + utf8(slice.tile()).length
                    + utf8(slice.fabric()).length + utf8(slice.matrix().scheme()).length;
        }
        if (length > HeaderLayout.MAX_HEADER_BYTES) {
            throw new IllegalArgumentException(content.slices().size() + " sections need a header of " + length + " bytes");
        }
        return (int) length;
    }

    /** Returns the header as it stands in the image, its SHA-256 included; the record's own hash is not read. */
    public static byte[] encode(RomHeader header) {
        HeaderEncoder encoder = new HeaderEncoder();
        encoder.out.writeBytes(HeaderLayout.magic());
        encoder.u32(RomHeader.VERSION);
        encoder.u32(header.headerBytes());
        encoder.u64(header.imageBytes());
        encoder.u32(header.sections().size());
        encoder.u32(0);
        encoder.hash(header.modelSha256());
        encoder.hash(header.specSha256());
        encoder.string(header.network());
        header.sections().forEach(encoder::section);
        encoder.out.writeBytes(Hashes.sha256(encoder.out.toByteArray()));
        if (encoder.out.size() != header.headerBytes()) {
            throw new IllegalStateException(encoder.out.size() + " instead of " + header.headerBytes());
        }
        return encoder.out.toByteArray();
    }

    /** Returns the SHA-256 at the end of an encoded header, in lower-case hexadecimal. */
    static String sha256(byte[] header) {
        return HexFormat.of().formatHex(Arrays.copyOfRange(header, header.length - HeaderLayout.HASH_BYTES,
                header.length));
    }

    private void section(RomSection section) {
        string(section.matrix());
        string(section.tile());
        string(section.fabric());
        string(section.scheme());
        u32(section.matrixRows());
        u32(section.firstRow());
        u32(section.rows());
        u32(section.columns());
        u32(section.groupSize());
        u32(section.width());
        u64(section.address());
        u64(section.bytes());
        u32((int) section.crc32());
        hash(section.sha256());
    }

    private void string(String text) {
        byte[] bytes = utf8(text);
        out.writeBytes(little(Short.BYTES).putShort((short) bytes.length).array());
        out.writeBytes(bytes);
    }

    private void u32(int value) {
        out.writeBytes(little(Integer.BYTES).putInt(value).array());
    }

    private void u64(long value) {
        out.writeBytes(little(Long.BYTES).putLong(value).array());
    }

    private void hash(String sha256) {
        out.writeBytes(HexFormat.of().parseHex(sha256));
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > HeaderLayout.MAX_STRING_BYTES) {
            throw new IllegalArgumentException("a name of " + bytes.length + " bytes: " + text.substring(0, 80) + "…");
        }
        return bytes;
    }
}
