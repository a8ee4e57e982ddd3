// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import dev.burin.base.problem.ProblemException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does independent work on several threads, begun in the order given; the first failure ends all of it. */
public final class Parallel {
    private Parallel() {
    }

    /** Work that may find a problem. */
    @FunctionalInterface
    public interface Work<T, R> {
        /** Does the work on one item. */
        R on(T item) throws ProblemException;
    }

    /**
     * Returns what the work makes of each item.
     *
     * @throws ProblemException      the first problem; the work on other items is interrupted and waited for
     * @throws CancellationException if the calling thread is interrupted, or the work is cancelled
     */
    public static <T, R> Map<T, R> map(List<T> items, int threads, Work<T, R> work) throws ProblemException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            var done = new ExecutorCompletionService<R>(executor);
            Map<Future<R>, T> running = new HashMap<>();
            items.forEach(item -> running.put(done.submit(() -> work.on(item)), item));
            Map<T, R> results = new LinkedHashMap<>();
            for (int i = 0; i < items.size(); i++) {
                Future<R> next = done.take();
                results.put(running.get(next), next.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        } finally {
            executor.shutdownNow();
            awaitEnd(executor);
        }
    }

    private static ProblemException asThrown(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return problem;
        } else if (cause instanceof RuntimeException exception) {
            throw exception;
        } else if (cause instanceof Error error) {
            throw error;
        }
        throw new AssertionError(cause);
    }

    private static void awaitEnd(ExecutorService executor) {
        boolean interrupted = false;
        while (true) {
            try {
                if (executor.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
