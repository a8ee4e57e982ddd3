// SPDX-License-Identifier: EPL-2.0
/** Keys that a bot presses. */
package org.eclipse.swtbot.swt.finder.keyboard;
