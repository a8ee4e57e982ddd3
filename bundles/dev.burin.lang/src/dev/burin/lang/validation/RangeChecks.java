// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import static dev.burin.spec.SpecPackage.Literals.*;
import static java.util.Map.entry;

import dev.burin.base.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Values outside of what can be built. The table is the one place that says the limits. */
public final class RangeChecks extends SpecChecks {
    private static final double WIDTH = 1 << 20;
    private static final double MANY = 1 << 24;

    /** Inclusive limits; the prefix is what stands before the number in the text. */
    record Range(String label, double least, double most, String prefix) {
        private Range(String label, double least, double most) {
            this(label, least, most, "");
        }
    }

    static final Map<EAttribute, Range> RANGES = Map.ofEntries(
            entry(WAFER_SPEC__ACCUMULATOR_BITS, new Range("the accumulator's width", 8, 32)),
            entry(NETWORK__DIM, new Range("dim", 1, WIDTH)),
            entry(NETWORK__LAYER_COUNT, new Range("the number of layers", 1, 4096)),
            entry(NETWORK__HEADS, new Range("the number of heads", 1, WIDTH)),
            entry(NETWORK__KV_HEADS, new Range("the number of kv heads", 1, WIDTH)),
            entry(NETWORK__HIDDEN, new Range("the hidden width", 1, WIDTH)),
            entry(NETWORK__VOCABULARY, new Range("the vocabulary", 1, MANY)),
            entry(NETWORK__CONTEXT, new Range("the context", 1, MANY)),
            entry(NETWORK__THETA, new Range("theta", 1, 1e12)),
            entry(NETWORK__EPSILON, new Range("epsilon", 0, 1)),
            entry(EMBEDDING_LAYER__VOCABULARY, new Range("the vocabulary", 1, MANY)),
            entry(EMBEDDING_LAYER__DIM, new Range("the embedding's width", 1, WIDTH)),
            entry(MATRIX_LAYER__ROWS, new Range("the number of rows", 1, MANY)),
            entry(MATRIX_LAYER__COLUMNS, new Range("the number of columns", 1, MANY)),
            entry(ATTENTION_LAYER__HEADS, new Range("the number of heads", 1, WIDTH)),
            entry(ATTENTION_LAYER__KV_HEADS, new Range("the number of kv heads", 1, WIDTH)),
            entry(QUANTIZE_RULE__ACTIVATION_BITS, new Range("the width of activations", 4, 16, "int")),
            entry(INTEGER_SCHEME__BITS, new Range("the width of weights", 2, 8, "int")),
            entry(DIGITS_SCHEME__DIGITS, new Range("the number of digits", 1, 4)),
            entry(DIGITS_SCHEME__WITHIN_BITS, new Range("the width of weights", 2, 8)),
            entry(WEIGHT_SCHEME__GROUP_SIZE, new Range("the group size", 1, WIDTH)),
            entry(CALIBRATION__TOKENS, new Range("the number of tokens", 1, MANY)),
            entry(ADDERS_FABRIC__EXTRA_DEPTH, new Range("the extra depth", 0, 64)),
            entry(ADDERS_FABRIC__REGISTER_EVERY, new Range("the distance of registers", 1, 64)),
            entry(FOLDED_FABRIC__FACTOR, new Range("the folding factor", 1, 65_536)),
            entry(ATTENTION_SETTINGS__CONTEXT, new Range("the context", 1, MANY)),
            entry(ATTENTION_SETTINGS__LANES, new Range("the number of lanes", 1, WIDTH)),
            entry(ATTENTION_SETTINGS__CACHE_BITS, new Range("the width of the cache", 4, 8, "int")),
            entry(SIMULATION__TOKENS, new Range("the number of tokens", 1, MANY)),
            entry(SIMULATION__USERS, new Range("the number of users", 1, WIDTH)),
            entry(SIMULATION__TEMPERATURE, new Range("the temperature", 0, 100)),
            entry(RTL_EXPORT__VECTORS, new Range("the number of vectors", 1, WIDTH)));

    static final Map<EAttribute, String> POSITIVE = Map.ofEntries(
            entry(PROCESS__CLOCK_HERTZ, "the clock"),
            entry(PROCESS__FEATURE_NANOMETRES, "the feature size"),
            entry(PROCESS__ROM_BIT_SQUARE_MICROMETRES, "the area of a ROM bit"),
            entry(PROCESS__FLIP_FLOP_SQUARE_MICROMETRES, "the area of a flip-flop"),
            entry(PROCESS__FULL_ADDER_SQUARE_MICROMETRES, "the area of a full adder"),
            entry(WAFER_GEOMETRY__DIAMETER_NANOMETRES, "the diameter"),
            entry(WAFER_GEOMETRY__RETICLE_WIDTH_NANOMETRES, "the reticle's width"),
            entry(WAFER_GEOMETRY__RETICLE_HEIGHT_NANOMETRES, "the reticle's height"),
            entry(WAFER_GEOMETRY__TILE_WIDTH_NANOMETRES, "the grid's width"),
            entry(WAFER_GEOMETRY__TILE_HEIGHT_NANOMETRES, "the grid's height"),
            entry(TILE__WIDTH_NANOMETRES, "the tile's width"),
            entry(TILE__HEIGHT_NANOMETRES, "the tile's height"));

    /** Returns the least value of the attribute that can be built; 0 if it has no limit. */
    public static double least(EAttribute attribute) {
        return RANGES.containsKey(attribute) ? RANGES.get(attribute).least : 0;
    }

    /** Returns the largest value of the attribute that can be built; infinite if it has no limit. */
    public static double most(EAttribute attribute) {
        return RANGES.containsKey(attribute) ? RANGES.get(attribute).most : Double.POSITIVE_INFINITY;
    }

    @Check(CheckType.FAST)
    public void valuesAreInRange(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Range range = RANGES.get(attribute);
            String positive = POSITIVE.get(attribute);
            if ((range != null || positive != null) && isStated(object, attribute)) {
                Number value = (Number) object.eGet(attribute);
                if (positive != null && value.doubleValue() <= 0) {
                    report(ProblemCode.SPEC_MEASURE_NOT_POSITIVE, object, attribute, positive, text(object, attribute));
                } else if (range != null && (value.doubleValue() < range.least || value.doubleValue() > range.most)) {
                    outside(object, attribute, range, value.doubleValue());
                }
            }
        }
    }

    private void outside(EObject object, EAttribute attribute, Range range, double value) {
        String nearest = range.prefix + plain(value < range.least ? range.least : range.most);
        report(ProblemCode.SPEC_VALUE_OUT_OF_RANGE, object, attribute, range.label, text(object, attribute),
                range.prefix + plain(range.least), range.prefix + plain(range.most), nearest);
    }

    /** Absent required values are syntax errors and not reported again. */
    private static boolean isStated(EObject object, EAttribute attribute) {
        return object.eIsSet(attribute) || !NodeModelUtils.findNodesForFeature(object, attribute).isEmpty()
                && object.eGet(attribute) != null && !hasConversionError(object, attribute);
    }

    private static boolean hasConversionError(EObject object, EAttribute attribute) {
        return NodeModelUtils.findNodesForFeature(object, attribute).stream()
                .anyMatch(node -> node.getSyntaxErrorMessage() != null);
    }

    private static String text(EObject object, EAttribute attribute) {
        return NodeModelUtils.findNodesForFeature(object, attribute).stream().reduce((first, last) -> last)
                .map(NodeModelUtils::getTokenText).orElse(String.valueOf(object.eGet(attribute)));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
