// SPDX-License-Identifier: EPL-2.0
/** Conditions that a bot waits for. */
package org.eclipse.swtbot.swt.finder.waits;
