// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.waits;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.hamcrest.Matcher;

/** Waits for what a search finds. */
final class WaitForMatches<T> extends WaitForObjectCondition<T> {

    private final Function<SWTBot, List<T>> search;
    private final Supplier<String> failure;

    WaitForMatches(Matcher<T> matcher, Supplier<String> failure, Function<SWTBot, List<T>> search) {
        super(matcher);
        this.search = search;
        this.failure = failure;
    }

    @Override
    protected List<T> findMatches() {
        return search.apply(bot);
    }

    @Override
    public String getFailureMessage() {
        return failure.get();
    }
}
