// SPDX-License-Identifier: EPL-2.0
/** Tests of bits and names. */
package dev.burin.rom.internal;
