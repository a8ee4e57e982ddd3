// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Pictures for documents and for a look at every view and wizard, in the folder {@code screenshots} of the reports. */
public final class Screenshots {

    private Screenshots() {
    }

    /** Takes a picture of the control, such as a shell or a view, once it no longer changes; answers the file. */
    public static Path take(String name, Control control) {
        Pictures.awaitStable(control);
        Path file = Reports.folder("screenshots").resolve(Reports.fileName(name) + ".png");
        if (!SWTUtils.captureScreenshot(file.toString(), control)) {
            throw new IllegalStateException("Cannot write the picture " + file);
        }
        return file;
    }

    /** Takes a picture of the whole display; answers the file. */
    public static Path takeDisplay(String name) {
        Path file = Reports.folder("screenshots").resolve(Reports.fileName(name) + ".png");
        if (!SWTUtils.captureScreenshot(file.toString())) {
            throw new IllegalStateException("Cannot write the picture " + file);
        }
        return file;
    }

    /** Takes a picture in each theme, named by it; the light one is shown afterwards. */
    public static void takeInBothThemes(String name, Control control) {
        try {
            for (Theme theme : new Theme[] {Theme.DARK, Theme.LIGHT}) {
                theme.show();
                take(name + "-" + theme.name().toLowerCase(Locale.ROOT), control);
            }
        } finally {
            if (!Theme.LIGHT.isShown()) {
                Theme.LIGHT.show();
            }
        }
    }
}
