// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Reads fields from a header, never past its end. */
final class HeaderCursor {
    private final String file;
    private final ByteBuffer bytes;
    private int fieldStart;

    HeaderCursor(String file, ByteBuffer bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    int position() {
        return bytes.position();
    }

    void skip(int count) throws ProblemException {
        begin(count);
        bytes.position(fieldStart + count);
    }

    /** Reads an unsigned number of 32 bits. */
    long u32() throws ProblemException {
        begin(Integer.BYTES);
        return Integer.toUnsignedLong(bytes.getInt());
    }

    /** Reads an unsigned number of 32 bits that must fit 31. */
    int u31(String what) throws ProblemException {
        long value = u32();
        if (value > Integer.MAX_VALUE) {
            throw invalidField("the " + what + " is " + value);
        }
        return (int) value;
    }

    /** Reads an unsigned number of 64 bits that must fit 63. */
    long u63(String what) throws ProblemException {
        begin(Long.BYTES);
        long value = bytes.getLong();
        if (value < 0) {
            throw invalidField("the " + what + " is " + Long.toUnsignedString(value));
        }
        return value;
    }

    /** Reads a SHA-256. */
    String hash() throws ProblemException {
        begin(HeaderLayout.HASH_BYTES);
        byte[] hash = new byte[HeaderLayout.HASH_BYTES];
        bytes.get(hash);
        return HexFormat.of().formatHex(hash);
    }

    /** Reads a length of 16 bits and so many bytes of UTF-8. */
    String string(String what) throws ProblemException {
        begin(Short.BYTES);
        int length = Short.toUnsignedInt(bytes.getShort());
        if (length > bytes.remaining()) {
            throw invalidField("the name of the " + what + " is " + length + " bytes long and leaves the header");
        }
        ByteBuffer text = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            throw invalidField("the name of the " + what + " is not UTF-8");
        }
    }

    /** Makes a problem at the field read last. */
    ProblemException invalidField(String why) {
        return invalid(fieldStart, why);
    }

    ProblemException invalid(long offset, String why) {
        return problem(offset, ProblemCode.ROM_HEADER_INVALID, why);
    }

    ProblemException problem(long offset, ProblemCode code, Object... arguments) {
        return ProblemException.of(code, new Location.InBytes(file, offset), arguments);
    }

    private void begin(int count) throws ProblemException {
        fieldStart = bytes.position();
        if (bytes.remaining() < count) {
            throw invalidField("it ends within a field");
        }
    }
}
