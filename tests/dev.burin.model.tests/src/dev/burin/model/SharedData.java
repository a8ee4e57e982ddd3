// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.burin.base.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data beside the repository: property {@code burin.shared}, else environment {@code BURIN_SHARED}, else
 * {@code ../shared} of a folder above the current one. Tests that need it are skipped visibly when it is absent.
 */
public final class SharedData {
    private SharedData() {
    }

    /** Returns a file below {@code shared/data} or aborts the test. */
    public static Path file(String name) {
        Optional<Path> found = root().map(root -> root.resolve("data").resolve(name)).filter(Files::exists);
        assumeTrue(found.isPresent(), "skipped: shared/data/" + name + " is not beside the repository");
        return found.get();
    }

    private static Optional<Path> root() {
        String stated = System.getProperty("burin.shared", System.getenv("BURIN_SHARED"));
        if (stated != null) {
            return Optional.of(Path.of(stated));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared");
            if (Files.isDirectory(candidate.resolve("data"))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Opens the story model with its tokenizer. */
    public static LanguageModel stories() throws IOException {
        return Models.open(file("stories260K.bin"), Optional.of(file("tok512.bin")), Progress.NONE);
    }

    /** Returns the stories, single newlines within each, as the reference was computed. */
    public static List<String> storyTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file("tinystories_val_first21.jsonl"))) {
            if (!line.isBlank()) {
                texts.add(((Map<?, ?>) json(line)).get("text").toString().replace("\n\n", "\n"));
            }
        }
        return texts;
    }

    /** Returns the reference figures as maps, lists, strings and doubles. */
    public static Map<?, ?> reference() throws IOException {
        return (Map<?, ?>) json(Files.readString(file("stories260K.reference.json")));
    }

    private static Object json(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    map.put(key, value(parser));
                }
                return map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                return list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return parser.getDoubleValue();
            }
            default -> {
                return parser.getText();
            }
        }
    }
}
