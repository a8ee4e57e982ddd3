// SPDX-License-Identifier: EPL-2.0
/** What was built of each spec, kept for all views: {@link dev.burin.ui.chips.Chips}. */
package dev.burin.ui.chips;
