// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Watches the log for errors of Burin's bundles, and for errors of others with Burin's code in their stacks. */
final class ErrorWatch implements ILogListener, AutoCloseable {

    private static final String PREFIX = "dev.burin.";

    private final List<IStatus> errors = new CopyOnWriteArrayList<>();

    ErrorWatch() {
        Platform.addLogListener(this);
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() == IStatus.ERROR
                && (status.getPlugin().startsWith(PREFIX) || isOurs(status.getException()))) {
            errors.add(status);
        }
    }

    /** The errors whose messages none of the patterns is found in, one a line; empty if there are none. */
    List<String> unexpected(List<Pattern> expected) {
        return errors.stream().filter(status -> expected.stream().noneMatch(pattern -> pattern.matcher(text(status)).find()))
                .map(ErrorWatch::text).toList();
    }

    @Override
    public void close() {
        Platform.removeLogListener(this);
    }

    private static String text(IStatus status) {
        Throwable exception = status.getException();
        String where = exception == null || exception.getStackTrace().length == 0 ? ""
                : " at " + exception.getStackTrace()[0];
        return status.getPlugin() + ": " + status.getMessage() + (exception == null ? "" : ": " + exception) + where;
    }

    private static boolean isOurs(Throwable exception) {
        for (Throwable each = exception; each != null; each = each.getCause()) {
            for (StackTraceElement element : each.getStackTrace()) {
                String name = element.getClassName();
                if (name.startsWith(PREFIX) && !name.startsWith("dev.burin.ui.tests.")
                        && !name.startsWith("dev.burin.ui.testing.")) {
                    return true;
                }
            }
        }
        return false;
    }
}
