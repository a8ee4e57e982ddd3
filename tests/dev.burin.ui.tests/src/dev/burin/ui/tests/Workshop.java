// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.tests;

import dev.burin.cli.Main;
import dev.burin.examples.Examples;
import dev.burin.ui.testing.Story;
import dev.burin.ui.testing.Waits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;

/** What several stories need: the examples in their project, the text of consoles, and the command line beside. */
final class Workshop {
    private Workshop() {
    }

    /** Puts the examples into the story's project and returns the spec of the demo. */
    static IFile bard(Story story) {
        return example(story, "bard");
    }

    /** Puts the examples into the story's project and returns one of their specs. */
    static IFile example(Story story, String name) {
        try {
            Examples.copyTo(story.folder());
            story.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (IOException | CoreException e) {
            throw new IllegalStateException("Cannot copy the examples", e);
        }
        return story.project().getFile("specs/" + name + ".wafer");
    }

    /** Returns the text of all consoles. */
    static String consoles() {
        IConsole[] consoles = ConsolePlugin.getDefault().getConsoleManager().getConsoles();
        return UIThreadRunnable.syncExec(() -> Arrays.stream(consoles).filter(TextConsole.class::isInstance)
                .map(console -> ((TextConsole) console).getDocument().get()).collect(Collectors.joining("\n")));
    }

    /** Waits until a console says something. */
    static void awaitConsole(String text) {
        Waits.until("a console says " + text, Workshop::consoles, said -> said.contains(text));
    }

    /** Forgets what consoles said before. */
    static void clearConsoles() {
        UIThreadRunnable.syncExec(() -> ConsolePlugin.getDefault().getConsoleManager()
                .removeConsoles(ConsolePlugin.getDefault().getConsoleManager().getConsoles()));
    }

    /** Runs a command of the command line and returns what it prints. */
    static String burin(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int code = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(error, true, StandardCharsets.UTF_8), arguments);
        if (code != 0) {
            throw new AssertionError(List.of(arguments) + " exits with " + code + ": " + error.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Runs a command that finds problems and returns those, sorted. */
    static List<String> complaints(String... arguments) {
        return told(arguments).stream().filter(line -> line.endsWith("]")).sorted().toList();
    }

    /** Runs a command, whatever comes of it, and returns the lines that it prints. */
    static List<String> told(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(print, print, arguments);
        return out.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }

    /** Returns where a spec is on disk. */
    static String path(IFile spec) {
        return spec.getLocation().toOSString();
    }
}
