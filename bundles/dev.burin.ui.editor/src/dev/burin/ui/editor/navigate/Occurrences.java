// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.navigate;

import dev.burin.ui.editor.session.AnalysedReconciler;
import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;

/** Marks where the thing at the caret is declared and used. */
public final class Occurrences extends AnalysedReconciler {
    private static final String READ = "dev.burin.ui.editor.occurrence"; //$NON-NLS-1$
    private static final String WRITE = "dev.burin.ui.editor.declaration"; //$NON-NLS-1$

    private final ISelectionChangedListener caret = event -> viewer().map(ITextViewer::getDocument).ifPresent(this::update);

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        ((IPostSelectionProvider) textViewer.getSelectionProvider()).addPostSelectionChangedListener(caret);
    }

    @Override
    public void uninstall() {
        viewer().map(ITextViewer::getSelectionProvider).map(IPostSelectionProvider.class::cast)
                .ifPresent(provider -> provider.removePostSelectionChangedListener(caret));
        super.uninstall();
    }

    @Override
    protected void update(IDocument document) {
        int offset = viewer().orElseThrow().getSelectedRange().x;
        Optional<IRegion> word = Positions.word(document, offset);
        if (word.isEmpty()) {
            show(document, shown -> mark(shown, document, List.of()));
            return;
        }
        try {
            org.eclipse.lsp4j.Position at = Positions.position(document, offset);
            long stamp = ((IDocumentExtension4) document).getModificationStamp();
            LanguageSession.get().ask(document,
                    (server, id) -> server.documentHighlight(new DocumentHighlightParams(id, at)))
                    .thenAccept(answer -> answer.ifPresent(found -> show(document, shown -> {
                        if (stamp == ((IDocumentExtension4) document).getModificationStamp()) {
                            mark(shown, document, found);
                        }
                    })));
        } catch (BadLocationException e) {
            // the text has moved on
        }
    }

    private static void mark(ITextViewer viewer, IDocument document, List<? extends DocumentHighlight> found) {
        IAnnotationModel model = ((ISourceViewer) viewer).getAnnotationModel();
        if (model == null) {
            return;
        }
        List<Annotation> old = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (READ.equals(annotation.getType()) || WRITE.equals(annotation.getType())) {
                old.add(annotation);
            }
        }
        Map<Annotation, Position> fresh = new HashMap<>();
        try {
            for (DocumentHighlight highlight : found) {
                IRegion region = Positions.region(document, highlight.getRange());
                String type = highlight.getKind() == DocumentHighlightKind.Write ? WRITE : READ;
                fresh.put(new Annotation(type, false, document.get(region.getOffset(), region.getLength())),
                        new Position(region.getOffset(), region.getLength()));
            }
        } catch (BadLocationException e) {
            return; // answered for another text
        }
        if (!old.isEmpty() || !fresh.isEmpty()) {
            ((IAnnotationModelExtension) model).replaceAnnotations(old.toArray(Annotation[]::new), fresh);
        }
    }
}
