// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.navigate;

import dev.burin.ui.editor.session.Answers;
import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;

/** Asks the server where something is used. */
final class ReferenceQuery implements ISearchQuery {
    private static final int PATIENCE_MILLIS = 10_000;

    private final IDocument document;
    private final String name;
    private final Position at;
    private final ReferenceResult result = new ReferenceResult(this);

    ReferenceQuery(IDocument document, String name, Position at) {
        this.document = document;
        this.name = name;
        this.at = at;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        List<? extends Location> found = Answers.within(PATIENCE_MILLIS, LanguageSession.get().ask(document,
                (server, id) -> server.references(new ReferenceParams(id, at, new ReferenceContext(true)))))
                .orElse(List.of());
        for (Location place : found) {
            Places.file(place.getUri()).ifPresent(file -> add(file, place));
        }
        return Status.OK_STATUS;
    }

    private void add(IFile file, Location place) {
        try {
            IRegion region = Positions.region(document, place.getRange()); // a spec refers only to itself
            result.addMatch(new Match(file, region.getOffset(), region.getLength()));
        } catch (BadLocationException e) {
            // the text has moved on
        }
    }

    @Override
    public String getLabel() {
        return NLS.bind(Messages.ReferenceQuery_label, name);
    }

    String label(int count) {
        return NLS.bind(Messages.ReferenceQuery_result, name, count);
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ISearchResult getSearchResult() {
        return result;
    }
}
