// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.draw;

import java.util.List;
import java.util.Locale;

/** Writes a drawing as SVG 1.1. Equal drawings give equal text. */
public final class SvgSurface implements Surface {
    private static final double CHARACTER_WIDTH = 0.56;

    private final StringBuilder svg = new StringBuilder();
    private final double scale;

    private SvgSurface(double scale) {
        this.scale = scale;
    }

    /**
     * Returns the SVG of a whole drawing.
     *
     * @param pixels width of the picture; its height follows
     */
    public static String of(Drawing drawing, Palette palette, int pixels) {
        Bounds bounds = drawing.bounds();
        SvgSurface surface = new SvgSurface(pixels / bounds.width());
        int height = (int) Math.ceil(bounds.height() * surface.scale);
        surface.svg.append(format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"%s %s %s %s\""
                + " font-family=\"sans-serif\">\n", pixels, height, number(bounds.x()), number(bounds.y()),
                number(bounds.width()), number(bounds.height())));
        surface.fillRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height(), palette.ground());
        drawing.paint(surface, bounds, palette, List.of());
        return surface.svg.append("</svg>\n").toString();
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, Colour colour) {
        rectangle(x, y, width, height, fill(colour));
    }

    @Override
    public void strokeRectangle(double x, double y, double width, double height, Colour colour, double lineWidth) {
        rectangle(x, y, width, height, stroke(colour, lineWidth));
    }

    private void rectangle(double x, double y, double width, double height, String style) {
        svg.append(format("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>\n", number(x), number(y), number(width),
                number(height), style));
    }

    @Override
    public void fillOval(double x, double y, double width, double height, Colour colour) {
        oval(x, y, width, height, fill(colour));
    }

    @Override
    public void strokeOval(double x, double y, double width, double height, Colour colour, double lineWidth) {
        oval(x, y, width, height, stroke(colour, lineWidth));
    }

    private void oval(double x, double y, double width, double height, String style) {
        svg.append(format("<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\" %s/>\n", number(x + width / 2),
                number(y + height / 2), number(width / 2), number(height / 2), style));
    }

    @Override
    public void polyline(double[] points, Colour colour, double lineWidth) {
        svg.append(format("<polyline points=\"%s\" %s/>\n", points(points), stroke(colour, lineWidth)));
    }

    @Override
    public void fillPolygon(double[] points, Colour colour) {
        svg.append(format("<polygon points=\"%s\" %s/>\n", points(points), fill(colour)));
    }

    @Override
    public void text(String text, double x, double y, double size, Align align, Colour colour) {
        String anchor = switch (align) {
            case LEFT -> "start";
            case CENTRE -> "middle";
            case RIGHT -> "end";
        };
        svg.append(format("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" dominant-baseline=\"central\" %s>%s</text>\n",
                number(x), number(y), number(size), anchor, fill(colour), escape(text)));
    }

    @Override
    public double textWidth(String text, double size) {
        return text.codePointCount(0, text.length()) * size * CHARACTER_WIDTH;
    }

    @Override
    public double pixelsPerUnit() {
        return scale;
    }

    private static String fill(Colour colour) {
        return "fill=\"" + colour + "\"";
    }

    private String stroke(Colour colour, double lineWidth) {
        return format("fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"", colour, number(lineWidth / scale));
    }

    private static String points(double[] points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < points.length; i += 2) {
            text.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        return text.toString();
    }

    /** Returns a number with up to four decimals and no more than needed. */
    private static String number(double value) {
        String text = format("%.4f", value);
        return text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.appendCodePoint(Character.isISOControl(c) || c >= 0xd800 && c < 0xe000 ? 0xfffd : c);
            }
        });
        return escaped.toString();
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
