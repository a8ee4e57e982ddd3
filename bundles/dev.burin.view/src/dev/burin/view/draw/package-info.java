// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures without a user interface: a {@link dev.burin.view.draw.Drawing} paints itself on a
 * {@link dev.burin.view.draw.Surface} in the colours of a {@link dev.burin.view.draw.Palette}. The workbench gives a surface
 * that paints with SWT, the command line one that writes SVG; what is painted is the same.
 */
package dev.burin.view.draw;
