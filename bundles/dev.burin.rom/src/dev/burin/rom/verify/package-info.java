// SPDX-License-Identifier: EPL-2.0
/** Holds images against themselves and against networks. */
package dev.burin.rom.verify;
