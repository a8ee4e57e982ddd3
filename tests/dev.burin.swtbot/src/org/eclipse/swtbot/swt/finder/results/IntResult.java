// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.results;

/** Work on the UI thread that answers a number. */
@FunctionalInterface
public interface IntResult extends Result<Integer> {
}
