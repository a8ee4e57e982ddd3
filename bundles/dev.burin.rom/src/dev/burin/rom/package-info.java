// SPDX-License-Identifier: EPL-2.0
/**
 * Writes the weights of a network as ROM files and reads images back.
 *
 * <p>{@link dev.burin.rom.RomContent} cuts the matrices as they are placed, {@link dev.burin.rom.RomExport} writes them:
 * one image, and files per tile in the formats of {@code dev.burin.rom.format}. {@link dev.burin.rom.RomImage} reads an
 * image back, {@code dev.burin.rom.verify} proves that it equals the network's weights.
 *
 * <h2>The image, version 1</h2>
 *
 * Numbers are unsigned and little endian: u16, u32, u64 have so many bits. A string is a u16, its length in bytes, and so
 * many bytes of UTF-8. A hash is the 32 bytes of a SHA-256. Header:
 *
 * <pre>
 * offset  type    meaning
 *      0  8 bytes magic: 89 42 55 52 49 4e 0d 0a
 *      8  u32     version: 1
 *     12  u32     H, length of the header: everything up to and with its own hash
 *     16  u64     length of the image in bytes
 *     24  u32     S, number of sections
 *     28  u32     reserved: 0
 *     32  hash    of the model file
 *     64  hash    of the spec
 *     96  string  name of the network
 *   then  S section entries, one after the other
 *   H-32  hash    of bytes 0 to H-33
 * </pre>
 *
 * A section is a run of rows of one matrix on one tile. Its entry, without gaps:
 *
 * <pre>
 * type    meaning
 * string  matrix
 * string  tile; empty for rows that stand on none
 * string  fabric, such as "folded 8" or "adders depth +0 registers every 1"; empty if not known
 * string  scheme of quantization, such as "int4 per row"
 * u32     rows of the whole matrix
 * u32     first row of the section, counted from 0 in the matrix
 * u32     rows of the section
 * u32     columns
 * u32     columns of a group: those summed together, a divisor of the columns
 * u32     w, width of a weight in bits, 1 to 8
 * u64     address: byte of the image at which the section begins
 * u64     length of the section in bytes: rows times bytes of a row
 * u32     CRC-32 of the section's bytes: polynomial 04c11db7 reflected, begun and ended with all ones, as in zlib
 * hash    of the section's bytes
 * </pre>
 *
 * Sections stand in the order of their entries: matrices in the order of the network, rows ascending. Each begins at the
 * next multiple of 64 after the header or the section before it; bytes between are zero. The image ends with the last
 * section, or with the header if there is none.
 *
 * <p>A section's rows follow each other. A row takes ⌈columns·w / 8⌉ bytes, so rows begin at whole bytes. The weight of
 * column c, a two's complement number of w bits, takes bits c·w to c·w + w-1 of its row, where bit b of a row is bit
 * b mod 8 (0 being the lowest) of its byte ⌊b / 8⌋. Bits of the last byte beyond the last weight are zero. So the lowest
 * bit of the weight at row r and column c is in byte address + (r - first row)·⌈columns·w / 8⌉ + ⌊c·w / 8⌋.
 *
 * <p>Every row of every matrix of the network is in the image once, whatever its fabric. Equal content gives equal bytes.
 */
package dev.burin.rom;
