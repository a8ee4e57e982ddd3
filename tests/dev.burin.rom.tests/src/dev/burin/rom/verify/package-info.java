// SPDX-License-Identifier: EPL-2.0
/** Tests of verification. */
package dev.burin.rom.verify;
