// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.structure;

import dev.burin.ui.editor.session.AnalysedReconciler;
import dev.burin.ui.editor.session.LanguageSession;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Brings the minings up to date when the server has read the text, or a chip was built. Only if what they say is another: the
 * platform makes all of them anew, which takes long in a large spec, and those that are shown move with their lines anyway.
 */
public final class MiningRefresh extends AnalysedReconciler {
    private List<String> shown = List.of();

    @Override
    protected void update(IDocument document) {
        Range all = new Range(new Position(0, 0), new Position(document.getNumberOfLines(), 0));
        LanguageSession.get().ask(document, (server, id) -> server.inlayHint(new InlayHintParams(id, all)))
                .thenApply(answer -> answer.map(hints -> hints.stream().map(MiningRefresh::text).toList()))
                .thenAccept(answer -> answer.filter(texts -> !texts.equals(shown)).ifPresent(texts -> show(document, viewer -> {
                    if (viewer instanceof ISourceViewerExtension5 minings) {
                        shown = texts;
                        minings.updateCodeMinings();
                    }
                })));
    }

    private static String text(InlayHint hint) {
        return hint.getLabel().map(label -> label, parts -> parts.get(0).getValue());
    }
}
