// SPDX-License-Identifier: EPL-2.0
package dev.burin.doc.gen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The metamodel as a page: what each part of a spec is, its settings with type and default, in the metamodel's words. */
final class MetamodelReference {
    /** What the package's documentation says to programs. */
    private static final String API = " An attribute that was not stated is not set.*";

    private final Element root;

    MetamodelReference(Path ecore) throws Exception {
        root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(ecore.toFile()).getDocumentElement();
    }

    String markdown() {
        StringBuilder page = new StringBuilder("# Parts of a spec\n\n").append(Markdown.cell(documentation(root).replaceFirst(API, "")))
                .append("\n\nHow each is written stands in the [grammar](grammar.md).\n");
        for (Element classifier : children(root, "eClassifiers")) {
            page.append("\n## ").append(classifier.getAttribute("name")).append("\n\n")
                    .append(Markdown.cell(documentation(classifier))).append('\n');
            parents(classifier, page);
            table(classifier, page);
        }
        return page.toString();
    }

    private static void parents(Element classifier, StringBuilder page) {
        String parents = classifier.getAttribute("eSuperTypes").replace("#//", "");
        if (!parents.isEmpty()) {
            page.append("\nA kind of ").append(link(parents.split(" ")[0])).append(".\n");
        }
    }

    private static void table(Element classifier, StringBuilder page) {
        List<Element> rows = new ArrayList<>(children(classifier, "eStructuralFeatures"));
        rows.addAll(children(classifier, "eLiterals"));
        if (rows.isEmpty()) {
            return;
        }
        page.append("\n| name | type | meaning |\n|---|---|---|\n");
        for (Element row : rows) {
            page.append("| ").append(row.getAttribute("name")).append(" | ").append(type(row)).append(" | ")
                    .append(Markdown.cell(documentation(row))).append(" |\n");
        }
    }

    private static String type(Element feature) {
        String type = feature.getAttribute("eType").replaceFirst(".*//", "");
        String many = "-1".equals(feature.getAttribute("upperBound")) ? ", several" : "";
        if (type.isEmpty()) {
            return feature.getAttribute("literal").isEmpty() ? "" : "`" + feature.getAttribute("literal") + "`";
        }
        String plain = switch (type) {
            case "EString" -> "text";
            case "EInt", "ELong" -> "whole number";
            case "EDouble", "EFloat" -> "number";
            case "EBoolean" -> "stated or not";
            default -> link(type);
        };
        return plain + many;
    }

    private static String link(String name) {
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private static String documentation(Element element) {
        for (Element annotation : children(element, "eAnnotations")) {
            for (Element detail : children(annotation, "details")) {
                if ("documentation".equals(detail.getAttribute("key"))) {
                    return detail.getAttribute("value");
                }
            }
        }
        return "";
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
