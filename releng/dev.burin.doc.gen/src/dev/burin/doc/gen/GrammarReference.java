// SPDX-License-Identifier: EPL-2.0
package dev.burin.doc.gen;

import java.util.regex.Pattern;

/**
 * The grammar as a page: its rules without what only the parser's maker needs (features, types and actions), under the
 * headings that the grammar's comments give.
 */
final class GrammarReference {
    private static final Pattern FEATURE = Pattern.compile("\\^?\\b\\w+(\\+=|\\?=|=)(?=['\\[\\w(])");
    private static final Pattern REFERENCE = Pattern.compile("\\[\\w+\\|(\\w+)]");
    private static final Pattern ACTION = Pattern.compile("\\{\\w+} ?");
    private static final Pattern RETURNS = Pattern.compile(" returns [\\w:]+| \\*(?=:)|@Override\n");

    private GrammarReference() {
    }

    static String markdown(String grammar) {
        StringBuilder page = new StringBuilder("# Grammar\n\nThe text form of a wafer spec. Words in quotes stand as they are; `?` marks "
                + "what may be left out, `*` what may repeat, `+` what stands once or more, `|` a choice. Statements stand in any order, "
                + "each setting once.\n");
        String rules = grammar.substring(grammar.indexOf("WaferSpec:"));
        String[] parts = ("// ---- the wafer\n" + rules).split("(?m)^// ---- ");
        for (String part : parts) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                String heading = part.substring(0, end).strip();
                page.append("\n## ").append(Character.toUpperCase(heading.charAt(0))).append(heading.substring(1))
                        .append("\n\n```\n").append(plain(part.substring(end)).strip()).append("\n```\n");
            }
        }
        return page.toString();
    }

    private static String plain(String rules) {
        String plain = FEATURE.matcher(rules).replaceAll("");
        plain = REFERENCE.matcher(plain).replaceAll("$1");
        return RETURNS.matcher(ACTION.matcher(plain).replaceAll("")).replaceAll("");
    }
}
