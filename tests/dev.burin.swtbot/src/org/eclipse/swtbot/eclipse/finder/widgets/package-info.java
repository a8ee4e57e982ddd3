// SPDX-License-Identifier: EPL-2.0
/** Handles on views, editors and perspectives. */
package org.eclipse.swtbot.eclipse.finder.widgets;
