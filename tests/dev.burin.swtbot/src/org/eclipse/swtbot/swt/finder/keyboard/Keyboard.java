// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.keyboard;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/**
 * Types on a widget by events, which neither the layout of a keyboard nor the window manager's focus can disturb. Key
 * bindings of the workbench see the events, since they listen on the display.
 */
public class Keyboard {

    private final Widget widget;

    Keyboard(Widget widget) {
        this.widget = widget;
    }

    /** Types the text, one character after the other. */
    public void typeText(String text) {
        typeText(text, SWTBotPreferences.TYPE_INTERVAL);
    }

    /** Types the text with a pause after each character, in milliseconds. */
    public void typeText(String text, int interval) {
        for (char character : text.toCharArray()) {
            typeCharacter(character);
            SWTUtils.sleep(interval);
        }
    }

    /** Types one character. */
    public void typeCharacter(char character) {
        char typed = character == '\n' ? SWT.CR : character;
        press(typed == SWT.CR ? SWT.CR : Character.toLowerCase(typed), typed, SWT.NONE);
    }

    /** Presses a character with modifier keys held, as bits of SWT. */
    public void pressShortcut(int modificationKeys, char c) {
        pressShortcut(modificationKeys, Character.toLowerCase(c), c);
    }

    /** Presses a key with modifier keys held: its SWT key code and the character it makes, or 0. */
    public void pressShortcut(int modificationKeys, int keyCode, char c) {
        press(keyCode, c, modificationKeys);
    }

    /** Presses all keys together: modifier keys are held while the others are pressed in turn. Each is one key alone. */
    public void pressShortcut(KeyStroke... keys) {
        int held = SWT.NONE;
        for (KeyStroke key : keys) {
            if (key.getModifierKeys() != SWT.NONE && key.getNaturalKey() != KeyStroke.NO_KEY) {
                throw new IllegalArgumentException("Give " + key + " as two keys: the modifier and the other");
            }
            held |= key.getModifierKeys();
        }
        for (KeyStroke key : keys) {
            int natural = key.getNaturalKey();
            if (natural != KeyStroke.NO_KEY) {
                boolean special = (natural & SWT.KEYCODE_BIT) != 0;
                press(special ? natural : Character.toLowerCase(natural), special ? 0 : (char) natural, held);
            }
        }
    }

    private void press(int keyCode, char character, int held) {
        UIThreadRunnable.asyncExec(widget.getDisplay(), () -> {
            send(SWT.KeyDown, keyCode, character, held);
            send(SWT.KeyUp, keyCode, character, held);
        });
        UIThreadRunnable.syncExec(widget.getDisplay(), () -> { });
    }

    private void send(int type, int keyCode, char character, int held) {
        if (widget.isDisposed()) {
            return; // the key down closed what it was pressed on
        }
        Event event = SWTUtils.createEvent(widget);
        event.keyCode = keyCode;
        event.character = withControl(character, held);
        event.stateMask = held;
        event.doit = true;
        widget.notifyListeners(type, event);
    }

    /** The character that a key makes while keys are held: Control turns letters into control characters. */
    private static char withControl(char character, int held) {
        char upper = Character.toUpperCase(character);
        boolean letter = upper >= '@' && upper <= '_';
        return (held & SWT.CTRL) != 0 && letter ? (char) (upper - '@') : character;
    }
}
