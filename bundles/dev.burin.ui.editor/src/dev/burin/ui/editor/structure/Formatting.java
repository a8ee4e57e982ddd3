// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.structure;

import dev.burin.ui.editor.session.LanguageSession;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;

/** Asks for the edits that format a text, and applies them as one step of undo. */
final class Formatting {
    static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

    private Formatting() {
    }

    /** Asks how the whole text is formatted. */
    static CompletableFuture<Optional<List<? extends TextEdit>>> all(IDocument document) {
        return LanguageSession.get().ask(document,
                (server, id) -> server.formatting(new DocumentFormattingParams(id, OPTIONS)));
    }
}
