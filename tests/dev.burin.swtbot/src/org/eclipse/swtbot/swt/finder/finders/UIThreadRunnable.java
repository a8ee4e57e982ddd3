// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.finders;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.results.ArrayResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;

/**
 * Runs work on the UI thread. What the work throws is thrown again on the calling thread with the caller's stack beside it.
 * A call that the UI thread has not answered in a minute fails with the stacks of all threads: a frozen UI is a finding.
 */
public abstract class UIThreadRunnable {

    private static final long FROZEN_MILLIS = 60_000;

    private UIThreadRunnable() {
    }

    /** Runs the work on the UI thread of the application and answers its value. */
    public static <T> T syncExec(Result<T> work) {
        return syncExec(SWTUtils.display(), work);
    }

    /** Runs the work on the UI thread of the display and answers its value. */
    public static <T> T syncExec(Display display, Result<T> work) {
        if (SWTUtils.isUIThread(display)) {
            return work.run();
        }
        Call<T> call = new Call<>(work);
        display.asyncExec(call);
        return call.await();
    }

    /** Runs the work on the UI thread of the application and answers its array. */
    public static <T> T[] syncExec(ArrayResult<T> work) {
        return syncExec(SWTUtils.display(), work);
    }

    /** Runs the work on the UI thread of the display and answers its array. */
    public static <T> T[] syncExec(Display display, ArrayResult<T> work) {
        Result<T[]> result = work::run;
        return syncExec(display, result);
    }

    /** Runs the work on the UI thread of the application. */
    public static void syncExec(VoidResult work) {
        syncExec(SWTUtils.display(), work);
    }

    /** Runs the work on the UI thread of the display. */
    public static void syncExec(Display display, VoidResult work) {
        Result<Boolean> result = () -> {
            work.run();
            return true;
        };
        syncExec(display, result);
    }

    /** Has the UI thread of the application run the work when it comes to it; what it throws goes to the application. */
    public static void asyncExec(VoidResult work) {
        asyncExec(SWTUtils.display(), work);
    }

    /** Has the UI thread of the display run the work when it comes to it; what it throws goes to the application. */
    public static void asyncExec(Display display, VoidResult work) {
        display.asyncExec(work::run);
    }

    /** One piece of work on its way to the UI thread, and what came of it. */
    private static final class Call<T> implements Runnable {

        private final Result<T> work;
        private final CountDownLatch done = new CountDownLatch(1);
        private T value;
        private Throwable failure;

        Call(Result<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                value = work.run();
            } catch (RuntimeException | Error e) {
                failure = e;
            } finally {
                done.countDown();
            }
        }

        T await() {
            try {
                long patience = Math.max(FROZEN_MILLIS, 2 * SWTBotPreferences.TIMEOUT);
                if (!done.await(patience, TimeUnit.MILLISECONDS)) {
                    throw new TimeoutException("The UI thread has not answered in " + patience + " ms. All threads:\n"
                            + stacks());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for the UI thread", e);
            }
            if (failure != null) {
                failure.addSuppressed(new IllegalStateException("was asked of the UI thread from here"));
                UIThreadRunnable.<RuntimeException>rethrow(failure);
            }
            return value;
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void rethrow(Throwable failure) throws E {
        throw (E) failure; // what the work threw is unchecked already; this keeps its type
    }

    private static String stacks() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
            text.append('\n').append(entry.getKey()).append(' ').append(entry.getKey().getState()).append('\n');
            for (StackTraceElement element : entry.getValue()) {
                text.append("    at ").append(element).append('\n');
            }
        }
        return text.toString();
    }
}
