// SPDX-License-Identifier: EPL-2.0
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;

/** Stands where help beside a dialog would be. Nothing makes one. */
public abstract class HelpTray extends DialogTray {
}
