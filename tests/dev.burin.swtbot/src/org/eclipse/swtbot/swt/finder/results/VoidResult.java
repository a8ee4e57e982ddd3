// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.results;

/** Work on the UI thread that answers nothing. */
@FunctionalInterface
public interface VoidResult {

    /** Does the work, on the UI thread. */
    void run();
}
