// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import dev.burin.base.io.FileProblems;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file read at given places, from several threads if need be. It is not mapped into memory: a mapped file that gets
 * shorter meanwhile ends the process.
 */
public final class BoundedFile implements Closeable {
    private final String name;
    private final FileChannel channel;
    private final long size;

    private BoundedFile(String name, FileChannel channel) throws IOException {
        this.name = name;
        this.channel = channel;
        this.size = channel.size();
    }

    /** Opens a file. @throws ProblemException {@code file-missing}, {@code file-unreadable} */
    public static BoundedFile open(Path path) throws ProblemException {
        String name = path.toString();
        try {
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            return new BoundedFile(name, channel);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_MISSING, new Location.InFile(name), name), e);
        } catch (IOException e) {
            throw FileProblems.unreadable(Path.of(name), e);
        }
    }

    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    /** Reads so many bytes. @throws ProblemException {@code rom-truncated}, {@code file-unreadable} */
    byte[] read(long offset, int count, String what) throws ProblemException {
        requireEnd(offset + count, what);
        byte[] bytes = new byte[count];
        read(offset, bytes, count, what);
        return bytes;
    }

    /** Reads so many bytes into the array. @throws ProblemException {@code rom-truncated}, {@code file-unreadable} */
    public void read(long offset, byte[] into, int count, String what) throws ProblemException {
        ByteBuffer buffer = ByteBuffer.wrap(into, 0, count);
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, offset + buffer.position()) < 0) {
                    throw problem(offset + buffer.position(), ProblemCode.ROM_TRUNCATED, offset + buffer.position(), what,
                            offset + count);
                }
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw FileProblems.unreadable(Path.of(name), e);
        }
    }

    /** Requires the file to reach to the byte. @throws ProblemException {@code rom-truncated} */
    void requireEnd(long end, String what) throws ProblemException {
        if (size < end) {
            throw problem(size, ProblemCode.ROM_TRUNCATED, size, what, end);
        }
    }

    /** Makes a problem at a byte of this file. */
    public ProblemException problem(long offset, ProblemCode code, Object... arguments) {
        return ProblemException.of(code, new Location.InBytes(name, offset), arguments);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
