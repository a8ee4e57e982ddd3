// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import dev.burin.ide.help.Page.Block;
import dev.burin.ide.help.Page.Kind;
import dev.burin.ide.help.Page.Span;
import dev.burin.ide.help.Page.Style;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads well-formed HTML of paragraphs, headings, lists, tables, code, links and images; other elements are read through. */
final class PageReader {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Deque<Integer> numbers = new ArrayDeque<>(); // of open lists: the next number, or -1 without numbers
    private final Deque<Open> open = new ArrayDeque<>();

    private String title = ""; //$NON-NLS-1$
    private Kind kind = Kind.TEXT;
    private int line;
    private int table;
    private boolean head;
    private boolean code;

    private record Open(Style style, int start, String target) {
    }

    private PageReader() {
    }

    /** @throws XMLStreamException if the page is not well-formed or cannot be read */
    static Page read(Reader html) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(html);
        PageReader reader = new PageReader();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                reader.begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                reader.end(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS) {
                reader.characters(xml.getText());
            }
        }
        reader.endLine();
        return new Page(reader.title, reader.text.toString(), reader.spans, reader.blocks, reader.anchors);
    }

    private void begin(XMLStreamReader xml) {
        String id = xml.getAttributeValue(null, "id"); //$NON-NLS-1$
        if (id != null) {
            endLine();
            anchors.put(id, text.length());
        }
        switch (xml.getLocalName()) {
            case "head" -> head = true; //$NON-NLS-1$
            case "h1" -> heading(Kind.HEADING_1); //$NON-NLS-1$
            case "h2" -> heading(Kind.HEADING_2); //$NON-NLS-1$
            case "h3", "h4" -> heading(Kind.HEADING_3); //$NON-NLS-1$ //$NON-NLS-2$
            case "ul" -> list(-1); //$NON-NLS-1$
            case "ol" -> list(1); //$NON-NLS-1$
            case "li" -> item(); //$NON-NLS-1$
            case "table" -> { //$NON-NLS-1$
                space();
                table++;
            }
            case "tr" -> endLine(); //$NON-NLS-1$
            case "th" -> cell(Kind.HEADER_ROW); //$NON-NLS-1$
            case "td" -> cell(Kind.ROW); //$NON-NLS-1$
            case "pre" -> { //$NON-NLS-1$
                space();
                kind = Kind.CODE;
                code = true;
            }
            case "p" -> paragraph(); //$NON-NLS-1$
            case "br" -> endLine(); //$NON-NLS-1$
            case "strong", "b" -> mark(Style.BOLD, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "em", "i" -> mark(Style.ITALIC, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "code" -> mark(Style.CODE, ""); //$NON-NLS-1$ //$NON-NLS-2$
            case "a" -> mark(Style.LINK, attribute(xml, "href")); //$NON-NLS-1$ //$NON-NLS-2$
            case "img" -> { //$NON-NLS-1$
                spans.add(new Span(text.length(), 1, Style.IMAGE, attribute(xml, "src"))); //$NON-NLS-1$
                text.append('\uFFFC');
            }
            default -> { }
        }
    }

    private void end(String element) {
        switch (element) {
            case "head" -> head = false; //$NON-NLS-1$
            case "h1", "h2", "h3", "h4", "p", "li", "tr" -> endLine(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            case "ul", "ol" -> { //$NON-NLS-1$ //$NON-NLS-2$
                endLine();
                numbers.pop();
            }
            case "pre" -> { //$NON-NLS-1$
                code = false;
                if (text.length() > line || blocks.isEmpty()) {
                    endLine();
                }
                kind = Kind.TEXT;
            }
            case "strong", "b", "em", "i", "code", "a" -> unmark(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            default -> { }
        }
    }

    private void characters(String characters) {
        if (head) {
            title += characters.strip();
        } else if (code) {
            for (String piece : characters.split("(?<=\n)", -1)) { //$NON-NLS-1$
                text.append(piece.replace("\n", "")); //$NON-NLS-1$ //$NON-NLS-2$
                if (piece.endsWith("\n")) { //$NON-NLS-1$
                    newLine();
                }
            }
        } else {
            String run = characters.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
            text.append(text.length() == line || text.charAt(text.length() - 1) == ' ' ? run.stripLeading() : run);
        }
    }

    private void heading(Kind heading) {
        space();
        kind = heading;
    }

    private void list(int first) {
        if (numbers.isEmpty()) {
            space();
        } else {
            endLine();
        }
        numbers.push(first);
    }

    private void item() {
        endLine();
        kind = Kind.ITEM;
        int number = numbers.isEmpty() ? -1 : numbers.pop();
        numbers.push(number < 0 ? number : number + 1);
        text.append(number < 0 ? "\u2022" : number + ".").append('\t'); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void paragraph() {
        if (numbers.isEmpty()) {
            space();
        }
    }

    private void cell(Kind row) {
        kind = row;
        if (text.length() > line) {
            text.append('\t');
        }
    }

    private void mark(Style style, String target) {
        open.push(new Open(style, text.length(), target));
    }

    private void unmark() {
        Open mark = open.pop();
        int start = Math.max(mark.start(), code || kind == Kind.CODE ? line : mark.start());
        if (text.length() > start && kind != Kind.CODE) {
            spans.add(new Span(start, text.length() - start, mark.style(), mark.target()));
        }
    }

    private void space() {
        endLine();
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() != Kind.SPACE) {
            kind = Kind.SPACE;
            newLine();
        }
        kind = Kind.TEXT;
    }

    private void endLine() {
        if (text.length() > line) {
            newLine();
            kind = Kind.TEXT;
        }
    }

    private void newLine() {
        blocks.add(new Block(line, text.length() - line, kind, numbers.size(), table));
        text.append('\n');
        line = text.length();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value; //$NON-NLS-1$
    }
}
