// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

/** Takes a statement out of a text so that neither blank lines nor separators of nothing stay behind. */
final class Removal {
    private Removal() {
    }

    /** Removes the part with a semicolon or comma behind it, else the comma before it; and its line if that gets empty. */
    static Edit of(String text, int offset, int end) {
        int from = offset;
        int to = end;
        int next = skipBlanks(text, to);
        if (next < text.length() && (text.charAt(next) == ';' || text.charAt(next) == ',')) {
            to = next + 1;
        } else {
            int before = skipBlanksBack(text, from);
            if (before > 0 && text.charAt(before - 1) == ',') {
                return new Edit(before - 1, to - before + 1, "");
            }
        }
        int lineStart = skipSpacesBack(text, from);
        int lineEnd = skipSpaces(text, to);
        boolean startsLine = lineStart == 0 || text.charAt(lineStart - 1) == '\n';
        boolean endsLine = lineEnd == text.length() || text.charAt(lineEnd) == '\n' || text.charAt(lineEnd) == '\r';
        if (startsLine && endsLine) {
            from = lineStart;
            to = lineEnd == text.length() ? lineEnd : text.indexOf('\n', lineEnd) + 1;
        } else if (startsLine) {
            to = lineEnd;
        } else {
            from = lineStart;
        }
        return new Edit(from, to - from, "");
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSpacesBack(String text, int from) {
        int at = from;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }

    private static int skipBlanksBack(String text, int from) {
        int at = from;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
