// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** What is kept of a failure: pictures of the display and of the active shell, all widgets, all threads, the exception. */
final class Evidence {

    private Evidence() {
    }

    /** Takes the evidence and answers its folder. What cannot be taken is left out: the failure itself must come through. */
    static Path take(String story, Throwable failure) {
        Path folder = Reports.failure(story);
        attempt(folder, "failure.txt", () -> stack(failure));
        attempt(folder, "threads.txt", Evidence::threads);
        attempt(folder, "jobs.txt", RunningJobs::described);
        attempt(folder, "widgets.txt", WidgetTree::print);
        attempt(folder, "pictures.txt", () -> {
            SWTUtils.captureScreenshot(folder.resolve("display.png").toString());
            Shell active = UIThreadRunnable.syncExec(() -> SWTUtils.display().getActiveShell());
            if (active == null) {
                return "no shell was active\n";
            }
            SWTUtils.captureScreenshot(folder.resolve("active-shell.png").toString(), active);
            return "active shell: " + SWTUtils.toString(active) + "\n";
        });
        return folder;
    }

    /** The stacks of all threads. */
    static String threads() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
            text.append(entry.getKey()).append(' ').append(entry.getKey().getState()).append('\n');
            for (StackTraceElement element : entry.getValue()) {
                text.append("    at ").append(element).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String stack(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void attempt(Path folder, String file, Supplier<String> content) {
        try {
            Files.writeString(folder.resolve(file), content.get());
        } catch (IOException | RuntimeException e) {
            System.err.println("Could not take " + file + " as evidence: " + e);
        }
    }
}
