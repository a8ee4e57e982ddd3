// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.bench;

import dev.burin.base.progress.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Types into {@link LargeSpec} and measures in wall time, in the same process, how long the server takes: from an edit to
 * the diagnostics of its version, and for answers right after them. An editor gathers keystrokes before; that is not in.
 *
 * @param rounds how many edits are measured of each kind
 * @param warmUp how many are made before
 */
public record EditorBench(int rounds, int warmUp) {

    /** Times of one kind, in milliseconds. */
    public record Times(String what, double median, double least, double most) {
        private static Times of(String what, List<Double> values) {
            List<Double> sorted = new ArrayList<>(values);
            Collections.sort(sorted);
            return new Times(what, sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
        }
    }

    /** What was measured. */
    public record Result(int lines, List<Times> times) {
        public Result {
            times = List.copyOf(times);
        }
    }

    /** Something that the typist does; each time differently enough that nothing is answered from memory. */
    private record Deed(String what, Callable<?> deed) {
    }

    /** Measures; takes about half a minute. */
    public Result run(Progress progress) throws InterruptedException, ExecutionException, TimeoutException {
        String text = LargeSpec.text();
        try (Typist typist = new Typist(text)) {
            int statement = text.indexOf("  fabric layers.0.attention");
            List<Deed> deeds = List.of(
                    new Deed("edit of a comment to diagnostics", () -> typist.toggle(text.indexOf("// line"), 2, "x")),
                    new Deed("edit of a layer's name to diagnostics",
                            () -> typist.toggle(text.indexOf("layers.63.mlp.up: "), 16, "x")),
                    new Deed("edit of a tile's place to diagnostics",
                            () -> typist.toggle(text.indexOf(" mm, 0 mm size"), 0, "5")),
                    new Deed("edit of a rule's pattern to diagnostics",
                            () -> typist.toggle(text.indexOf("layers.70.attention {"), 9, "x")));
            Map<String, List<Double>> times = new LinkedHashMap<>();
            progress.begin("Typing into " + LargeSpec.LINES + " lines", (warmUp + rounds) * 2L);
            for (int round = 0; round < 2 * (warmUp + rounds); round++) {
                for (Deed deed : deeds) {
                    measure(deed, round >= 2 * warmUp, times);
                }
                progress.worked(1);
            }
            List<Deed> questions = questions(typist, text, statement);
            for (int round = 0; round < warmUp + rounds; round++) {
                for (Deed question : questions) {
                    typist.toggle(text.indexOf("// line"), 2, "x");
                    measure(question, round >= warmUp, times);
                }
            }
            return new Result(LargeSpec.LINES, times.entrySet().stream()
                    .map(entry -> Times.of(entry.getKey(), entry.getValue())).toList());
        }
    }

    private static List<Deed> questions(Typist typist, String text, int statement) {
        Position layer = typist.position(text.indexOf("from layers.63.mlp.norm") + 10);
        return List.of(
                new Deed("completion of a statement", () -> typist.completion(statement)),
                new Deed("completion of a pattern", () -> typist.completion(statement + "  fabric ".length())),
                new Deed("completion of a pattern that is begun", () -> typist.completion(statement
                        + "  fabric layers.".length())),
                new Deed("completion of a layer", () -> typist.completion(text.indexOf("from layers.63.mlp.norm") + 5)),
                new Deed("hover", () -> typist.hover(layer)),
                new Deed("occurrences", () -> typist.highlights(layer)),
                new Deed("hints", () -> typist.hints(new Range(new Position(0, 0), new Position(LargeSpec.LINES, 0)))),
                new Deed("semantic tokens", typist::tokens), new Deed("outline", typist::symbols),
                new Deed("folds", typist::folds));
    }

    private static void measure(Deed deed, boolean counts, Map<String, List<Double>> times)
            throws InterruptedException, ExecutionException, TimeoutException {
        long start = System.nanoTime();
        try {
            deed.deed().call();
        } catch (InterruptedException | ExecutionException | TimeoutException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (counts) {
            times.computeIfAbsent(deed.what(), key -> new ArrayList<>()).add(milliseconds);
        }
    }
}
