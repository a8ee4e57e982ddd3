// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.navigate;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.SpecFiles;
import dev.burin.lang.ide.text.SpecText;
import dev.burin.spec.Selector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Follows names: to declarations, to the files that hold what they name, and to all places that mean the same. */
@Singleton
public class SpecLinks {
    private static final List<String> PATHS = List.of("file", "tokenizer", "textFile");

    @Inject
    private ModelLookup lookup;

    /** Returns where the thing under the position is declared, or the file that holds it. */
    public List<Location> definitions(SpecText text, String uri, Position position) {
        int offset = text.offset(position);
        Optional<ILeafNode> leaf = text.word(offset);
        if (leaf.isEmpty()) {
            return List.of();
        }
        Optional<Path> file = namedFile(leaf.get());
        if (file.isPresent()) {
            return List.of(start(file.get()));
        }
        Optional<NameUses> uses = NameUses.at(text, offset);
        if (uses.isPresent() && uses.get().declaration().isPresent()) {
            return List.of(new Location(uri, text.range(uses.get().declaration().get())));
        }
        return modelFile(text, leaf.get()).map(model -> List.of(start(model))).orElse(List.of());
    }

    /** Returns the file whose path stands at the leaf, if there is one. */
    private static Optional<Path> namedFile(ILeafNode leaf) {
        Assignment assignment = leaf.getGrammarElement() == null ? null
                : GrammarUtil.containingAssignment(leaf.getGrammarElement());
        EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (assignment == null || object == null || !PATHS.contains(assignment.getFeature()) || leaf.getLength() < 2) {
            return Optional.empty();
        }
        String path = leaf.getText().substring(1, leaf.getLength() - 1);
        return SpecFiles.resolve(object, path).filter(Files::exists);
    }

    /** Returns the model file, if the leaf is of a selector of what stands in the file. */
    private Optional<Path> modelFile(SpecText text, ILeafNode leaf) {
        return NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Selector selector
                ? text.spec().filter(spec -> !lookup.network(spec).selected(selector).isEmpty())
                        .flatMap(lookup::description).map(model -> model.file())
                : Optional.empty();
    }

    /** A folder is no text: of a model in a folder it is the file that a reader opens first. */
    private static Location start(Path file) {
        Path opened = Stream.of("model.safetensors", "model.safetensors.index.json", "config.json").map(file::resolve)
                .filter(each -> Files.isDirectory(file) && Files.exists(each)).findFirst().orElse(file);
        return new Location(opened.toUri().toString(), new Range(new Position(0, 0), new Position(0, 0)));
    }

    /** Returns all places that mean the thing under the position. */
    public List<DocumentHighlight> highlights(SpecText text, Position position) {
        return NameUses.at(text, text.offset(position)).map(found -> found.uses().stream()
                .map(use -> new DocumentHighlight(text.range(use.node()), use.kind())).toList()).orElse(List.of());
    }

    /** Returns all places that mean the thing under the position, as locations. */
    public List<Location> references(SpecText text, String uri, Position position, boolean withDeclaration) {
        return NameUses.at(text, text.offset(position)).map(found -> found.uses().stream()
                .filter(use -> withDeclaration || found.declaration().filter(use.node()::equals).isEmpty())
                .map(use -> new Location(uri, text.range(use.node()))).toList()).orElse(List.of());
    }
}
