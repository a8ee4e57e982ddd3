// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import org.junit.jupiter.api.function.Executable;

/** Assertions on the problems that damaged images must give. */
public final class Problems {
    private Problems() {
    }

    /** Expects a problem of that code. */
    public static Problem expect(ProblemCode code, Executable action) {
        Problem problem = assertThrows(ProblemException.class, action).problem();
        assertEquals(code, problem.code(), problem.toString());
        return problem;
    }

    /** Expects a problem of that code at that byte. */
    public static Problem expectAt(long offset, ProblemCode code, Executable action) {
        Problem problem = expect(code, action);
        assertEquals(offset, ((Location.InBytes) problem.location()).offset(), problem.toString());
        return problem;
    }
}
