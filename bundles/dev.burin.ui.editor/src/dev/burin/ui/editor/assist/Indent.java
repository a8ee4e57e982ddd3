// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.assist;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** Indents a new line as the one before, two spaces deeper after an opening brace; a closing brace goes back by two. */
public final class Indent implements IAutoEditStrategy {
    private static final String STEP = "  "; //$NON-NLS-1$

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.length == 0 && command.text != null
                    && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
                newLine(document, command);
            } else if ("}".equals(command.text) && command.length == 0) { //$NON-NLS-1$
                closingBrace(document, command);
            }
        } catch (BadLocationException e) {
            // outside of the text there is nothing to indent
        }
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        int line = document.getLineOffset(document.getLineOfOffset(command.offset));
        String before = document.get(line, command.offset - line);
        String indent = indent(before);
        boolean opened = before.stripTrailing().endsWith("{"); //$NON-NLS-1$
        boolean closes = command.offset < document.getLength() && document.getChar(command.offset) == '}';
        String delimiter = command.text;
        command.text += indent + (opened ? STEP : ""); //$NON-NLS-1$
        if (opened && closes) {
            command.caretOffset = command.offset + command.text.length();
            command.shiftsCaret = false;
            command.text += delimiter + indent;
        }
    }

    private static void closingBrace(IDocument document, DocumentCommand command) throws BadLocationException {
        int line = document.getLineOffset(document.getLineOfOffset(command.offset));
        String before = document.get(line, command.offset - line);
        if (before.isBlank() && before.length() >= STEP.length()) {
            command.offset -= STEP.length();
            command.length = STEP.length();
        }
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
