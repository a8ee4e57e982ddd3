// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import dev.burin.base.io.FileProblems;
import dev.burin.base.io.Hashes;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Reads what {@link SealedOutput} wrote. The file may be damaged or made by anyone: no count is believed before that many
 * bytes are there, so that memory stays within a small multiple of the file's length, and all that is wrong becomes a
 * {@link ProblemException} with the offset.
 */
public final class SealedInput {
    static final int MAGIC_BYTES = 8;
    private static final int HEADER_BYTES = MAGIC_BYTES + Integer.BYTES;
    private static final int HASH_BYTES = 32;
    private static final int MOST_BYTES = Integer.MAX_VALUE - 64;

    private final ByteBuffer bytes;
    private final String source;

    private SealedInput(ByteBuffer bytes, String source) {
        this.bytes = bytes;
        this.source = source;
    }

    /**
     * Reads a file whole and opens it.
     *
     * @throws ProblemException {@code file-missing}, {@code file-unreadable}, {@code network-file-too-large}, or as
     *         {@link #open(ByteBuffer, String, String, int)} does
     */
    public static SealedInput open(Path file, String magic, int version) throws ProblemException {
        Location place = new Location.InFile(file.toString());
        if (!Files.exists(file)) {
            throw ProblemException.of(ProblemCode.FILE_MISSING, place, file);
        }
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(MOST_BYTES);
            if (content.length == MOST_BYTES) {
                throw ProblemException.of(ProblemCode.NETWORK_FILE_TOO_LARGE, place, MOST_BYTES);
            }
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
        return open(ByteBuffer.wrap(content), file.toString(), magic, version);
    }

    /**
     * Opens a file whose content is the buffer's, from its position on.
     *
     * @param source what problems call the file
     * @param magic  the eight characters it must begin with
     * @throws ProblemException {@code network-file-magic}, {@code network-file-version}, {@code network-file-truncated},
     *         {@code network-file-corrupt} if the hash does not fit
     */
    public static SealedInput open(ByteBuffer content, String source, String magic, int version)
            throws ProblemException {
        SealedInput input = new SealedInput(content.slice().order(ByteOrder.LITTLE_ENDIAN), source);
        byte[] first = input.take(Math.min(MAGIC_BYTES, input.bytes.remaining()));
        if (!Arrays.equals(first, magic.getBytes(StandardCharsets.US_ASCII))) {
            throw input.problem(0, ProblemCode.NETWORK_FILE_MAGIC, magic, HexFormat.ofDelimiter(" ").formatHex(first));
        }
        input.require("the version", Integer.BYTES);
        int stated = input.bytes.getInt();
        if (stated != version) {
            throw input.problem(MAGIC_BYTES, ProblemCode.NETWORK_FILE_VERSION, Integer.toUnsignedString(stated), version);
        }
        input.require("the hash", HASH_BYTES);
        int end = input.bytes.limit() - HASH_BYTES;
        MessageDigest digest = Hashes.sha256();
        digest.update(input.bytes.slice(0, end));
        byte[] hash = new byte[HASH_BYTES];
        input.bytes.get(end, hash);
        byte[] actual = digest.digest();
        if (!Arrays.equals(hash, actual)) {
            HexFormat hex = HexFormat.of();
            throw input.problem(end, ProblemCode.NETWORK_FILE_CORRUPT, hex.formatHex(actual), hex.formatHex(hash));
        }
        input.bytes.position(HEADER_BYTES).limit(end);
        return input;
    }

    /** Returns the offset of the next byte, from the beginning of the file. */
    public int offset() {
        return bytes.position();
    }

    public int u8() throws ProblemException {
        require("a number", Byte.BYTES);
        return Byte.toUnsignedInt(bytes.get());
    }

    public int i32() throws ProblemException {
        require("a number", Integer.BYTES);
        return bytes.getInt();
    }

    public long i64() throws ProblemException {
        require("a number", Long.BYTES);
        return bytes.getLong();
    }

