// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.matchers;

import java.util.function.Function;

import org.eclipse.swtbot.swt.finder.matchers.AbstractMatcher;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPartReference;
import org.hamcrest.CoreMatchers;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** Makes the matchers of parts and perspectives. */
public abstract class WidgetMatcherFactory extends org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory {

    /** Parts with this id. */
    public static <T extends IWorkbenchPartReference> Matcher<T> withPartId(String id) {
        return withPartId(CoreMatchers.equalTo(id));
    }

    /** Parts whose id matches. */
    public static <T extends IWorkbenchPartReference> Matcher<T> withPartId(Matcher<String> id) {
        return new Property<>("with id ", IWorkbenchPartReference.class, IWorkbenchPartReference::getId, id);
    }

    /** Parts with this name. */
    public static <T extends IWorkbenchPartReference> Matcher<T> withPartName(String name) {
        return withPartName(CoreMatchers.equalTo(name));
    }

    /** Parts whose name matches. */
    public static <T extends IWorkbenchPartReference> Matcher<T> withPartName(Matcher<String> name) {
        return new Property<>("with name ", IWorkbenchPartReference.class, IWorkbenchPartReference::getPartName, name);
    }

    /** Parts with this title. */
    public static <T extends IWorkbenchPartReference> Matcher<T> withTitle(String title) {
        return withTitle(CoreMatchers.equalTo(title));
    }

    /** Parts whose title matches. */
    public static <T extends IWorkbenchPartReference> Matcher<T> withTitle(Matcher<String> title) {
        return new Property<>("with title ", IWorkbenchPartReference.class, IWorkbenchPartReference::getTitle, title);
    }

    /** Perspectives with this id. */
    public static Matcher<IPerspectiveDescriptor> withPerspectiveId(String id) {
        return withPerspectiveId(CoreMatchers.equalTo(id));
    }

    /** Perspectives whose id matches. */
    public static Matcher<IPerspectiveDescriptor> withPerspectiveId(Matcher<String> id) {
        return new Property<>("with id ", IPerspectiveDescriptor.class, IPerspectiveDescriptor::getId, id);
    }

    /** Perspectives with this label. */
    public static Matcher<IPerspectiveDescriptor> withPerspectiveLabel(String label) {
        return withPerspectiveLabel(CoreMatchers.equalTo(label));
    }

    /** Perspectives whose label matches. */
    public static Matcher<IPerspectiveDescriptor> withPerspectiveLabel(Matcher<String> label) {
        return new Property<>("with label ", IPerspectiveDescriptor.class, IPerspectiveDescriptor::getLabel, label);
    }

    /** Things of which a text matches. */
    private static final class Property<T, S> extends AbstractMatcher<T> {

        private final String description;
        private final Class<S> type;
        private final Function<S, String> property;
        private final Matcher<String> matcher;

        Property(String description, Class<S> type, Function<S, String> property, Matcher<String> matcher) {
            this.description = description;
            this.type = type;
            this.property = property;
            this.matcher = matcher;
        }

        @Override
        protected boolean doMatch(Object item) {
            return type.isInstance(item) && matcher.matches(property.apply(type.cast(item)));
        }

        @Override
        public void describeTo(Description text) {
            text.appendText(description).appendDescriptionOf(matcher);
        }
    }
}
