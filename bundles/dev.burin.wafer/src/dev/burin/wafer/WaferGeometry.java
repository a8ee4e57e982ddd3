// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.util.List;

/**
 * A wafer and the reticle fields on it, in nanometres.
 *
 * <p>Fields repeat with the reticle's width and height; only fields that lie within the usable circle as a whole count.
 * The scribe lane is the part of a field that circuits leave free, half of it on each side.
 *
 * @param diameterNm      diameter of the wafer
 * @param edgeNm          width of the ring at the edge where nothing may stand
 * @param reticleWidthNm  step of the fields in x
 * @param reticleHeightNm step of the fields in y
 * @param scribeLaneNm    free width between the circuits of two fields; 0 where fields are stitched edge to edge, as
 *                        wafer-scale chips do
 */
public record WaferGeometry(long diameterNm, long edgeNm, long reticleWidthNm, long reticleHeightNm,
        long scribeLaneNm) {
    private static final long NM_PER_MM = 1_000_000;
    /** Bounds the number of fields on a wafer to 200 x 200. */
    private static final int MAX_FIELDS_ACROSS = 200;

    /** A 300 mm wafer, 3 mm edge, the full 26 mm x 33 mm field of a scanner, no scribe lane. */
    public static final WaferGeometry STANDARD = ofMillimetres(300, 3, 26, 33, 0);

    public WaferGeometry {
        String why = flaw(diameterNm, edgeNm, reticleWidthNm, reticleHeightNm, scribeLaneNm);
        if (!why.isEmpty()) {
            throw new IllegalArgumentException(why);
        }
    }

    /** Makes a geometry from whole millimetres; the scribe lane is in micrometres. */
    public static WaferGeometry ofMillimetres(int diameter, int edge, int reticleWidth, int reticleHeight,
            int scribeLaneUm) {
        return new WaferGeometry(diameter * NM_PER_MM, edge * NM_PER_MM, reticleWidth * NM_PER_MM,
                reticleHeight * NM_PER_MM, scribeLaneUm * 1000L);
    }

    /** Makes a geometry from untrusted numbers. @throws ProblemException {@code wafer-geometry-impossible} */
    public static WaferGeometry checked(long diameterNm, long edgeNm, long reticleWidthNm, long reticleHeightNm,
            long scribeLaneNm) throws ProblemException {
        String why = flaw(diameterNm, edgeNm, reticleWidthNm, reticleHeightNm, scribeLaneNm);
        if (!why.isEmpty()) {
            throw ProblemException.of(ProblemCode.WAFER_GEOMETRY_IMPOSSIBLE, Location.NOWHERE, why);
        }
        return new WaferGeometry(diameterNm, edgeNm, reticleWidthNm, reticleHeightNm, scribeLaneNm);
    }

    private static String flaw(long diameter, long edge, long width, long height, long lane) {
        if (diameter <= 0 || diameter > Rectangle.LIMIT_NM) {
            return "the diameter must be more than 0 and at most 1 m";
        } else if (edge < 0 || edge >= diameter / 2) {
            return "the edge must be at least 0 and less than the radius";
        } else if (lane < 0 || lane >= Math.min(width, height)) {
            return "the scribe lane must be at least 0 and narrower than the reticle field";
        } else if (width < diameter / MAX_FIELDS_ACROSS || height < diameter / MAX_FIELDS_ACROSS) {
            return "a reticle field must be at least 1/" + MAX_FIELDS_ACROSS + " of the diameter wide and high";
        } else if (width > diameter || height > diameter) {
            return "the reticle field must not be larger than the wafer";
        }
        return "";
    }

    /** Returns the radius of the circle in which everything must stand. */
    public long usableRadiusNm() {
        return diameterNm / 2 - edgeNm;
    }

    /** Returns whether the rectangle lies in the usable circle. */
    public boolean contains(Rectangle rectangle) {
        long radius = usableRadiusNm();
        return rectangle.reachSquaredNm2() <= radius * radius;
    }

    /**
     * Returns the whole fields, in the order in which {@link Placer} fills them: a spiral outwards from the centre, so that
     * consecutive fields are neighbours as far as the round edge allows.
     *
     * <p>In each direction the grid is centred on a field or on a border between fields, whichever gives more fields, on
     * a field when both give as many.
     */
    public List<ReticleField> fields() {
        return FieldGrid.best(this);
    }

    /**
     * Returns the customary estimate of dies per wafer, {@code ⌊π·d²/(4·S) - π·d/√(2·S)⌋} for a die of area S on a wafer
     * of diameter d, without regard to edge, lane or aspect. {@link #fields} counts exactly.
     */
    public static int estimatedDies(double diameterMm, double dieMm2) {
        double dies = Math.PI * diameterMm * diameterMm / (4 * dieMm2) - Math.PI * diameterMm / Math.sqrt(2 * dieMm2);
        return (int) Math.max(0, Math.floor(dies));
    }
}