    public double f64() throws ProblemException {
        return Double.longBitsToDouble(i64());
    }

    /** Reads a count of things that take at least so many bytes each, all of which must be there. */
    public int count(String what, int bytesEach) throws ProblemException {
        long count = Integer.toUnsignedLong(i32());
        require(what, count * bytesEach);
        return (int) count;
    }

    /** Reads a count and that many doubles. */
    public double[] doubles(String what) throws ProblemException {
        double[] values = new double[count(what, Double.BYTES)];
        bytes.asDoubleBuffer().get(values);
        bytes.position(bytes.position() + values.length * Double.BYTES);
        return values;
    }

    /** Reads so many integers of 32 bits. */
    public int[] ints(String what, long count) throws ProblemException {
        require(what, product(count, Integer.BYTES));
        int[] values = new int[(int) count];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + values.length * Integer.BYTES);
        return values;
    }

    /** Reads so many integers of 16 bits. */
    public short[] shorts(String what, long count) throws ProblemException {
        require(what, product(count, Short.BYTES));
        short[] values = new short[(int) count];
        bytes.asShortBuffer().get(values);
        bytes.position(bytes.position() + values.length * Short.BYTES);
        return values;
    }

    /** Reads so many bytes. */
    public byte[] bytes(String what, long count) throws ProblemException {
        require(what, count);
        return take((int) count);
    }

    /** Reads so many codes of {@code bits} bits, two's complement, as {@link SealedOutput#packed} wrote them. */
    public byte[] packed(String what, long count, int bits) throws ProblemException {
        if (bits < 1 || bits > Byte.SIZE || count > MOST_BYTES) {
            throw invalid(offset(), what + " is " + count + " codes of " + bits + " bits");
        }
        require(what, (count * bits + Byte.SIZE - 1) / Byte.SIZE);
        byte[] codes = new byte[(int) count];
        int pending = 0;
        int available = 0;
        for (int i = 0; i < codes.length; i++) {
            if (available < bits) {
                pending |= Byte.toUnsignedInt(bytes.get()) << available;
                available += Byte.SIZE;
            }
            codes[i] = (byte) (pending << (Integer.SIZE - bits) >> (Integer.SIZE - bits));
            pending >>>= bits;
            available -= bits;
        }
        if (pending != 0) {
            throw invalid(offset() - 1, "unused bits of " + what + " are not 0");
        }
        return codes;
    }

    /** Reads a text. */
    public String string(String what) throws ProblemException {
        int start = offset();
        ByteBuffer utf8 = ByteBuffer.wrap(take(count(what, Byte.BYTES)));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
        } catch (CharacterCodingException e) {
            throw invalid(start, what + " is not UTF-8");
        }
    }

    /** Makes sure that everything was read. @throws ProblemException {@code network-file-trailing} */
    public void end() throws ProblemException {
        if (bytes.hasRemaining()) {
            throw problem(offset(), ProblemCode.NETWORK_FILE_TRAILING, bytes.remaining());
        }
    }

    /** Makes the problem {@code network-file-invalid} for what stands at the offset. */
    public ProblemException invalid(int offset, String why) {
        return problem(offset, ProblemCode.NETWORK_FILE_INVALID, why);
    }

    private static long product(long count, int width) {
        return count > MOST_BYTES ? Long.MAX_VALUE : count * width;
    }

    private byte[] take(int count) {
        byte[] taken = new byte[count];
        bytes.get(taken);
        return taken;
    }

    private void require(String what, long length) throws ProblemException {
        if (length > bytes.remaining()) {
            throw problem(offset(), ProblemCode.NETWORK_FILE_TRUNCATED, what, length, bytes.remaining());
        }
    }

    private ProblemException problem(int offset, ProblemCode code, Object... arguments) {
        return ProblemException.of(code, new Location.InBytes(source, offset), arguments);
    }
}
