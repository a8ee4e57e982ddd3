// SPDX-License-Identifier: EPL-2.0
/**
 * File formats for the ROM of one tile, as memory compilers, programmers and FPGA tools read them.
 *
 * <p>Byte formats ({@link dev.burin.rom.format.RomFormat#HEX}, {@link dev.burin.rom.format.RomFormat#SREC},
 * {@link dev.burin.rom.format.RomFormat#RAW}) hold the very bytes of the tile's section in the image, from address 0. Word
 * formats ({@link dev.burin.rom.format.RomFormat#READMEMH}, {@link dev.burin.rom.format.RomFormat#COE},
 * {@link dev.burin.rom.format.RomFormat#MIF}) hold one weight a word, in two's complement of the section's width: the
 * weight of row r and column c stands at address {@code (r - first row)·columns + c}.
 */
package dev.burin.rom.format;
