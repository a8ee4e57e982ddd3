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
import java.util.List;

/**
 * A text file in the making: lines made of parts, indented by the blocks they stand in, LF at their ends. ASCII only,
 * since not every tool reads more. The file is hashed while it is written.
 */
public final class TextFile implements Closeable {
    private static final String INDENT = "    ";
    private static final int MAX_LINE = 110;

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

    /** Writes a comment of one line, cut if it is too long; what is not printable ASCII becomes a question mark. */
    public void comment(String text) throws IOException {
        String cut = text.length() > MAX_LINE ? text.substring(0, MAX_LINE - 3) + "..." : text;
        line("// ", cut.replaceAll("[^ -~]", "?"));
    }

    /** Writes {@code begin term + term + … end}, with line breaks where it would be too long. */
    void sum(String begin, List<String> terms, String end) throws IOException {
        StringBuilder text = new StringBuilder(begin);
        for (int i = 0; i < terms.size(); i++) {
            String next = (i == 0 ? "" : " + ") + terms.get(i);
            if (INDENT.length() * depth + text.length() + next.length() > MAX_LINE) {
                line(text);
                text = new StringBuilder(INDENT).append(next.strip());
            } else {
                text.append(next);
            }
        }
        line(text.append(end));
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
