// SPDX-License-Identifier: EPL-2.0
/** How parts of the workbench are found. */
package org.eclipse.swtbot.eclipse.finder.finders;
