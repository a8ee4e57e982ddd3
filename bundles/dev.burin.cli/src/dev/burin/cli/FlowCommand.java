// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.Severity;
import dev.burin.base.progress.Progress;
import dev.burin.flow.cache.BuildCache;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands over flows share: their output and its options. */
@Command
abstract class FlowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help and exit")
    private boolean help;

    @Option(names = "--json", description = "print the result as one JSON document")
    private boolean json;

    @Option(names = "--trace", description = "print the stack trace of an internal error")
    private boolean trace;

    @Option(names = "--no-cache", description = "build anew instead of taking what an earlier run has built")
    private boolean noCache;

    @Spec
    private CommandSpec self;

    FlowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    final boolean json() {
        return json;
    }

    final boolean trace() {
        return trace;
    }

    /** Returns the command line that this is part of. */
    final CommandLine line() {
        return self.commandLine();
    }

    final Terminal terminal() {
        return terminal;
    }

    final Progress progress() {
        return terminal.progress();
    }

    final BuildCache cache() {
        return noCache ? BuildCache.NONE : BuildCache.standard();
    }

    /** Tells problems to the person and returns the exit code that they make. */
    final int problems(List<Problem> problems) {
        problems.forEach(problem -> terminal.tell(problem.toString()));
        return status(problems);
    }

    static int status(List<Problem> problems) {
        boolean bad = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return bad ? ExitCode.PROBLEMS : ExitCode.GOOD;
    }
}
