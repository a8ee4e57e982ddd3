// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.rom;

import dev.burin.rom.RomHeader;
import dev.burin.ui.draw.Palettes;
import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Palette;
import dev.burin.view.rom.RomPlace;
import dev.burin.view.rom.RomReader;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Bytes or bits of an image of any size: only the lines that can be seen are read and painted. The cursor is a bit; the
 * weight that it belongs to is marked.
 */
final class RomCanvas extends Canvas {
    private static final int ADDRESS_DIGITS = 10;
    private static final int MARGIN = 4;
    private static final HexFormat HEX = HexFormat.of();

    private final LongConsumer listener;
    private Optional<RomPages> pages = Optional.empty();
    private boolean bits;
    private long cursor;
    private long top;
    private int lineHeight = 1;
    private double charWidth = 1;

    /** @param listener hears of the cursor's bit: byte times eight and the bit in it */
    RomCanvas(Composite parent, LongConsumer listener) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.listener = listener;
        setFont(JFaceResources.getTextFont());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> scrollBar());
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseVerticalWheel, event -> scroll(top - event.count));
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> scroll(getVerticalBar().getSelection()));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.RomView_hex;
            }
        });
    }

    void show(Optional<RomPages> next) {
        pages.ifPresent(RomPages::close);
        pages = next;
        cursor = Math.min(cursor, next.map(shown -> shown.bytes() * Byte.SIZE - 1).orElse(0L));
        scrollBar();
        redraw();
    }

    boolean bits() {
        return bits;
    }

    void setBits(boolean show) {
        bits = show;
        scrollBar();
        reveal();
    }

    long cursor() {
        return cursor;
    }

    /** Moves the cursor and scrolls there. */
    void setCursorBit(long bit) {
        pages.ifPresent(shown -> {
            cursor = Math.max(0, Math.min(bit, shown.bytes() * Byte.SIZE - 1));
            reveal();
            listener.accept(cursor);
        });
    }

    /** Moves the cursor and tells nobody: no one has asked for it. */
    void moveTo(long bit) {
        cursor = bit;
        reveal();
    }

    private int lineBytes() {
        return bits ? RomReader.BIT_LINE_BYTES : RomReader.LINE_BYTES;
    }

    private int cellChars() {
        return bits ? Byte.SIZE + 1 : 3;
    }

    private long lines() {
        return pages.map(shown -> (shown.bytes() + lineBytes() - 1) / lineBytes()).orElse(0L);
    }

    private int visibleLines() {
        return Math.max(1, getClientArea().height / lineHeight);
    }

    private void scrollBar() {
        GC gc = new GC(this);
        lineHeight = gc.getFontMetrics().getHeight() + 2;
        charWidth = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        ScrollBar bar = getVerticalBar();
        int thumb = visibleLines();
        bar.setValues((int) top, 0, (int) Math.max(thumb, lines()), thumb, 1, thumb);
        scroll(top);
    }

    private void scroll(long line) {
        top = Math.max(0, Math.min(line, lines() - visibleLines()));
        getVerticalBar().setSelection((int) top);
        redraw();
    }

    private void reveal() {
        long line = cursor / Byte.SIZE / lineBytes();
        if (line < top || line >= top + visibleLines()) {
            scroll(line - visibleLines() / 3);
        }
        redraw();
    }

    private void paint(GC gc) {
        Palette palette = Palettes.current(getDisplay());
        Point size = getSize();
        gc.setBackground(Palettes.color(palette.ground()));
        gc.fillRectangle(0, 0, size.x, size.y);
        pages.ifPresent(shown -> {
            Optional<RomPlace.Weight> weight = RomPlace.of(shown.source().header(), cursor / Byte.SIZE,
                    (int) (cursor % Byte.SIZE)) instanceof RomPlace.Weight known ? Optional.of(known) : Optional.empty();
            for (int i = 0; i <= visibleLines() && top + i < lines(); i++) {
                line(gc, palette, shown, top + i, i * lineHeight, weight);
            }
        });
    }

    private void line(GC gc, Palette palette, RomPages shown, long line, int y, Optional<RomPlace.Weight> weight) {
        long address = line * lineBytes();
        RomHeader header = shown.source().header();
        gc.setForeground(Palettes.color(palette.faint()));
        gc.drawString(HEX.toHexDigits(address, ADDRESS_DIGITS), MARGIN, y + 1, true);
        StringBuilder text = new StringBuilder();
        int count = (int) Math.min(lineBytes(), shown.bytes() - address);
        for (int i = 0; i < count; i++) {
            int value = shown.at(address + i);
            if (shown.differs(address + i)) {
                mark(gc, palette, i * cellChars(), cellChars() - 1, y, palette.selection().towards(palette.ground(), 0.6));
            }
            text.append(value < 0 ? "\u00b7".repeat(cellChars() - 1) : bits ? bits(value) : HEX.toHexDigits((byte) value)) //$NON-NLS-1$
                    .append(' ');
        }
        weight.ifPresent(known -> markWeight(gc, palette, address, count, y, known));
        markCursor(gc, palette, address, count, y);
        boolean inHeader = address < header.headerBytes();
        gc.setForeground(Palettes.color(inHeader ? palette.faint() : palette.text()));
        gc.drawString(text.toString(), x(0), y + 1, true);
        gc.setForeground(Palettes.color(palette.line()));
        gc.drawString(note(header, address), x(lineBytes() * cellChars() + 1), y + 1, true);
    }

    /** Says what a line begins with. */
    private static String note(RomHeader header, long address) {
        RomPlace place = RomPlace.of(header, address, 0);
        if (place instanceof RomPlace.Weight known) {
            return known.section().matrix() + " [" + known.row() + ", " + known.column() + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return ""; //$NON-NLS-1$
    }

    private static String bits(int value) {
        return Integer.toBinaryString(value | 1 << Byte.SIZE).substring(1);
    }

    /** Marks the weight: its bytes, or exactly its bits where bits are shown. */
    private void markWeight(GC gc, Palette palette, long address, int count, int y, RomPlace.Weight weight) {
        long first = weight.firstBit();
        for (long bit = first; bit < first + weight.section().width(); bit++) {
            long index = bit / Byte.SIZE - address;
            if (index >= 0 && index < count) {
                int column = (int) index * cellChars() + (bits ? Byte.SIZE - 1 - (int) (bit % Byte.SIZE) : 0);
                mark(gc, palette, column, bits ? 1 : 2, y, palette.scale(0.35));
            }
        }
    }

    private void markCursor(GC gc, Palette palette, long address, int count, int y) {
        long index = cursor / Byte.SIZE - address;
        if (index >= 0 && index < count) {
            int column = (int) index * cellChars() + (bits ? Byte.SIZE - 1 - (int) (cursor % Byte.SIZE) : 0);
            gc.setForeground(Palettes.color(isFocusControl() ? palette.selection() : palette.faint()));
            gc.drawRectangle(x(column) - 2, y, (int) ((bits ? 1 : 2) * charWidth) + 3, lineHeight - 1);
        }
    }

    private void mark(GC gc, Palette palette, int column, int chars, int y, Colour colour) {
        gc.setBackground(Palettes.color(colour));
        gc.fillRectangle(x(column) - 1, y, (int) Math.ceil(chars * charWidth) + 2, lineHeight);
        gc.setBackground(Palettes.color(palette.ground()));
    }

    private int x(int column) {
        return MARGIN + (int) ((ADDRESS_DIGITS + 2 + column) * charWidth);
    }

    private void down(Event event) {
        forceFocus();
        double column = (event.x - MARGIN) / charWidth - ADDRESS_DIGITS - 2;
        int cell = (int) (column / cellChars());
        long address = (top + event.y / lineHeight) * lineBytes() + cell;
        if (column < 0 || cell >= lineBytes() || pages.filter(shown -> address < shown.bytes()).isEmpty()) {
            return;
        }
        int bit = bits ? Math.max(0, Byte.SIZE - 1 - (int) (column % cellChars())) : 0;
        setCursorBit(address * Byte.SIZE + bit);
    }

    private void key(Event event) {
        long step = bits ? 1 : Byte.SIZE;
        long line = (long) lineBytes() * Byte.SIZE;
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            // bits of a byte are written the highest first
            case SWT.ARROW_LEFT -> setCursorBit(bits ? nextOnScreen(-1) : cursor - step);
            case SWT.ARROW_RIGHT -> setCursorBit(bits ? nextOnScreen(1) : cursor + step);
            case SWT.ARROW_UP -> setCursorBit(cursor >= line ? cursor - line : cursor);
            case SWT.ARROW_DOWN -> setCursorBit(cursor + line);
            case SWT.PAGE_UP -> setCursorBit(cursor - line * visibleLines());
            case SWT.PAGE_DOWN -> setCursorBit(cursor + line * visibleLines());
            case SWT.HOME -> setCursorBit(control ? 0 : cursor / line * line);
            case SWT.END -> setCursorBit(control ? Long.MAX_VALUE : cursor / line * line + line - Byte.SIZE);
            default -> { }
        }
    }

    private long nextOnScreen(int by) {
        long screen = cursor / Byte.SIZE * Byte.SIZE + (Byte.SIZE - 1 - cursor % Byte.SIZE) + by;
        return screen < 0 ? cursor : screen / Byte.SIZE * Byte.SIZE + (Byte.SIZE - 1 - screen % Byte.SIZE);
    }
}
