// SPDX-License-Identifier: EPL-2.0
/** What the bot throws when an editor does not offer what it was told to choose. */
package org.eclipse.swtbot.eclipse.finder.exceptions;
