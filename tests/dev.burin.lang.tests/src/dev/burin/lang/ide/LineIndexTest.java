// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.lang.ide.text.IndexedDocument;
import dev.burin.lang.ide.text.LineIndex;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.Test;

/** Positions are those that Xtext's own document finds by scanning. */
class LineIndexTest {
    private static final String LETTERS = "ab\n\n \r\nx";

    @Test
    void positionsAgreeWithScanning() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(300), 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
            Document scanning = new Document(1, text.toString());
            Document indexed = new IndexedDocument(scanning);
            for (int offset = 0; offset <= text.length(); offset++) {
                Position position = scanning.getPosition(offset);
                assertEquals(position, indexed.getPosition(offset));
                assertEquals(offset, indexed.getOffSet(position));
            }
            assertEquals(scanning.getLineCount(), indexed.getLineCount());
            for (int line = 0; line < indexed.getLineCount(); line++) {
                assertEquals(scanning.getLineContent(line), indexed.getLineContent(line));
            }
        }
    }

    @Test
    void severalChangesAreAppliedOneAfterAnother() {
        Document document = new IndexedDocument(new Document(1, "one\ntwo\n"));
        Document changed = document.applyTextDocumentChanges(List.of(change(0, 3, 0, 3, "\nand"), change(2, 0, 2, 3, "three")));
        assertEquals("one\nand\nthree\n", changed.getContents());
        assertEquals(new Position(2, 5), changed.getPosition(13));
    }

    private static TextDocumentContentChangeEvent change(int line, int column, int endLine, int endColumn, String text) {
        return new TextDocumentContentChangeEvent(new Range(new Position(line, column), new Position(endLine, endColumn)), text);
    }

    @Test
    void placesOutsideOfTheTextAreNone() {
        LineIndex lines = new LineIndex("ab\nc");
        assertEquals(-1, lines.offset(2, 0));
        assertEquals(-1, lines.offset(0, 3));
        assertEquals(2, lines.offset(0, 2));
        assertEquals(new Position(1, 1), lines.position(99));
    }
}
