// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.map;

import dev.burin.view.map.TileColouring;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** The drop-down that chooses what tiles are coloured by; pressing the button takes the next one. */
final class ColourMenu extends Action implements IMenuCreator {
    private final List<TileColouring> colourings = Colourings.all();
    private final Consumer<TileColouring> chosen;
    private final MenuManager menu = new MenuManager();
    private TileColouring current;

    /** Makes the menu. @param id of the colouring to begin with; the first if there is none of that id */
    ColourMenu(String id, Consumer<TileColouring> chosen) {
        super(Messages.WaferMapView_colour, AS_DROP_DOWN_MENU);
        this.chosen = chosen;
        current = colourings.stream().filter(one -> one.id().equals(id)).findFirst().orElse(colourings.get(0));
        setId("dev.burin.ui.views.map.colour"); //$NON-NLS-1$
        setToolTipText(Messages.WaferMapView_colour);
        ResourceLocator.imageDescriptorFromBundle("dev.burin.ui.views", "icons/full/elcl16/colour.svg") //$NON-NLS-1$ //$NON-NLS-2$
                .ifPresent(this::setImageDescriptor);
        setMenuCreator(this);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill((MenuManager) manager));
    }

    TileColouring current() {
        return current;
    }

    @Override
    public void run() {
        choose(colourings.get((colourings.indexOf(current) + 1) % colourings.size()));
    }

    /** Returns the same choice as a submenu. */
    MenuManager submenu() {
        MenuManager submenu = new MenuManager(Messages.WaferMapView_colour);
        submenu.setRemoveAllWhenShown(true);
        submenu.addMenuListener(manager -> fill((MenuManager) manager));
        submenu.add(new Action("") { }); // menus without items are not shown
        return submenu;
    }

    private void fill(MenuManager manager) {
        for (TileColouring colouring : colourings) {
            IAction item = new Action(colouring.label(), AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        choose(colouring);
                    }
                }
            };
            item.setChecked(colouring == current);
            manager.add(item);
        }
    }

    private void choose(TileColouring colouring) {
        current = colouring;
        chosen.accept(colouring);
    }

    @Override
    public Menu getMenu(Control parent) {
        return menu.getMenu() == null || menu.getMenu().isDisposed() ? menu.createContextMenu(parent) : menu.getMenu();
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null; // only in tool bars
    }

    @Override
    public void dispose() {
        menu.dispose();
    }
}
