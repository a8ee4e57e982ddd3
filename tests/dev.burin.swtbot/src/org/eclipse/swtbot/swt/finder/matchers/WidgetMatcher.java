// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.matchers;

import java.util.function.Predicate;

import org.eclipse.swt.widgets.Widget;
import org.hamcrest.Description;

/** A matcher of widgets made of a description and a question. */
final class WidgetMatcher<T extends Widget> extends AbstractMatcher<T> {

    private final String description;
    private final Predicate<Widget> question;

    WidgetMatcher(String description, Predicate<Widget> question) {
        this.description = description;
        this.question = question;
    }

    @Override
    protected boolean doMatch(Object item) {
        return item instanceof Widget widget && !widget.isDisposed() && question.test(widget);
    }

    @Override
    public void describeTo(Description text) {
        text.appendText(description);
    }
}
