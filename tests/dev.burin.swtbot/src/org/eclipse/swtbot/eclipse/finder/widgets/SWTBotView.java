// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.ui.IViewReference;

/** A view. */
public class SWTBotView extends SWTBotWorkbenchPart<IViewReference> {

    private static final String VIEW_MENU = "ViewMenu";

    public SWTBotView(IViewReference partReference, SWTWorkbenchBot bot) {
        super(partReference, bot);
    }

    /** The reference to the view. */
    public IViewReference getViewReference() {
        return partReference;
    }

    @Override
    public void setFocus() {
        UIThreadRunnable.syncExec(() -> {
            partReference.getPage().activate(part());
            part().setFocus();
        });
    }

    @Override
    public boolean isActive() {
        return UIThreadRunnable.syncExec(() -> partReference.getPage().getActivePartReference() == partReference);
    }

    @Override
    public void close() {
        UIThreadRunnable.syncExec(() -> partReference.getPage().hideView(partReference));
    }

    /** The menu behind the view's menu button, filled. */
    public SWTBotRootMenu viewMenu() {
        Menu menu = UIThreadRunnable.syncExec(this::createViewMenu);
        if (menu == null) {
            throw new WidgetNotFoundException("The view has no menu: " + this);
        }
        return new SWTBotRootMenu(menu);
    }

    /** The item with this text in the view's menu, in sub-menus too. */
    public SWTBotMenu viewMenu(String text) throws WidgetNotFoundException {
        return viewMenu().menu(text, true, 0);
    }

    private Menu createViewMenu() {
        MPart part = part().getSite().getService(MPart.class);
        for (MMenu menu : part.getMenus()) {
            if (menu.getTags().contains(VIEW_MENU) && part.getWidget() instanceof Control control) {
                IPresentationEngine engine = part.getContext().get(IPresentationEngine.class);
                if (engine.createGui(menu, control.getShell(), part.getContext()) instanceof Menu created) {
                    created.notifyListeners(SWT.Show, new Event());
                    return created;
                }
            }
        }
        return null;
    }
}
