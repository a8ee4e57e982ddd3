// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.waits;

import java.util.List;

import org.eclipse.swtbot.eclipse.finder.finders.WorkbenchContentsFinder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.ui.IEditorReference;
import org.hamcrest.CoreMatchers;
import org.hamcrest.Matcher;

/** Waits until an editor that matches is open. */
public class WaitForEditor extends WaitForObjectCondition<IEditorReference> {

    WaitForEditor(Matcher<IEditorReference> matcher) {
        super(matcher);
    }

    @Override
    protected List<IEditorReference> findMatches() {
        return new WorkbenchContentsFinder().findEditors(matcher);
    }

    @Override
    public String getFailureMessage() {
        return "Could not find an editor " + matcher + "; open are " + UIThreadRunnable.syncExec(() ->
                new WorkbenchContentsFinder().findEditors(CoreMatchers.anything()).stream()
                        .map(editor -> editor.getTitle() + " (" + editor.getId() + ")").toList());
    }
}
