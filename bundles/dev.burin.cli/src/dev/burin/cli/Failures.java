// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.flow.RejectedSpecException;
import java.util.List;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what commands throw into problems and exit codes. */
final class Failures implements IExecutionExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        boolean json = command.getCommand() instanceof FlowCommand flow && flow.json();
        if (thrown instanceof RejectedSpecException rejected) {
            return report(rejected.problems(), json, ExitCode.PROBLEMS);
        } else if (thrown instanceof ProblemException failed) {
            return report(List.of(failed.problem()), json, ExitCode.FAILED);
        } else if (thrown instanceof CancellationException) {
            return report(List.of(Problem.of(ProblemCode.CANCELLED, Location.NOWHERE)), json, ExitCode.FAILED);
        }
        if (command.getCommand() instanceof FlowCommand flow && flow.trace()) {
            thrown.printStackTrace(terminal.errorWriter());
        }
        Problem problem = Problem.of(ProblemCode.INTERNAL_ERROR, Location.NOWHERE, firstLine(thrown));
        return report(List.of(problem), json, ExitCode.FAILED);
    }

    private static String firstLine(Exception thrown) {
        return thrown.toString().lines().findFirst().orElse("");
    }

    private int report(List<Problem> problems, boolean json, int status) {
        if (json) {
            terminal.print(Json.text(new Json.Problems(Json.problems(problems))));
        }
        problems.forEach(problem -> terminal.tell(problem.toString()));
        return status;
    }
}
