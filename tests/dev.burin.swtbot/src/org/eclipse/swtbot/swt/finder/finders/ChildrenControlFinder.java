// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.finders;

import java.util.List;

import org.eclipse.swt.widgets.Widget;
import org.hamcrest.Matcher;

/** Finds controls and items below one widget. */
public class ChildrenControlFinder extends ControlFinder {

    /** The widget searched. */
    protected final Widget parentWidget;

    public ChildrenControlFinder(Widget parentWidget) {
        this.parentWidget = parentWidget;
    }

    @Override
    public <T extends Widget> List<T> findControls(Matcher<T> matcher) {
        return findControls(parentWidget, matcher, true);
    }

    @Override
    Widget root() {
        return parentWidget;
    }
}
