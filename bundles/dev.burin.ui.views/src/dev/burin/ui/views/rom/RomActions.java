// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.rom;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;

/** The buttons and menu of the ROM view. */
record RomActions(RomView view) {
    private static final String BUNDLE = "dev.burin.ui.views"; //$NON-NLS-1$

    void addTo(IActionBars bars) {
        Action bits = new Action(Messages.RomView_bits, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.setBits(isChecked());
            }
        };
        bits.setChecked(view.bits());
        bits.setImageDescriptor(image("showBits")); //$NON-NLS-1$
        List<Action> actions = List.of(bits, action(Messages.RomView_goTo, "goToWeight", view::goToWeight), //$NON-NLS-1$
                action(Messages.RomView_open, "openImage", view::openImage), //$NON-NLS-1$
                action(Messages.RomView_verify, "verifyImage", view::verify), //$NON-NLS-1$
                action(Messages.RomView_compare, "compareBuilds", view::compare)); //$NON-NLS-1$
        actions.forEach(action -> {
            bars.getToolBarManager().add(action);
            bars.getMenuManager().add(action);
        });
        bars.getMenuManager().add(new Separator());
        bars.getMenuManager().add(action(Messages.RomView_chip, "openImage", view::showChip)); //$NON-NLS-1$
        bars.getMenuManager().add(action(Messages.RomView_csv, "openImage", view::exportSections)); //$NON-NLS-1$
    }

    private static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setImageDescriptor(image(icon));
        return action;
    }

    private static ImageDescriptor image(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/full/elcl16/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
