// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.conversion;

import dev.burin.base.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.xtext.nodemodel.INode;

/** A physical dimension that specs state: its units and the limit of sensible values. Conversion is exact. */
enum Quantity {
    /** In hertz, up to 1000 GHz. */
    FREQUENCY("a frequency", 12, List.of("Hz", "kHz", "MHz", "GHz"), List.of(0, 3, 6, 9)),
    /** In nanometres, up to 1 m. */
    LENGTH("a length", 9, List.of("nm", "um", "mm"), List.of(0, 3, 6)),
    /** In square micrometres, up to 1 m². */
    AREA("an area", 12, List.of("nm2", "um2", "mm2"), List.of(-6, 0, 6));

    private static final Pattern FORM = Pattern.compile("(-?)\\s*([0-9][0-9_.eE+-]*)\\s*(\\S*)");

    private final String description;
    private final BigDecimal most;
    private final List<String> units;
    private final Map<String, Integer> exponents;

    Quantity(String description, int mostExponent, List<String> units, List<Integer> exponents) {
        this.description = description;
        this.most = BigDecimal.ONE.scaleByPowerOfTen(mostExponent);
        this.units = units;
        this.exponents = IntStream.range(0, units.size()).boxed()
                .collect(Collectors.toUnmodifiableMap(units::get, exponents::get));
    }

    /** Returns the value in the base unit. @throws SpecValueException if the unit is not one of this quantity's */
    BigDecimal parse(String text, INode node) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw wrongUnit(text, node);
        }
        String unit = matcher.group(3).replace('\u00B5', 'u').replace('\u03BC', 'u').replace('\u00B2', '2');
        Integer exponent = Optional.ofNullable(exponents.get(unit)).orElseThrow(() -> wrongUnit(text, node));
        BigDecimal value = Numbers.decimal(matcher.group(2), node).scaleByPowerOfTen(exponent);
        if (value.compareTo(most) > 0) {
            throw new SpecValueException(node, ProblemCode.SPEC_NUMBER_INVALID, text, "it is far too large");
        }
        return matcher.group(1).isEmpty() ? value : value.negate();
    }

    /** Returns the value in whole base units. @throws SpecValueException if it is not whole */
    long parseWhole(String text, INode node) {
        BigDecimal value = parse(text, node);
        try {
            return value.setScale(0, RoundingMode.UNNECESSARY).longValueExact();
        } catch (ArithmeticException e) {
            String nearest = value.setScale(0, RoundingMode.HALF_UP).toPlainString() + " " + units.get(0);
            throw new SpecValueException(node, ProblemCode.SPEC_NUMBER_INVALID, text,
                    "the least step is 1 " + units.get(0), nearest);
        }
    }

    private SpecValueException wrongUnit(String text, INode node) {
        return new SpecValueException(node, ProblemCode.SPEC_UNIT_WRONG, text, description, String.join(", ", units));
    }
}
