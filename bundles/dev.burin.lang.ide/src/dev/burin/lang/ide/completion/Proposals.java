// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.completion;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.xbase.lib.Pair;

/** Takes each proposal once, a thousand at most; equal ones are told apart by numbers as people count: 2 before 10. */
public class Proposals extends IdeContentProposalAcceptor {
    private static final int MOST = 1000;

    private final Set<String> seen = new HashSet<>();
    private boolean complete = true;

    @Override
    public void accept(ContentAssistEntry entry, int priority) {
        if (entry != null && seen.add(entry.getKind() + " " + entry.getProposal())) {
            super.accept(entry, priority);
        }
    }

    @Override
    public boolean canAcceptMoreProposals() {
        complete = seen.size() < MOST;
        return complete;
    }

    @Override
    public boolean didAcceptAllProposals() {
        return complete;
    }

    @Override
    public int compare(Pair<Integer, ContentAssistEntry> one, Pair<Integer, ContentAssistEntry> two) {
        int byPriority = two.getKey().compareTo(one.getKey());
        int byLabel = byPriority != 0 ? byPriority : counted(label(one), label(two));
        return byLabel != 0 ? byLabel : one.getValue().getProposal().compareTo(two.getValue().getProposal());
    }

    private static String label(Pair<Integer, ContentAssistEntry> pair) {
        return pair.getValue().getLabel() != null ? pair.getValue().getLabel() : pair.getValue().getProposal();
    }

    /** Compares texts letter by letter, but runs of digits by their numbers. */
    static int counted(String one, String two) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < two.length()) {
            int endOne = digits(one, i);
            int endTwo = digits(two, j);
            int compared = endOne > i && endTwo > j && endOne - i != endTwo - j ? Integer.compare(endOne - i, endTwo - j)
                    : Character.compare(one.charAt(i), two.charAt(j));
            if (compared != 0) {
                return compared;
            }
            i++;
            j++;
        }
        return Integer.compare(one.length() - i, two.length() - j);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
