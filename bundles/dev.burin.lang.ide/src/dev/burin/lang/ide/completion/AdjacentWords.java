// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IProposalConflictHelper;

/**
 * Says that a word must not be put right behind another one, with which it would be one. Xtext's own helper runs the lexer
 * for each proposal; here two characters tell.
 */
public class AdjacentWords implements IProposalConflictHelper {

    @Override
    public boolean existsConflict(String proposal, ContentAssistContext context) {
        String before = context.getLastCompleteNode() == null ? "" : context.getLastCompleteNode().getText();
        int end = context.getLastCompleteNode() == null ? -1 : context.getLastCompleteNode().getTotalEndOffset();
        return end == context.getReplaceRegion().getOffset() && !before.isEmpty()
                && isPart(before.charAt(before.length() - 1))
                && isPart(proposal.charAt(0));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '*';
    }
}
