// SPDX-License-Identifier: EPL-2.0
/**
 * Two names of the platform's help windows, which Burin's product does without: the Java machine asks for them when it checks
 * the code of the cheat sheets, on a path (a cheat sheet beside a dialog) that then says that there is no such thing.
 */
package org.eclipse.help.ui.internal.views;
