// SPDX-License-Identifier: EPL-2.0
/** Preferences of the bot and helpers around widgets and waiting. */
package org.eclipse.swtbot.swt.finder.utils;
