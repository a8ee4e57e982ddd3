// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One complaint: what, where, and the facts that explain it.
 *
 * @param arguments the values of the code's numbered message arguments, in order; also the data that quick fixes use
 */
public record Problem(ProblemCode code, Severity severity, Location location, List<String> arguments) {

    private static final int MAX_SHOWN = 1000;

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Makes a problem with the code's own severity; arguments are shown by {@link String#valueOf(Object)}. */
    public static Problem of(ProblemCode code, Location location, Object... arguments) {
        return new Problem(code, code.severity(), location, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Returns the message with its arguments filled in: what is wrong and what to do about it. */
    public String message() {
        return code.message(arguments.stream().map(Problem::printable).toList());
    }

    /** Returns an argument as one line of a terminal can show it: names from a hostile file may hold anything. */
    private static String printable(String argument) {
        StringBuilder line = new StringBuilder();
        argument.codePoints().limit(MAX_SHOWN).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return argument.codePointCount(0, argument.length()) <= MAX_SHOWN ? line.toString() : line.append("...").toString();
    }

    /** Returns the same problem at another place. */
    public Problem at(Location other) {
        return new Problem(code, severity, other, arguments);
    }

    /** Returns one line as compilers print it: {@code place: severity: message [code]}. */
    @Override
    public String toString() {
        return location + ": " + severity.id() + ": " + message() + " [" + code.id() + "]";
    }
}
