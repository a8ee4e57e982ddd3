// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.structure;

import dev.burin.ui.editor.session.AnalysedReconciler;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewerExtension5;

/** Brings the minings up to date when the server has read the text, or a chip was built. */
public final class MiningRefresh extends AnalysedReconciler {

    @Override
    protected void update(IDocument document) {
        viewer().filter(ISourceViewerExtension5.class::isInstance).map(ISourceViewerExtension5.class::cast)
                .ifPresent(ISourceViewerExtension5::updateCodeMinings);
    }
}
