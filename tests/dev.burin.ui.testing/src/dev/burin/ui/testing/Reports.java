// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that pictures and evidence go to: {@code -Ddev.burin.test.report}, {@code target/ui-report} by default. */
public final class Reports {

    private static final int FAILURES_KEPT = 50;

    private Reports() {
    }

    /** A folder below that of the reports, made if it is missing. */
    public static Path folder(String name) {
        Path folder = Path.of(System.getProperty("dev.burin.test.report", "target/ui-report")).toAbsolutePath()
                .resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder of reports " + folder, e);
        }
    }

    /** A fresh folder for the evidence of a failure; the oldest are deleted when there are too many. */
    static Path failure(String story) {
        Path failures = folder("failures");
        try (Stream<Path> all = Files.list(failures)) {
            List<Path> oldest = all.sorted(Comparator.comparing(Reports::modified).reversed())
                    .skip(FAILURES_KEPT - 1L).toList();
            for (Path folder : oldest) {
                delete(folder);
            }
            Path fresh = failures.resolve(fileName(story));
            for (int i = 2; Files.exists(fresh); i++) {
                fresh = failures.resolve(fileName(story) + "-" + i);
            }
            return Files.createDirectories(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a folder for evidence in " + failures, e);
        }
    }

    /** The text as the name of a file. */
    static String fileName(String text) {
        return text.replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private static long modified(Path path) {
        return path.toFile().lastModified();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
