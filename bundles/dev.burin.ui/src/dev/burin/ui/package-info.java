// SPDX-License-Identifier: EPL-2.0
/**
 * The workbench over {@code dev.burin.flow}: what all of its parts share.
 *
 * <p>{@code chips} keeps what was built of each spec, {@code selection} is the one selection that editor and views share,
 * {@code view} is what views have in common. Nothing here computes: flows do, in jobs of {@link dev.burin.ui.JobFamilies}.
 */
package dev.burin.ui;
