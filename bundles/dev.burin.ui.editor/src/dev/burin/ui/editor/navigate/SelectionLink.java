// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.navigate;

import dev.burin.lang.ide.navigate.LocateParams;
import dev.burin.lang.ide.navigate.Subject;
import dev.burin.ui.editor.session.AnalysedReconciler;
import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import dev.burin.ui.selection.ChipSelection;
import dev.burin.ui.selection.SharedSelection;
import dev.burin.view.ChipPart;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;

/**
 * Links the caret with the selection that the views share: what the caret is on is selected, and where the spec speaks of
 * what a view selects is shown, without taking the focus.
 */
public final class SelectionLink extends AnalysedReconciler {
    private final ISelectionChangedListener caret = event -> caretMoved();
    private final SharedSelection.Listener shared = this::selected;
    private Optional<SharedSelection> selection = Optional.empty();
    private boolean revealing;

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        ((IPostSelectionProvider) textViewer.getSelectionProvider()).addPostSelectionChangedListener(caret);
        selection = SharedSelection.active();
        selection.ifPresent(known -> known.addListener(shared));
    }

    @Override
    public void uninstall() {
        selection.ifPresent(known -> known.removeListener(shared));
        viewer().map(ITextViewer::getSelectionProvider).map(IPostSelectionProvider.class::cast)
                .ifPresent(provider -> provider.removePostSelectionChangedListener(caret));
        super.uninstall();
    }

    @Override
    protected void update(IDocument document) {
        // only the caret counts
    }

    private void caretMoved() {
        Optional<IDocument> document = viewer().map(ITextViewer::getDocument);
        Optional<IFile> spec = document.flatMap(LanguageSession.get()::uri).flatMap(Places::file);
        boolean typing = viewer().map(shown -> shown.getTextWidget().isFocusControl()).orElse(false);
        if (revealing || spec.isEmpty() || !typing) {
            return;
        }
        try {
            Position at = Positions.position(document.get(), viewer().orElseThrow().getSelectedRange().x);
            LanguageSession.get().ask(document.get(),
                    (server, id) -> server.subject(new TextDocumentPositionParams(id, at)))
                    .thenAccept(answer -> show(document.get(), shown -> select(spec.get(), answer)));
        } catch (BadLocationException e) {
            // the text has moved on
        }
    }

    private void select(IFile spec, Optional<Subject> subject) {
        Optional<ChipPart> part = subject.flatMap(SelectionLink::part);
        if (part.isPresent()) {
            selection.ifPresent(known -> known.select(spec, part, this));
        }
    }

    private static Optional<ChipPart> part(Subject subject) {
        return switch (subject.getKind()) {
            case "tile" -> Optional.of(new ChipPart.Tile(subject.getName())); //$NON-NLS-1$
            case "matrix" -> Optional.of(new ChipPart.Matrix(subject.getName())); //$NON-NLS-1$
            case "layer" -> Optional.of(new ChipPart.Layer(subject.getName())); //$NON-NLS-1$
            default -> subject.getMatrices().size() == 1
                    ? Optional.of(new ChipPart.Matrix(subject.getMatrices().get(0))) : Optional.empty();
        };
    }

    private void selected(Optional<ChipSelection> now, Object source) {
        Optional<IDocument> document = viewer().map(ITextViewer::getDocument);
        Optional<ChipPart> part = now.flatMap(ChipSelection::part);
        boolean ours = source == this || now.isEmpty()
                || !document.flatMap(LanguageSession.get()::uri).flatMap(Places::file).equals(now.map(ChipSelection::spec));
        if (ours || part.isEmpty() || source instanceof SelectionLink) {
            return;
        }
        LanguageSession.get().ask(document.orElseThrow(), (server, id) -> server.locate(parameters(id, part.get())))
                .thenAccept(answer -> answer.ifPresent(ranges -> show(document.get(), shown -> reveal(shown, ranges))));
    }

    private static LocateParams parameters(TextDocumentIdentifier id, ChipPart part) {
        return new LocateParams(id, part instanceof ChipPart.Tile ? "tile" : "matrix", part.name()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void reveal(ITextViewer shown, List<Range> ranges) {
        if (ranges.isEmpty()) {
            return;
        }
        try {
            IRegion region = Positions.region(shown.getDocument(), ranges.get(0));
            revealing = true;
            if (shown instanceof ISourceViewer source) {
                source.revealRange(region.getOffset(), region.getLength());
                source.setSelectedRange(region.getOffset(), region.getLength());
            }
        } catch (BadLocationException e) {
            // answered for another text
        } finally {
            revealing = false;
        }
    }
}
