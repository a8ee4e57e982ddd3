// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.navigate;

import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Asks where a spec speaks of a matrix or a tile; it travels as JSON, so it is a bean. */
public final class LocateParams {
    private TextDocumentIdentifier textDocument;
    private String kind;
    private String name;

    /** For the JSON reader. */
    public LocateParams() {
        // the fields are set by reflection
    }

    /** Asks about a {@code matrix} (or layer) or a {@code tile} of this name. */
    public LocateParams(TextDocumentIdentifier textDocument, String kind, String name) {
        this.textDocument = textDocument;
        this.kind = kind;
        this.name = name;
    }

    public TextDocumentIdentifier getTextDocument() {
        return textDocument;
    }

    /** Returns {@code matrix} or {@code tile}. */
    public String getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }
}
