// SPDX-License-Identifier: EPL-2.0
/**
 * The wafer map: {@link dev.burin.view.map.WaferMap} draws wafer, reticle fields, regions and tiles to scale, in the colours
 * of a {@link dev.burin.view.map.TileColouring}, with the dataflow over it if asked.
 */
package dev.burin.view.map;
