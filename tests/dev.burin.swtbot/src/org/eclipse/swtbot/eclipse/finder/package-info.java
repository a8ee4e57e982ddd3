// SPDX-License-Identifier: EPL-2.0
/** The bot of the workbench: views, editors and perspectives. */
package org.eclipse.swtbot.eclipse.finder;
