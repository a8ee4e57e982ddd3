// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import static dev.burin.base.problem.ProblemCode.*;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.WaferSpecs;
import dev.burin.spec.WaferSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fixes of the problems of specs. Which kinds have fixes is a table and known at once; making fixes reads the text, and for
 * some kinds the headers of the model file, so it is not for a thread that paints. Safe for use from several threads.
 */
public final class SpecFixes {

    /** Makes the fixes of a problem that is reported at the place, the likeliest first. */
    private interface Maker {
        List<Fix> fixes(FixSession session, Problem problem, Edit place);
    }

    private static final Map<ProblemCode, Maker> MAKERS = makers();

    private SpecFixes() {
    }

    private static Map<ProblemCode, Maker> makers() {
        Map<ProblemCode, Maker> makers = new EnumMap<>(ProblemCode.class);
        makers.put(SPEC_SYNTAX, NameFixes::syntax);
        makers.put(SPEC_NAME_UNKNOWN, NameFixes::unknownName);
        makers.put(SPEC_NAME_DUPLICATE, NameFixes::duplicateName);
        makers.put(SPEC_LAYER_UNKNOWN, NameFixes::unmatched);
        makers.put(SPEC_PATTERN_UNMATCHED, NameFixes::unmatched);
        makers.put(SPEC_PROCESS_UNKNOWN, NameFixes::unknownProcess);
        makers.put(SPEC_UNIT_WRONG, ValueFixes::unit);
        makers.put(SPEC_NUMBER_INVALID, ValueFixes::number);
        makers.put(SPEC_VALUE_OUT_OF_RANGE, ValueFixes::nearest);
        makers.put(SPEC_CONTEXT_TOO_LONG, ValueFixes::nearest);
        makers.put(SPEC_LANES_EXCEED_CONTEXT, ValueFixes::nearest);
        makers.put(SPEC_TOKENS_EXCEED_CONTEXT, ValueFixes::nearest);
        makers.put(SPEC_TYPE_UNKNOWN, ValueFixes::type);
        makers.put(SPEC_MODEL_MISMATCH, ValueFixes::model);
        makers.put(SPEC_ACCUMULATOR_OVERFLOW, ValueFixes::accumulator);
        makers.put(SPEC_FOLD_UNEVEN, (session, problem, place) -> ValueFixes.divisor(session, problem, 0, 1, place));
        makers.put(SPEC_NOT_DIVISIBLE, (session, problem, place) -> ValueFixes.divisor(session, problem, 3, 1, place));
        makers.put(SPEC_SHAPE_MISMATCH, ValueFixes::shape);
        makers.put(SPEC_GEOMETRY_IMPOSSIBLE, ValueFixes::geometry);
        makers.put(SPEC_MEASURE_NOT_POSITIVE, RemovalFixes::settingHere);
        makers.put(SPEC_SETTING_DUPLICATE, RemovalFixes::duplicate);
        makers.put(SPEC_RULE_EMPTY, RemovalFixes::rule);
        makers.put(SPEC_RULE_SHADOWED, RemovalFixes::shadowed);
        makers.put(SPEC_RULE_CONTRADICTS, RemovalFixes::contradiction);
        makers.put(SPEC_NO_MATRIX, RemovalFixes::selector);
        makers.put(SPEC_NETWORK_MIXED, RemovalFixes::measure);
        makers.put(SPEC_FILE_MISSING, FileFixes::missing);
        makers.put(SPEC_TOKENIZER_MISSING, FileFixes::tokenizer);
        makers.put(SPEC_NETWORK_MISSING, FileFixes::model);
        makers.put(SPEC_MODEL_NOT_STATED, FileFixes::model);
        makers.put(SPEC_TILES_OVERLAP, PlacementFixes::move);
        makers.put(SPEC_TILE_OUTSIDE, PlacementFixes::move);
        makers.put(SPEC_TILE_UNUSED, PlacementFixes::unused);
        makers.put(SPEC_PLACED_TWICE, PlacementFixes::placedTwice);
        makers.put(SPEC_NOT_PLACED, PlacementFixes::automatic);
        return makers;
    }

