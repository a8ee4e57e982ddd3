// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.structure;

import dev.burin.ui.editor.session.AnalysedReconciler;
import dev.burin.ui.editor.session.LanguageSession;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

/** Folds blocks and comments. What stays the same keeps its state. */
public final class Folding extends AnalysedReconciler {

    @Override
    protected void update(IDocument document) {
        LanguageSession.get().ask(document, (server, id) -> server.foldingRange(new FoldingRangeRequestParams(id)))
                .thenAccept(answer -> answer.ifPresent(ranges -> show(document, shown -> fold(shown, document, ranges))));
    }

    private static void fold(ITextViewer viewer, IDocument document, List<FoldingRange> ranges) {
        ProjectionAnnotationModel model =
                viewer instanceof ProjectionViewer projection ? projection.getProjectionAnnotationModel() : null;
        if (model == null) {
            return;
        }
        Map<Position, Annotation> gone = new HashMap<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            gone.put(model.getPosition(annotation), annotation);
        }
        Map<Position, Annotation> added = new HashMap<>();
        try {
            for (FoldingRange range : ranges) {
                Position place = position(document, range);
                if (range.getEndLine() > range.getStartLine() && gone.remove(place) == null) {
                    added.put(place, new ProjectionAnnotation());
                }
            }
        } catch (BadLocationException e) {
            return; // answered for another text
        }
        if (!gone.isEmpty() || !added.isEmpty()) {
            Map<Annotation, Position> additions = new HashMap<>();
            added.forEach((place, annotation) -> additions.put(annotation, place));
            model.modifyAnnotations(gone.values().toArray(Annotation[]::new), additions, new Annotation[0]);
        }
    }

    private static Position position(IDocument document, FoldingRange range) throws BadLocationException {
        int start = document.getLineOffset(range.getStartLine());
        int next = range.getEndLine() + 1;
        int end = next < document.getNumberOfLines() ? document.getLineOffset(next) : document.getLength();
        return new Position(start, end - start);
    }
}
