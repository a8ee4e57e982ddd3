// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.token;

import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** What a word of a spec can be; each goes by the standard token type that is nearest, so that themes know its colour. */
public enum TokenKind {
    KEYWORD(SemanticTokenTypes.Keyword),
    COMMENT(SemanticTokenTypes.Comment),
    /** A path or a prompt. */
    TEXT(SemanticTokenTypes.String),
    NUMBER(SemanticTokenTypes.Number),
    /** The unit of a quantity; no standard type is near. */
    UNIT("unit"),
    /** A name of the wafer or the network. */
    WAFER(SemanticTokenTypes.Namespace),
    LAYER(SemanticTokenTypes.Variable),
    PATTERN(SemanticTokenTypes.Regexp),
    TILE(SemanticTokenTypes.Class),
    /** A weight scheme or an integer type. */
    SCHEME(SemanticTokenTypes.Type),
    FABRIC(SemanticTokenTypes.Enum),
    PROCESS(SemanticTokenTypes.Macro);

    /** Bit of a name where it is declared. */
    public static final int DECLARATION = 1;
    /** Bit of a pattern that selects nothing of a known network. */
    public static final int UNMATCHED = 2;
    /** Bit of a process that is built in. */
    public static final int DEFAULT_LIBRARY = 4;

    private final String type;

    TokenKind(String type) {
        this.type = type;
    }

    /** Returns the legend: types by ordinal, modifiers by bit. */
    public static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(Arrays.stream(values()).map(kind -> kind.type).toList(),
                List.of(SemanticTokenModifiers.Declaration, "unmatched", SemanticTokenModifiers.DefaultLibrary));
    }
}
