// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.draw;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * An image of the surroundings of what a canvas shows, so that panning copies pixels instead of painting. It is painted anew
 * when the window leaves it.
 */
final class Buffer {
    /** Pixels around the window, as a share of it on each side. */
    private static final double MARGIN = 0.4;

    private final Display display;
    private final Fonts fonts;
    private Image image;
    private int width;
    private int height;
    private Viewport at = new Viewport(0, 0, 1);
    private Palette palette = Palette.LIGHT;

    Buffer(Display display, Fonts fonts) {
        this.display = display;
        this.fonts = fonts;
    }

    /** Copies what the viewport shows to a window of so many pixels, from what is there or painted anew. */
    void show(GC gc, Drawing drawing, List<ChipPart> selection, Viewport view, int windowWidth, int windowHeight) {
        Palette now = Palettes.current(display);
        if (image == null || !now.equals(palette) || !holds(view, windowWidth, windowHeight)) {
            palette = now;
            paint(drawing, selection, view, windowWidth, windowHeight);
        }
        gc.drawImage(image, (int) Math.round((at.x() - view.x()) * view.scale()),
                (int) Math.round((at.y() - view.y()) * view.scale()));
    }

    private boolean holds(Viewport view, int windowWidth, int windowHeight) {
        double left = (view.x() - at.x()) * at.scale();
        double top = (view.y() - at.y()) * at.scale();
        return view.scale() == at.scale() && left >= 0 && top >= 0 && left + windowWidth <= width
                && top + windowHeight <= height;
    }

    private void paint(Drawing drawing, List<ChipPart> selection, Viewport view, int windowWidth, int windowHeight) {
        int marginX = (int) (windowWidth * MARGIN);
        int marginY = (int) (windowHeight * MARGIN);
        resize(windowWidth + 2 * marginX, windowHeight + 2 * marginY);
        at = view.moved(-marginX, -marginY);
        GC gc = new GC(image);
        try {
            gc.setBackground(Palettes.color(palette.ground()));
            gc.fillRectangle(0, 0, width, height);
            Bounds visible = at.visible(width, height);
            drawing.paint(new SwtSurface(gc, fonts, at.x(), at.y(), at.scale()), visible, palette, selection);
        } finally {
            gc.dispose();
        }
    }

    private void resize(int toWidth, int toHeight) {
        if (image == null || toWidth != width || toHeight != height) {
            dispose();
            image = new Image(display, toWidth, toHeight);
            width = toWidth;
            height = toHeight;
        }
    }

    /** Forgets what was painted: drawing or selection have changed. */
    void invalidate() {
        at = new Viewport(0, 0, 0);
    }

    void dispose() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
