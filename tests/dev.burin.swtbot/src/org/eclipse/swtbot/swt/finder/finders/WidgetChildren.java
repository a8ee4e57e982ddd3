// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.finders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ExpandBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** What stands in a widget, in the order a person reads: controls, and the items of bars and tab folders. */
final class WidgetChildren {

    private static final int LONGEST_TREE = 400;

    private WidgetChildren() {
    }

    /** The children of a widget; a tab's page is a child of the tab. On the UI thread. */
    static List<Widget> of(Widget widget) {
        List<Widget> children = new ArrayList<>();
        if (widget instanceof CTabItem tab) {
            addIfThere(children, tab.getControl());
        } else if (widget instanceof TabItem tab) {
            addIfThere(children, tab.getControl());
        } else if (widget instanceof CTabFolder folder) {
            children.addAll(Arrays.asList(folder.getItems()));
            addOthers(children, folder);
        } else if (widget instanceof TabFolder folder) {
            children.addAll(Arrays.asList(folder.getItems()));
            addOthers(children, folder);
        } else if (widget instanceof ToolBar bar) {
            children.addAll(Arrays.asList(bar.getItems()));
            addOthers(children, bar);
        } else if (widget instanceof ExpandBar bar) {
            children.addAll(Arrays.asList(bar.getItems()));
            addOthers(children, bar);
        } else if (widget instanceof Composite composite) {
            addOthers(children, composite);
        }
        return children;
    }

    /** Whether a person sees the widget. Items are seen where their parent is. */
    static boolean isVisible(Widget widget) {
        return !(widget instanceof Control control)
                || (control instanceof Shell ? control.getVisible() : control.isVisible());
    }

    /** The tree of widgets below the given one, as indented lines, for messages. */
    static String tree(Widget root) {
        List<String> lines = new ArrayList<>();
        addLines(lines, root, "");
        if (lines.size() > LONGEST_TREE) {
            int more = lines.size() - LONGEST_TREE;
            lines = new ArrayList<>(lines.subList(0, LONGEST_TREE));
            lines.add("… and " + more + " more");
        }
        return String.join("\n", lines);
    }

    private static void addLines(List<String> lines, Widget widget, String indent) {
        String hidden = isVisible(widget) ? "" : " (hidden)";
        String disabled = widget instanceof Control control && !control.getEnabled() ? " (disabled)" : "";
        lines.add(indent + SWTUtils.toString(widget) + hidden + disabled);
        if (hidden.isEmpty()) {
            of(widget).forEach(child -> addLines(lines, child, indent + "  "));
        }
    }

    private static void addIfThere(List<Widget> children, Control control) {
        if (control != null) {
            children.add(control);
        }
    }

    private static void addOthers(List<Widget> children, Composite composite) {
        List<Control> pages = new ArrayList<>();
        for (Widget child : children) {
            if (child instanceof CTabItem tab) {
                pages.add(tab.getControl());
            } else if (child instanceof TabItem tab) {
                pages.add(tab.getControl());
            }
        }
        for (Control child : composite.getChildren()) {
            if (!pages.contains(child)) {
                children.add(child);
            }
        }
    }
}
