// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.widgets;

import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.exceptions.QuickFixNotFoundException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** A text editor. Lines and columns count from 0; a column is a character. */
public class SWTBotEclipseEditor extends SWTBotEditor {

    public SWTBotEclipseEditor(IEditorReference partReference, SWTWorkbenchBot bot) throws WidgetNotFoundException {
        super(partReference, bot);
    }

    /** The text widget of the editor. */
    public SWTBotStyledText getStyledText() {
        Control control = UIThreadRunnable.syncExec(() ->
                partReference.getEditor(true).getAdapter(ITextEditor.class).getAdapter(Control.class));
        if (!(control instanceof StyledText text)) {
            throw new WidgetNotFoundException("The editor has no text: " + this);
        }
        return new SWTBotStyledText(text);
    }

    /** The texts of the completions at the caret after the text is inserted there. */
    public List<String> getAutoCompleteProposals(String insertText) {
        typeText(insertText);
        return new Proposals(this, ITextEditorActionConstants.CONTENT_ASSIST).texts();
    }

    /** Inserts the text at the caret and chooses the completion with exactly this text. */
    public void autoCompleteProposal(String insertText, String proposalText) {
        typeText(insertText);
        new Proposals(this, ITextEditorActionConstants.CONTENT_ASSIST).choose(texts -> texts.indexOf(proposalText), texts ->
                new WidgetNotFoundException("No proposal \"" + proposalText + "\" in " + this + "; there are " + texts));
    }

    /** The texts of the fixes that the editor offers at the caret. */
    public List<String> getQuickFixes() {
        return new Proposals(this, ITextEditorActionConstants.QUICK_ASSIST).texts();
    }

    /** The number of fixes that the editor offers at the caret. */
    public int getQuickfixListItemCount() {
        return getQuickFixes().size();
    }

    /** Applies the fix with exactly this text at the caret. */
    public void quickfix(String quickFixName) {
        new Proposals(this, ITextEditorActionConstants.QUICK_ASSIST).choose(texts -> texts.indexOf(quickFixName), texts ->
                new QuickFixNotFoundException("No fix \"" + quickFixName + "\" in " + this + "; there are " + texts));
    }

    /** Applies the fix with this index, from 0, at the caret. */
    public void quickfix(int index) {
        new Proposals(this, ITextEditorActionConstants.QUICK_ASSIST).choose(
                texts -> index < texts.size() ? index : -1,
                texts -> new QuickFixNotFoundException("No fix " + index + " in " + this + "; there are " + texts));
    }

    /** The item with this text in the context menu of the text, in sub-menus too. */
    public SWTBotMenu contextMenu(String text) throws WidgetNotFoundException {
        return getStyledText().contextMenu(text);
    }

    /** The whole text. */
    public String getText() {
        return getStyledText().getText();
    }

    /** Replaces the whole text. */
    public void setText(String text) {
        getStyledText().setText(text);
    }

    /** Types at the caret, one character after the other. */
    public void typeText(String text) {
        focused().typeText(text);
    }

    /** Types at the caret with a pause after each character, in milliseconds. */
    public void typeText(String text, int interval) {
        focused().typeText(text, interval);
    }

    /** Types at a place. */
    public void typeText(int line, int column, String text) {
        focused().typeText(line, column, text);
    }

    /** Inserts at the caret, in one piece. */
    public void insertText(String text) {
        getStyledText().insertText(text);
    }

    /** Inserts at a place, in one piece. */
    public void insertText(int line, int column, String text) {
        getStyledText().insertText(line, column, text);
    }

    /** Puts the caret at a place. */
    public void navigateTo(int line, int column) {
        focused().navigateTo(line, column);
    }

    /** Puts the caret at a place. */
    public void navigateTo(Position position) {
        navigateTo(position.line, position.column);
    }

    /** Where the caret is. */
    public Position cursorPosition() {
        return getStyledText().cursorPosition();
    }

    /** Selects a number of characters from a place on. */
    public void selectRange(int line, int column, int length) {
        getStyledText().selectRange(line, column, length);
    }

    /** Selects a line without its end. */
    public void selectLine(int line) {
        getStyledText().selectLine(line);
    }

    /** Selects the line of the caret without its end. */
    public void selectCurrentLine() {
        getStyledText().selectCurrentLine();
    }

    /** The text that is selected. */
    public String getSelection() {
        return getStyledText().getSelection();
    }

    /** The text of a line. */
    public String getTextOnLine(int line) {
        return getStyledText().getTextOnLine(line);
    }

    /** The text of the line of the caret. */
    public String getTextOnCurrentLine() {
        return getStyledText().getTextOnCurrentLine();
    }

    /** The number of lines. */
    public int getLineCount() {
        return getStyledText().getLineCount();
    }

    /** The texts of all lines. */
    public List<String> getLines() {
        return getStyledText().getLines();
    }

    /** The style of the character at a place, or null if it has none of its own. */
    public StyleRange getStyle(int line, int column) {
        return getStyledText().getStyle(line, column);
    }

    /** The styles of a number of characters from a place on. */
    public StyleRange[] getStyles(int line, int column, int length) {
        return getStyledText().getStyles(line, column, length);
    }

    /** Presses a character with modifier keys held, as bits of SWT. */
    public void pressShortcut(int modificationKeys, char c) {
        focused().pressShortcut(modificationKeys, c);
    }

    /** Presses a key, by its SWT key code and the character it makes, with modifier keys held. */
    public void pressShortcut(int modificationKeys, int keyCode, char c) {
        focused().pressShortcut(modificationKeys, keyCode, c);
    }

    /** Presses all keys together. */
    public void pressShortcut(KeyStroke... keys) {
        focused().pressShortcut(keys);
    }

    /** Clicks on the character at a place. */
    public void click(int line, int column) {
        focused().click(line, column);
    }

    /** Clicks twice on the character at a place. */
    public void doubleClick(int line, int column) {
        focused().doubleClick(line, column);
    }

    private SWTBotStyledText focused() {
        setFocus();
        return getStyledText();
    }
}
