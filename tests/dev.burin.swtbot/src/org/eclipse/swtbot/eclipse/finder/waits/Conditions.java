// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.waits;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.hamcrest.Matcher;

/** The conditions on the workbench that tests wait for most often. */
public class Conditions extends org.eclipse.swtbot.swt.finder.waits.Conditions {

    /** A view that matches is open. */
    public static WaitForView waitForView(Matcher<IViewReference> matcher) {
        return new WaitForView(matcher);
    }

    /** An editor that matches is open. */
    public static WaitForEditor waitForEditor(Matcher<IEditorReference> matcher) {
        return new WaitForEditor(matcher);
    }

    /** No job of the family waits or runs. */
    public static WaitForJobs waitForJobs(Object family, String familyName) {
        return new WaitForJobs(family, familyName);
    }
}
