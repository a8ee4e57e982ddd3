// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

import dev.burin.base.io.Hashes;
import dev.burin.base.io.WrittenFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/** A file in the making, hashed while it is written. */
public final class HashedFile extends OutputStream {
    private static final int BUFFER_BYTES = 1 << 16;

    private final String path;
    private final DigestOutputStream digest;
    private final OutputStream out;
    private long bytes;

    /** Creates a file, and the folder it stands in, below the export's folder. */
    public HashedFile(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        this.path = path;
        this.digest = new DigestOutputStream(Files.newOutputStream(file), Hashes.sha256());
        this.out = new BufferedOutputStream(digest, BUFFER_BYTES);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        bytes++;
    }

    @Override
    public void write(byte[] data, int offset, int length) throws IOException {
        out.write(data, offset, length);
        bytes += length;
    }

    /** Ends the file and returns what was written. */
    public WrittenFile finish() throws IOException {
        out.close();
        return new WrittenFile(path, bytes, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
