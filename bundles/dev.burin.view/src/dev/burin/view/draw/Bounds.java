// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.draw;

/** A rectangle in a drawing's units; x goes right and y goes down. */
public record Bounds(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public boolean contains(double px, double py) {
        return px >= x && py >= y && px < right() && py < bottom();
    }

    /** Returns whether all of the other lies in this. */
    public boolean contains(Bounds other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Returns this with so large a share of its longer side added on each side. */
    public Bounds grown(double share) {
        double by = share * Math.max(width, height);
        return new Bounds(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    public boolean intersects(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Returns the least rectangle around both. */
    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
