// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Finds files that a spec may name: in its folder, below it, and in a folder {@code models} beside or above it. */
public final class NearbyFiles {
    private static final int DEEPEST = 3;
    private static final int MOST_VISITED = 2000;
    private static final Set<String> SKIPPED = Set.of("target", "bin", "build", "node_modules");

    private NearbyFiles() {
    }

    /** A kind of file, by the ends of names. */
    public enum Kind {
        /** Weights; a folder counts as one model if it holds a {@code config.json}. */
        MODEL(".safetensors", ".bin"),
        /** Tokenizers, which have no ending of their own. */
        TOKENIZER("tokenizer.json", "tokenizer.bin", "tok.bin", ".model.json"),
        /** Texts to calibrate on. */
        TEXT(".txt", ".md");

        private final List<String> ends;

        Kind(String... ends) {
            this.ends = List.of(ends);
        }

        /** Returns the kind that the argument of {@code spec-file-missing} names: model, tokenizer or text. */
        public static Kind named(String word) {
            return word.equals("tokenizer") ? TOKENIZER : word.equals("text") ? TEXT : MODEL;
        }

        private boolean fits(String name) {
            boolean tokenizer = TOKENIZER.ends.stream().anyMatch(name::endsWith) || name.matches("tok[a-z]*[0-9]+\\.bin");
            return this == TOKENIZER ? tokenizer : ends.stream().anyMatch(name::endsWith) && !(this == MODEL && tokenizer);
        }
    }

    /** Returns paths as a spec writes them, with slashes, relative to its folder; the nearest first. */
    public static List<String> of(EObject object, Kind kind) {
        Optional<Path> folder = SpecFiles.folder(object);
        if (folder.isEmpty()) {
            return List.of();
        }
        List<Path> found = new ArrayList<>(below(folder.get(), kind));
        Path parent = folder.get().getParent();
        if (parent != null && Files.isDirectory(parent.resolve("models"))) {
            below(parent.resolve("models"), kind).stream().filter(file -> !file.startsWith(folder.get()))
                    .forEach(found::add);
        }
        return found.stream().map(file -> folder.get().relativize(file).toString().replace('\\', '/'))
                .sorted(Comparator.comparingLong((String path) -> path.chars().filter(c -> c == '/').count())
                        .thenComparing(Comparator.naturalOrder())).distinct().toList();
    }

    /**
     * Returns the files of the kind that stand near, and those in the folder that is typed already, with folders to go on
     * with, which end in a slash.
     */
    public static List<String> of(EObject object, Kind kind, String typed) {
        List<String> found = new ArrayList<>(of(object, kind));
        String folder = typed.substring(0, typed.lastIndexOf('/') + 1);
        Optional<Path> listed = folder.isEmpty() ? Optional.empty() : SpecFiles.resolve(object, folder);
        if (listed.isPresent() && Files.isDirectory(listed.get())) {
            try (Stream<Path> files = Files.list(listed.get())) {
                files.limit(MOST_VISITED).forEach(file -> {
                    String path = folder + file.getFileName();
                    boolean model = kind == Kind.MODEL && Files.exists(file.resolve("config.json"));
                    if (model || Files.isRegularFile(file) && kind.fits(file.getFileName().toString())) {
                        found.add(path);
                    } else if (Files.isDirectory(file) && !file.getFileName().toString().startsWith(".")) {
                        found.add(path + "/");
                    }
                });
            } catch (IOException | UncheckedIOException e) {
                // a folder that cannot be listed offers nothing
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<Path> below(Path folder, Kind kind) {
        Visitor visitor = new Visitor(folder, kind);
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, visitor);
        } catch (IOException e) {
            // the visitor skips what cannot be read, so the folder itself is gone: nothing is near
        }
        return visitor.found;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Kind kind;
        private final List<Path> found = new ArrayList<>();
        private int visited;

        private Visitor(Path root, Kind kind) {
            this.root = root;
            this.kind = kind;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            if (!folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (kind == Kind.MODEL && !folder.equals(root) && Files.exists(folder.resolve("config.json"))) {
                found.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && kind.fits(file.getFileName().toString())) {
                found.add(file);
            }
            return ++visited > MOST_VISITED ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
