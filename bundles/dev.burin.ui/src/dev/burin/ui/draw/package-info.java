// SPDX-License-Identifier: EPL-2.0
/**
 * Shows {@link dev.burin.view.draw.Drawing}s: {@link dev.burin.ui.draw.DrawingCanvas} lets people zoom, pan, point and
 * select in one, {@link dev.burin.ui.draw.SwtSurface} paints it, {@link dev.burin.ui.draw.PictureExport} writes it to files.
 */
package dev.burin.ui.draw;
