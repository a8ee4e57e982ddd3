// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.nio.file.Path;

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

    /**
     * Takes a picture in the theme that is shown, named by it. The theme is not switched: in GTK, switching over tables with
     * items can end the process. The build takes the pictures twice, in a workbench of either theme.
     */
    public static Path takeInTheme(String name, Control control) {
        return take(name + "-" + (Theme.DARK.isShown() ? "dark" : "light"), control);
    }
}
