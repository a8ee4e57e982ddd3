// SPDX-License-Identifier: EPL-2.0
/**
 * Small charts as {@link dev.burin.view.draw.Drawing}s: bars, stacked bars and histograms, painted alike in the workbench
 * and in SVG.
 *
 * <p>SWTChart is the usual library in Eclipse, but its only release on Maven Central, 1.1.0, demands Java 21, and Burin runs
 * on Java 17; it could not write SVG for the command line either.
 */
package dev.burin.view.chart;
