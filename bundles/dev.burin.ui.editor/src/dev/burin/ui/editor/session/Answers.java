// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.session;

import dev.burin.ui.editor.EditorPlugin;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.service.OperationCanceledError;

/** Waiting for answers. That a question is cancelled by the next key is normal and never an error. */
public final class Answers {
    /** The longest that the thread of the user interface waits for an answer. */
    public static final int BUDGET_MILLIS = 200;

    private Answers() {
    }

    /** Waits for an answer at most so long; late, cancelled or failed it is empty. */
    public static <T> Optional<T> within(int millis, CompletableFuture<Optional<T>> answer) {
        try {
            return answer.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            report(e);
            return Optional.empty();
        }
    }

    /** Logs a failure that is none of the normal ones. */
    static void report(Throwable failure) {
        Throwable cause = cause(failure);
        if (!cancelled(cause)) {
            EditorPlugin.log("the language server could not answer", cause); //$NON-NLS-1$
        }
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean cancelled(Throwable cause) {
        return cause instanceof CancellationException || cause instanceof OperationCanceledError
                || cause instanceof OperationCanceledException || cause instanceof ResponseErrorException response
                && response.getResponseError().getCode() == ResponseErrorCode.RequestCancelled.getValue();
    }
}
