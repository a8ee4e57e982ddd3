// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal;

import dev.burin.base.io.FileProblems;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/**
 * A file mapped read-only, little-endian. A buffer holds at most 2 GiB, so the file is mapped in segments; each
 * reaches a few bytes into the next, so that a value never straddles two. The mapping lasts as long as the object.
 */
public final class MappedFile {
    private static final int DEFAULT_SHIFT = 30;
    private static final int OVERLAP = 8;
    private static final int HASH_CHUNK = 1 << 22;

    private final Path path;
    private final long size;
    private final int shift;
    private final ByteBuffer[] segments;

    private MappedFile(Path path, long size, int shift, ByteBuffer[] segments) {
        this.path = path;
        this.size = size;
        this.shift = shift;
        this.segments = segments;
    }

    /** Maps a file. @throws ProblemException {@code file-missing} or {@code file-unreadable} */
    public static MappedFile open(Path path) throws ProblemException {
        return open(path, DEFAULT_SHIFT);
    }

    /** Maps a file in segments of {@code 2^shift} bytes; for tests of the seams. */
    static MappedFile open(Path path, int shift) throws ProblemException {
        InputFiles.requireFile(path);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            int count = Math.toIntExact((size + (1L << shift) - 1) >> shift);
            ByteBuffer[] segments = new ByteBuffer[count];
            for (int i = 0; i < count; i++) {
                long start = (long) i << shift;
                long length = Math.min((1L << shift) + OVERLAP, size - start);
                segments[i] = channel.map(MapMode.READ_ONLY, start, length).order(ByteOrder.LITTLE_ENDIAN);
            }
            return new MappedFile(path, size, shift, segments);
        } catch (IOException e) {
            throw FileProblems.unreadable(path, e);
        }
    }

    public Path path() {
        return path;
    }

    /** Returns the length in bytes. */
    public long size() {
        return size;
    }

    /** Returns the place of a byte. */
    public Location at(long offset) {
        return new Location.InBytes(path.toString(), offset);
    }

    /** Makes sure that so many bytes stand at the offset. @throws ProblemException {@code model-file-truncated} */
    public void require(long offset, long length, String what) throws ProblemException {
        if (offset < 0 || length < 0 || offset > size || length > size - offset) {
            throw ProblemException.of(ProblemCode.MODEL_FILE_TRUNCATED, at(Math.min(Math.max(offset, 0), size)), size,
                    what, length);
        }
    }

    /** Reads a 32-bit integer at an offset that {@link #require} has passed. */
    public int readInt(long offset) {
        return segment(offset).getInt(index(offset));
    }

    /** Reads a 64-bit integer at an offset that {@link #require} has passed. */
    public long readLong(long offset) {
        return segment(offset).getLong(index(offset));
    }

    /** Reads bytes from a range that {@link #require} has passed. */
    public byte[] readBytes(long offset, int length) {
        byte[] bytes = new byte[length];
        for (int done = 0; done < length;) {
            int count = (int) Math.min(length - done, segmentEnd(offset + done) - (offset + done));
            segment(offset + done).get(index(offset + done), bytes, done, count);
            done += count;
        }
        return bytes;
    }

    /** Reads so many floats of the type from a range that {@link #require} has passed. */
    public void readFloats(long offset, FloatReader reader, int width, float[] into, int count) {
        for (int done = 0; done < count;) {
            long start = offset + (long) done * width;
            int run = (int) Math.min(count - done, (segmentEnd(start) - start + width - 1) / width);
            reader.read(segment(start).slice(index(start), run * width).order(ByteOrder.LITTLE_ENDIAN), into, done,
                    run);
            done += run;
        }
    }

    /** Converts {@code count} stored values from a buffer's start into the array. */
    @FunctionalInterface
    public interface FloatReader {
        void read(ByteBuffer from, float[] into, int at, int count);
    }

    /** Adds the whole file to the digest, noting each byte as a unit of work. */
    public void digest(MessageDigest digest, Progress progress) {
        for (long offset = 0; offset < size;) {
            int count = (int) Math.min(HASH_CHUNK, segmentEnd(offset) - offset);
            digest.update(segment(offset).slice(index(offset), count));
            progress.worked(count);
            offset += count;
        }
    }

    private long segmentEnd(long offset) {
        return Math.min(size, ((offset >> shift) + 1) << shift);
    }

    private ByteBuffer segment(long offset) {
        return segments[(int) (offset >> shift)];
    }

    private int index(long offset) {
        return (int) (offset & (1L << shift) - 1);
    }
}
