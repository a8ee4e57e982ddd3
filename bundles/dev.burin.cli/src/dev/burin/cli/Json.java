// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import java.util.List;

/** JSON texts of results. A record's components are its keys; they do not change within a major version. */
final class Json {
    private Json() {
    }

    /** {@code {problems: […]}}, of check and of every command that ends in problems. */
    record Problems(List<ProblemEntry> problems) {
    }

    /** One problem; line and column count from 1 and are 0 where there is none. */
    record ProblemEntry(String code, String severity, String file, int line, int column, String message) {
    }

    static List<ProblemEntry> problems(List<Problem> problems) {
        return problems.stream().map(Json::problem).toList();
    }

    private static ProblemEntry problem(Problem problem) {
        String code = problem.code().id();
        String severity = problem.severity().id();
        Location place = problem.location();
        if (place instanceof Location.InText text) {
            return new ProblemEntry(code, severity, text.file(), text.line(), text.column(), problem.message());
        } else if (place instanceof Location.InBytes bytes) {
            return new ProblemEntry(code, severity, bytes.file(), 0, 0,
                    "byte " + bytes.offset() + ": " + problem.message());
        } else if (place instanceof Location.InFile file) {
            return new ProblemEntry(code, severity, file.file(), 0, 0, problem.message());
        }
        return new ProblemEntry(code, severity, "", 0, 0, problem.message());
    }

    /** Returns a record as JSON. */
    static String text(Object value) {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
