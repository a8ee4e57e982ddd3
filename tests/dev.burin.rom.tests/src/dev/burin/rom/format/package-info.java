// SPDX-License-Identifier: EPL-2.0
/** Tests of the files of tiles. */
package dev.burin.rom.format;
