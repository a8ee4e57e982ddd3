// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.utils;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** Texts of widgets, the display of the application under test, and screenshots. */
public abstract class SWTUtils {

    private static volatile Display display;

    /** The display of the application: that of the first thread which has one. Fails if no thread has one. */
    public static Display display() {
        Display known = display;
        if (known != null && !known.isDisposed()) {
            return known;
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            Display found = Display.findDisplay(thread);
            if (found != null && !found.isDisposed()) {
                display = found;
                return found;
            }
        }
        throw new IllegalStateException("No thread has a display: the application is not running");
    }

    /** The text of a widget as it stands, with the mark of its mnemonic; empty if the widget has no text. */
    public static String getText(Object widget) {
        return ask(widget, "getText");
    }

    /** The tool tip of a widget; empty if it has none. */
    public static String getToolTipText(Object widget) {
        return ask(widget, "getToolTipText");
    }

    /** The kind of the widget and its text, for messages. */
    public static String toString(Widget widget) {
        if (widget == null || widget.isDisposed()) {
            return widget == null ? "no widget" : widget.getClass().getSimpleName() + " (disposed)";
        }
        String text = getText(widget);
        String tip = getToolTipText(widget);
        String kind = widget.getClass().getSimpleName();
        return text.isEmpty() && !tip.isEmpty() ? kind + " with tooltip \"" + tip + '"'
                : kind + " \"" + shortened(text) + '"';
    }

    /** Whether the widget has all bits of the style. */
    public static boolean hasStyle(Widget widget, int style) {
        if (widget == null || widget.isDisposed()) {
            return false;
        }
        return style == SWT.NONE || (onDisplay(widget, widget::getStyle) & style) == style;
    }

    /** Whether the calling thread is the UI thread of the application. */
    public static boolean isUIThread() {
        return isUIThread(display());
    }

    /** Whether the calling thread is the UI thread of the display. */
    public static boolean isUIThread(Display display) {
        return display.getThread() == Thread.currentThread();
    }

    /** Lets the calling thread sleep. */
    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }

    /** Writes a picture of the whole display; answers whether that worked. The ending of the name gives the format. */
    public static boolean captureScreenshot(String fileName) {
        Display shown = display();
        return captureScreenshot(fileName, onDisplay(shown, shown::getBounds));
    }

    /** Writes a picture of the control with its borders; answers whether that worked. */
    public static boolean captureScreenshot(String fileName, Control control) {
        return captureScreenshot(fileName, onDisplay(control, () ->
                control.getParent() == null ? control.getBounds()
                        : control.getDisplay().map(control.getParent(), null, control.getBounds())));
    }

    /** Writes a picture of an area of the display; answers whether that worked. */
    public static boolean captureScreenshot(String fileName, Rectangle area) {
        Display shown = display();
        return onDisplay(shown, () -> capture(shown, fileName, area));
    }

    private static Boolean capture(Display shown, String fileName, Rectangle area) {
        File folder = new File(fileName).getAbsoluteFile().getParentFile();
        if (!folder.isDirectory() && !folder.mkdirs()) {
            return false;
        }
        Image image = new Image(shown, area.width, area.height);
        GC gc = new GC(shown);
        try {
            gc.copyArea(image, area.x, area.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            String name = fileName.toLowerCase(Locale.ROOT);
            loader.save(fileName, name.endsWith(".jpg") || name.endsWith(".jpeg") ? SWT.IMAGE_JPEG
                    : name.endsWith(".bmp") ? SWT.IMAGE_BMP : SWT.IMAGE_PNG);
            return true;
        } catch (SWTException e) {
            return false;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** An event of the widget with the current time, to be filled by the caller. */
    public static Event createEvent(Widget widget) {
        Event event = new Event();
        event.time = (int) System.currentTimeMillis();
        event.widget = widget;
        event.display = widget.getDisplay();
        return event;
    }

    private static String ask(Object object, String method) {
        if (object == null || object instanceof Widget widget && widget.isDisposed()) {
            return "";
        }
        if (object instanceof Widget widget && !isUIThread(widget.getDisplay())) {
            return UIThreadRunnable.syncExec(widget.getDisplay(), () -> ask(object, method));
        }
        try {
            Method asked = object.getClass().getMethod(method);
            return asked.invoke(object) instanceof String text ? text : "";
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return ""; // a widget without such a text: a composite, a separator
        } catch (InvocationTargetException e) {
            return "";
        }
    }

    private static <T> T onDisplay(Widget widget, Result<T> work) {
        return onDisplay(widget.getDisplay(), work);
    }

    private static <T> T onDisplay(Display where, Result<T> work) {
        return UIThreadRunnable.syncExec(where, work);
    }

    private static String shortened(String text) {
        String line = text.replace("\n", "\\n").replace("\r", "");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
