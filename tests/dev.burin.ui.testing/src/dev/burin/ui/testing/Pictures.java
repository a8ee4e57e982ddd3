// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.time.Duration;
import java.util.Arrays;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

/** What is drawn on a control, as pixels. Stories ask for few that mean something, and never compare drawn text. */
public final class Pictures {

    private static final int EQUAL_LOOKS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Pictures() {
    }

    /** What is drawn on the control now. */
    public static ImageData grab(Control control) {
        return UIThreadRunnable.syncExec(control.getDisplay(), () -> {
            control.update();
            Point size = control.getSize();
            Image image = new Image(control.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
            GC gc = new GC(control);
            try {
                gc.copyArea(image, 0, 0);
                return image.getImageData();
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    /** Waits until the drawing is the same at several looks in a row, and answers it. */
    public static ImageData awaitStable(Control control) {
        ImageData[] before = {grab(control)};
        int[] equal = {0};
        Waits.until("the drawing no longer changes", PATIENCE, () -> {
            ImageData now = grab(control);
            equal[0] = Arrays.equals(now.data, before[0].data) ? equal[0] + 1 : 0;
            before[0] = now;
            return equal[0];
        }, looks -> looks >= EQUAL_LOOKS);
        return before[0];
    }

    /** The colour of a pixel. */
    public static RGB colour(ImageData picture, int x, int y) {
        return picture.palette.getRGB(picture.getPixel(x, y));
    }

    /** The number of pixels of this colour, each channel at most so far from it. */
    public static int count(ImageData picture, RGB colour, int tolerance) {
        int count = 0;
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                RGB here = colour(picture, x, y);
                if (Math.abs(here.red - colour.red) <= tolerance && Math.abs(here.green - colour.green) <= tolerance
                        && Math.abs(here.blue - colour.blue) <= tolerance) {
                    count++;
                }
            }
        }
        return count;
    }
}
