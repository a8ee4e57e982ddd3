// SPDX-License-Identifier: EPL-2.0
package dev.burin.doc.gen;

import dev.burin.cli.Main;

/** The commands' own help as a page. */
final class CommandReference {
    private CommandReference() {
    }

    static String markdown() {
        StringBuilder page = new StringBuilder("# Command line\n\nEverything the workbench does, a command does too; **Show "
                + "Command Line** in the export wizards gives it.\n");
        Main.usages().forEach((words, usage) -> page.append("\n## ").append(words).append("\n\n```\n")
                .append(usage.strip()).append("\n```\n"));
        return page.toString();
    }
}
