// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** The widgets of all shells as indented text: kind, text, place, and what is odd about them. */
final class WidgetTree {

    private static final int ROWS_SHOWN = 40;

    private WidgetTree() {
    }

    /** All shells of the application. */
    static String print() {
        return UIThreadRunnable.syncExec(() -> {
            StringBuilder text = new StringBuilder();
            for (Shell shell : SWTUtils.display().getShells()) {
                print(text, shell, "");
            }
            return text.toString();
        });
    }

    private static void print(StringBuilder text, Widget widget, String indent) {
        text.append(indent).append(SWTUtils.toString(widget));
        boolean seen = true;
        if (widget instanceof Control control) {
            Rectangle place = control.getBounds();
            text.append(" [").append(place.x).append(',').append(place.y).append(' ').append(place.width).append('×')
                    .append(place.height).append(']');
            seen = control.getVisible();
            text.append(seen ? "" : " hidden").append(control.getEnabled() ? "" : " disabled")
                    .append(control.isFocusControl() ? " focus" : "");
        }
        text.append('\n');
        if (seen) {
            for (Widget child : children(widget)) {
                print(text, child, indent + "  ");
            }
        }
    }

    private static List<Widget> children(Widget widget) {
        List<Widget> children = new ArrayList<>();
        if (widget instanceof ToolBar bar) {
            children.addAll(List.of(bar.getItems()));
        } else if (widget instanceof CTabFolder folder) {
            children.addAll(List.of(folder.getItems()));
        } else if (widget instanceof TabFolder folder) {
            children.addAll(List.of(folder.getItems()));
        } else if (widget instanceof Tree tree) {
            children.addAll(List.of(tree.getItems()));
        } else if (widget instanceof TreeItem item && item.getExpanded()) {
            children.addAll(List.of(item.getItems()));
        } else if (widget instanceof Table table) {
            for (int row = 0; row < Math.min(ROWS_SHOWN, table.getItemCount()); row++) {
                TableItem item = table.getItem(row);
                children.add(item);
            }
        }
        if (widget instanceof Composite composite) {
            children.addAll(List.of(composite.getChildren()));
        }
        return children;
    }
}
