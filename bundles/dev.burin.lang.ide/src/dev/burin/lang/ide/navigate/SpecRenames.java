// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.navigate;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.lang.ide.text.SpecText;
import dev.burin.spec.Layer;
import dev.burin.spec.SpecPackage;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Renames layers and tiles wherever they are named, also by a pattern that is just the name; and the wafer. */
@Singleton
public class SpecRenames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern LAYER_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");

    private final Set<String> reserved;

    @Inject
    SpecRenames(IGrammarAccess grammar) {
        reserved = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
        EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(grammar.getGrammar(), "Word"), Keyword.class)
                .forEach(word -> reserved.remove(word.getValue()));
    }

    /** Returns the name under the position, if it can be renamed. */
    public Optional<PrepareRenameResult> prepare(SpecText text, Position position) {
        int offset = text.offset(position);
        return renamed(text, offset).flatMap(nodes -> nodes.stream()
                .filter(node -> node.getOffset() <= offset && offset <= node.getEndOffset()).findFirst())
                .map(node -> new PrepareRenameResult(text.range(node), word(node)));
    }

    /**
     * What became of a wish for another name.
     *
     * @param edit    the changes, none if it was refused
     * @param refusal words for the user if it was refused, or empty
     */
    public record Outcome(WorkspaceEdit edit, String refusal) {
    }

    /** Returns the changes that give the thing under the position another name, or why that cannot be its name. */
    public Outcome rename(SpecText text, String uri, Position position, String name) {
        Optional<List<INode>> nodes = renamed(text, text.offset(position));
        if (nodes.isEmpty()) {
            return refused("Nothing that has a name stands here");
        }
        boolean layer = NodeModelUtils.findActualSemanticObjectFor(nodes.get().get(0)) instanceof Layer;
        if (!(layer ? LAYER_NAME : NAME).matcher(name).matches() || reserved.contains(name)) {
            return refused("'" + name + "' cannot be a name: write letters, digits and underscores"
                    + (layer ? ", with dots between" : "") + ", and no word of the language");
        }
        String before = word(nodes.get().get(0));
        if (!name.equals(before) && text.spec().filter(spec -> isTaken(spec, layer, name)).isPresent()) {
            return refused("The name '" + name + "' is taken");
        }
        return new Outcome(new WorkspaceEdit(Map.of(uri, nodes.get().stream()
                .map(node -> new TextEdit(text.range(node), name)).toList())), "");
    }

    private static boolean isTaken(WaferSpec spec, boolean layer, String name) {
        return layer ? spec.getNetwork() != null && spec.getNetwork().getLayers().stream().map(Layer::getName)
                .anyMatch(name::equals)
                : spec.getPlacement() != null && spec.getPlacement().getTiles().stream().map(Tile::getName)
                .anyMatch(name::equals);
    }

    /** Returns all places of a declared name; empty if nothing that is declared in the spec stands here. */
    private static Optional<List<INode>> renamed(SpecText text, int offset) {
        Optional<NameUses> uses = NameUses.at(text, offset);
        if (uses.isPresent()) {
            return uses.filter(found -> found.declaration().isPresent()).map(found -> {
                List<INode> nodes = new ArrayList<>(List.of(found.declaration().get()));
                found.uses().stream().map(NameUses.Use::node).filter(node -> node != found.declaration().get())
                        .forEach(nodes::add);
                return nodes;
            });
        }
        return text.spec().flatMap(spec -> NodeModelUtils.findNodesForFeature(spec, SpecPackage.Literals.WAFER_SPEC__NAME)
                .stream().filter(node -> node.getOffset() <= offset && offset <= node.getEndOffset()).findFirst())
                .map(List::of);
    }

    private static String word(INode node) {
        return node.getText().strip();
    }

    private static Outcome refused(String why) {
        return new Outcome(new WorkspaceEdit(), why);
    }
}
