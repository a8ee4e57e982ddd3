// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.waits;

import java.util.List;

import org.eclipse.swtbot.eclipse.finder.finders.WorkbenchContentsFinder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.ui.IViewReference;
import org.hamcrest.CoreMatchers;
import org.hamcrest.Matcher;

/** Waits until a view that matches is open. */
public class WaitForView extends WaitForObjectCondition<IViewReference> {

    WaitForView(Matcher<IViewReference> matcher) {
        super(matcher);
    }

    @Override
    protected List<IViewReference> findMatches() {
        return new WorkbenchContentsFinder().findViews(matcher);
    }

    @Override
    public String getFailureMessage() {
        return "Could not find a view " + matcher + "; open are " + UIThreadRunnable.syncExec(() ->
                new WorkbenchContentsFinder().findViews(CoreMatchers.anything()).stream()
                        .map(view -> view.getPartName() + " (" + view.getId() + ")").toList());
    }
}
