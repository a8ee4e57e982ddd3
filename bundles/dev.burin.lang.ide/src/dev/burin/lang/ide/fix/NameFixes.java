// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import dev.burin.base.problem.Problem;
import dev.burin.lang.naming.Suggestions;
import dev.burin.lang.validation.ProcessChecks;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words and names that were mistyped, or that stand twice. */
final class NameFixes {
    private static final int MOST_OFFERED = 5;

    private NameFixes() {
    }

    /** A keyword in the place of the word, a brace or a quote in the place of nothing. */
    static List<Fix> syntax(FixSession session, Problem problem, Edit place) {
        String message = argument(problem, 0);
        String keyword = argument(problem, 2);
        if (!keyword.isEmpty()) {
            return List.of(Fix.preferred("Change to '" + keyword + "'", with(place, keyword)));
        }
        if (message.contains("closing brace")) {
            int end = session.text().stripTrailing().length();
            return List.of(Fix.preferred("Add the missing '}'", new Edit(end, 0, "\n}")));
        }
        if (message.startsWith("the text in quotes")) {
            int line = session.text().indexOf('\n', place.offset());
            int end = line < 0 ? session.text().length() : line;
            int trimmed = session.text().substring(place.offset(), end).stripTrailing().length();
            return List.of(Fix.preferred("Add the missing '\"'", new Edit(place.offset() + trimmed, 0, "\"")));
        }
        if (message.startsWith("the comment is not closed")) {
            return List.of(Fix.preferred("Add the missing '*/'", new Edit(session.text().stripTrailing().length(), 0,
                    " */")));
        }
        return List.of();
    }

    /** The nearest name that is declared. */
    static List<Fix> unknownName(FixSession session, Problem problem, Edit place) {
        String suggestion = argument(problem, 3);
        return suggestion.isEmpty() ? List.of() : List.of(Fix.preferred("Change to '" + suggestion + "'", with(place,
                suggestion)));
    }

    /** A name that is not taken. */
    static List<Fix> duplicateName(FixSession session, Problem problem, Edit place) {
        String name = session.freeName(argument(problem, 1));
        return List.of(Fix.preferred("Rename to '" + name + "'", with(place, name)));
    }

    /** The patterns and names of the network that are nearest; or none of them. */
    static List<Fix> unmatched(FixSession session, Problem problem, Edit place) {
        String pattern = argument(problem, 0);
        String suggestion = argument(problem, 2);
        Set<String> offered = new LinkedHashSet<>();
        if (!suggestion.isEmpty()) {
            offered.add(suggestion);
        }
        session.spec().filter(spec -> !session.onlyPreferred()).ifPresent(spec -> near(session, spec, pattern, offered));
        List<Fix> fixes = new ArrayList<>();
        offered.forEach(word -> fixes.add(new Fix("Change to '" + word + "'", word.equals(suggestion),
                List.of(with(place, quoted(session, place, word))))));
        fixes.addAll(RemovalFixes.selector(session, problem, place));
        return fixes;
    }

    private static void near(FixSession session, WaferSpec spec, String pattern, Set<String> offered) {
        Set<String> words = new LinkedHashSet<>(session.network(spec).vocabulary());
        words.removeAll(offered);
        while (offered.size() < MOST_OFFERED) {
            Optional<String> next = Suggestions.nearest(pattern, words);
            if (next.isEmpty()) {
                return;
            }
            offered.add(next.get());
            words.remove(next.get());
        }
    }

    private static String quoted(FixSession session, Edit place, String word) {
        return session.text().charAt(place.offset()) == '"' ? '"' + word + '"' : word;
    }

    /** Each process that is built in; or one of one's own that is like a built-in one. */
    static List<Fix> unknownProcess(FixSession session, Problem problem, Edit place) {
        String suggestion = argument(problem, 3);
        List<Fix> fixes = new ArrayList<>();
        boolean near = !argument(problem, 1).isEmpty();
        fixes.add(new Fix("Change to '" + suggestion + "'", near, List.of(with(place, suggestion))));
        ProcessChecks.BUILT_IN.stream().filter(name -> !name.equals(suggestion))
                .forEach(name -> fixes.add(Fix.other("Change to '" + name + "'", with(place, name))));
        boolean own = session.object(place.offset(), dev.burin.spec.Process.class)
                .filter(process -> process.getLike() == null).isPresent();
        if (own) {
            fixes.add(Fix.other("Make it a process of your own, like generic7",
                    new Edit(place.end(), 0, " like generic7")));
        }
        return fixes;
    }

    static Edit with(Edit place, String text) {
        return new Edit(place.offset(), place.length(), text);
    }

    static String argument(Problem problem, int index) {
        return index < problem.arguments().size() ? problem.arguments().get(index) : "";
    }
}
