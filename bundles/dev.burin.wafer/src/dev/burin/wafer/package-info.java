// SPDX-License-Identifier: EPL-2.0
/**
 * Where everything stands on the wafer.
 *
 * <p>{@link dev.burin.wafer.Processes} knows the manufacturing processes and where their figures come from;
 * {@link dev.burin.wafer.WaferGeometry} cuts a wafer into reticle fields; {@link dev.burin.wafer.Placer} puts
 * {@link dev.burin.wafer.Block}s (matrices with an area) on {@link dev.burin.wafer.Tile}s and returns a
 * {@link dev.burin.wafer.Placement} with its problems. Coordinates are integer nanometres, so comparisons are exact; the
 * origin is the centre of the wafer, x goes right and y goes up.
 */
package dev.burin.wafer;
