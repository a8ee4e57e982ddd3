// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Waits for effects. One that fails says what it saw last, which jobs run and shells are open, and takes a picture. */
public final class Waits {

    private static final long FAST_POLL_MILLIS = 20;
    private static final long SLOW_POLL_MILLIS = 100;
    private static final Duration FAST = Duration.ofSeconds(1);

    private Waits() {
    }

    /** Waits until the question is answered with yes. The description completes "waiting until". */
    public static void until(String description, Callable<Boolean> question) {
        until(description, question, answer -> answer);
    }

    /** Waits until the value is as wanted, and answers it. The value is asked for on the calling thread. */
    public static <T> T until(String description, Callable<T> value, Predicate<T> wanted) {
        return until(description, TimeScale.patience(), value, wanted);
    }

    /** Waits until the value is as wanted, at most so long on a fast machine, and answers it. */
    public static <T> T until(String description, Duration patience, Callable<T> value, Predicate<T> wanted) {
        if (SWTUtils.isUIThread()) {
            throw new IllegalStateException("A story must not wait on the UI thread, which it waits for");
        }
        long start = System.nanoTime();
        long limit = TimeScale.of(patience).toNanos();
        T last = null;
        Exception failure = null;
        while (true) {
            try {
                last = value.call();
                failure = null;
                if (wanted.test(last)) {
                    return last;
                }
            } catch (Exception e) {
                failure = e; // what is asked may not be there yet, or just go: asked again
            }
            long spent = System.nanoTime() - start;
            if (spent > limit) {
                throw failed(description, spent, last, failure);
            }
            SWTUtils.sleep(spent < FAST.toNanos() ? FAST_POLL_MILLIS : SLOW_POLL_MILLIS);
        }
    }

    private static AssertionError failed(String description, long spentNanos, Object last, Exception failure) {
        Path picture = Reports.folder("waits").resolve(Reports.fileName(description) + ".png");
        boolean taken = SWTUtils.captureScreenshot(picture.toString());
        AssertionError error = new AssertionError("Gave up after " + spentNanos / 1_000_000 + " ms of waiting until "
                + description
                + "\nlast value: " + last + (failure == null ? "" : "\nlast exception: " + failure)
                + "\njobs:\n" + RunningJobs.described() + "shells: " + Shells.described()
                + (taken ? "\npicture: " + picture : ""));
        if (failure != null) {
            error.initCause(failure);
        }
        return error;
    }
}
