// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import dev.burin.base.io.Hashes;
import dev.burin.base.io.WrittenFile;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/**
 * A text file in the making: lines made of parts, indented by the blocks they stand in, LF at their ends. ASCII only,
 * since not every tool reads more. The file is hashed while it is written.
 */
public final class TextFile implements Closeable {
    private static final String INDENT = "    ";

    private final String path;
    private final Path file;
    private final DigestOutputStream digest;
    private final BufferedWriter out;
    private int depth;

    /** Creates a file, and the folder it stands in, below the export's folder. */
    public TextFile(Path folder, String path) throws IOException {
        this.path = path;
        this.file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        this.digest = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), Hashes.sha256());
        this.out = new BufferedWriter(new OutputStreamWriter(digest, StandardCharsets.US_ASCII));
    }

    /** Writes a line of the parts, one after the other. */
    public void line(Object... parts) throws IOException {
        out.write(INDENT.repeat(parts.length > 0 ? depth : 0));
        for (Object part : parts) {
            out.write(part.toString());
        }
        out.write('\n');
    }

    /** Writes a comment; what is not printable ASCII becomes a question mark. */
    public void comment(String text) throws IOException {
        line("// ", text.replaceAll("[^ -~]", "?"));
    }

    /** Writes a line and indents what follows, up to {@link #end}. */
    void begin(Object... parts) throws IOException {
        line(parts);
        indent();
    }

    /** Ends the indentation and writes a line. */
    void end(Object... parts) throws IOException {
        outdent();
        line(parts);
    }

    void indent() {
        depth++;
    }

    void outdent() {
        depth--;
    }

    /** Ends the file and returns what was written. */
    public WrittenFile finish() throws IOException {
        out.close();
        String sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
        return new WrittenFile(path, Files.size(file), sha256);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
