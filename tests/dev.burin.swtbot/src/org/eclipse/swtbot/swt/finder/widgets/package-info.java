// SPDX-License-Identifier: EPL-2.0
/** Handles on widgets: each does what a person does with the widget. */
package org.eclipse.swtbot.swt.finder.widgets;
