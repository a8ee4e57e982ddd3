// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor;

import dev.burin.ui.editor.session.LanguageSession;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The bundle: owns the one language session of the workbench. */
public final class EditorPlugin implements BundleActivator {
    /** Symbolic name of the bundle. */
    public static final String ID = "dev.burin.ui.editor"; //$NON-NLS-1$

    private LanguageSession session;

    @Override
    public void start(BundleContext context) {
        session = new LanguageSession();
        context.registerService(LanguageSession.class, session, null); // null: no properties
    }

    @Override
    public void stop(BundleContext context) {
        session.close();
    }

    /** Writes a defect to the log. */
    public static void log(String message, Throwable defect) {
        ILog.of(EditorPlugin.class).error(message, defect);
    }
}
