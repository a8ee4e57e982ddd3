// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file that says which files of a folder an export wrote: JSON, one file a line. It is read back line by line in
 * just that form; whatever else stands in it lists nothing, and a file that is not listed is never deleted.
 */
public final class ExportMarker {

    /** Name of the file, in the export's folder. */
    public static final String NAME = "burin-export.json";

    private static final int MAX_BYTES = 1 << 26;
    private static final Pattern LINE = Pattern.compile(
            "    \\{\"path\": \"((?:[^\"\\\\]|\\\\.)*+)\", \"bytes\": \\d+, \"sha256\": \"[0-9a-f]{64}\"},?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

    private ExportMarker() {
    }

    static void write(Path folder, List<WrittenFile> files) throws IOException {
        StringBuilder text = new StringBuilder("{\n  \"writtenBy\": \"Burin\",\n  \"files\": [\n");
        for (int i = 0; i < files.size(); i++) {
            WrittenFile file = files.get(i);
            text.append("    {\"path\": \"").append(escape(file.path())).append("\", \"bytes\": ").append(file.bytes())
                    .append(", \"sha256\": \"").append(file.sha256()).append("\"}")
                    .append(i + 1 < files.size() ? ",\n" : "\n");
        }
        Files.writeString(folder.resolve(NAME), text.append("  ]\n}\n"));
    }

    /** Returns the first file, in the order of the file system, that no export wrote; the goal itself if it is a file. */
    static Optional<String> firstForeignFile(Path goal) throws IOException {
        if (!Files.exists(goal, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Set<String> listed = listed(goal);
        String[] found = new String[1];
        Files.walkFileTree(goal, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = goal.relativize(file).toString()
                        .replace(goal.getFileSystem().getSeparator(), "/");
                if (listed.contains(path) && attributes.isRegularFile()) {
                    return FileVisitResult.CONTINUE;
                }
                found[0] = path.isEmpty() ? "a file" : path;
                return FileVisitResult.TERMINATE;
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private static Set<String> listed(Path goal) throws IOException {
        Path marker = goal.resolve(NAME);
        if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS) || Files.size(marker) > MAX_BYTES) {
            return Set.of();
        }
        Set<String> paths = new HashSet<>();
        try {
            for (String line : Files.readAllLines(marker)) {
                Matcher matcher = LINE.matcher(line);
                if (matcher.matches()) {
                    paths.add(unescape(matcher.group(1)));
                }
            }
        } catch (MalformedInputException e) {
            return Set.of();
        }
        paths.add(NAME);
        return paths;
    }

    private static String escape(String path) {
        StringBuilder text = new StringBuilder();
        for (char c : path.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1) == null ? match.group(2)
                : Character.toString(Integer.parseInt(match.group(1), 16))));
    }
}
