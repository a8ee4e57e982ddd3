// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.apache.log4j.Logger;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.service.OperationCanceledManager;

/** Answers that do not fail: a mistake is logged, and the answer is nothing. That nobody waits any more is no mistake. */
final class Safely {
    private static final Logger LOG = Logger.getLogger(Safely.class);
    private static final OperationCanceledManager CANCELLED = new OperationCanceledManager();

    private Safely() {
    }

    static <T> T answer(T nothing, Supplier<T> question) {
        try {
            return question.get();
        } catch (CancellationException | ResponseErrorException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (CANCELLED.isOperationCanceledException(e)) {
                throw e;
            }
            LOG.error("A question about a spec could not be answered", e);
            return nothing;
        }
    }
}
