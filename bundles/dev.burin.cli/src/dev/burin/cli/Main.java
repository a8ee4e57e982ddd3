// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import java.io.PrintStream;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        boolean terminal = Boolean.getBoolean("burin.terminal");
        Thread main = Thread.currentThread();
        Terminal console = new Terminal(System.out, System.err, terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> console.cancel(main), "cancel"));
        int status = run(console, arguments);
        console.close();
        System.exit(status);
    }

    /** Runs one command and returns its exit code. Output goes where the terminal says. */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine commands = new CommandLine(new BurinCommand(), new CommandFactory(terminal));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        commands.setOut(terminal.outWriter()).setErr(terminal.errorWriter());
        commands.setExecutionExceptionHandler(new Failures(terminal));
        return commands.execute(arguments);
    }

    /** Runs one command with output to streams that are no terminal: tests and other programs. */
    public static int run(PrintStream out, PrintStream error, String... arguments) {
        Terminal terminal = new Terminal(out, error, false);
        int status = run(terminal, arguments);
        terminal.close();
        return status;
    }
}