    /** Returns whether problems of this kind have fixes as a rule; a single one may have none. */
    public static boolean isFixable(ProblemCode code) {
        return MAKERS.containsKey(code);
    }

    /** Returns all kinds of problems that have fixes. */
    public static Set<ProblemCode> fixable() {
        return Collections.unmodifiableSet(MAKERS.keySet());
    }

    /**
     * Returns the ways to solve a problem, the likeliest first.
     *
     * @param text    of the spec as it is now
     * @param file    where the spec stands; paths in it are relative to its folder
     * @param problem as it was reported; it is found again by code, line and column, or else there is no fix
     */
    public static List<Fix> of(String text, Path file, Problem problem) {
        WaferSpecs.Result result = WaferSpecs.parse(text, file);
        return result.problems().stream().filter(found -> isSame(found, problem)).findFirst()
                .map(found -> new Pass(text, result.spec(), result.problems()).of(found)).orElse(List.of());
    }

    private static boolean isSame(Problem a, Problem b) {
        return a.code() == b.code() && a.location() instanceof Location.InText one
                && b.location() instanceof Location.InText two
                && one.line() == two.line() && one.column() == two.column();
    }

    /** Returns one fix that solves all problems of this kind; empty if there are not several that can be solved. */
    public static Optional<Fix> allSimilar(String text, Path file, ProblemCode code) {
        WaferSpecs.Result result = WaferSpecs.parse(text, file);
        return new Pass(text, result.spec(), result.problems()).allSimilar(code);
    }

    /** Returns one fix that solves whatever has a preferred fix; empty if nothing has. */
    public static Optional<Fix> all(String text, Path file) {
        WaferSpecs.Result result = WaferSpecs.parse(text, file);
        return new Pass(text, result.spec(), result.problems()).all();
    }

    /**
     * Fixes over one parse of one text, for a caller that has parsed it already. Each fix is made with a session of
     * its own.
     */
    public record Pass(String text, Optional<WaferSpec> spec, List<Problem> problems) {

        /** Returns the ways to solve one of the problems. */
        public List<Fix> of(Problem problem) {
            return fixes(new FixSession(text, spec, problems, false), problem);
        }

        /** Returns one fix that solves all problems of this kind; empty if there are not several that can be solved. */
        public Optional<Fix> allSimilar(ProblemCode code) {
            List<Problem> similar = problems.stream().filter(problem -> problem.code() == code).toList();
            return similar.size() < 2 || !isFixable(code) ? Optional.empty() : together(similar, 2)
                    .map(edits -> new Fix("Fix all " + similar.size() + " problems of this kind in this file", false,
                    edits));
        }

        /** Returns one fix that solves whatever has a preferred fix; empty if nothing has. */
        public Optional<Fix> all() {
            return together(problems, 1).map(edits -> new Fix("Fix all that has one likely answer", false, edits));
        }

        /** Gathers the preferred fixes of the problems in one pass; one that touches what another changes is left out. */
        private Optional<List<Edit>> together(List<Problem> chosen, int least) {
            FixSession session = new FixSession(text, spec, problems, true);
            List<Edit> edits = new ArrayList<>();
            int solved = 0;
            for (Problem problem : chosen) {
                Optional<Fix> fix = fixes(session, problem).stream().filter(Fix::preferred).findFirst();
                if (fix.isPresent() && edits.containsAll(fix.get().edits())) {
                    solved++;
                } else if (fix.isPresent() && Edit.fits(fix.get().edits(), edits)) {
                    edits.addAll(fix.get().edits());
                    solved++;
                }
            }
            return solved < least ? Optional.empty() : Optional.of(Edit.compatible(edits));
        }

        private static List<Fix> fixes(FixSession session, Problem problem) {
            Maker maker = MAKERS.get(problem.code());
            return maker == null ? List.of()
                    : session.place(problem).map(place -> maker.fixes(session, problem, place)).orElse(List.of());
        }
    }
}
