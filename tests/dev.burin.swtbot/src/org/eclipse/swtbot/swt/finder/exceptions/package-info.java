// SPDX-License-Identifier: EPL-2.0
/** What a bot throws when it does not find what it was told to use. */
package org.eclipse.swtbot.swt.finder.exceptions;
