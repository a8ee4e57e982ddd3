// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** The blocks of a text, by their braces, and which of them go over several lines. */
final class Blocks {

    /** A block as written; the length is that of all its tokens on one line, in characters. */
    private record Block(ISemanticRegion open, boolean root, boolean empty, boolean broken, int length) {
    }

    private final List<Block> blocks;

    private Blocks(List<Block> blocks) {
        this.blocks = blocks;
    }

    static Blocks of(List<ISemanticRegion> tokens) {
        List<Block> blocks = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int[] lengths = new int[tokens.size() + 1];
        int[] breaks = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            ISemanticRegion token = tokens.get(i);
            lengths[i + 1] = lengths[i] + token.getLength() + 1;
            breaks[i + 1] = breaks[i] + (i > 0 && WaferFormatter.isBroken(tokens.get(i - 1), token) ? 1 : 0);
            if (WaferFormatter.is(token, "{")) {
                open.push(i);
            } else if (WaferFormatter.is(token, "}") && !open.isEmpty()) {
                int start = open.pop();
                blocks.add(new Block(tokens.get(start), open.isEmpty(), i == start + 1,
                        breaks[i + 1] > breaks[start + 1], lengths[i + 1] - lengths[start]));
            }
        }
        return new Blocks(blocks);
    }

    /** Returns the opening braces of the blocks that go over several lines: the wafer's, broken ones, long ones. */
    Set<ISemanticRegion> wrapped(int longest) {
        Set<ISemanticRegion> wrapped = new HashSet<>();
        for (Block block : blocks) {
            if (block.root() || block.broken() || !block.empty() && block.length() > longest) {
                wrapped.add(block.open());
            }
        }
        return wrapped;
    }
}
