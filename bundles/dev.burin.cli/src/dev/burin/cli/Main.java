// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
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
        CommandLine commands = commands(terminal);
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

    /** Returns the help of every command by its words, such as {@code burin rom verify}: the guide's reference. */
    public static Map<String, String> usages() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Map<String, String> usages = new LinkedHashMap<>();
        addUsages(commands(new Terminal(nowhere, nowhere, false)), usages);
        return usages;
    }

    private static void addUsages(CommandLine command, Map<String, String> usages) {
        usages.put(command.getCommandSpec().qualifiedName(), command.getUsageMessage(CommandLine.Help.Ansi.OFF));
        command.getSubcommands().values().forEach(below -> addUsages(below, usages));
    }

    private static CommandLine commands(Terminal terminal) {
        CommandLine commands = new CommandLine(new BurinCommand(), new CommandFactory(terminal));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        return commands.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    }
}
