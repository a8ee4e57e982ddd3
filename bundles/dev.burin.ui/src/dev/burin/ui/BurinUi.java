// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui;

import dev.burin.ui.chips.Chips;
import dev.burin.ui.chips.SpecWatch;
import dev.burin.ui.project.BuildProblems;
import dev.burin.ui.project.ProjectHints;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The bundle: starts the services that parts of the workbench share. */
public final class BurinUi implements BundleActivator {
    /** Symbolic name of the bundle. */
    public static final String ID = "dev.burin.ui"; //$NON-NLS-1$
    /** The perspective. */
    public static final String PERSPECTIVE = "dev.burin.ui.perspective"; //$NON-NLS-1$
    /** Content type of specs. */
    public static final String CONTENT_TYPE = "dev.burin.ui.wafer"; //$NON-NLS-1$
    /** File extension of specs. */
    public static final String EXTENSION = "wafer"; //$NON-NLS-1$

    private Chips chips;
    private SpecWatch specs;

    @Override
    public void start(BundleContext context) {
        chips = new Chips();
        context.registerService(Chips.class, chips, null); // null: no properties
        chips.addListener(new BuildProblems());
        chips.addListener(new ProjectHints());
        specs = new SpecWatch(context, chips);
        specs.open();
    }

    @Override
    public void stop(BundleContext context) {
        specs.close();
        chips.close();
    }

    /** Writes a defect of our own to the log; what a user did wrong is shown where it was done, not logged. */
    public static void log(String message, Throwable defect) {
        ILog.of(BurinUi.class).log(new Status(IStatus.ERROR, ID, message, defect));
    }
}
