// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;

/** Finds the specs in a workspace folder; looks into no hidden or generated folders, and not for ever. */
public class SpecScanner implements IFileSystemScanner {
    private static final int MOST_VISITED = 50_000;
    private static final Set<String> SKIPPED = Set.of("target", "bin", "build", "node_modules");

    @Override
    public void scan(URI root, IAcceptor<URI> acceptor) {
        if (!root.isFile()) {
            return;
        }
        try {
            Files.walkFileTree(Path.of(root.toFileString()), new Visitor(acceptor));
        } catch (IOException e) {
            // the visitor skips what cannot be read, so the root itself is gone: there is nothing to find
        }
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final IAcceptor<URI> acceptor;
        private int visited;

        private Visitor(IAcceptor<URI> acceptor) {
            this.acceptor = acceptor;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = visited == 0 ? "" : String.valueOf(folder.getFileName());
            visited++;
            return name.startsWith(".") || SKIPPED.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.toString().endsWith(".wafer")) {
                acceptor.accept(URI.createFileURI(file.toString()));
            }
            return ++visited > MOST_VISITED ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
