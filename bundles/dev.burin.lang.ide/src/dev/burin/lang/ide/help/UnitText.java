// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.help;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Says a quantity in the other units in which it is readable, exactly. */
final class UnitText {
    private static final int MOST_DIGITS = 7;

    private record Unit(String name, int exponent) {
    }

    private static final List<Unit> FREQUENCIES = List.of(new Unit("Hz", 0), new Unit("kHz", 3), new Unit("MHz", 6),
            new Unit("GHz", 9));
    private static final List<Unit> LENGTHS = List.of(new Unit("nm", 0), new Unit("µm", 3), new Unit("mm", 6));
    private static final List<Unit> AREAS = List.of(new Unit("nm²", -6), new Unit("µm²", 0), new Unit("mm²", 6));

    private UnitText() {
    }

    /** Returns the value of a feature, whose name ends in its base unit, in all units; empty if it is no quantity. */
    static Optional<String> conversions(EObject object, String feature) {
        List<Unit> units = feature.endsWith("Hertz") ? FREQUENCIES : feature.endsWith("SquareMicrometres") ? AREAS
                : feature.endsWith("Nanometres") ? LENGTHS : List.of();
        Object value = object.eGet(object.eClass().getEStructuralFeature(feature));
        if (units.isEmpty() || !(value instanceof Number number) || number.doubleValue() == 0) {
            return Optional.empty();
        }
        BigDecimal base = number instanceof Double real ? BigDecimal.valueOf(real) : BigDecimal.valueOf(number.longValue());
        List<String> words = new ArrayList<>();
        for (Unit unit : units) {
            BigDecimal scaled = base.scaleByPowerOfTen(-unit.exponent()).stripTrailingZeros();
            if (Math.max(scaled.precision(), scaled.precision() - scaled.scale()) <= MOST_DIGITS
                    && scaled.scale() <= MOST_DIGITS) {
                words.add(scaled.toPlainString() + " " + unit.name());
            }
        }
        if (units == FREQUENCIES) {
            words.add("period " + BigDecimal.valueOf(1e12 / base.doubleValue()).round(new MathContext(4))
                    .stripTrailingZeros().toPlainString() + " ps");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" = ", words).replace(" = period", ", period"));
    }
}
