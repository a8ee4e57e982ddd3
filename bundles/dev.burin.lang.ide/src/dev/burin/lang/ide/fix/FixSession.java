// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.NetworkView;
import dev.burin.lang.ide.text.LineIndex;
import dev.burin.spec.Layer;
import dev.burin.spec.Placement;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** One text with its problems, while fixes of it are made: what fixes of different problems must agree about. */
final class FixSession {
    private final String text;
    private final LineIndex lines;
    private final Optional<XtextResource> resource;
    private final List<Problem> problems;
    private final boolean onlyPreferred;
    private final Set<String> takenNames = new HashSet<>();
    private final FreePlaces places;

    /** Begins a session; where many problems are solved at once, only their preferred fixes are asked for. */
    FixSession(String text, Optional<WaferSpec> spec, List<Problem> problems, boolean onlyPreferred) {
        this.text = text;
        this.onlyPreferred = onlyPreferred;
        this.lines = new LineIndex(text);
        this.resource = spec.map(EObject::eResource).filter(XtextResource.class::isInstance).map(XtextResource.class::cast);
        this.problems = problems;
        this.places = new FreePlaces(spec);
        spec.ifPresent(this::collectNames);
    }

    private void collectNames(WaferSpec spec) {
        if (spec.getNetwork() != null) {
            spec.getNetwork().getLayers().stream().map(Layer::getName).forEach(takenNames::add);
        }
        if (spec.getPlacement() != null) {
            spec.getPlacement().getTiles().stream().map(Tile::getName).forEach(takenNames::add);
        }
    }

    /** Returns whether fixes that are not preferred need not be made. */
    boolean onlyPreferred() {
        return onlyPreferred;
    }

    String text() {
        return text;
    }

    /** Returns the problems of this kind. */
    List<Problem> problems(ProblemCode code) {
        return problems.stream().filter(problem -> problem.code() == code).toList();
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<WaferSpec> spec() {
        return resource.flatMap(found -> found.getContents().stream().filter(WaferSpec.class::isInstance)
                .map(WaferSpec.class::cast).findFirst());
    }

    Optional<Placement> placement() {
        return spec().map(WaferSpec::getPlacement);
    }

    FreePlaces places() {
        return places;
    }

    /** Returns the network that the spec speaks of. */
    NetworkView network(WaferSpec spec) {
        return resource.map(found -> found.getResourceServiceProvider().get(ModelLookup.class).network(spec))
                .orElseGet(() -> NetworkView.of(spec, Optional.empty()));
    }

    /** Returns a name that no layer or tile has, and that no other fix of this session gets. */
    String freeName(String name) {
        String stem = name.replaceFirst("_[0-9]+$", "");
        for (int number = 2;; number++) {
            String candidate = stem + "_" + number;
            if (takenNames.add(candidate)) {
                return candidate;
            }
        }
    }

    /** Returns where the problem is reported; empty if that is not in this text. */
    Optional<Edit> place(Problem problem) {
        if (!(problem.location() instanceof Location.InText place)) {
            return Optional.empty();
        }
        int offset = lines.offset(place.line() - 1, place.column() - 1);
        return offset < 0 || offset + place.length() > text.length() ? Optional.empty()
                : Optional.of(new Edit(offset, place.length(), ""));
    }

    /** Returns the token at the offset. */
    Optional<ILeafNode> leaf(int offset) {
        return resource.filter(found -> found.getParseResult() != null)
                .map(found -> NodeModelUtils.findLeafNodeAtOffset(found.getParseResult().getRootNode(), offset));
    }

    /** Returns the innermost object of the type whose text holds the offset. */
    <T extends EObject> Optional<T> object(int offset, Class<T> type) {
        return leaf(offset).map(NodeModelUtils::findActualSemanticObjectFor).flatMap(object -> container(object, type));
    }

    static <T extends EObject> Optional<T> container(EObject object, Class<T> type) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }

    /** Returns the last value that is stated of the feature. */
    static Optional<INode> value(EObject object, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(object, feature).stream().reduce((first, last) -> last);
    }

    /** Returns the statement of an object, which has a text: hidden tokens before and after it are left out. */
    static Optional<Edit> statement(EObject object) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(object))
                .map(node -> new Edit(node.getOffset(), node.getLength(), ""));
    }

    /** Replaces the node's text. */
    static Edit replace(INode node, String by) {
        return new Edit(node.getOffset(), node.getLength(), by);
    }

    /** Removes a part of the text with the separator behind it, and its line if nothing else stands there. */
    Edit remove(int offset, int end) {
        return Removal.of(text, offset, end);
    }
}
