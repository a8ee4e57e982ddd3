// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.navigate;

import dev.burin.ui.editor.session.Answers;
import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.PlatformUI;

/** F3 and Ctrl+click. After the budget the link is offered unresolved, and opens when the answer is there. */
public final class DeclarationLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = LanguageSession.get().uri(document);
        Optional<IRegion> word = quoted(document, region.getOffset()).or(() -> Positions.word(document, region.getOffset()));
        if (word.isEmpty() || uri.isEmpty()) {
            return null; // the platform has it so: none
        }
        try {
            Position at = Positions.position(document, region.getOffset());
            CompletableFuture<Optional<Either<List<? extends Location>, List<? extends LocationLink>>>> answer =
                    LanguageSession.get().ask(document, (server, id) -> server.definition(new DefinitionParams(id, at)));
            CompletableFuture<Optional<Location>> place = answer.thenApply(found -> found.flatMap(DeclarationLinks::first));
            Optional<Location> now = Answers.within(Answers.BUDGET_MILLIS, place);
            if (now.isEmpty() && place.isDone()) {
                return null; // as above
            }
            String name = document.get(word.get().getOffset(), word.get().getLength());
            return new IHyperlink[] {new Link(word.get(), place, uri.get(), name)};
        } catch (BadLocationException e) {
            return null; // as above
        }
    }

    private static Optional<Location> first(Either<List<? extends Location>, List<? extends LocationLink>> found) {
        return found.isLeft() && !found.getLeft().isEmpty() ? Optional.of(found.getLeft().get(0)) : Optional.empty();
    }

    /** Returns what stands between the quotes around an offset, if there are any in its line. */
    private static Optional<IRegion> quoted(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            String text = document.get(line.getOffset(), line.getLength());
            int at = offset - line.getOffset();
            int start = text.lastIndexOf('"', Math.max(0, at - 1));
            int end = text.indexOf('"', at);
            boolean inside = start >= 0 && end > start && text.substring(0, start).chars().filter(c -> c == '"').count() % 2 == 0;
            return inside ? Optional.of(new Region(line.getOffset() + start + 1, end - start - 1)) : Optional.empty();
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    private record Link(IRegion region, CompletableFuture<Optional<Location>> place, String from, String name)
            implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return region;
        }

        @Override
        public String getTypeLabel() {
            return null; // the platform has it so: none
        }

        @Override
        public String getHyperlinkText() {
            return Messages.DeclarationLinks_open;
        }

        @Override
        public void open() {
            place.thenAccept(found -> found.ifPresent(goal -> PlatformUI.getWorkbench().getDisplay()
                    .asyncExec(() -> Places.open(goal, from, name))));
        }
    }
}
