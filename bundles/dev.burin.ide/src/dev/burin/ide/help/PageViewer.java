// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import dev.burin.ide.help.Page.Block;
import dev.burin.ide.help.Page.Kind;
import dev.burin.ide.help.Page.Span;
import dev.burin.ide.help.Page.Style;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Composite;

/** Shows a page in a text widget: selectable, with links that mouse, Tab and Enter follow, in the colours of the theme. */
final class PageViewer {
    private static final int MARGIN = 16;
    private static final int INDENT = 24;

    private final StyledText text;
    private final LocalResourceManager resources;
    private final Consumer<String> follow;
    private final Map<String, Image> images = new HashMap<>();
    private Page page;
    private int focused = -1; // the index of the link that Tab came to

    /** @param follow gets the target of a link that is followed */
    PageViewer(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setData("org.eclipse.swtbot.widget.key", "dev.burin.ide.help.page"); //$NON-NLS-1$ //$NON-NLS-2$
        text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        text.setLineSpacing(3);
        text.setCaret(null);
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
        text.addDisposeListener(event -> images.values().forEach(Resource::dispose));
        text.addPaintObjectListener(event -> {
            Span span = event.style.data instanceof Span image ? image : null;
            Image image = span == null ? null : images.get(span.target());
            if (image != null) {
                Rectangle size = image.getBounds();
                Point shown = fit(size);
                event.gc.drawImage(image, 0, 0, size.width, size.height, event.x,
                        event.y + event.ascent - event.style.metrics.ascent, shown.x, shown.y);
            }
        });
        text.addMouseListener(MouseListener.mouseUpAdapter(this::click));
        text.addMouseMoveListener(event -> text.setCursor(
                link(event).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        text.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = !step(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
            }
        });
        text.addKeyListener(KeyListener.keyPressedAdapter(this::key));
    }

    StyledText control() {
        return text;
    }

    /**
     * Shows a page from a place on.
     *
     * @param pictures the images of the page by their targets; the viewer disposes of them
     * @param anchor where to begin; the top if the page has no such place
     */
    void show(Page next, Map<String, Image> pictures, String anchor) {
        images.values().forEach(Resource::dispose);
        images.clear();
        images.putAll(pictures);
        page = next;
        focused = -1;
        text.setText(page.text());
        render();
        int start = page.anchors().getOrDefault(anchor, 0);
        text.setTopIndex(text.getLineAtOffset(Math.min(start, text.getCharCount())));
        if (start == 0) {
            text.setTopPixel(0); // lines are of several heights: the index alone stops short of the top
        }
    }

    /** Draws the page again after the theme has changed. */
    void render() {
        if (page == null || text.isDisposed()) {
            return;
        }
        text.setStyleRanges(new StyleRange[0]);
        for (Block block : page.blocks()) {
            line(block);
        }
        for (Span span : page.spans()) {
            text.setStyleRange(range(span));
        }
        tables();
    }

    private void line(Block block) {
        int line = text.getLineAtOffset(block.start());
        int indent = block.depth() * INDENT;
        if (block.kind() == Kind.ITEM) {
            text.setLineIndent(line, 1, indent - INDENT / 3 * 2);
            text.setLineTabStops(line, 1, new int[] {INDENT / 3 * 2}); // counted from the line's indent
            text.setLineWrapIndent(line, 1, indent);
        } else if (block.kind() == Kind.CODE) {
            text.setLineBackground(line, 1, mixed(0.07f));
            text.setLineIndent(line, 1, 8);
            text.setLineWrapIndent(line, 1, INDENT);
        } else if (block.depth() > 0) {
            text.setLineIndent(line, 1, indent);
            text.setLineWrapIndent(line, 1, indent);
        }
        Font font = font(block.kind());
        if (font != null && block.length() > 0) {
            StyleRange range = new StyleRange();
            range.start = block.start();
            range.length = block.length();
            range.font = font;
            text.setStyleRange(range);
        }
    }

    private Font font(Kind kind) {
        FontDescriptor base = JFaceResources.getDialogFontDescriptor();
        return switch (kind) {
            case HEADING_1 -> resources.create(base.increaseHeight(7).withStyle(SWT.BOLD));
            case HEADING_2 -> resources.create(base.increaseHeight(3).withStyle(SWT.BOLD));
            case HEADING_3, HEADER_ROW -> resources.create(base.withStyle(SWT.BOLD));
            case CODE -> JFaceResources.getTextFont();
            case SPACE -> resources.create(base.setHeight(5));
            default -> null;
        };
    }

