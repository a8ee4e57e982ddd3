// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Files that a spec names, seen from the folder of the spec. */
public final class SpecFiles {
    private static final int MOST_LISTED = 500;

    private SpecFiles() {
    }

    /** Returns the folder of the spec, if the spec is a file and not only a text. */
    public static Optional<Path> folder(EObject object) {
        URI uri = object.eResource() == null ? null : object.eResource().getURI();
        if (uri == null || !uri.isFile()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Path.of(uri.toFileString()).toAbsolutePath().getParent());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the file that the spec names, whether it exists or not; empty if that cannot be a file's name. */
    public static Optional<Path> resolve(EObject object, String name) {
        try {
            return folder(object).map(folder -> folder.resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns names of files and folders that stand in the folder of the spec and end in one of the suffixes. */
    public static List<String> listed(EObject object, List<String> suffixes) {
        Optional<Path> folder = folder(object);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.limit(MOST_LISTED).map(file -> file.getFileName().toString())
                    .filter(name -> suffixes.stream().anyMatch(name::endsWith)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
