// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.session;

import dev.burin.flow.BuildReport;
import dev.burin.flow.MatrixReport;
import dev.burin.lang.ide.facts.BuiltCosts;
import dev.burin.lang.ide.facts.BuiltFacts;
import dev.burin.lang.ide.facts.MatrixCost;
import dev.burin.ui.chips.Chips;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;

/** Tells the server what the last build of a spec has found out. */
final class ChipFacts implements BuiltFacts {

    @Override
    public Optional<BuiltCosts> of(Path spec) {
        Chips chips = Chips.get();
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(spec.toUri())) {
            Optional<BuiltCosts> costs = chips.built(file).map(built -> costs(built.report()));
            if (costs.isPresent()) {
                return costs;
            }
        }
        return Optional.empty();
    }

    private static BuiltCosts costs(BuildReport report) {
        Map<String, MatrixCost> costs = new HashMap<>();
        for (MatrixReport matrix : report.layers()) {
            costs.put(matrix.name(), new MatrixCost(matrix.scheme(), matrix.fabric(), matrix.digits(), matrix.adders(),
                    matrix.romBits(), matrix.areaUm2(), matrix.latencyCycles(), matrix.initiationInterval(),
                    matrix.relativeError(), matrix.tiles()));
        }
        return new BuiltCosts(costs);
    }
}
