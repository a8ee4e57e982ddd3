// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small exports, and what is in folders. */
final class Folders {
    private Folders() {
    }

    /** Exports files, given as path and text in turn. */
    static void export(Path goal, String... pathsAndTexts) throws IOException {
        try (AtomicFolder folder = AtomicFolder.open(goal)) {
            folder.commit(stage(folder, pathsAndTexts));
        }
    }

    /** Writes files into the staging folder. */
    static List<WrittenFile> stage(AtomicFolder folder, String... pathsAndTexts) throws IOException {
        List<WrittenFile> written = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            Path file = folder.path().resolve(pathsAndTexts[i]);
            Files.createDirectories(file.getParent());
            byte[] bytes = pathsAndTexts[i + 1].getBytes();
            Files.write(file, bytes);
            written.add(new WrittenFile(pathsAndTexts[i], bytes.length, HexFormat.of().formatHex(Hashes.sha256(bytes))));
        }
        return written;
    }

    /** Returns the texts of all files by their paths, the marker left out. */
    static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (!path.equals(ExportMarker.NAME)) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** Returns the names of what stands in a folder, hidden or not. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
