// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.draw;

import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Palette;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The palette that goes with the workbench's theme. Ask whenever you paint: a change of theme repaints all controls, so
 * nobody needs to listen for it.
 */
public final class Palettes {
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$

    private Palettes() {
    }

    /** Returns the palette of the theme in use. */
    public static Palette current(Display display) {
        if (display.getData(ENGINE) instanceof IThemeEngine engine) {
            ITheme theme = engine.getActiveTheme();
            return theme != null && theme.getId().contains("dark") ? Palette.DARK : Palette.LIGHT; //$NON-NLS-1$
        }
        return Palette.LIGHT;
    }

    /** Returns a colour as SWT has it. It needs no disposing. */
    public static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    /** Returns a colour of SWT as drawings have it. */
    public static Colour colour(RGB rgb) {
        return new Colour(rgb.red, rgb.green, rgb.blue);
    }
}
