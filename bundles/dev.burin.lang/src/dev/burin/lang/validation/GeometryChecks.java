// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import static dev.burin.spec.SpecPackage.Literals.*;

import dev.burin.base.problem.ProblemCode;
import dev.burin.spec.Placement;
import dev.burin.spec.SpecFactory;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferGeometry;
import dev.burin.spec.WaferSpec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Tiles fit on the wafer, the wafer's own measures fit into each other. All lengths are nanometres and exact. */
final class GeometryChecks extends SpecChecks {

    @Check(CheckType.FAST)
    public void measuresFit(WaferGeometry wafer) {
        long diameter = wafer.getDiameterNanometres();
        notNegative(wafer, WAFER_GEOMETRY__EDGE_NANOMETRES, "the edge");
        notNegative(wafer, WAFER_GEOMETRY__SCRIBE_NANOMETRES, "the scribe lane");
        isLess(wafer, WAFER_GEOMETRY__EDGE_NANOMETRES, "the edge", diameter / 2, "the radius");
        fits(wafer, WAFER_GEOMETRY__RETICLE_WIDTH_NANOMETRES, "the reticle's width", diameter, "the diameter");
        fits(wafer, WAFER_GEOMETRY__RETICLE_HEIGHT_NANOMETRES, "the reticle's height", diameter, "the diameter");
        isLess(wafer, WAFER_GEOMETRY__SCRIBE_NANOMETRES, "the scribe lane",
                Math.min(wafer.getReticleWidthNanometres(), wafer.getReticleHeightNanometres()), "the reticle's least side");
        fits(wafer, WAFER_GEOMETRY__TILE_WIDTH_NANOMETRES, "the grid's width", wafer.getReticleWidthNanometres(),
                "the reticle's width");
        fits(wafer, WAFER_GEOMETRY__TILE_HEIGHT_NANOMETRES, "the grid's height", wafer.getReticleHeightNanometres(),
                "the reticle's height");
    }

    private void notNegative(WaferGeometry wafer, EAttribute attribute, String label) {
        long value = (Long) wafer.eGet(attribute);
        if (value < 0) {
            report(ProblemCode.SPEC_VALUE_OUT_OF_RANGE, wafer, attribute, label, millimetres(value) + " mm", "0 mm", "1000 mm",
                    "0 mm");
        }
    }

    private void fits(WaferGeometry wafer, EAttribute inner, String label, long outer, String outerLabel) {
        if ((Long) wafer.eGet(inner) > outer && outer > 0) {
            impossible(wafer, inner, label, "at most", outer, outerLabel);
        }
    }

    private void isLess(WaferGeometry wafer, EAttribute inner, String label, long outer, String outerLabel) {
        if ((Long) wafer.eGet(inner) >= outer && outer > 0) {
            impossible(wafer, inner, label, "less than", outer, outerLabel);
        }
    }

    private void impossible(WaferGeometry wafer, EAttribute inner, String label, String relation, long outer,
            String outerLabel) {
        EAttribute at = wafer.eIsSet(inner) ? inner : WAFER_GEOMETRY__DIAMETER_NANOMETRES;
        report(ProblemCode.SPEC_GEOMETRY_IMPOSSIBLE, wafer, at, label, millimetres((Long) wafer.eGet(inner)) + " mm", relation,
                outerLabel, millimetres(outer) + " mm");
    }

    @Check(CheckType.FAST)
    public void tilesStayOnTheWafer(Placement placement) {
        WaferGeometry wafer = Optional.ofNullable(((WaferSpec) placement.eContainer()).getGeometry())
                .orElseGet(SpecFactory.eINSTANCE::createWaferGeometry);
        long limit = wafer.getDiameterNanometres() / 2 - wafer.getEdgeNanometres();
        if (limit <= 0) {
            return;
        }
        for (Tile tile : placement.getTiles()) {
            long x = Math.max(Math.abs(left(tile)), Math.abs(right(tile)));
            long y = Math.max(Math.abs(bottom(tile)), Math.abs(top(tile)));
            // lengths are at most 2 · 10^9 nm, so the squares fit a long
            if (x * x + y * y > limit * limit) {
                report(ProblemCode.SPEC_TILE_OUTSIDE, tile, TILE__NAME, tile.getName(),
                        millimetres((long) Math.ceil(Math.hypot(x, y))), millimetres(limit));
            }
        }
    }

    /** Sweeps from left to right over the tiles that the sweep line cuts; each tile is reported once at most. */
    @Check(CheckType.FAST)
    public void tilesDoNotOverlap(Placement placement) {
        List<Tile> tiles = placement.getTiles().stream()
                .filter(tile -> tile.getWidthNanometres() > 0 && tile.getHeightNanometres() > 0)
                .sorted(Comparator.comparingLong(GeometryChecks::left)).toList();
        List<Tile> cut = new ArrayList<>();
        for (Tile tile : tiles) {
            cut.removeIf(other -> right(other) <= left(tile));
            cut.stream().filter(other -> bottom(other) < top(tile) && bottom(tile) < top(other)).findFirst()
                    .ifPresent(other -> overlap(placement, tile, other));
            cut.add(tile);
        }
    }

    /** Reports at the tile that stands later in the text. */
    private void overlap(Placement placement, Tile one, Tile two) {
        boolean ordered = placement.getTiles().indexOf(one) > placement.getTiles().indexOf(two);
        Tile later = ordered ? one : two;
        Tile earlier = ordered ? two : one;
        report(ProblemCode.SPEC_TILES_OVERLAP, later, TILE__NAME, later.getName(), earlier.getName());
    }

    private static long left(Tile tile) {
        return tile.getXNanometres();
    }

    private static long right(Tile tile) {
        return tile.getXNanometres() + tile.getWidthNanometres();
    }

    private static long bottom(Tile tile) {
        return tile.getYNanometres();
    }

    private static long top(Tile tile) {
        return tile.getYNanometres() + tile.getHeightNanometres();
    }

    static String millimetres(long nanometres) {
        BigDecimal value = BigDecimal.valueOf(nanometres, 6).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return value.toPlainString();
    }
}
