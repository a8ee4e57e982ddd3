// SPDX-License-Identifier: EPL-2.0
/** What a build costs as tables and charts: by matrix, layer, fabric or kind, of one build or of two side by side. */
package dev.burin.view.report;
