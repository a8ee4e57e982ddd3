// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.session;

import dev.burin.ui.chips.Chips;
import dev.burin.ui.editor.EditorPlugin;
import dev.burin.ui.editor.problem.LiveProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.swt.widgets.Display;

/** The client: problems that the server finds become annotations of the open buffer. */
final class DiagnosticsSink implements LanguageClient {
    private final LanguageSession session;

    DiagnosticsSink(LanguageSession session) {
        this.session = session;
        Chips.get().addListener((spec, state) -> later(session::factsChanged));
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams parameters) {
        Integer version = parameters.getVersion();
        if (version != null) { // in that thread nobody can edit between the check and the replacement
            later(() -> session.document(parameters.getUri()).filter(open -> open.current(version))
                    .ifPresent(open -> show(open, parameters.getDiagnostics())));
        }
    }

    private static void later(Runnable work) {
        Display display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    private void show(OpenDocument open, List<Diagnostic> diagnostics) {
        IAnnotationModel model = open.buffer().getAnnotationModel();
        if (model == null) {
            return;
        }
        List<Annotation> old = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof LiveProblem problem) {
                old.add(problem);
            }
        }
        Map<Annotation, Position> fresh = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            try {
                IRegion region = Positions.region(open.document(), diagnostic.getRange());
                fresh.put(new LiveProblem(diagnostic), new Position(region.getOffset(), region.getLength()));
            } catch (BadLocationException e) {
                EditorPlugin.log("a problem lies outside of the text it is about", e); //$NON-NLS-1$
            }
        }
        if (!old.isEmpty() || !fresh.isEmpty()) {
            ((IAnnotationModelExtension) model).replaceAnnotations(old.toArray(Annotation[]::new), fresh);
        }
        session.analysed(open.document());
    }

    @Override
    public void telemetryEvent(Object object) {
        // the server sends none
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams parameters) {
        return CompletableFuture.completedFuture(null); // LSP has it so: no choice
    }

    @Override
    public void logMessage(MessageParams message) {
        ILog.of(DiagnosticsSink.class).info(message.getMessage());
    }
}
