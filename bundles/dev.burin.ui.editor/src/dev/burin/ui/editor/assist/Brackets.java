// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.assist;

import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Finds the other brace of a pair. */
public final class Brackets extends DefaultCharacterPairMatcher {
    public Brackets() {
        super(new char[] {'{', '}'}, IDocumentExtension3.DEFAULT_PARTITIONING);
    }
}
