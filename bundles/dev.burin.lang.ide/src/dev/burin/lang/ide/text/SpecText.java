// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.text;

import dev.burin.spec.WaferSpec;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * One version of a spec while a question about it is answered.
 *
 * @param cancel to be asked in every loop, by {@link #poll}: a newer version waits until the answer has ended
 */
public record SpecText(String text, LineIndex lines, XtextResource resource, CancelIndicator cancel) {

    /** Returns the text of a document. */
    public static SpecText of(Document document, XtextResource resource, CancelIndicator cancel) {
        return new SpecText(document.getContents(), IndexedDocument.lines(document), resource, cancel);
    }

    /** Returns the spec, if the text begins like one. */
    public Optional<WaferSpec> spec() {
        return resource.getContents().stream().filter(WaferSpec.class::isInstance).map(WaferSpec.class::cast).findFirst();
    }

    /** Returns the whole text as it was understood. */
    public ICompositeNode root() {
        return resource.getParseResult().getRootNode();
    }

    /** Returns the offset of a position; beyond the end of a line or of the text it is that end. */
    public int offset(Position position) {
        int line = Math.min(position.getLine(), lines.lines() - 1);
        return line < position.getLine() ? text.length()
                : Math.min(lines.start(line) + position.getCharacter(), lines.end(line));
    }

    /** Returns the token at the offset, or the one that ends there if that is a word and the other is not. */
    public Optional<ILeafNode> word(int offset) {
        Optional<ILeafNode> here = Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root(), offset));
        if (here.filter(leaf -> !leaf.isHidden() && isWord(leaf)).isPresent() || offset == 0) {
            return here;
        }
        return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root(), offset - 1))
                .filter(leaf -> !leaf.isHidden() && isWord(leaf)).or(() -> here.filter(leaf -> !leaf.isHidden()));
    }

    private static boolean isWord(ILeafNode leaf) {
        return !leaf.getText().isEmpty() && "{};,:".indexOf(leaf.getText().charAt(0)) < 0;
    }

    /** Returns the part of the text that a node covers, blanks and comments around it left out. */
    public Range range(INode node) {
        return lines.range(node.getOffset(), node.getEndOffset());
    }

    /** Returns the innermost object of the type around a node. */
    public static <T extends EObject> Optional<T> around(INode node, Class<T> type) {
        for (EObject object = NodeModelUtils.findActualSemanticObjectFor(node); object != null; object = object.eContainer()) {
            if (type.isInstance(object)) {
                return Optional.of(type.cast(object));
            }
        }
        return Optional.empty();
    }

    /** Ends the answer if nobody waits for it any more. */
    public void poll() {
        if (cancel.isCanceled()) {
            new OperationCanceledManager().throwOperationCanceledException();
        }
    }
}
