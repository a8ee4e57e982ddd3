// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.text;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** A document that finds positions by its line index; Xtext's own scans the text from the start for each. */
public final class IndexedDocument extends Document {
    private final LineIndex lines;

    /** Takes the contents of another document. */
    public IndexedDocument(Document document) {
        super(document.getVersion(), document.getContents(), document.isPrintSourceOnError());
        lines = new LineIndex(document.getContents());
    }

    /** Returns the line index of any document. */
    public static LineIndex lines(Document document) {
        return document instanceof IndexedDocument indexed ? indexed.lines : new LineIndex(document.getContents());
    }

    @Override
    public int getOffSet(Position position) {
        int line = position.getLine();
        if (line < 0 || line >= lines.lines()) {
            throw new IndexOutOfBoundsException("no such line: " + line);
        }
        // beyond the end of a line means its end, as the protocol has it
        return Math.min(lines.start(line) + position.getCharacter(), lines.end(line));
    }

    @Override
    public Position getPosition(int offset) {
        if (offset < 0 || offset > getContents().length()) {
            throw new IndexOutOfBoundsException(offset);
        }
        return lines.position(offset);
    }

    @Override
    public ITextRegion getTextRegion(Range range) {
        int start = getOffSet(range.getStart());
        return new TextRegion(start, getOffSet(range.getEnd()) - start);
    }

    @Override
    public String getLineContent(int line) {
        if (line < 0 || line >= lines.lines()) {
            throw new IndexOutOfBoundsException(line);
        }
        return getContents().substring(lines.start(line), lines.end(line)).replace("\r", "");
    }

    @Override
    public int getLineCount() {
        return lines.lines();
    }

    @Override
    public Document applyTextDocumentChanges(Iterable<? extends TextDocumentContentChangeEvent> changes) {
        return new IndexedDocument(super.applyTextDocumentChanges(changes));
    }
}
