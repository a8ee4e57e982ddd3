// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.waits;

import java.util.List;

import org.hamcrest.Matcher;

/**
 * Waits until something that matches is there, and keeps it.
 *
 * @param <T> what is waited for
 */
public abstract class WaitForObjectCondition<T> extends DefaultCondition {

    /** What is waited for. */
    protected final Matcher<T> matcher;

    private List<T> found = List.of();

    public WaitForObjectCondition(Matcher<T> matcher) {
        this.matcher = matcher;
    }

    @Override
    public boolean test() throws Exception {
        found = findMatches();
        return !found.isEmpty();
    }

    /** All that match now. */
    protected abstract List<T> findMatches();

    /** All that matched at the last question. */
    public List<T> getAllMatches() {
        return found;
    }

    /** The one with this index, from 0, among all that matched at the last question. */
    public T get(int index) {
        return found.get(index);
    }
}
