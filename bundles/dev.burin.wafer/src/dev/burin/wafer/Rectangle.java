// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;

/**
 * An upright rectangle on the wafer, in nanometres; its left and lower edges belong to it, the others do not.
 *
 * @param xNm left edge, from the centre of the wafer
 * @param yNm lower edge, from the centre of the wafer
 */
public record Rectangle(long xNm, long yNm, long widthNm, long heightNm) {
    /** No coordinate and no side is larger than this, one metre, so that squares of distances fit a long. */
    public static final long LIMIT_NM = 1_000_000_000L;

    public Rectangle {
        if (!possible(xNm, yNm, widthNm, heightNm)) {
            throw new IllegalArgumentException(widthNm + " x " + heightNm + " nm at " + xNm + ", " + yNm + " nm");
        }
    }

    /** Makes a rectangle from untrusted numbers. @throws ProblemException {@code placement-rectangle-impossible} */
    public static Rectangle checked(String name, long xNm, long yNm, long widthNm, long heightNm)
            throws ProblemException {
        if (!possible(xNm, yNm, widthNm, heightNm)) {
            throw ProblemException.of(ProblemCode.PLACEMENT_RECTANGLE_IMPOSSIBLE, Location.NOWHERE, name,
                    Micrometres.text(widthNm) + " x " + Micrometres.text(heightNm),
                    Micrometres.text(xNm) + ", " + Micrometres.text(yNm));
        }
        return new Rectangle(xNm, yNm, widthNm, heightNm);
    }

    private static boolean possible(long x, long y, long width, long height) {
        return width > 0 && height > 0 && width <= LIMIT_NM && height <= LIMIT_NM
                && x >= -LIMIT_NM && x <= LIMIT_NM && y >= -LIMIT_NM && y <= LIMIT_NM;
    }

    public long rightNm() {
        return xNm + widthNm;
    }

    public long topNm() {
        return yNm + heightNm;
    }

    public long centreXNm() {
        return xNm + widthNm / 2;
    }

    public long centreYNm() {
        return yNm + heightNm / 2;
    }

    public long areaNm2() {
        return widthNm * heightNm;
    }

    public double areaUm2() {
        return areaNm2() * 1e-6;
    }

    /** Returns whether the two share area; touching edges do not count. */
    public boolean overlaps(Rectangle other) {
        return xNm < other.rightNm() && other.xNm < rightNm() && yNm < other.topNm() && other.yNm < topNm();
    }

    /** Returns the area that both share; only for rectangles that overlap. */
    public Rectangle overlap(Rectangle other) {
        long left = Math.max(xNm, other.xNm);
        long bottom = Math.max(yNm, other.yNm);
        return new Rectangle(left, bottom, Math.min(rightNm(), other.rightNm()) - left,
                Math.min(topNm(), other.topNm()) - bottom);
    }

    public boolean contains(Rectangle other) {
        return xNm <= other.xNm && other.rightNm() <= rightNm() && yNm <= other.yNm && other.topNm() <= topNm();
    }

    /** Returns the square of the distance from the wafer's centre to the farthest corner, in nm². */
    public long reachSquaredNm2() {
        long dx = Math.max(Math.abs(xNm), Math.abs(rightNm()));
        long dy = Math.max(Math.abs(yNm), Math.abs(topNm()));
        return dx * dx + dy * dy;
    }
}
