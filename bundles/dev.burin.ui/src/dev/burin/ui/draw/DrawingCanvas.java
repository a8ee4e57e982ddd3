// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.draw;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows a drawing: zoom with the wheel at the pointer or Ctrl++, Ctrl+- and Ctrl+0 (all of it), pan by dragging or with the
 * arrow keys, point to read facts, click to select, double-click or Enter to open, Page Up and Page Down to select the part
 * before or behind. Follows the theme.
 */
public final class DrawingCanvas extends Canvas {
    private static final double STEP = 1.25;
    private static final int PAN_PIXELS = 48;
    private static final int DRAG_PIXELS = 4;
    private static final int REVEAL_PIXELS = 12;

    private final Fonts fonts;
    private final Buffer buffer;
    private final CanvasListener listener;
    private Optional<Drawing> drawing = Optional.empty();
    private Optional<Drawing> overlay = Optional.empty();
    private List<ChipPart> selection = List.of();
    private Viewport view = new Viewport(0, 0, 1);
    private Optional<Bounds> pendingFit = Optional.empty();
    private Optional<Point> pressed = Optional.empty();
    private boolean dragging;

    /** Makes a canvas; the name is what screen readers say. */
    public DrawingCanvas(Composite parent, String name, CanvasListener listener) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.listener = listener;
        fonts = new Fonts(getDisplay());
        buffer = new Buffer(getDisplay(), fonts);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.Dispose, event -> {
            buffer.dispose();
            fonts.dispose();
        });
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::up);
        addListener(SWT.MouseDoubleClick, event -> hit(event).ifPresent(hit -> listener.opened(hit.part())));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selection.isEmpty() ? name : name + ": " + selection.get(0).name(); //$NON-NLS-1$
            }
        });
    }

    /** Shows a drawing where the one before was shown; the first as a whole. */
    public void setDrawing(Drawing next) {
        boolean first = drawing.isEmpty();
        drawing = Optional.of(next);
        buffer.invalidate();
        if (first && pendingFit.isEmpty()) {
            zoomTo(next.bounds());
        }
        redraw();
    }

    /** Shows nothing. */
    public void clear() {
        drawing = Optional.empty();
        overlay = Optional.empty();
        pendingFit = Optional.empty();
        buffer.dispose();
        redraw();
    }

    /** Returns what is shown. */
    public Optional<Drawing> drawing() {
        return drawing;
    }

    /** Lays a small drawing, whose units are pixels, over the lower left corner: a legend. */
    public void setOverlay(Optional<Drawing> next) {
        overlay = next;
        redraw();
    }

    /** Marks parts. */
    public void setSelection(List<ChipPart> parts) {
        selection = List.copyOf(parts);
        buffer.invalidate();
        redraw();
    }

    public List<ChipPart> selection() {
        return selection;
    }

    /** Scrolls to a part unless it can be seen. */
    public void reveal(ChipPart part) {
        Point size = getSize();
        drawing.flatMap(shown -> shown.find(part)).filter(bounds -> size.x > 0).ifPresent(bounds -> {
            if (!view.visible(size.x, size.y).contains(bounds)) {
                double fitting = Viewport.fitting(bounds, size.x, size.y).scale();
                double scale = Math.max(Math.min(view.scale(), fitting),
                        Math.min(view.scale(), drawing.orElseThrow().readableScale()));
                Viewport middle = Viewport.around(bounds, scale, size.x, size.y);
                show(new Viewport(middle.x(), Math.min(middle.y(), bounds.y() - REVEAL_PIXELS / scale), scale));
            }
        });
    }

    /** Shows all of the drawing. */
    public void fit() {
        drawing.ifPresent(shown -> zoomTo(shown.bounds()));
    }

    /** Shows a rectangle of the drawing as large as it fits, now or as soon as the canvas has a size. */
    public void zoomTo(Bounds bounds) {
        Point size = getSize();
        if (size.x > 1 && size.y > 1) {
            pendingFit = Optional.empty();
            show(Viewport.fitting(bounds, size.x, size.y));
        } else {
            pendingFit = Optional.of(bounds);
        }
    }

    /** Shows the upper end of a rectangle at its full width, but not larger than at a scale. */
    public void zoomToTop(Bounds bounds, double greatest) {
        Point size = getSize();
        if (size.x > 1 && size.y > 1) {
            Viewport fitting = Viewport.fitting(bounds, size.x, size.y);
            double scale = Math.max(fitting.scale(), Math.min(greatest, size.x / bounds.width()));
            scale = Math.min(greatest, scale);
            Viewport middle = Viewport.around(bounds, scale, size.x, size.y);
            show(new Viewport(middle.x(), Math.min(middle.y(), bounds.y()), scale));
        } else {
            pendingFit = Optional.of(bounds);
        }
    }

    /** Shows the selected parts as large as they fit with some of what is around them. */
    public void zoomToSelection() {
        drawing.flatMap(shown -> selection.stream().flatMap(part -> shown.find(part).stream()).reduce(Bounds::union))
                .ifPresent(bounds -> zoomTo(bounds.grown(0.5)));
    }

    public void zoomIn() {
        Point size = getSize();
        zoom(STEP, size.x / 2, size.y / 2);
    }

    public void zoomOut() {
        Point size = getSize();
        zoom(1 / STEP, size.x / 2, size.y / 2);
    }

    /** Returns what part is shown, to be kept. */
    public Viewport viewport() {
        return view;
    }

    /** Shows a part that was kept. */
    public void setViewport(Viewport next) {
        pendingFit = Optional.empty();
        show(next);
    }

    private void show(Viewport next) {
        view = next;
        redraw();
    }

    private void resized() {
        pendingFit.ifPresent(this::zoomTo);
        redraw();
    }

    private void paint(GC gc) {
        Point size = getSize();
        Palette palette = Palettes.current(getDisplay());
        if (drawing.isEmpty() || size.x < 2 || size.y < 2) {
            gc.setBackground(Palettes.color(palette.ground()));
            gc.fillRectangle(0, 0, size.x, size.y);
            return;
        }
        buffer.show(gc, drawing.get(), selection, view, size.x, size.y);
        overlay.ifPresent(legend -> {
            Bounds bounds = legend.bounds();
            SwtSurface surface = new SwtSurface(gc, fonts, bounds.x() - 8, bounds.bottom() + 8 - size.y, 1);
            legend.paint(surface, bounds, palette, selection);
        });
        if (isFocusControl()) {
            gc.setForeground(Palettes.color(palette.faint()));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        }
    }

    private void wheel(Event event) {
        zoom(Math.pow(STEP, Math.signum(event.count)), event.x, event.y);
        event.doit = false;
    }

    private void zoom(double factor, int x, int y) {
        Point size = getSize();
        drawing.ifPresent(shown -> {
            double least = Viewport.fitting(shown.bounds(), size.x, size.y).scale() / 4;
            double scale = Math.max(least, Math.min(shown.greatestScale(), view.scale() * factor));
            show(view.zoomed(scale, x, y).within(shown.bounds(), size.x, size.y));
        });
    }

    private void pan(double x, double y) {
        Point size = getSize();
        drawing.ifPresent(shown -> show(view.moved(x, y).within(shown.bounds(), size.x, size.y)));
    }

    private void down(Event event) {
        forceFocus();
        if (event.button != 3) {
            pressed = Optional.of(new Point(event.x, event.y));
            dragging = false;
        } else {
            select(hit(event).map(Drawing.Hit::part));
        }
    }

    private void move(Event event) {
        if (pressed.isEmpty()) {
            String facts = hit(event).map(hit -> String.join("\n", hit.facts()).replace("&", "&&")).orElse(null);
            if (!Objects.equals(facts, getToolTipText())) {
                setToolTipText(facts); // null: no tooltip
            }
            return;
        }
        Point from = pressed.get();
        if (dragging || Math.abs(event.x - from.x) + Math.abs(event.y - from.y) > DRAG_PIXELS) {
            dragging = true;
            setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            pan(from.x - event.x, from.y - event.y);
            pressed = Optional.of(new Point(event.x, event.y));
        }
    }

    private void up(Event event) {
        if (pressed.isPresent() && !dragging) {
            select(hit(event).map(Drawing.Hit::part));
        }
        pressed = Optional.empty();
        dragging = false;
        setCursor(null); // null: the usual one
    }

    private void select(Optional<ChipPart> part) {
        setSelection(part.stream().toList());
        listener.selected(part);
    }

    private Optional<Drawing.Hit> hit(Event event) {
        return drawing.flatMap(shown -> shown.hit(view.drawingX(event.x), view.drawingY(event.y)));
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> pan(-PAN_PIXELS, 0);
            case SWT.ARROW_RIGHT -> pan(PAN_PIXELS, 0);
            case SWT.ARROW_UP -> pan(0, -PAN_PIXELS);
            case SWT.ARROW_DOWN -> pan(0, PAN_PIXELS);
            case SWT.PAGE_UP -> step(-1);
            case SWT.PAGE_DOWN -> step(1);
            case SWT.HOME -> fit();
            case SWT.CR, SWT.KEYPAD_CR -> selection.stream().findFirst().ifPresent(listener::opened);
            case '+', '=', SWT.KEYPAD_ADD -> zoomIn();
            case '-', SWT.KEYPAD_SUBTRACT -> zoomOut();
            case '0', SWT.KEYPAD_0 -> {
                if (control) {
                    fit();
                }
            }
            default -> { }
        }
    }

    /** Selects the part before or behind the selected one. */
    private void step(int by) {
        List<ChipPart> parts = drawing.map(Drawing::parts).orElse(List.of());
        if (!parts.isEmpty()) {
            int at = selection.isEmpty() ? -1 : parts.indexOf(selection.get(0));
            ChipPart next = parts.get(Math.floorMod(at < 0 && by < 0 ? -1 : at + by, parts.size()));
            select(Optional.of(next));
            reveal(next);
        }
    }
}
