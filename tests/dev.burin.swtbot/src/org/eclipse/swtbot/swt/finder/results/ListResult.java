// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.results;

import java.util.List;

/**
 * Work on the UI thread that answers a list.
 *
 * @param <E> the type of the elements
 */
@FunctionalInterface
public interface ListResult<E> extends Result<List<E>> {
}
