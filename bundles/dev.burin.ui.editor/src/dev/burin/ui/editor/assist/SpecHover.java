// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.assist;

import dev.burin.ui.editor.session.Answers;
import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;

/** Facts about the thing under the pointer. The question leaves with the region, and its answer is fetched with the text. */
public final class SpecHover implements ITextHover, ITextHoverExtension2 {

    /** A region that an answer is on its way for. */
    private static final class Asked extends Region {
        private final CompletableFuture<Optional<Hover>> answer;

        Asked(IRegion region, CompletableFuture<Optional<Hover>> answer) {
            super(region.getOffset(), region.getLength());
            this.answer = answer;
        }
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        Optional<IRegion> word = Positions.word(document, offset);
        if (word.isEmpty() || !LanguageSession.get().knows(document)) {
            return null; // the platform has it so: none
        }
        try {
            Position at = Positions.position(document, offset);
            return new Asked(word.get(), LanguageSession.get().ask(document,
                    (server, id) -> server.hover(new HoverParams(id, at))));
        } catch (BadLocationException e) {
            return null; // as above
        }
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        IRegion asked = region instanceof Asked ? region : getHoverRegion(viewer, region.getOffset());
        return asked == null ? null : Answers.within(2 * Answers.BUDGET_MILLIS, ((Asked) asked).answer)
                .flatMap(SpecHover::text).orElse(null); // the platform has it so: none
    }

    private static Optional<String> text(Hover hover) {
        if (hover.getContents() == null || !hover.getContents().isRight()) {
            return Optional.empty();
        }
        return Optional.ofNullable(hover.getContents().getRight().getValue()).filter(text -> !text.isBlank())
                .map(Markdown::plain);
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return (String) getHoverInfo2(viewer, region);
    }
}
