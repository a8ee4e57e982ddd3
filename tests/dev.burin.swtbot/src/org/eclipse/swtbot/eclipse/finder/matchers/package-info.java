// SPDX-License-Identifier: EPL-2.0
/** Conditions on parts and perspectives of the workbench, as Hamcrest matchers. */
package org.eclipse.swtbot.eclipse.finder.matchers;
