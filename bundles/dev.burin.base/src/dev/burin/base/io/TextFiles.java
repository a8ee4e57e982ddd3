// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads texts of unknown length and origin. */
public final class TextFiles {
    private TextFiles() {
    }

    /**
     * Returns the beginning of a UTF-8 text, at most so many bytes of it; a character that the limit cuts is left out.
     *
     * @throws ProblemException {@code file-missing}, {@code file-unreadable}, or {@code text-not-utf8} with the offset
     */
    public static String read(Path file, long mostBytes) throws ProblemException {
        Location place = new Location.InFile(file.toString());
        if (!Files.exists(file)) {
            throw ProblemException.of(ProblemCode.FILE_MISSING, place, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes((int) Math.min(mostBytes, Integer.MAX_VALUE - 64)));
            CharBuffer text = CharBuffer.allocate(bytes.remaining());
            boolean cut = in.read() >= 0;
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            CoderResult result = decoder.decode(bytes, text, !cut);
            if (result.isError()) {
                throw ProblemException.of(ProblemCode.TEXT_NOT_UTF8,
                        new Location.InBytes(file.toString(), bytes.position()), file);
            }
            return text.flip().toString();
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }
}
