// SPDX-License-Identifier: EPL-2.0
package dev.burin.doc.gen;

import dev.burin.base.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What F1 shows: rows of {@code contexts.md} (context, text, links to pages), and every problem of the table. */
final class Contexts {
    private Contexts() {
    }

    static String xml(String markdown) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<contexts>\n");
        Markdown.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableBody) {
                    rows(node, xml);
                } else {
                    visitChildren(node);
                }
            }

            @Override
            public void visit(CustomBlock block) {
                visitChildren(block);
            }
        });
        for (ProblemCode code : ProblemCode.values()) {
            begin(xml, code.id(), code.id(), code.help());
            topic(xml, code.id(), "guide/reference/problems.html#" + code.id());
            xml.append("  </context>\n");
        }
        return xml.append("</contexts>\n").toString();
    }

    private static void rows(Node body, StringBuilder xml) {
        for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
            Node id = row.getFirstChild();
            Node title = id.getNext();
            Node text = title.getNext();
            begin(xml, Markdown.text(id), Markdown.text(title), Markdown.text(text));
            for (Link link : links(text.getNext())) {
                topic(xml, Markdown.text(link), "guide/" + link.getDestination().replace(".md", ".html"));
            }
            xml.append("  </context>\n");
        }
    }

    private static List<Link> links(Node cell) {
        List<Link> links = new ArrayList<>();
        for (Node node = cell.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link) {
                links.add(link);
            }
        }
        return links;
    }

    private static void begin(StringBuilder xml, String id, String title, String text) {
        xml.append("  <context id=\"").append(id).append("\" title=\"").append(Markdown.escape(title)).append("\">\n")
                .append("    <description>").append(Markdown.escape(text)).append("</description>\n");
    }

    private static void topic(StringBuilder xml, String label, String page) {
        xml.append("    <topic label=\"").append(Markdown.escape(label)).append("\" href=\"").append(page).append("\"/>\n");
    }
}
