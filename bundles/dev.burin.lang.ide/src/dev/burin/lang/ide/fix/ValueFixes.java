// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import static dev.burin.lang.ide.fix.NameFixes.argument;
import static dev.burin.lang.ide.fix.NameFixes.with;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.validation.RangeChecks;
import dev.burin.spec.MatrixLayer;
import dev.burin.spec.SpecPackage;
import dev.burin.spec.WaferSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;

/** Values that are wrong: their units, ranges, types, and what they contradict. */
final class ValueFixes {
    private static final Pattern QUANTITY = Pattern.compile("(-?\\s*[0-9][0-9_.]*(?:[eE][+-]?[0-9]+)?)\\s*(\\S*)");
    /** Units that people write and specs do not know: what they are in, and how many of it. */
    private static final Map<String, Map.Entry<String, String>> FOREIGN = Map.of("cm", Map.entry("mm", "10"),
            "m", Map.entry("mm", "1000"), "mil", Map.entry("um", "25.4"), "in", Map.entry("mm", "25.4"),
            "inch", Map.entry("mm", "25.4"), "THz", Map.entry("GHz", "1000"), "cm2", Map.entry("mm2", "100"),
            "angstrom", Map.entry("nm", "0.1"));
    private static final Map<String, String> USUAL = Map.of("Hz", "MHz", "nm", "mm", "nm2", "um2");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");
    private static final int USUAL_BITS = 8;
    private static final int WIDEST_ACCUMULATOR = 32;

    private ValueFixes() {
    }

    /** The number with each unit of the quantity; a unit that is known elsewhere is converted. */
    static List<Fix> unit(FixSession session, Problem problem, Edit place) {
        Matcher matcher = QUANTITY.matcher(argument(problem, 0).strip());
        List<String> units = Arrays.asList(argument(problem, 2).split(", "));
        if (!matcher.matches() || units.get(0).isEmpty()) {
            return List.of();
        }
        String number = matcher.group(1);
        String wrong = matcher.group(2);
        List<Fix> fixes = new ArrayList<>();
        Map.Entry<String, String> foreign = FOREIGN.get(wrong);
        boolean converted = foreign != null && units.contains(foreign.getKey());
        if (converted) {
            String value = new BigDecimal(number.replace("_", "").replaceAll("\\s", ""))
                    .multiply(new BigDecimal(foreign.getValue()))
                    .stripTrailingZeros().toPlainString();
            fixes.add(Fix.preferred("Convert to '" + value + " " + foreign.getKey() + "'",
                    with(place, value + " " + foreign.getKey())));
        }
        String likely = units.stream().filter(unit -> unit.equalsIgnoreCase(wrong)).findFirst()
                .orElse(USUAL.getOrDefault(units.get(0), units.get(0)));
        for (String unit : units) {
            fixes.add(new Fix("Change to '" + number + " " + unit + "'", !converted && unit.equals(likely),
                    List.of(with(place, number + " " + unit))));
        }
        return fixes;
    }

    /** The nearest number that fits, which is the last of the arguments. */
    static List<Fix> nearest(FixSession session, Problem problem, Edit place) {
        String value = problem.arguments().get(problem.arguments().size() - 1);
        return value.isEmpty() || problem.arguments().size() < 3 ? List.of()
                : List.of(Fix.preferred("Change to '" + value + "'", with(place, value)));
    }

    /** The nearest number that can be read, within what the setting allows. */
    static List<Fix> number(FixSession session, Problem problem, Edit place) {
        Optional<EAttribute> feature = session.leaf(place.offset()).flatMap(ValueFixes::attribute)
                .filter(attribute -> RangeChecks.most(attribute) < Integer.MAX_VALUE);
        if (problem.arguments().size() == 3 && feature.isPresent()) {
            String most = new BigDecimal(RangeChecks.most(feature.get())).toPlainString();
            return List.of(Fix.preferred("Change to '" + most + "'", with(place, most)));
        }
        return nearest(session, problem, place);
    }

    /** The integer type that was probably meant, within what the setting allows. */
    static List<Fix> type(FixSession session, Problem problem, Edit place) {
        Optional<EAttribute> feature = session.leaf(place.offset()).flatMap(ValueFixes::attribute);
        int least = feature.map(RangeChecks::least).orElse(2.0).intValue();
        int most = feature.map(RangeChecks::most).orElse(16.0).intValue();
        Matcher digits = DIGITS.matcher(argument(problem, 0));
        int meant = Math.max(least, Math.min(most, digits.find() ? Integer.parseInt(digits.group()) : USUAL_BITS));
        return IntStream.of(meant, USUAL_BITS, 4).distinct().filter(bits -> bits >= least && bits <= most).mapToObj(bits ->
                new Fix("Change to 'int" + bits + "'", bits == meant, List.of(with(place, "int" + bits)))).toList();
    }

