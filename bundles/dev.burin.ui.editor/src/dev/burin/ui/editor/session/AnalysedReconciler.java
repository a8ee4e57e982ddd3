// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.session;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.widgets.Display;

/** A reconciler without a thread of its own: it works when the server has read the text as it is now. */
public abstract class AnalysedReconciler implements IReconciler {
    private final Consumer<IDocument> analysed = document -> {
        if (document != null && viewer().map(ITextViewer::getDocument).filter(document::equals).isPresent()) {
            update(document);
        }
    };
    private Optional<ITextViewer> viewer = Optional.empty();

    /** Asks, and shows the answer by {@link #show}. In the thread of the user interface. */
    protected abstract void update(IDocument document);

    protected final Optional<ITextViewer> viewer() {
        return viewer;
    }

    @Override
    public void install(ITextViewer textViewer) {
        viewer = Optional.of(textViewer);
        LanguageSession.get().addAnalysedListener(analysed);
        Display.getCurrent().asyncExec(() -> viewer().map(ITextViewer::getDocument).ifPresent(analysed));
    }

    @Override
    public void uninstall() {
        LanguageSession.get().removeAnalysedListener(analysed);
        viewer = Optional.empty();
    }

    /** Runs something in the thread of the user interface, if the document is still shown. */
    protected final void show(IDocument document, Consumer<ITextViewer> work) {
        Display.getDefault().asyncExec(() -> viewer().filter(shown -> shown.getDocument() == document
                && shown.getTextWidget() != null && !shown.getTextWidget().isDisposed()).ifPresent(work));
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null; // the platform has it so: none
    }
}
