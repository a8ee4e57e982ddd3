// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor;

import dev.burin.ui.editor.session.LanguageSession;

/** How busy the editors are; for tests to wait until they are idle. */
public final class EditorActivity {
    private EditorActivity() {
    }

    /** Returns how many requests wait for an answer, and how many documents have changes that the server has not seen. */
    public static int pending() {
        return LanguageSession.started().map(LanguageSession::pending).orElse(0);
    }
}
