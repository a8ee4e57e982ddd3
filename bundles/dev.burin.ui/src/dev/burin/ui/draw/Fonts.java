// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.draw;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The dialog font in sizes, made once each. Belongs to a control, which disposes it with itself. */
public final class Fonts {
    private static final double POINTS_PER_INCH = 72;
    private static final int MAX_PIXELS = 72;

    private final Device device;
    private final Map<Integer, Font> fonts = new HashMap<>();

    public Fonts(Device device) {
        this.device = device;
    }

    /** Returns the font whose height is about so many pixels. */
    public Font pixels(double height) {
        int size = (int) Math.max(1, Math.min(MAX_PIXELS, Math.round(height)));
        return fonts.computeIfAbsent(size, this::make);
    }

    private Font make(int pixels) {
        FontData data = device.getSystemFont().getFontData()[0];
        int points = (int) Math.max(1, Math.round(pixels * POINTS_PER_INCH / device.getDPI().y));
        return new Font(device, data.getName(), points, data.getStyle());
    }

    public void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
