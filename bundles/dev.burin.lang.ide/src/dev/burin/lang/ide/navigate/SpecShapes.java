// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.navigate;

import dev.burin.lang.ide.text.SpecText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The shapes of a text: blocks and comments that fold, and what a selection grows to. */
public final class SpecShapes {
    private SpecShapes() {
    }

    /** Returns blocks in braces and comments that are longer than a line, the whole wafer among them. */
    public static List<FoldingRange> folds(SpecText text) {
        List<FoldingRange> folds = new ArrayList<>();
        Deque<ILeafNode> open = new ArrayDeque<>();
        int commentStart = -1;
        int commentEnd = -1;
        for (ILeafNode leaf : text.root().getLeafNodes()) {
            if (leaf.isHidden() && leaf.getText().startsWith("//")) {
                int line = text.lines().line(leaf.getOffset());
                if (commentEnd + 1 == line && commentStart >= 0) {
                    commentEnd = line;
                } else if (isFirst(text, leaf)) {
                    comment(folds, commentStart, commentEnd);
                    commentStart = line;
                    commentEnd = line;
                }
            } else if (leaf.isHidden() && leaf.getText().startsWith("/*")) {
                comment(folds, text.lines().line(leaf.getOffset()), text.lines().line(leaf.getEndOffset()));
            } else if (!leaf.isHidden()) {
                text.poll();
                comment(folds, commentStart, commentEnd);
                commentStart = -1;
                commentEnd = -1;
                brace(text, leaf, open, folds);
            }
        }
        comment(folds, commentStart, commentEnd);
        return folds;
    }

    private static boolean isFirst(SpecText text, ILeafNode leaf) {
        return text.text().substring(text.lines().start(text.lines().line(leaf.getOffset())), leaf.getOffset()).isBlank();
    }

    private static void brace(SpecText text, ILeafNode leaf, Deque<ILeafNode> open, List<FoldingRange> folds) {
        if (leaf.getText().equals("{")) {
            open.push(leaf);
        } else if (leaf.getText().equals("}") && !open.isEmpty()) {
            int from = text.lines().line(open.pop().getOffset());
            int to = text.lines().line(leaf.getOffset());
            if (to > from) {
                FoldingRange fold = new FoldingRange(from, to);
                fold.setKind(FoldingRangeKind.Region);
                folds.add(fold);
            }
        }
    }

    private static void comment(List<FoldingRange> folds, int from, int to) {
        if (to > from) {
            FoldingRange fold = new FoldingRange(from, to);
            fold.setKind(FoldingRangeKind.Comment);
            folds.add(fold);
        }
    }

    /** Returns for each position its word, and around it ever more, up to the whole text. */
    public static List<SelectionRange> selections(SpecText text, List<Position> positions) {
        return positions.stream().map(position -> selection(text, position)).toList();
    }

    private static SelectionRange selection(SpecText text, Position position) {
        Optional<ILeafNode> leaf = text.word(text.offset(position));
        if (leaf.isEmpty()) {
            return new SelectionRange(new Range(position, position), null);
        }
        List<Range> ranges = new ArrayList<>();
        for (INode node = leaf.get(); node != null; node = node.getParent()) {
            Range range = text.range(node);
            if (ranges.isEmpty() || !ranges.get(ranges.size() - 1).equals(range)) {
                ranges.add(range);
            }
        }
        SelectionRange around = null;
        for (int i = ranges.size() - 1; i >= 0; i--) {
            around = new SelectionRange(ranges.get(i), around);
        }
        return around;
    }
}
