// SPDX-License-Identifier: EPL-2.0
package org.eclipse.help.ui.internal.views;

/** Stands where a part of the platform's help window would be. Nothing implements it. */
public interface IHelpPart {
}
