// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.text.NamePattern;
import dev.burin.lang.WaferSpecs;
import dev.burin.spec.Assignment;
import dev.burin.spec.FabricRule;
import dev.burin.spec.Layer;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import dev.burin.view.ChipPart;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Where a spec says something of a part of its chip. */
public final class SpecPlaces {
    private final WaferSpec spec;
    private final String file;

    private SpecPlaces(WaferSpec spec, String file) {
        this.spec = spec;
        this.file = file;
    }

    /**
     * Returns the place that decides most about a part: the tile's declaration, the statement that places the matrix, the
     * last rule that gives it a fabric or a quantization, or the layer's declaration. Empty if the spec leaves all to the
     * defaults or cannot be read.
     *
     * @param matrix the matrix that the part is or belongs to
     * @throws ProblemException if the file cannot be read
     */
    public static Optional<Location> of(Path file, ChipPart part, String matrix) throws ProblemException {
        return WaferSpecs.parse(file).spec()
                .flatMap(spec -> new SpecPlaces(spec, file.toString()).find(part, matrix))
                .flatMap(object -> WaferSpecs.location(object, file.toString()));
    }

    private Optional<EObject> find(ChipPart part, String matrix) {
        Optional<EObject> placed = placed(part, matrix);
        if (placed.isPresent()) {
            return placed;
        }
        EObject found = null;
        for (QuantizeRule rule : spec.getQuantizeRules()) {
            found = names(rule.getSelectors(), matrix) ? rule : found;
        }
        for (FabricRule rule : spec.getFabricRules()) {
            found = names(rule.getSelectors(), matrix) ? rule : found;
        }
        if (spec.getNetwork() != null) {
            for (Layer layer : spec.getNetwork().getLayers()) {
                found = matrix.equals(layer.getName()) ? layer : found;
            }
        }
        return Optional.ofNullable(found);
    }

    private Optional<EObject> placed(ChipPart part, String matrix) {
        if (spec.getPlacement() == null) {
            return Optional.empty();
        }
        for (Tile tile : spec.getPlacement().getTiles()) {
            if (part.name().equals(tile.getName()) || names(tile.getContents(), matrix)) {
                return Optional.of(tile);
            }
        }
        for (Assignment assignment : spec.getPlacement().getAssignments()) {
            if (names(assignment.getSelectors(), matrix)) {
                return Optional.of(assignment);
            }
        }
        return Optional.empty();
    }

    private static boolean names(List<Selector> selectors, String matrix) {
        return selectors.stream().anyMatch(selector -> selector.text() != null
                && new NamePattern(selector.text()).matches(matrix));
    }
}
