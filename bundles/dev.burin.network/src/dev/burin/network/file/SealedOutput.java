// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import dev.burin.base.io.Hashes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Writes a little-endian file that begins with eight characters and a version and ends with the SHA-256 of all before.
 * Buffers; the stream is neither closed nor complete before {@link #seal}.
 */
public final class SealedOutput {
    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream out;
    private final MessageDigest digest = Hashes.sha256();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);

    /** Begins a file. @param magic eight ASCII characters */
    public SealedOutput(OutputStream out, String magic, int version) {
        if (magic.length() != SealedInput.MAGIC_BYTES) {
            throw new IllegalArgumentException(magic);
        }
        this.out = out;
        buffer.put(magic.getBytes(StandardCharsets.US_ASCII)).putInt(version);
    }

    /** Writes a byte. @param value 0 to 255 */
    public void u8(int value) throws IOException {
        room(1).put((byte) value);
    }

    public void i16(int value) throws IOException {
        room(Short.BYTES).putShort((short) value);
    }

    /** Writes 32 bits: a number of either sign, or a count, which never is negative. */
    public void i32(int value) throws IOException {
        room(Integer.BYTES).putInt(value);
    }

    public void i64(long value) throws IOException {
        room(Long.BYTES).putLong(value);
    }

    /** Writes a double, every bit of it. */
    public void f64(double value) throws IOException {
        room(Double.BYTES).putLong(Double.doubleToRawLongBits(value));
    }

    /** Writes a count and that many doubles. */
    public void doubles(double[] values) throws IOException {
        i32(values.length);
        for (double value : values) {
            f64(value);
        }
    }

    /** Writes a text. @throws IllegalArgumentException if it has half a surrogate pair, which UTF-8 cannot hold */
    public void string(String text) throws IOException {
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("no text: " + text, e);
        }
        i32(bytes.remaining());
        while (bytes.hasRemaining()) {
            u8(bytes.get());
        }
    }

    /** Writes the lowest so many bits of each code without gaps, the first in the lowest bits. @param bits 1 to 8 */
    public void packed(ByteBuffer codes, int bits) throws IOException {
        int mask = (1 << bits) - 1;
        int pending = 0;
        int count = 0;
        while (codes.hasRemaining()) {
            pending |= (codes.get() & mask) << count;
            count += bits;
            if (count >= Byte.SIZE) {
                u8(pending);
                pending >>>= Byte.SIZE;
                count -= Byte.SIZE;
            }
        }
        if (count > 0) {
            u8(pending);
        }
    }

    /** Ends the file with its hash and flushes the stream. */
    public void seal() throws IOException {
        drain();
        out.write(digest.digest());
        out.flush();
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            drain();
        }
        return buffer;
    }

    private void drain() throws IOException {
        digest.update(buffer.array(), 0, buffer.position());
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
