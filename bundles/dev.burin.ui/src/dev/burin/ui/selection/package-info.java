// SPDX-License-Identifier: EPL-2.0
/** The one selection that editor and views share: {@link dev.burin.ui.selection.SharedSelection}. */
package dev.burin.ui.selection;
