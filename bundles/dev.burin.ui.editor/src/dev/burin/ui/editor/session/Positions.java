// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.session;

import dev.burin.ui.editor.EditorPlugin;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Offsets of a document and the lines and columns of the protocol. */
public final class Positions {
    private Positions() {
    }

    /** Returns the form of a URI that the server answers with: {@code file:///x} where the platform says {@code file:/x}. */
    public static String uri(URI location) {
        return "file".equals(location.getScheme()) ? Path.of(location).toUri().toString() : location.toString(); //$NON-NLS-1$
    }

    public static Position position(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineOfOffset(offset);
        return new Position(line, offset - document.getLineOffset(line));
    }

    public static Range range(IDocument document, int offset, int length) throws BadLocationException {
        return new Range(position(document, offset), position(document, offset + length));
    }

    public static int offset(IDocument document, Position position) throws BadLocationException {
        return document.getLineOffset(position.getLine()) + position.getCharacter();
    }

    public static IRegion region(IDocument document, Range range) throws BadLocationException {
        int start = offset(document, range.getStart());
        return new Region(start, offset(document, range.getEnd()) - start);
    }

    /** Returns edits of the protocol as one edit of the platform, so that one undo takes all of them back. */
    public static MultiTextEdit edit(IDocument document, Iterable<? extends TextEdit> edits) throws BadLocationException {
        MultiTextEdit all = new MultiTextEdit();
        for (TextEdit edit : edits) {
            IRegion region = region(document, edit.getRange());
            all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
        }
        return all;
    }

    /** Makes edits of the protocol in a document as one change, which one undo takes back. */
    public static void apply(IDocument document, Iterable<? extends TextEdit> edits) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            edit(document, edits).apply(document);
        } catch (BadLocationException e) {
            EditorPlugin.log("an edit lies outside of the text", e); //$NON-NLS-1$
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }

    /** Returns the name that covers or ends at an offset: letters, digits, dots, stars and underscores. */
    public static Optional<IRegion> word(IDocument document, int offset) {
        try {
            int start = offset;
            int end = offset;
            while (start > 0 && part(document.getChar(start - 1))) {
                start--;
            }
            while (end < document.getLength() && part(document.getChar(end))) {
                end++;
            }
            return start == end ? Optional.empty() : Optional.of(new Region(start, end - start));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    private static boolean part(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '.' || character == '*';
    }
}
