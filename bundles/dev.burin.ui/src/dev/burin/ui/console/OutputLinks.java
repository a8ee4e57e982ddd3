// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.console;

import dev.burin.ui.run.ToolProcess;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;

/**
 * Makes links of three kinds of lines: {@code file:line:column: severity: …}, {@code folder: n files, …}, and the files
 * listed below that, which are relative to the folder that the run writes.
 */
public final class OutputLinks implements IPatternMatchListenerDelegate {
    private static final Pattern PROBLEM = Pattern.compile("^(.+?):(\\d+):(\\d+): (?:error|warning|info): "); //$NON-NLS-1$
    private static final Pattern FOLDER = Pattern.compile("^(.+?): [\\d,]+ files, "); //$NON-NLS-1$
    private static final Pattern FILE = Pattern.compile("^  (\\S+) +[\\d,]+ bytes"); //$NON-NLS-1$

    private Optional<TextConsole> console = Optional.empty();

    @Override
    public void connect(TextConsole text) {
        console = Optional.of(text);
    }

    @Override
    public void disconnect() {
        console = Optional.empty();
    }

    @Override
    public void matchFound(PatternMatchEvent event) {
        console.ifPresent(text -> {
            try {
                link(text, event.getOffset(), text.getDocument().get(event.getOffset(), event.getLength()));
            } catch (BadLocationException e) {
                // the console was cleared meanwhile
            }
        });
    }

    private static void link(TextConsole text, int offset, String line) throws BadLocationException {
        Matcher problem = PROBLEM.matcher(line);
        Matcher folder = FOLDER.matcher(line);
        Matcher file = FILE.matcher(line);
        if (problem.find()) {
            IHyperlink link = new PlaceLink(Path.of(problem.group(1)), Integer.parseInt(problem.group(2)));
            text.addHyperlink(link, offset, problem.end(2));
        } else if (folder.find()) {
            text.addHyperlink(new PlaceLink(Path.of(folder.group(1)), 0), offset, folder.end(1));
        } else if (file.find()) {
            Optional<Path> root = output(text);
            if (root.isPresent()) {
                text.addHyperlink(new PlaceLink(root.get().resolve(file.group(1)), 0), offset + file.start(1),
                        file.group(1).length());
            }
        }
    }

    private static Optional<Path> output(TextConsole text) {
        IProcess process = text instanceof org.eclipse.debug.ui.console.IConsole debug ? debug.getProcess() : null;
        return process instanceof ToolProcess tool ? tool.run().output() : Optional.empty();
    }
}
