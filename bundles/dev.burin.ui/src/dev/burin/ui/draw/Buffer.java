// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.draw;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * An image of what a canvas shows and a margin around it, so that panning copies pixels instead of painting. When the window
 * leaves it, what still counts is moved and only the strips that are new are painted: the work of a frame stays small however
 * much there is to see.
 */
final class Buffer {
    private static final int MARGIN_PIXELS = 64;

    private final Display display;
    private final Fonts fonts;
    private Optional<Image> image = Optional.empty();
    private int width;
    private int height;
    private Viewport at = new Viewport(0, 0, 0);
    private Palette palette = Palette.LIGHT;

    Buffer(Display display, Fonts fonts) {
        this.display = display;
        this.fonts = fonts;
    }

    /** Copies what the viewport shows to a window of so many pixels, from what is there or painted anew. */
    void show(GC gc, Drawing drawing, List<ChipPart> selection, Viewport view, int windowWidth, int windowHeight) {
        Palette now = Palettes.current(display);
        boolean valid = image.isPresent() && now.equals(palette) && view.scale() == at.scale()
                && width == windowWidth + 2 * MARGIN_PIXELS && height == windowHeight + 2 * MARGIN_PIXELS;
        palette = now;
        if (!valid) {
            width = windowWidth + 2 * MARGIN_PIXELS;
            height = windowHeight + 2 * MARGIN_PIXELS;
            at = view.moved(-MARGIN_PIXELS, -MARGIN_PIXELS);
            replace(target -> paint(target, drawing, selection, new Rectangle(0, 0, width, height)));
        } else if (Math.abs(offsetX(view)) > MARGIN_PIXELS || Math.abs(offsetY(view)) > MARGIN_PIXELS) {
            scroll(drawing, selection, offsetX(view), offsetY(view));
        }
        gc.drawImage(image.orElseThrow(), -MARGIN_PIXELS - offsetX(view), -MARGIN_PIXELS - offsetY(view));
    }

    /** Returns how many pixels the window is right of the middle of the image. */
    private int offsetX(Viewport view) {
        return (int) Math.round((view.x() - at.x()) * at.scale()) - MARGIN_PIXELS;
    }

    private int offsetY(Viewport view) {
        return (int) Math.round((view.y() - at.y()) * at.scale()) - MARGIN_PIXELS;
    }

    private void scroll(Drawing drawing, List<ChipPart> selection, int right, int down) {
        Image before = image.orElseThrow();
        at = at.moved(right, down);
        int strip = Math.min(width, Math.abs(right));
        int band = Math.min(height, Math.abs(down));
        replace(target -> {
            target.drawImage(before, -right, -down);
            paint(target, drawing, selection, new Rectangle(right > 0 ? width - strip : 0, 0, strip, height));
            paint(target, drawing, selection, new Rectangle(0, down > 0 ? height - band : 0, width, band));
        });
    }

    private void paint(GC gc, Drawing drawing, List<ChipPart> selection, Rectangle pixels) {
        if (pixels.isEmpty()) {
            return;
        }
        gc.setClipping(pixels);
        gc.setBackground(Palettes.color(palette.ground()));
        gc.fillRectangle(pixels);
        Bounds visible = new Bounds(at.drawingX(pixels.x), at.drawingY(pixels.y), pixels.width / at.scale(),
                pixels.height / at.scale());
        drawing.paint(new SwtSurface(gc, fonts, at.x(), at.y(), at.scale()), visible, palette, selection);
        gc.setClipping((Rectangle) null); // null: all
    }

    private void replace(Consumer<GC> paint) {
        Image next = new Image(display, width, height);
        GC gc = new GC(next);
        try {
            paint.accept(gc);
        } finally {
            gc.dispose();
        }
        dispose();
        image = Optional.of(next);
    }

    /** Forgets what was painted: drawing or selection have changed. */
    void invalidate() {
        at = new Viewport(0, 0, 0);
    }

    void dispose() {
        image.ifPresent(Image::dispose);
        image = Optional.empty();
    }
}
