// SPDX-License-Identifier: EPL-2.0
/** Evaluates the quality of a chip: {@link dev.burin.ui.quality.EvaluateHandler}; results stand in the Report view. */
package dev.burin.ui.quality;
