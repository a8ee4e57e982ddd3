// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarDropDownButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarPushButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarRadioButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * A view or an editor.
 *
 * @param <T> the type of its reference
 */
public abstract class SWTBotWorkbenchPart<T extends IWorkbenchPartReference> {

    /** The reference to the part. */
    protected final T partReference;
    /** The bot of the workbench. */
    protected final SWTWorkbenchBot bot;

    public SWTBotWorkbenchPart(T partReference, SWTWorkbenchBot bot) {
        if (partReference == null) {
            throw new WidgetNotFoundException("There is no such part");
        }
        this.partReference = partReference;
        this.bot = bot;
    }

    /** The reference to the part. */
    public T getReference() {
        return partReference;
    }

    /** The title of the part. */
    public String getTitle() {
        return UIThreadRunnable.syncExec(() -> partReference.getTitle());
    }

    /** Closes the part. */
    public abstract void close();

    /** Shows the part and gives it the focus. */
    public void show() {
        setFocus();
    }

    /** Whether the part has the focus. */
    public abstract boolean isActive();

    /** Shows the part and gives it the focus. */
    public abstract void setFocus();

    /** A bot that searches in the part. */
    public SWTBot bot() {
        return new SWTBot(getWidget());
    }

    /** What the part is drawn on. The part is created if it was not yet. */
    public Widget getWidget() {
        return UIThreadRunnable.syncExec(() -> {
            IWorkbenchPart part = part();
            return (Widget) part.getSite().getService(MPart.class).getWidget();
        });
    }

    /** The buttons of the part's tool bar. */
    public List<SWTBotToolbarButton> getToolbarButtons() {
        List<ToolItem> items = UIThreadRunnable.syncExec(this::toolItems);
        List<SWTBotToolbarButton> buttons = new ArrayList<>();
        for (ToolItem item : items) {
            if (SWTUtils.hasStyle(item, SWT.PUSH)) {
                buttons.add(new SWTBotToolbarPushButton(item));
            } else if (SWTUtils.hasStyle(item, SWT.CHECK)) {
                buttons.add(new SWTBotToolbarToggleButton(item));
            } else if (SWTUtils.hasStyle(item, SWT.RADIO)) {
                buttons.add(new SWTBotToolbarRadioButton(item));
            } else if (SWTUtils.hasStyle(item, SWT.DROP_DOWN)) {
                buttons.add(new SWTBotToolbarDropDownButton(item));
            }
        }
        return buttons;
    }

    /** The button of the part's tool bar with this tool tip; waits for it. */
    public SWTBotToolbarButton toolbarButton(String tooltip) throws WidgetNotFoundException {
        return toolbarButton(tooltip, SWTBotToolbarButton.class);
    }

    /** The push button of the part's tool bar with this tool tip; waits for it. */
    public SWTBotToolbarPushButton toolbarPushButton(String tooltip) throws WidgetNotFoundException {
        return toolbarButton(tooltip, SWTBotToolbarPushButton.class);
    }

    /** The toggle button of the part's tool bar with this tool tip; waits for it. */
    public SWTBotToolbarToggleButton toolbarToggleButton(String tooltip) throws WidgetNotFoundException {
        return toolbarButton(tooltip, SWTBotToolbarToggleButton.class);
    }

    /** The radio button of the part's tool bar with this tool tip; waits for it. */
    public SWTBotToolbarRadioButton toolbarRadioButton(String tooltip) throws WidgetNotFoundException {
        return toolbarButton(tooltip, SWTBotToolbarRadioButton.class);
    }

    /** The drop-down button of the part's tool bar with this tool tip; waits for it. */
    public SWTBotToolbarDropDownButton toolbarDropDownButton(String tooltip) throws WidgetNotFoundException {
        return toolbarButton(tooltip, SWTBotToolbarDropDownButton.class);
    }

    private <B extends SWTBotToolbarButton> B toolbarButton(String tooltip, Class<B> kind) {
        List<B> found = new ArrayList<>();
        bot.waitUntilWidgetAppears(new DefaultCondition() {
            @Override
            public boolean test() {
                found.clear();
                getToolbarButtons().stream().filter(kind::isInstance).map(kind::cast)
                        .filter(button -> button.getToolTipText().equals(tooltip)).forEach(found::add);
                return !found.isEmpty();
            }

            @Override
            public String getFailureMessage() {
                return "No " + kind.getSimpleName() + " with tooltip '" + tooltip + "' in the tool bar of " + getTitle()
                        + "; there are " + getToolbarButtons();
            }
        });
        return found.get(0);
    }

    /** The part, created if it was not yet. On the UI thread. */
    IWorkbenchPart part() {
        IWorkbenchPart part = partReference.getPart(true);
        if (part == null) {
            throw new WidgetNotFoundException("The part cannot be created: " + partReference.getTitle());
        }
        return part;
    }

    private List<ToolItem> toolItems() {
        IToolBarManager manager = part().getSite() instanceof IViewSite site
                ? site.getActionBars().getToolBarManager() : null;
        ToolBar bar = manager instanceof ToolBarManager managed ? managed.getControl() : null;
        if (bar != null && !bar.isDisposed()) {
            return Arrays.asList(bar.getItems());
        }
        Object widget = part().getSite().getService(MPart.class).getToolbar() == null ? null
                : part().getSite().getService(MPart.class).getToolbar().getWidget();
        List<ToolItem> items = new ArrayList<>();
        if (widget instanceof Composite composite && !composite.isDisposed()) {
            collect(composite, items);
        }
        return items;
    }

    private static void collect(Composite composite, List<ToolItem> items) {
        if (composite instanceof ToolBar bar) {
            items.addAll(Arrays.asList(bar.getItems()));
        }
        for (Widget child : composite.getChildren()) {
            if (child instanceof Composite inner) {
                collect(inner, items);
            }
        }
    }

    @Override
    public String toString() {
        return getTitle();
    }
}
