// SPDX-License-Identifier: EPL-2.0
package dev.burin.doc.gen;

import dev.burin.base.problem.ProblemCode;
import java.util.Locale;
import java.util.Map;

/** The problem table as a page: one heading for each code, so that each can be linked to. */
final class ProblemReference {
    private static final Map<String, String> SECTIONS = Map.of("file", "Files and the machine", "spec", "Wafer spec",
            "model", "Model files", "tokenizer", "Tokenizers", "rom", "ROM images");

    private ProblemReference() {
    }

    static String markdown() {
        StringBuilder page = new StringBuilder("# Problems\n\nEvery problem has a code. `burin check` prints it, the Problems "
                + "view shows what it says, and F1 on a problem leads here. In the messages, {0}, {1}, … stand for "
                + "names and numbers of the case.\n");
        String section = "";
        for (ProblemCode code : ProblemCode.values()) {
            String group = SECTIONS.getOrDefault(code.id().replaceFirst("-.*", ""), "");
            if (!group.isEmpty() && !group.equals(section)) {
                section = group;
                page.append("\n## ").append(section).append('\n');
            }
            page.append("\n### ").append(code.id()).append("\n\n*").append(code.severity().name().toLowerCase(Locale.ROOT))
                    .append(":* ").append(Markdown.cell(code.template())).append("\n\n").append(Markdown.cell(code.help()))
                    .append('\n');
        }
        return page.toString();
    }
}
