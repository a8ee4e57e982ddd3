// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.draw;

import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Surface;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Paints with SWT. Shapes smaller than a pixel are painted as one pixel, texts too small to read are left out. */
public final class SwtSurface implements Surface {
    private static final double SMALLEST_TEXT_PIXELS = 6;
    /** What lies farther out is clipped: the window systems count in 16 bits. */
    private static final double LIMIT = 16_000;
    private static final int TEXT = SWT.DRAW_TRANSPARENT;

    private final GC gc;
    private final Fonts fonts;
    private final double originX;
    private final double originY;
    private final double scale;
    private final Map<Colour, Color> colours = new HashMap<>();

    /**
     * Makes a surface whose pixel 0, 0 is at the origin in the drawing.
     *
     * @param scale pixels per unit of the drawing
     */
    public SwtSurface(GC gc, Fonts fonts, double originX, double originY, double scale) {
        this.gc = gc;
        this.fonts = fonts;
        this.originX = originX;
        this.originY = originY;
        this.scale = scale;
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, Colour colour) {
        gc.setBackground(color(colour));
        int left = x(x);
        int top = y(y);
        gc.fillRectangle(left, top, Math.max(1, x(x + width) - left), Math.max(1, y(y + height) - top));
    }

    @Override
    public void strokeRectangle(double x, double y, double width, double height, Colour colour, double lineWidth) {
        pen(colour, lineWidth);
        int left = x(x);
        int top = y(y);
        gc.drawRectangle(left, top, x(x + width) - left, y(y + height) - top);
    }

    @Override
    public void fillOval(double x, double y, double width, double height, Colour colour) {
        gc.setBackground(color(colour));
        int left = x(x);
        int top = y(y);
        gc.fillOval(left, top, Math.max(1, x(x + width) - left), Math.max(1, y(y + height) - top));
    }

    @Override
    public void strokeOval(double x, double y, double width, double height, Colour colour, double lineWidth) {
        if (Math.max(width, height) * scale > 2 * LIMIT) {
            arc(x, y, width, height, colour, lineWidth);
            return;
        }
        pen(colour, lineWidth);
        int left = x(x);
        int top = y(y);
        gc.drawOval(left, top, x(x + width) - left, y(y + height) - top);
    }

    /** Draws the visible part of an oval that is too large for the window system. */
    private void arc(double x, double y, double width, double height, Colour colour, double lineWidth) {
        int steps = 4096;
        pen(colour, lineWidth);
        double beforeX = 0;
        double beforeY = 0;
        for (int i = 0; i <= steps; i++) {
            double angle = 2 * Math.PI * i / steps;
            double atX = (x + width / 2 * (1 + Math.cos(angle)) - originX) * scale;
            double atY = (y + height / 2 * (1 + Math.sin(angle)) - originY) * scale;
            if (i > 0 && near(beforeX, beforeY) && near(atX, atY)) {
                gc.drawLine((int) beforeX, (int) beforeY, (int) atX, (int) atY);
            }
            beforeX = atX;
            beforeY = atY;
        }
    }

    private static boolean near(double x, double y) {
        return Math.abs(x) < LIMIT && Math.abs(y) < LIMIT;
    }

    @Override
    public void polyline(double[] points, Colour colour, double lineWidth) {
        pen(colour, lineWidth);
        gc.drawPolyline(pixels(points));
    }

    @Override
    public void fillPolygon(double[] points, Colour colour) {
        gc.setBackground(color(colour));
        gc.fillPolygon(pixels(points));
    }

    @Override
    public void text(String text, double x, double y, double size, Align align, Colour colour) {
        if (size * scale < SMALLEST_TEXT_PIXELS) {
            return;
        }
        gc.setFont(fonts.pixels(size * scale));
        gc.setForeground(color(colour));
        Point extent = gc.textExtent(text, TEXT);
        int left = switch (align) {
            case LEFT -> x(x);
            case CENTRE -> x(x) - extent.x / 2;
            case RIGHT -> x(x) - extent.x;
        };
        gc.drawText(text, left, y(y) - extent.y / 2, TEXT);
    }

    @Override
    public double textWidth(String text, double size) {
        gc.setFont(fonts.pixels(size * scale));
        return gc.textExtent(text, TEXT).x / scale;
    }

    @Override
    public double pixelsPerUnit() {
        return scale;
    }

    private void pen(Colour colour, double lineWidth) {
        gc.setForeground(color(colour));
        gc.setLineWidth((int) Math.max(1, Math.round(lineWidth)));
    }

    private Color color(Colour colour) {
        return colours.computeIfAbsent(colour, Palettes::color);
    }

    private int[] pixels(double[] points) {
        int[] pixels = new int[points.length];
        for (int i = 0; i + 1 < points.length; i += 2) {
            pixels[i] = x(points[i]);
            pixels[i + 1] = y(points[i + 1]);
        }
        return pixels;
    }

    private int x(double x) {
        return pixel((x - originX) * scale);
    }

    private int y(double y) {
        return pixel((y - originY) * scale);
    }

    private static int pixel(double at) {
        return (int) Math.round(Math.max(-LIMIT, Math.min(LIMIT, at)));
    }
}
