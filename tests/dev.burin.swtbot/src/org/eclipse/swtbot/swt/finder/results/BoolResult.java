// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.results;

/** Work on the UI thread that answers yes or no. */
@FunctionalInterface
public interface BoolResult extends Result<Boolean> {
}
