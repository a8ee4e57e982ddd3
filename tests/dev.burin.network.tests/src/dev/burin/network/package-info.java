// SPDX-License-Identifier: EPL-2.0
/** Tests of the integer network. Random networks come from {@link dev.burin.network.RandomNetworks}. */
package dev.burin.network;
