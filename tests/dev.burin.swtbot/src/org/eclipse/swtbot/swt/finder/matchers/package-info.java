// SPDX-License-Identifier: EPL-2.0
/** Conditions on widgets, as Hamcrest matchers. */
package org.eclipse.swtbot.swt.finder.matchers;
