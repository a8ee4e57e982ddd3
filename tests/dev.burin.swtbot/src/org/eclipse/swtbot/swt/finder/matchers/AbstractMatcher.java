// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.matchers;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.hamcrest.BaseMatcher;

/**
 * A matcher that asks its question on the UI thread.
 *
 * @param <T> what is matched
 */
public abstract class AbstractMatcher<T> extends BaseMatcher<T> {

    @Override
    public boolean matches(Object item) {
        return UIThreadRunnable.syncExec(() -> doMatch(item));
    }

    /** Whether the item matches. On the UI thread. */
    protected abstract boolean doMatch(Object item);
}
