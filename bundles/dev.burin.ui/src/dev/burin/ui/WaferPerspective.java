// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.progress.IProgressConstants;

/** Lays out the Wafer perspective: projects left, editor and map, outline right, the chip's views below. */
public final class WaferPerspective implements IPerspectiveFactory {
    private static final String VIEW = "dev.burin.ui.view."; //$NON-NLS-1$
    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout page) {
        IFolderLayout left = page.createFolder("left", IPageLayout.LEFT, 0.18f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
        left.addView(EXPLORER);
        left.addView(VIEW + "modelExplorer"); //$NON-NLS-1$
        IFolderLayout bottom =
                page.createFolder("bottom", IPageLayout.BOTTOM, 0.6f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
        for (String view : new String[] {"simulation", "report", "rom"}) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            bottom.addView(VIEW + view);
        }
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        bottom.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        bottom.addView(IProgressConstants.PROGRESS_VIEW_ID);
        IFolderLayout right = page.createFolder("right", IPageLayout.RIGHT, 0.5f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
        right.addView(VIEW + "waferMap"); //$NON-NLS-1$
        right.addView(VIEW + "network"); //$NON-NLS-1$
        right.addView(IPageLayout.ID_OUTLINE);
        page.addActionSet("org.eclipse.debug.ui.launchActionSet"); //$NON-NLS-1$
        page.addPerspectiveShortcut(BurinUi.PERSPECTIVE);
        for (String view : new String[] {"waferMap", "network", "modelExplorer", "simulation", "rom", "report"}) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            page.addShowViewShortcut(VIEW + view);
        }
        for (String wizard : new String[] {"newProject", "newSpec", "examples"}) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            page.addNewWizardShortcut("dev.burin.ui.wizard." + wizard); //$NON-NLS-1$
        }
    }
}
