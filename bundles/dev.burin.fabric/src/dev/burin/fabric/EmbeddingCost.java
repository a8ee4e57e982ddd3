// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

/**
 * Resources and the area they take.
 *
 * @param areaUm2    cell area in square micrometres, without wiring and without unused area
 * @param areaSource the area model's name and where its coefficients are from
 */
public record EmbeddingCost(Resources resources, double areaUm2, String areaSource) {
}
