// SPDX-License-Identifier: EPL-2.0
/** How widgets are found, and how work gets to the UI thread. */
package org.eclipse.swtbot.swt.finder.finders;
