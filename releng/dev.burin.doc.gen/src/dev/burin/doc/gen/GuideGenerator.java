// SPDX-License-Identifier: EPL-2.0
package dev.burin.doc.gen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the guide: pages, table of contents, and help contexts. */
public final class GuideGenerator {
    private GuideGenerator() {
    }

    /**
     * Arguments: the folder of the guide's sources, the metamodel, the grammar, and the folder to write.
     *
     * @throws IllegalStateException if a page links to one that does not exist, or one is in no table of contents
     */
    public static void main(String[] arguments) throws Exception {
        Path sources = Path.of(arguments[0]);
        Path out = Path.of(arguments[3]);
        Map<String, String> pages = written(sources);
        pages.put("reference/spec.md", new MetamodelReference(Path.of(arguments[1])).markdown());
        pages.put("reference/grammar.md", GrammarReference.markdown(Files.readString(Path.of(arguments[2]))));
        pages.put("reference/problems.md", ProblemReference.markdown());
        pages.put("reference/commands.md", CommandReference.markdown());
        String contexts = pages.remove("contexts.md");
        Files.createDirectories(out);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = out.resolve("guide").resolve(page.getKey().replaceFirst("md$", "html"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, Markdown.page(page.getValue()));
        }
        Files.writeString(out.resolve("toc.xml"), Contents.toc(pages.get("contents.md")));
        Files.writeString(out.resolve("contexts.xml"), Contexts.xml(contexts));
        copyImages(sources.resolve("images"), out.resolve("guide/images"));
        LinkCheck.check(out);
    }

    private static Map<String, String> written(Path sources) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).collect(Collectors.toList())) {
                pages.put(sources.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return new LinkedHashMap<>(pages);
    }

    private static void copyImages(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : List.copyOf(files.toList())) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
