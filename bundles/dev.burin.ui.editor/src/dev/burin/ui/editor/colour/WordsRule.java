// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.colour;

import java.util.Set;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/**
 * Reads a whole word: a keyword, a number, or the unit that follows a number. Names with dots or stars are no keywords, whatever
 * their parts are.
 */
final class WordsRule implements IRule {
    private static final Set<String> UNITS = Set.of("Hz", "kHz", "MHz", "GHz", "nm", "um", "\u00b5m", "\u03bcm", "mm", "cm", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
            "m", "nm2", "um2", "mm2", "\u00b5m2", "\u03bcm2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    private final Set<String> keywords;
    private final IToken keyword;
    private final IToken number;
    private final IToken unit;
    private final IToken plain = new Token(null); // a token of no colour ends the search; UNDEFINED would go on inside the word
    private boolean afterNumber;

    WordsRule(Set<String> keywords, IToken keyword, IToken number, IToken unit) {
        this.keywords = keywords;
        this.keyword = keyword;
        this.number = number;
        this.unit = unit;
    }

    @Override
    public IToken evaluate(ICharacterScanner scanner) {
        StringBuilder word = new StringBuilder();
        int next = scanner.read();
        while (part(next, word)) {
            word.append((char) next);
            next = scanner.read();
        }
        scanner.unread();
        if (word.isEmpty()) {
            return Token.UNDEFINED;
        }
        String text = word.toString();
        boolean measured = afterNumber;
        afterNumber = Character.isDigit(text.charAt(0));
        if (afterNumber) {
            return number;
        } else if (keywords.contains(text)) {
            return keyword;
        }
        return measured && UNITS.contains(text) ? unit : plain;
    }

    private static boolean part(int character, StringBuilder before) {
        if (character == ICharacterScanner.EOF) {
            return false;
        }
        boolean inNumber = !before.isEmpty() && Character.isDigit(before.charAt(0));
        return Character.isLetterOrDigit(character) || character == '_' || character == '.' || character == '*'
                || inNumber && (character == '-' || character == '+')
                && "eE".indexOf(before.charAt(before.length() - 1)) >= 0; //$NON-NLS-1$
    }
}
