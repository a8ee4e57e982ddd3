// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.assist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;

/**
 * Inserts a snippet of the protocol, with its placeholders to be filled one after another by the tabulator key.
 * {@code $1}, {@code ${1}} and {@code ${1:text}} are understood; equal numbers are typed together; {@code $0} is where the
 * caret ends.
 */
final class Snippet {
    private static final Pattern PLACE = Pattern.compile("\\\\([$}\\\\])|\\$(?:(\\d+)|\\{(\\d+)(?::([^}]*))?\\})"); //$NON-NLS-1$

    private Snippet() {
    }

    /** Replaces a part of the text by a snippet and returns what is to be selected. */
    static Point insert(ITextViewer viewer, int offset, int length, String snippet) throws BadLocationException {
        IDocument document = viewer.getDocument();
        StringBuilder text = new StringBuilder();
        Map<Integer, List<Point>> places = new LinkedHashMap<>();
        Matcher matcher = PLACE.matcher(indented(document, offset, snippet));
        while (matcher.find()) {
            String number = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            String shown = matcher.group(4) == null ? "" : matcher.group(4); //$NON-NLS-1$
            matcher.appendReplacement(text, ""); //$NON-NLS-1$
            if (number == null) {
                text.append(matcher.group(1));
            } else {
                places.computeIfAbsent(Integer.valueOf(number), key -> new ArrayList<>())
                        .add(new Point(text.length(), shown.length()));
                text.append(shown);
            }
        }
        matcher.appendTail(text);
        document.replace(offset, length, text.toString());
        List<Point> last = places.remove(0);
        int exit = offset + (last == null ? text.length() : last.get(0).x);
        return places.isEmpty() ? new Point(exit, 0) : link(viewer, offset, places, exit);
    }

    /** Gives the lines after the first the indentation of the line that the snippet stands in. */
    private static String indented(IDocument document, int offset, String snippet) throws BadLocationException {
        int line = document.getLineOffset(document.getLineOfOffset(offset));
        String before = document.get(line, offset - line);
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        return snippet.replace("\n", "\n" + indent); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Point link(ITextViewer viewer, int offset, Map<Integer, List<Point>> places, int exit)
            throws BadLocationException {
        LinkedModeModel model = new LinkedModeModel();
        int order = 0;
        for (Map.Entry<Integer, List<Point>> place : new java.util.TreeMap<>(places).entrySet()) {
            LinkedPositionGroup group = new LinkedPositionGroup();
            for (Point each : place.getValue()) {
                group.addPosition(new LinkedPosition(viewer.getDocument(), offset + each.x, each.y, order++));
            }
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI ui = new LinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
        ui.enter();
        return new Point(ui.getSelectedRegion().getOffset(), ui.getSelectedRegion().getLength());
    }
}
