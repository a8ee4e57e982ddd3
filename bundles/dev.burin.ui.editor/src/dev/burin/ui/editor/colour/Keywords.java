// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.colour;

import dev.burin.lang.ide.WaferIdeSetup;
import java.util.Set;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

/** The words of the grammar. */
final class Keywords {
    private Keywords() {
    }

    static Set<String> all() {
        return GrammarUtil.getAllKeywords(new WaferIdeSetup().createInjector().getInstance(IGrammarAccess.class).getGrammar());
    }
}