    private static Optional<EAttribute> attribute(INode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            Assignment assignment = node.getGrammarElement() == null ? null
                    : GrammarUtil.containingAssignment(node.getGrammarElement());
            if (assignment != null && node.getSemanticElement() != null && node.getSemanticElement().eClass()
                    .getEStructuralFeature(assignment.getFeature()) instanceof EAttribute attribute) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** What the model file says; or no word about it. */
    static List<Fix> model(FixSession session, Problem problem, Edit place) {
        String fact = argument(problem, 4);
        List<Fix> fixes = new ArrayList<>();
        Matcher shape = Pattern.compile("([0-9]+) x ([0-9]+)").matcher(fact);
        if (shape.matches()) {
            Matcher stated = Pattern.compile("[0-9_]+\\s*x\\s*[0-9_]+").matcher(session.text())
                    .region(place.offset(), session.text().length());
            if (stated.lookingAt()) {
                fixes.add(Fix.preferred("Take the model's shape, " + fact,
                        new Edit(stated.start(), stated.end() - stated.start(), fact)));
            }
            return fixes;
        }
        if (fact.equals("no matrix")) {
            return fixes;
        }
        boolean flag = fact.equals("false") || fact.equals("true");
        if (!flag) {
            fixes.add(Fix.preferred("Take the model's value, " + fact, with(place, fact)));
        }
        RemovalFixes.setting(session, place).ifPresent(edit ->
                fixes.add(new Fix("Remove it: the model file says it", flag, List.of(edit))));
        return fixes;
    }

    /** An accumulator that holds every sum of the spec, if there is one so wide. */
    static List<Fix> accumulator(FixSession session, Problem problem, Edit place) {
        int needed = session.problems(ProblemCode.SPEC_ACCUMULATOR_OVERFLOW).stream()
                .mapToInt(each -> Integer.parseInt(argument(each, 4))).max().orElse(0);
        Optional<WaferSpec> spec = session.spec();
        if (spec.isEmpty() || needed == 0 || needed > WIDEST_ACCUMULATOR) {
            return List.of();
        }
        return FixSession.value(spec.get(), SpecPackage.Literals.WAFER_SPEC__ACCUMULATOR_BITS)
                .map(node -> List.of(Fix.preferred("Widen the accumulator to " + needed + " bits",
                        FixSession.replace(node, Integer.toString(needed))))).orElse(List.of());
    }

    /** The nearest divisors of what is to be divided. */
    static List<Fix> divisor(FixSession session, Problem problem, int stated, int divided, Edit place) {
        int value = whole(argument(problem, stated));
        int whole = whole(argument(problem, divided));
        if (value < 1 || whole < 1) {
            return List.of();
        }
        int below = IntStream.rangeClosed(1, Math.min(value, whole)).filter(n -> whole % n == 0).max().orElse(1);
        int above = IntStream.rangeClosed(value, whole).filter(n -> whole % n == 0).findFirst().orElse(below);
        return IntStream.of(below, above).distinct().mapToObj(n -> new Fix("Change to '" + n + "'", n == below,
                List.of(with(place, Integer.toString(n))))).toList();
    }

    /** As many columns as the input gives values. */
    static List<Fix> shape(FixSession session, Problem problem, Edit place) {
        return session.object(place.offset(), MatrixLayer.class)
                .flatMap(matrix -> FixSession.value(matrix, SpecPackage.Literals.MATRIX_LAYER__COLUMNS))
                .map(columns -> List.of(Fix.preferred("Give the matrix " + argument(problem, 3) + " columns",
                        FixSession.replace(columns, argument(problem, 3))))).orElse(List.of());
    }

    /** The largest measure that fits. */
    static List<Fix> geometry(FixSession session, Problem problem, Edit place) {
        String largest = argument(problem, 4);
        return !argument(problem, 2).equals("at most") || largest.isEmpty() || startsAtDiameter(session, place) ? List.of()
                : List.of(Fix.preferred("Change to '" + largest + "'", with(place, largest)));
    }

    private static boolean startsAtDiameter(FixSession session, Edit place) {
        return session.leaf(place.offset()).flatMap(ValueFixes::attribute)
                .filter(SpecPackage.Literals.WAFER_GEOMETRY__DIAMETER_NANOMETRES::equals).isPresent();
    }

    private static int whole(String text) {
        try {
            return Integer.parseInt(text.replace("_", ""));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
