// SPDX-License-Identifier: EPL-2.0
/** The bot: finds widgets by what a person sees and answers handles on them. Written from the documented API of SWTBot. */
package org.eclipse.swtbot.swt.finder;
