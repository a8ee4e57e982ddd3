// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** How many requests to the language server wait for their answers, as the editor says, if it is installed. */
final class EditorRequests {

    private static final String BUNDLE = "dev.burin.ui.editor";
    private static final String ACTIVITY = "dev.burin.ui.editor.EditorActivity";

    private EditorRequests() {
    }

    /** The number of requests without an answer; 0 while the editor was never used. */
    static int pending() {
        Bundle bundle = Platform.getBundle(BUNDLE);
        if (bundle == null || bundle.getState() != Bundle.ACTIVE) {
            return 0;
        }
        try {
            return (Integer) bundle.loadClass(ACTIVITY).getMethod("pending").invoke(null);
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The editor does not tell its pending requests: " + ACTIVITY + ".pending()", e);
        }
    }
}
