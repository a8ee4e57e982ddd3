// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.problem;

import java.util.Arrays;
import java.util.List;

/**
 * One complaint: what, where, and the facts that explain it.
 *
 * @param arguments the values of the code's numbered message arguments, in order; also the data that quick fixes use
 */
public record Problem(ProblemCode code, Severity severity, Location location, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Makes a problem with the code's own severity; arguments are shown by {@link String#valueOf(Object)}. */
    public static Problem of(ProblemCode code, Location location, Object... arguments) {
        return new Problem(code, code.severity(), location, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Returns the message with its arguments filled in: what is wrong and what to do about it. */
    public String message() {
        return code.message(arguments);
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
