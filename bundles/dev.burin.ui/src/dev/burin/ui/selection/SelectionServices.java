// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.selection;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.internal.services.IWorkbenchLocationService;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Gives each window its selection. */
public final class SelectionServices extends AbstractServiceFactory {

    @Override
    @SuppressWarnings("rawtypes")
    public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
        IWorkbenchWindow window = window(locator);
        if (service != SharedSelection.class || window == null) {
            return null; // the contract of service factories: not ours
        }
        SharedSelection selection = new SharedSelection();
        new SpecTracker(selection).install(window);
        return selection;
    }

    private static IWorkbenchWindow window(IServiceLocator locator) {
        IWorkbenchLocationService place = locator.getService(IWorkbenchLocationService.class);
        return place == null ? null : place.getWorkbenchWindow();
    }
}
