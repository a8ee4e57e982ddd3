// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemException;
import dev.burin.flow.Check;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code burin check}. */
@Command(name = "check", header = "Says what is wrong with a spec.",
        description = "Reads the spec and the headers of its model, not its weights.%n"
                + "JSON: {problems: [{code, severity, file, line, column, message}]}")
final class CheckCommand extends FlowCommand {
    @Parameters(paramLabel = "SPEC", description = "a .wafer file")
    private Path spec;

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws ProblemException {
        List<Problem> problems = new Check(spec).run(progress());
        if (json()) {
            terminal().print(Json.text(new Json.Problems(Json.problems(problems))));
            return status(problems);
        }
        problems.forEach(problem -> terminal().print(problem.toString()));
        if (problems.isEmpty()) {
            terminal().print(spec + ": no problems");
        }
        return status(problems);
    }
}