    private StyleRange range(Span span) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        StyleRange below = text.getStyleRangeAtOffset(span.start());
        range.font = below == null ? null : below.font;
        switch (span.style()) {
            case BOLD -> range.fontStyle = SWT.BOLD;
            case ITALIC -> range.fontStyle = SWT.ITALIC;
            case CODE -> {
                range.font = JFaceResources.getTextFont();
                range.background = mixed(0.07f);
            }
            case LINK -> {
                range.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
                range.underline = true;
            }
            case IMAGE -> {
                Point size = Optional.ofNullable(images.get(span.target())).map(Image::getBounds).map(this::fit)
                        .orElse(new Point(1, 1));
                range.metrics = new GlyphMetrics(size.y, 0, size.x);
                range.data = span;
            }
        }
        return range;
    }

    private Point fit(Rectangle size) {
        int width = Math.max(100, text.getClientArea().width - 2 * MARGIN);
        return size.width <= width ? new Point(size.width, size.height)
                : new Point(width, Math.max(1, (int) ((long) size.height * width / size.width)));
    }

    /** Aligns the cells of each table by tab stops; the last cell wraps below itself. */
    private void tables() {
        Map<Integer, int[]> stops = new HashMap<>();
        GC gc = new GC(text);
        int most = Math.max(120, text.getClientArea().width * 2 / 5);
        for (Block row : page.blocks()) {
            if (row.kind() == Kind.ROW || row.kind() == Kind.HEADER_ROW) {
                String[] cells = page.text().substring(row.start(), row.start() + row.length()).split("\t", -1); //$NON-NLS-1$
                int[] widths = stops.computeIfAbsent(row.table(), table -> new int[Math.max(1, cells.length - 1)]);
                for (int i = 0; i < Math.min(widths.length, cells.length - 1); i++) {
                    widths[i] = Math.max(widths[i], Math.min(most, (int) (gc.textExtent(cells[i]).x * 1.15) + INDENT));
                }
            }
        }
        gc.dispose();
        stops.values().forEach(widths -> Arrays.parallelPrefix(widths, Integer::sum));
        for (Block row : page.blocks()) {
            if (row.kind() == Kind.ROW || row.kind() == Kind.HEADER_ROW) {
                int line = text.getLineAtOffset(row.start());
                int[] columns = stops.get(row.table());
                text.setLineTabStops(line, 1, columns);
                text.setLineWrapIndent(line, 1, columns[columns.length - 1]);
            }
        }
    }

    private Color mixed(float share) {
        RGB back = text.getBackground().getRGB();
        RGB front = text.getForeground().getRGB();
        return resources.create(ColorDescriptor.createFrom(new RGB(
                Math.round(back.red + share * (front.red - back.red)),
                Math.round(back.green + share * (front.green - back.green)),
                Math.round(back.blue + share * (front.blue - back.blue)))));
    }

    private void click(MouseEvent event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            link(event).ifPresent(span -> follow.accept(span.target()));
        }
    }

    private void key(KeyEvent event) {
        if (event.keyCode == SWT.CR && focused >= 0) {
            follow.accept(links()[focused].target());
        }
    }

    /** Goes to the next or previous link; returns whether there is one, so that Tab leaves the page after the last. */
    private boolean step(int by) {
        Span[] links = links();
        int next = focused < 0 && by < 0 ? links.length - 1 : focused + by;
        if (next < 0 || next >= links.length) {
            focused = -1;
            return false;
        }
        focused = next;
        text.setSelection(links[next].start(), links[next].start() + links[next].length());
        text.showSelection();
        return true;
    }

    private Span[] links() {
        return page == null ? new Span[0]
                : page.spans().stream().filter(span -> span.style() == Style.LINK).toArray(Span[]::new);
    }

    private Optional<Span> link(MouseEvent event) {
        if (page == null) {
            return Optional.empty();
        }
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return page.spans().stream().filter(span -> span.style() == Style.LINK && offset >= span.start()
                && offset < span.start() + span.length()).findFirst();
    }
}
