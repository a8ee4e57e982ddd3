// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.report;

import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.ui.IActionBars;

/** The buttons and menu of the Report view. */
final class ReportActions {
    private static final String BUNDLE = "dev.burin.ui.views"; //$NON-NLS-1$

    private final ReportView view;

    ReportActions(ReportView view) {
        this.view = view;
    }

    void addTo(IActionBars bars) {
        Action pin = action(Messages.ReportView_pin, view::pin);
        pin.setImageDescriptor(image("elcl16/pinBuild.svg")); //$NON-NLS-1$
        bars.getToolBarManager().add(pin);
        bars.getToolBarManager().add(new Compare());
        IMenuManager menu = bars.getMenuManager();
        menu.add(pin);
        MenuManager compare = new MenuManager(Messages.ReportView_compare);
        compare.setRemoveAllWhenShown(true);
        compare.addMenuListener(this::fill);
        menu.add(compare);
        menu.add(action(Messages.ReportView_save, view::save));
        menu.add(new Separator());
    }

    private void fill(IMenuManager menu) {
        Action nothing = new Action(Messages.ReportView_nothing, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                view.compare(Optional.empty());
            }
        };
        nothing.setChecked(view.other().isEmpty());
        menu.add(nothing);
        view.pinned().ifPresent(pinned -> {
            Action with = new Action(pinned.name(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    view.compare(Optional.of(pinned));
                }
            };
            with.setChecked(view.other().equals(view.pinned()));
            menu.add(with);
        });
        menu.add(action(Messages.ReportView_saved, view::compareWithSaved));
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private static ImageDescriptor image(String path) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/full/" + path) //$NON-NLS-1$
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** A button with a menu of what can be compared with. */
    private final class Compare extends Action implements IMenuCreator {
        private final MenuManager menu = new MenuManager();

        Compare() {
            super(Messages.ReportView_compare, IAction.AS_DROP_DOWN_MENU);
            setImageDescriptor(image("elcl16/compareBuilds.svg")); //$NON-NLS-1$
            setMenuCreator(this);
            menu.setRemoveAllWhenShown(true);
            menu.addMenuListener(ReportActions.this::fill);
        }

        @Override
        public void run() {
            view.compareWithSaved();
        }

        @Override
        public void dispose() {
            menu.dispose();
        }

        @Override
        public Menu getMenu(Control parent) {
            return menu.createContextMenu(parent);
        }

        @Override
        public Menu getMenu(Menu parent) {
            return menu.getMenu();
        }
    }
}
