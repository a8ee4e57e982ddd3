// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.results;

/**
 * Work on the UI thread that answers an array.
 *
 * @param <T> the type of the elements
 */
@FunctionalInterface
public interface ArrayResult<T> {

    /** Does the work, on the UI thread. */
    T[] run();
}
