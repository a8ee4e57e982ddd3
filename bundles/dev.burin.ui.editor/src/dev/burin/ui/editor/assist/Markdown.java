// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.assist;

/** Shows the server's Markdown as plain text: there is no browser to count on. */
final class Markdown {
    private Markdown() {
    }

    static String plain(String markdown) {
        return markdown.replaceAll("(?m)^#+ *", "") //$NON-NLS-1$ //$NON-NLS-2$
                .replaceAll("(?m)^```.*\\R?", "") //$NON-NLS-1$ //$NON-NLS-2$
                .replaceAll("\\*\\*([^*\\n]+)\\*\\*", "$1") //$NON-NLS-1$ //$NON-NLS-2$
                .replaceAll("(?<![\\w*.])`([^`\\n]+)`", "$1") //$NON-NLS-1$ //$NON-NLS-2$
                .replaceAll("(?m)^\\|?[-| :]{4,}\\|?$\\R?", "") //$NON-NLS-1$ //$NON-NLS-2$
                .replaceAll("(?m)^\\| *(.*?) *\\|$", "$1").replace(" | ", "  ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .replaceAll("\\n{3,}", "\n\n").strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
