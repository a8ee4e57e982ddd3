// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.spi.LoggingEvent;

/** Keeps what is logged as an error. */
final class LoggedMistakes extends AppenderSkeleton {
    private final List<String> found = new CopyOnWriteArrayList<>();

    List<String> found() {
        return found;
    }

    @Override
    protected void append(LoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            String[] trace = event.getThrowableStrRep();
            found.add(event.getRenderedMessage() + (trace == null ? "" : "\n" + String.join("\n", trace)));
        }
    }

    @Override
    public void close() {
        // nothing is held
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
