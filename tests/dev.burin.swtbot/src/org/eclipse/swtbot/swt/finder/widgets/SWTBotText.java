// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.SelfDescribing;

/** A text field. */
public class SWTBotText extends AbstractSWTBotControl<Text> {

    public SWTBotText(Text widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotText(Text widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Replaces the whole text. */
    public SWTBotText setText(String text) {
        waitForEnabled();
        assertWritable();
        act(() -> widget.setText(text));
        return this;
    }

    /** Types the text at the caret, one character after the other. */
    public SWTBotText typeText(String text) {
        return typeText(text, SWTBotPreferences.TYPE_INTERVAL);
    }

    /** Types the text at the caret with a pause after each character, in milliseconds. */
    public SWTBotText typeText(String text, int interval) {
        setFocus();
        assertWritable();
        for (char character : text.toCharArray()) {
            act(() -> type(character));
            SWTUtils.sleep(interval);
        }
        return this;
    }

    /** Selects the whole text. */
    public SWTBotText selectAll() {
        syncExec(() -> widget.selectAll());
        return this;
    }

    /** Whether the text cannot be changed. */
    public boolean isReadOnly() {
        return SWTUtils.hasStyle(widget, SWT.READ_ONLY) || !syncExec(() -> widget.getEditable());
    }

    private void type(char character) {
        Event event = createEvent();
        event.character = character;
        event.keyCode = Character.toLowerCase(character);
        widget.notifyListeners(SWT.KeyDown, event);
        if (event.doit && !widget.isDisposed()) {
            widget.insert(String.valueOf(character)); // a native text does not act on events that no key has made
        }
        if (!widget.isDisposed()) {
            widget.notifyListeners(SWT.KeyUp, event);
        }
    }

    private void assertWritable() {
        if (isReadOnly()) {
            throw new IllegalStateException("The text cannot be changed: " + this);
        }
    }
}
