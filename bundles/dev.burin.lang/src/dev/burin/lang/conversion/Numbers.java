// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.conversion;

import dev.burin.base.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.INode;

/** Numbers as specs write them; underscores between digits are for the reader. */
final class Numbers {
    private static final Pattern TYPE = Pattern.compile("int([0-9]{1,4})");
    private static final int LONGEST = 40;
    private static final int MOST_EXPONENT = 40;

    private Numbers() {
    }

    /** Returns a whole number up to the limit. @throws SpecValueException if it is larger */
    static long whole(String text, long most, INode node) {
        BigDecimal value = decimal(text, node);
        if (value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new SpecValueException(node, ProblemCode.SPEC_NUMBER_INVALID, text, "the largest number is " + most, most);
        }
        return value.longValueExact();
    }

    /** Returns a number of bounded length and exponent. @throws SpecValueException if it is beyond both */
    static BigDecimal decimal(String text, INode node) {
        try {
            BigDecimal value = text.length() > LONGEST ? null : new BigDecimal(text.replace("_", ""));
            if (value != null && Math.abs((long) value.precision() - value.scale()) <= MOST_EXPONENT) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new SpecValueException(node, ProblemCode.SPEC_NUMBER_INVALID, text, "write a number such as 12 or 0.5");
    }

    /** Returns the width of an integer type such as {@code int8}. @throws SpecValueException if it is none */
    static int typeWidth(String text, INode node) {
        Matcher matcher = TYPE.matcher(text);
        if (!matcher.matches()) {
            throw new SpecValueException(node, ProblemCode.SPEC_TYPE_UNKNOWN, text, "int8");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
