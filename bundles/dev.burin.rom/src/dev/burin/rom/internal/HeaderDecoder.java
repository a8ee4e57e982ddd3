// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import dev.burin.base.io.Hashes;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.rom.RomHeader;
import dev.burin.rom.RomSection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Reads a header and believes nothing that it says before it is checked. */
public final class HeaderDecoder {
    private final String file;
    private final HeaderCursor cursor;
    private final byte[] header;
    private final int end;

    private HeaderDecoder(String file, byte[] header) {
        this.file = file;
        this.header = header;
        this.end = header.length - HeaderLayout.HASH_BYTES;
        this.cursor = new HeaderCursor(file, ByteBuffer.wrap(header, 0, end).order(ByteOrder.LITTLE_ENDIAN));
    }

    /** Reads the header of an image. @throws ProblemException {@code rom-…}, with the byte offset of what is wrong */
    public static RomHeader decode(BoundedFile image) throws IOException {
        byte[] begin = image.read(0, (int) Math.min(HeaderLayout.FIXED_BYTES, image.size()), "the header");
        byte[] magic = HeaderLayout.magic();
        if (begin.length < HeaderLayout.MAGIC_BYTES || !Arrays.equals(begin, 0, magic.length, magic, 0, magic.length)) {
            throw image.problem(0, ProblemCode.ROM_MAGIC_WRONG, image.name(), HexFormat.ofDelimiter(" ")
                    .formatHex(begin, 0, Math.min(magic.length, begin.length)));
        }
        image.requireEnd(HeaderLayout.FIXED_BYTES, "the header");
        ByteBuffer fixed = ByteBuffer.wrap(begin).order(ByteOrder.LITTLE_ENDIAN);
        int version = fixed.getInt(HeaderLayout.VERSION_OFFSET);
        if (version != RomHeader.VERSION) {
            throw image.problem(HeaderLayout.VERSION_OFFSET, ProblemCode.ROM_VERSION_UNKNOWN,
                    Integer.toUnsignedString(version), RomHeader.VERSION);
        }
        int length = fixed.getInt(HeaderLayout.HEADER_LENGTH_OFFSET);
        if (length < HeaderLayout.MIN_HEADER_BYTES || length > HeaderLayout.MAX_HEADER_BYTES) {
            throw image.problem(HeaderLayout.HEADER_LENGTH_OFFSET, ProblemCode.ROM_HEADER_INVALID,
                    "its length is " + Integer.toUnsignedString(length) + " bytes");
        }
        byte[] header = image.read(0, length, "the header");
        RomHeader decoded = new HeaderDecoder(image.name(), header).decode();
        image.requireEnd(decoded.imageBytes(), "the image");
        if (image.size() > decoded.imageBytes()) {
            throw image.problem(decoded.imageBytes(), ProblemCode.ROM_TRAILING, image.size() - decoded.imageBytes());
        }
        return decoded;
    }

    private RomHeader decode() throws ProblemException {
        String stated = HeaderEncoder.sha256(header);
        String actual = HexFormat.of().formatHex(Hashes.sha256(Arrays.copyOf(header, end)));
        if (!stated.equals(actual)) {
            throw cursor.problem(end, ProblemCode.ROM_HEADER_CORRUPT, actual, stated);
        }
        cursor.skip(HeaderLayout.HEADER_LENGTH_OFFSET + Integer.BYTES);
        long imageBytes = cursor.u63("image length");
        int count = cursor.u31("number of sections");
        if (count > (end - HeaderLayout.FIXED_BYTES) / HeaderLayout.MIN_SECTION_BYTES) {
            throw cursor.invalidField("the header is too short for " + count + " sections");
        }
        if (cursor.u31("reserved field") != 0) {
            throw cursor.invalidField("the reserved field is not zero");
        }
        String model = cursor.hash();
        String spec = cursor.hash();
        String network = cursor.string("network");
        List<RomSection> sections = new ArrayList<>(count);
        SectionChecks checks = new SectionChecks(cursor, header.length);
        for (int i = 0; i < count; i++) {
            sections.add(checks.check(section()));
        }
        if (cursor.position() != end) {
            throw cursor.invalid(cursor.position(), end - cursor.position() + " bytes follow the last section");
        }
        if (imageBytes != checks.end()) {
            throw cursor.invalid(HeaderLayout.HEADER_LENGTH_OFFSET + Integer.BYTES, "the image length is " + imageBytes
                    + ", but the last section ends at byte " + checks.end());
        }
        return new RomHeader(network, model, spec, sections, header.length, imageBytes, stated);
    }

    private RomSection section() throws ProblemException {
        return new RomSection(cursor.string("matrix"), cursor.string("tile"), cursor.string("fabric"),
                cursor.string("scheme"), cursor.u31("rows of the matrix"), cursor.u31("first row"), cursor.u31("rows"),
                cursor.u31("columns"), cursor.u31("group size"), cursor.u31("width"), cursor.u63("address"),
                cursor.u63("length"), cursor.u32(), cursor.hash());
    }

}
