// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.results;

import org.eclipse.swt.widgets.Widget;

/**
 * Work on the UI thread that answers a widget.
 *
 * @param <T> the type of the widget
 */
@FunctionalInterface
public interface WidgetResult<T extends Widget> extends Result<T> {
}
