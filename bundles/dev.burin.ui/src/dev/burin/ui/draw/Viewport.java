// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.draw;

import dev.burin.view.draw.Bounds;

/**
 * What part of a drawing a window shows.
 *
 * @param x     left edge of the window, in the drawing
 * @param y     upper edge of the window, in the drawing
 * @param scale pixels per unit of the drawing
 */
public record Viewport(double x, double y, double scale) {
    private static final double MARGIN = 0.06;

    /** Returns the viewport that shows a rectangle as a whole, in the middle of a window of so many pixels. */
    public static Viewport fitting(Bounds bounds, int width, int height) {
        double scale = Math.min(width / bounds.width(), height / bounds.height()) * (1 - MARGIN);
        return around(bounds, scale, width, height);
    }

    /** Returns the viewport that has a rectangle's middle in the middle of a window. */
    public static Viewport around(Bounds bounds, double scale, int width, int height) {
        return new Viewport(bounds.x() + bounds.width() / 2 - width / scale / 2,
                bounds.y() + bounds.height() / 2 - height / scale / 2, scale);
    }

    /** Returns what a window of so many pixels shows. */
    public Bounds visible(int width, int height) {
        return new Bounds(x, y, width / scale, height / scale);
    }

    public double drawingX(double pixel) {
        return x + pixel / scale;
    }

    public double drawingY(double pixel) {
        return y + pixel / scale;
    }

    /** Returns this moved by so many pixels. */
    public Viewport moved(double pixelsX, double pixelsY) {
        return new Viewport(x + pixelsX / scale, y + pixelsY / scale, scale);
    }

    /** Returns this at another scale, with what is at a pixel staying there. */
    public Viewport zoomed(double toScale, double pixelX, double pixelY) {
        return new Viewport(drawingX(pixelX) - pixelX / toScale, drawingY(pixelY) - pixelY / toScale, toScale);
    }

    /** Returns this moved so that the middle stays within the bounds. */
    public Viewport within(Bounds bounds, int width, int height) {
        double middleX = Math.max(bounds.x(), Math.min(bounds.right(), drawingX(width / 2.0)));
        double middleY = Math.max(bounds.y(), Math.min(bounds.bottom(), drawingY(height / 2.0)));
        return new Viewport(middleX - width / 2.0 / scale, middleY - height / 2.0 / scale, scale);
    }
}
