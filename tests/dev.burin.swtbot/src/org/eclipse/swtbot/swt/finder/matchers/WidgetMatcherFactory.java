// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.matchers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** Makes the matchers of widgets. */
public abstract class WidgetMatcherFactory {

    /** Widgets of the type. */
    public static <T extends Widget> Matcher<T> widgetOfType(Class<T> type) {
        return new WidgetMatcher<>("of type '" + type.getSimpleName() + "'", type::isInstance);
    }

    /** Widgets whose text is exactly this one, with the mark of the mnemonic if it has one. */
    public static <T extends Widget> Matcher<T> withText(String text) {
        return new WidgetMatcher<>("with text '" + text + "'", widget -> SWTUtils.getText(widget).equals(text));
    }

    /** Widgets whose text is this one, in capitals or not. */
    public static <T extends Widget> Matcher<T> withTextIgnoringCase(String text) {
        return new WidgetMatcher<>("with text '" + text + "' in any case", widget ->
                SWTUtils.getText(widget).equalsIgnoreCase(text));
    }

    /** Widgets whose text without the mark of the mnemonic is this one. */
    public static <T extends Widget> Matcher<T> withMnemonic(String text) {
        return new WidgetMatcher<>("with mnemonic '" + text + "'", widget ->
                Labels.plain(SWTUtils.getText(widget)).equals(Labels.plain(text)));
    }

    /** Widgets whose whole text matches the regular expression. */
    public static <T extends Widget> Matcher<T> withRegex(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new WidgetMatcher<>("with regex '" + regex + "'", widget ->
                pattern.matcher(SWTUtils.getText(widget)).matches());
    }

    /** Texts that show this message while they are empty. */
    public static <T extends Widget> Matcher<T> withMessage(String message) {
        return new WidgetMatcher<>("with message '" + message + "'", widget ->
                widget instanceof Text text && text.getMessage().equals(message));
    }

    /** Widgets that a label with this text stands before. */
    public static <T extends Widget> Matcher<T> withLabel(String label) {
        return new WidgetMatcher<>("with label '" + label + "'", widget -> Labels.isLabelled(widget, label));
    }

    /** Widgets with exactly this tool tip. */
    public static <T extends Widget> Matcher<T> withTooltip(String tooltip) {
        return new WidgetMatcher<>("with tooltip '" + tooltip + "'", widget ->
                SWTUtils.getToolTipText(widget).equals(tooltip));
    }

    /** Widgets with all bits of the style; the description names it in messages. */
    public static <T extends Widget> Matcher<T> withStyle(int style, String styleDescription) {
        return new WidgetMatcher<>("with style '" + styleDescription + "'", widget -> SWTUtils.hasStyle(widget, style));
    }

    /** Widgets that carry the value under the default key, see {@link SWTBotPreferences#DEFAULT_KEY}. */
    public static <T extends Widget> Matcher<T> withId(String value) {
        return withId(SWTBotPreferences.DEFAULT_KEY, value);
    }

    /** Widgets that carry the value under the key. */
    public static <T extends Widget> Matcher<T> withId(String key, Object value) {
        return new WidgetMatcher<>("with id '" + key + "=" + value + "'", widget -> value.equals(widget.getData(key)));
    }

    /** Widgets in a group with this text. */
    public static <T extends Widget> Matcher<T> inGroup(String group) {
        return new WidgetMatcher<>("in group '" + group + "'", widget -> Labels.isInGroup(widget, group));
    }


    /** What matches all of these; the cheap ones should stand first. */
    @SafeVarargs
    public static <T extends Widget> Matcher<T> allOf(Matcher<? extends T>... matchers) {
        return allOf(Arrays.asList(matchers));
    }

    /** What matches all of these. */
    public static <T extends Widget> Matcher<T> allOf(Iterable<Matcher<? extends T>> matchers) {
        return new Junction<>(matchers, " and ", true);
    }

    /** What matches one of these. */
    @SafeVarargs
    public static <T extends Widget> Matcher<T> anyOf(Matcher<? extends T>... matchers) {
        return anyOf(Arrays.asList(matchers));
    }

    /** What matches one of these. */
    public static <T extends Widget> Matcher<T> anyOf(Iterable<Matcher<? extends T>> matchers) {
        return new Junction<>(matchers, " or ", false);
    }

    /** Several matchers joined: all of them must match, or one. */
    private static final class Junction<T extends Widget> extends AbstractMatcher<T> {

        private final List<Matcher<? extends T>> matchers = new ArrayList<>();
        private final String word;
        private final boolean all;

        Junction(Iterable<Matcher<? extends T>> matchers, String word, boolean all) {
            matchers.forEach(this.matchers::add);
            this.word = word;
            this.all = all;
        }

        @Override
        protected boolean doMatch(Object item) {
            return all ? matchers.stream().allMatch(matcher -> matcher.matches(item))
                    : matchers.stream().anyMatch(matcher -> matcher.matches(item));
        }

        @Override
        public void describeTo(Description text) {
            text.appendList("(", word, ")", matchers);
        }
    }
}
