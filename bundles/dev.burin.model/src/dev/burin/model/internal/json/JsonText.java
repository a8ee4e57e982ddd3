// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal.json;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.internal.InputFiles;
import dev.burin.model.internal.MappedFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The text of a JSON document and where it stands: a text file of its own, or a stretch of a binary file. */
public final class JsonText {
    private static final long NOT_BINARY = -1;

    private final String file;
    private final String text;
    private final long byteOffset;

    private JsonText(Path file, byte[] utf8, long byteOffset) throws ProblemException {
        this.file = file.toString();
        this.byteOffset = byteOffset;
        this.text = decode(utf8);
    }

    /** Reads and parses a text file. @throws ProblemException if it cannot be read or breaks rules or limits */
    public static JsonValue parseFile(Path file, JsonLimits limits) throws ProblemException {
        return parse(file, InputFiles.readAll(file, limits.bytes()), limits);
    }

    /** Parses the bytes of a text file. @throws ProblemException if they break rules or limits */
    public static JsonValue parse(Path file, byte[] utf8, JsonLimits limits) throws ProblemException {
        return JsonTreeReader.read(new JsonText(file, utf8, NOT_BINARY), limits);
    }

    /** Parses a stretch of a binary file. @throws ProblemException if it breaks rules or limits */
    public static JsonValue parseRange(MappedFile file, long offset, int length, JsonLimits limits)
            throws ProblemException {
        return JsonTreeReader.read(new JsonText(file.path(), file.readBytes(offset, length), offset), limits);
    }

    private String decode(byte[] utf8) throws ProblemException {
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(utf8.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
            return out.flip().toString();
        } catch (CharacterCodingException e) {
            Location place = new Location.InBytes(file, Math.max(byteOffset, 0) + in.position());
            throw ProblemException.of(ProblemCode.JSON_MALFORMED, place, "this byte is not UTF-8");
        }
    }

    String text() {
        return text;
    }

    /** Returns the place of a character, counted from 0. */
    Location at(int index) {
        String before = text.substring(0, Math.max(0, Math.min(index, text.length())));
        if (byteOffset != NOT_BINARY) {
            return new Location.InBytes(file, byteOffset + before.getBytes(StandardCharsets.UTF_8).length);
        }
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Location.InText(file, line, before.length() - before.lastIndexOf('\n'), 1);
    }
}
