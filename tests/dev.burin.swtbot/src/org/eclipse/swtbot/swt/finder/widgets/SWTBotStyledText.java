// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.hamcrest.SelfDescribing;

/** A text such as that of an editor. Lines and columns count from 0; a column is a character. */
public class SWTBotStyledText extends AbstractSWTBotControl<StyledText> {

    public SWTBotStyledText(StyledText widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotStyledText(StyledText widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Replaces the whole text. */
    public void setText(String text) {
        waitForEnabled();
        act(() -> widget.setText(text));
    }

    /** Types at the caret, one character after the other, as a person does: what the editor adds while typing is added. */
    public void typeText(String text) {
        typeText(text, SWTBotPreferences.TYPE_INTERVAL);
    }

    /** Types at the caret with a pause after each character, in milliseconds. */
    public void typeText(String text, int interval) {
        setFocus();
        keyboard().typeText(text, interval);
    }

    /** Types at a place. */
    public void typeText(int line, int column, String text) {
        navigateTo(line, column);
        typeText(text);
    }

    /** Inserts at the caret, in one piece. */
    public void insertText(String text) {
        waitForEnabled();
        act(() -> {
            int caret = widget.getCaretOffset();
            widget.insert(text);
            widget.setSelection(caret + text.length());
        });
    }

    /** Inserts at a place, in one piece. */
    public void insertText(int line, int column, String text) {
        navigateTo(line, column);
        insertText(text);
    }

    /** Puts the caret at a place. */
    public void navigateTo(int line, int column) {
        waitForEnabled();
        setFocus();
        int offset = offset(line, column);
        syncExec(() -> widget.setSelection(offset));
        notify(SWT.Selection, selection(offset, offset));
    }

    /** Puts the caret at a place. */
    public void navigateTo(Position position) {
        navigateTo(position.line, position.column);
    }

    /** Where the caret is. */
    public Position cursorPosition() {
        return syncExec(() -> {
            int caret = widget.getCaretOffset();
            int line = widget.getLineAtOffset(caret);
            return new Position(line, caret - widget.getOffsetAtLine(line));
        });
    }

    /** Selects a number of characters from a place on. */
    public void selectRange(int line, int column, int length) {
        waitForEnabled();
        int offset = offset(line, column);
        syncExec(() -> widget.setSelection(offset, offset + length));
        notify(SWT.Selection, selection(offset, offset + length));
    }

    /** Selects a line without its end. */
    public void selectLine(int line) {
        selectRange(line, 0, getTextOnLine(line).length());
    }

    /** Selects the line of the caret without its end. */
    public void selectCurrentLine() {
        selectLine(cursorPosition().line);
    }

    /** The text that is selected. */
    public String getSelection() {
        return syncExec(() -> widget.getSelectionText());
    }

    /** The text of a line. */
    public String getTextOnLine(int line) {
        return syncExec(() -> widget.getLine(line));
    }

    /** The text of the line of the caret. */
    public String getTextOnCurrentLine() {
        return getTextOnLine(cursorPosition().line);
    }

    /** The number of lines. */
    public int getLineCount() {
        return syncExec(() -> widget.getLineCount());
    }

    /** The texts of all lines. */
    public List<String> getLines() {
        return syncExec(() -> {
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < widget.getLineCount(); line++) {
                lines.add(widget.getLine(line));
            }
            return lines;
        });
    }

    /** The style of the character at a place, or null if it has none of its own. */
    public StyleRange getStyle(int line, int column) {
        int offset = offset(line, column);
        return syncExec(() -> widget.getStyleRangeAtOffset(offset));
    }

    /** The styles of a number of characters from a place on. */
    public StyleRange[] getStyles(int line, int column, int length) {
        int offset = offset(line, column);
        List<StyleRange> styles = syncExec(() -> List.of(widget.getStyleRanges(offset, length)));
        return styles.toArray(StyleRange[]::new);
    }

    /** Clicks on the character at a place. */
    public void click(int line, int column) {
        navigateTo(line, column);
        Point place = place(line, column);
        clickXY(place.x, place.y);
    }

    /** Clicks twice on the character at a place. */
    public void doubleClick(int line, int column) {
        navigateTo(line, column);
        Point place = place(line, column);
        doubleClickXY(place.x, place.y);
    }

    /** The number of characters before a place; fails if the text has no such place. */
    protected int offset(int line, int column) {
        return syncExec(() -> {
            if (line < 0 || line >= widget.getLineCount() || column < 0 || column > widget.getLine(line).length()) {
                throw new IllegalArgumentException("No line " + line + ", column " + column + " in the text, which has "
                        + widget.getLineCount() + " lines"
                        + (line >= 0 && line < widget.getLineCount()
                                ? "; the line is \"" + widget.getLine(line) + '"' : ""));
            }
            return widget.getOffsetAtLine(line) + column;
        });
    }

    private Point place(int line, int column) {
        int offset = offset(line, column);
        return syncExec(() -> {
            Point corner = widget.getLocationAtOffset(offset);
            return new Point(corner.x + 1, corner.y + widget.getLineHeight(offset) / 2);
        });
    }

    private Event selection(int from, int to) {
        Event event = createEvent();
        event.x = from;
        event.y = to;
        event.start = from;
        event.end = to;
        return event;
    }
}
