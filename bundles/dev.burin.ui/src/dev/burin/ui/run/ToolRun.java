// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.run;

import dev.burin.ui.JobFamilies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lines of the command line that run one after another until one fails.
 *
 * @param label  what people call it
 * @param family of its job
 * @param lines  the arguments of each line, the command first
 * @param output the folder that is written, if any: runs that write the same folder wait for each other
 */
public record ToolRun(String label, JobFamilies family, List<List<String>> lines, Optional<Path> output) {

    public ToolRun {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Returns the run followed by another line. */
    public ToolRun then(List<String> line) {
        List<List<String>> more = new ArrayList<>(lines);
        more.add(line);
        return new ToolRun(label, family, more, output);
    }

    /** Returns the lines as a POSIX shell takes them, one below the other. */
    public String commandLine() {
        return lines.stream().map(ToolRun::shell).collect(Collectors.joining(System.lineSeparator()));
    }

    /** Returns a line as a POSIX shell takes it. */
    public static String shell(List<String> arguments) {
        return "burin " + arguments.stream().map(ToolRun::quoted).collect(Collectors.joining(" ")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String quoted(String argument) {
        boolean plain = !argument.isEmpty() && argument.chars().allMatch(ToolRun::plain);
        return plain ? argument : "'" + argument.replace("'", "'\\''") + "'"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static boolean plain(int character) {
        return character < 128 && Character.isLetterOrDigit(character) || "-_./:=+,@%".indexOf(character) >= 0; //$NON-NLS-1$
    }
}
