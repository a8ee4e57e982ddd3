// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import java.util.List;
import java.util.Map;

/**
 * A page of help as running text with what is marked in it. Offsets count characters of the text.
 *
 * @param blocks the lines of the text in order, each ending before a line feed
 * @param anchors where the elements with an id begin
 */
record Page(String title, String text, List<Span> spans, List<Block> blocks, Map<String, Integer> anchors) {
    /** How a span stands out. */
    enum Style {
        BOLD, ITALIC, CODE, LINK, IMAGE
    }

    /** A marked stretch; {@code target} is where a link leads or an image lies, else empty. */
    record Span(int start, int length, Style style, String target) {
    }

    /** What a line is. */
    enum Kind {
        HEADING_1, HEADING_2, HEADING_3, TEXT, ITEM, CODE, HEADER_ROW, ROW, SPACE
    }

    /**
     * A line.
     *
     * @param depth how many lists it stands in
     * @param table the number of the table that a row belongs to; cells are separated by tabs
     */
    record Block(int start, int length, Kind kind, int depth, int table) {
    }
}
