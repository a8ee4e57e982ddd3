// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.plan;

import dev.burin.base.problem.ProblemException;
import dev.burin.spec.Assignment;
import dev.burin.spec.Placement;
import dev.burin.spec.SpecFactory;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import dev.burin.wafer.PlacerOptions;
import dev.burin.wafer.Process;
import dev.burin.wafer.Processes;
import dev.burin.wafer.Rectangle;
import dev.burin.wafer.Region;
import dev.burin.wafer.WaferGeometry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translates what a spec says about process, wafer and placement. */
final class WaferPlans {
    private WaferPlans() {
    }

    /** Returns the built-in process that the spec names or is like, with the figures that the spec states. */
    static Process process(WaferSpec spec) {
        dev.burin.spec.Process stated = spec.getProcess();
        if (stated == null) {
            return Processes.standard();
        }
        String base = stated.getLike() == null ? stated.getName() : stated.getLike();
        return Processes.find(base).orElse(Processes.standard()).with(stated.getName(), new Process.Stated(
                stated(stated.isSetFeatureNanometres(), stated.getFeatureNanometres()),
                stated(stated.isSetClockHertz(), stated.getClockHertz()),
                stated(stated.isSetRomBitSquareMicrometres(), stated.getRomBitSquareMicrometres()),
                stated(stated.isSetFlipFlopSquareMicrometres(), stated.getFlipFlopSquareMicrometres()),
                stated(stated.isSetFullAdderSquareMicrometres(), stated.getFullAdderSquareMicrometres())));
    }

    private static Optional<Double> stated(boolean set, double value) {
        return set ? Optional.of(value) : Optional.empty();
    }

    static PlacementPlan placement(WaferSpec spec, MatrixNames names) throws ProblemException {
        var geometry = spec.getGeometry() == null ? SpecFactory.eINSTANCE.createWaferGeometry() : spec.getGeometry();
        WaferGeometry wafer = WaferGeometry.checked(geometry.getDiameterNanometres(), geometry.getEdgeNanometres(),
                geometry.getReticleWidthNanometres(), geometry.getReticleHeightNanometres(),
                geometry.getScribeNanometres());
        PlacerOptions options = new PlacerOptions(geometry.getTileWidthNanometres(),
                geometry.getTileHeightNanometres(), PlacerOptions.STANDARD.densityPercent());
        Placement placement =
                spec.getPlacement() == null ? SpecFactory.eINSTANCE.createPlacement() : spec.getPlacement();
        List<Region> regions = new ArrayList<>();
        for (Tile tile : placement.getTiles()) {
            regions.add(new Region(tile.getName(), Rectangle.checked(tile.getName(), tile.getXNanometres(),
                    tile.getYNanometres(), tile.getWidthNanometres(), tile.getHeightNanometres()),
                    contents(tile, placement, names)));
        }
        return new PlacementPlan(wafer, options, regions, placement.isAutomatic() || regions.isEmpty());
    }

    private static List<String> contents(Tile tile, Placement placement, MatrixNames names) {
        Set<String> contents = new LinkedHashSet<>(names.selected(tile.getContents()));
        for (Assignment assignment : placement.getAssignments()) {
            if (assignment.getTile() == tile) {
                contents.addAll(names.selected(assignment.getSelectors()));
            }
        }
        return List.copyOf(contents);
    }
}
