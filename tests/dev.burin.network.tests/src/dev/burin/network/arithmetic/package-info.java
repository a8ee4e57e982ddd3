// SPDX-License-Identifier: EPL-2.0
/** Tests of the shared integer functions, against integers and decimals without limit. */
package dev.burin.network.arithmetic;
