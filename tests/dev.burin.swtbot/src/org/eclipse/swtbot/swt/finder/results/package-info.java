// SPDX-License-Identifier: EPL-2.0
/** The forms of work that a bot hands to the UI thread. */
package org.eclipse.swtbot.swt.finder.results;
