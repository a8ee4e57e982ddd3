// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A text with links in it. */
public class SWTBotLink extends AbstractSWTBotControl<Link> {

    public SWTBotLink(Link widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotLink(Link widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    private static final Pattern LINK = Pattern.compile("<[aA](?:\\s+[hH][rR][eE][fF]=\"([^\"]*)\")?\\s*>(.*?)</[aA]>");

    /** Follows the first link. */
    @Override
    public AbstractSWTBot<Link> click() {
        return click(0);
    }

    /** Follows the link with this index, from 0. */
    public AbstractSWTBot<Link> click(int index) {
        Matcher link = LINK.matcher(getText());
        for (int i = 0; link.find(); i++) {
            if (i == index) {
                return follow(link);
            }
        }
        throw new WidgetNotFoundException("No link " + index + " in " + this);
    }

    /** Follows the link with this text. */
    public AbstractSWTBot<Link> click(String hyperlinkText) {
        Matcher link = LINK.matcher(getText());
        while (link.find()) {
            if (link.group(2).equals(hyperlinkText)) {
                return follow(link);
            }
        }
        throw new WidgetNotFoundException("No link \"" + hyperlinkText + "\" in " + this);
    }

    private SWTBotLink follow(Matcher link) {
        waitForEnabled();
        Event event = createEvent();
        event.text = link.group(1) == null ? link.group(2) : link.group(1);
        notify(SWT.Selection, event);
        return this;
    }
}
