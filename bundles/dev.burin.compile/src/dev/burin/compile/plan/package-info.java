// SPDX-License-Identifier: EPL-2.0
/**
 * What is to be compiled, as plain immutable records: EMF stops here.
 *
 * <p>{@link dev.burin.compile.plan.Planner} expands a checked spec against the names of its model: defaults are filled
 * in, patterns are resolved to matrices and rules are applied in order. Everything behind it is a function of a
 * {@link dev.burin.compile.plan.Plan}, a model and a calibration text.
 */
package dev.burin.compile.plan;
