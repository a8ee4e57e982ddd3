// SPDX-License-Identifier: EPL-2.0
/**
 * The network as a picture: {@link dev.burin.view.network.NetworkGraph} folds the operations of an integer network by block,
 * {@link dev.burin.view.network.NetworkLayout} lays them out, {@link dev.burin.view.network.NetworkDrawing} draws them.
 */
package dev.burin.view.network;
