// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.results;

/**
 * Work on the UI thread that answers a value.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Result<T> {

    /** Does the work, on the UI thread. */
    T run();
}
