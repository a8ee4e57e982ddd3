// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import static dev.burin.lang.ide.fix.NameFixes.argument;
import static dev.burin.lang.ide.fix.NameFixes.with;

import dev.burin.base.problem.Problem;
import dev.burin.lang.facts.NearbyFiles;
import dev.burin.lang.naming.Suggestions;
import dev.burin.spec.ModelReference;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files that a spec names and that are not there, or that it should name. */
final class FileFixes {
    private static final int MOST_OFFERED = 8;

    private FileFixes() {
    }

    /** Each file of the kind that stands near the spec, the likeliest first. */
    static List<Fix> missing(FixSession session, Problem problem, Edit place) {
        Optional<WaferSpec> spec = session.spec();
        if (spec.isEmpty()) {
            return List.of();
        }
        String name = argument(problem, 1);
        List<String> there = new ArrayList<>(NearbyFiles.of(spec.get(), NearbyFiles.Kind.named(argument(problem, 0))));
        String suggestion = argument(problem, 4);
        String likely = there.contains(suggestion) ? suggestion
                : Suggestions.nearest(name, there).orElseGet(() -> there.stream()
                        .filter(file -> last(file).equals(last(name))).findFirst().orElse(there.size() == 1
                        ? there.get(0) : ""));
        there.sort((a, b) -> Boolean.compare(b.equals(likely), a.equals(likely)));
        return there.stream().limit(MOST_OFFERED).map(file -> new Fix("Use '" + file + "'", file.equals(likely),
                List.of(with(place, '"' + file + '"')))).toList();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** States one of the tokenizers that stand near the spec. */
    static List<Fix> tokenizer(FixSession session, Problem problem, Edit place) {
        Optional<ModelReference> model = session.object(place.offset(), ModelReference.class);
        Optional<Edit> statement = model.flatMap(FixSession::statement);
        if (model.isEmpty() || statement.isEmpty()) {
            return List.of();
        }
        boolean block = statement.get().end() > place.end();
        List<String> there = NearbyFiles.of(model.get(), NearbyFiles.Kind.TOKENIZER);
        return block ? List.of() : there.stream().limit(MOST_OFFERED).map(file -> new Fix("Use the tokenizer '" + file + "'",
                file.equals(there.get(0)), List.of(new Edit(place.end(), 0, " { tokenizer \"" + file + "\" }")))).toList();
    }

    /** States one of the models that stand near the spec; which one is for the user to say unless there is one only. */
    static List<Fix> model(FixSession session, Problem problem, Edit place) {
        Optional<WaferSpec> spec = session.spec();
        int brace = spec.isEmpty() ? -1 : session.text().indexOf('{', FixSession.statement(spec.get()).orElse(place)
                .offset());
        if (brace < 0) {
            return List.of();
        }
        List<String> there = NearbyFiles.of(spec.get(), NearbyFiles.Kind.MODEL);
        return there.stream().limit(MOST_OFFERED).map(file -> new Fix("Use the model '" + file + "'",
                there.size() == 1 && spec.get().getNetwork() == null, List.of(new Edit(brace + 1, 0, "\n  model \""
                        + file + "\"")))).toList();
    }
}
