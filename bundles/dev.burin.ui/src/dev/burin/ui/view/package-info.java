// SPDX-License-Identifier: EPL-2.0
/**
 * What Burin's views have in common: {@link dev.burin.ui.view.ChipView} follows the shared selection, explains itself when
 * there is nothing to show, and writes what it shows to files.
 */
package dev.burin.ui.view;
