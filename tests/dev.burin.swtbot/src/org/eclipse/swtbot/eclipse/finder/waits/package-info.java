// SPDX-License-Identifier: EPL-2.0
/** Conditions on the workbench that a bot waits for. */
package org.eclipse.swtbot.eclipse.finder.waits;
