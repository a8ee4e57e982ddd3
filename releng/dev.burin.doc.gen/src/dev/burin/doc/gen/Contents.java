// SPDX-License-Identifier: EPL-2.0
package dev.burin.doc.gen;

import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The table of contents: the page {@code contents.md}, whose nested list of links is the tree. */
final class Contents {
    private Contents() {
    }

    static String toc(String markdown) {
        Node document = Markdown.parse(markdown);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<toc label=\"")
                .append(Markdown.escape(Markdown.text(document.getFirstChild())))
                .append("\" topic=\"guide/contents.html\">\n");
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock) {
                topics(node, xml, "  ");
            }
        }
        return xml.append("</toc>\n").toString();
    }

    private static void topics(Node list, StringBuilder xml, String indent) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                topic(item, xml, indent);
            }
        }
    }

    private static void topic(Node item, StringBuilder xml, String indent) {
        Node first = item.getFirstChild();
        if (!(first instanceof Paragraph)) {
            throw new IllegalStateException("contents.md: an item without text");
        }
        xml.append(indent).append("<topic label=\"").append(Markdown.escape(Markdown.text(first))).append('"');
        if (first.getFirstChild() instanceof Link link) {
            xml.append(" href=\"guide/").append(link.getDestination().replace(".md", ".html")).append('"');
        }
        xml.append(">\n");
        for (Node below = first.getNext(); below != null; below = below.getNext()) {
            topics(below, xml, indent + "  ");
        }
        xml.append(indent).append("</topic>\n");
    }
}
