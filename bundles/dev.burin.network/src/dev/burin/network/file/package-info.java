// SPDX-License-Identifier: EPL-2.0
/**
 * The integer network as a file: everything another program needs to run it, bit for bit.
 *
 * <p>All numbers are little-endian; u8 and u32 are unsigned, i16, i32 and i64 two's complement, f64 is IEEE 754 binary64.
 * A string is a u32 of bytes and that much UTF-8. Lists begin with a u32 of entries. Indices count from 0.
 * <pre>
 * header      "BURINNET" (8 bytes), u32 version (1)
 * network     string name, u32 vocabulary, u32 context
 * matrices    list: string name, string scheme, u32 rows, u32 columns, u32 columns per group, u8 bits,
 *             then the codes, row-major: {@code bits} bits each, two's complement, the first in the lowest bits of the
 *             first byte, without gaps; unused bits of the last byte are 0
 * scalings    list: u32 outputs, u32 groups, u8 shift of each output, i32 multipliers, output-major
 * rotations   list: u32 positions, u32 pairs, i16 cosines, position-major, i16 sines alike; 14 fraction bits
 * tables      list: u32 entries, i32 each
 * values      list: string name, u32 length, i64 least, i64 greatest, u32 steps (1, or one per element), f64 steps
 * operations  list: u8 kind, string name, u32 output value, then by kind, inputs being u32 value indices:
 *    0 embed       u32 matrix, u32 scaling
 *    1 matvec      input, u32 matrix
 *    2 requantize  input, u32 scaling
 *    3 rmsnorm     input, i64 epsilon, u8 fraction bits
 *    4 rope        input, u32 rotation, u32 head size, u8 pairing (0 halves, 1 neighbours), u8 shift
 *    5 attention   query, key, value, u32 heads, u32 key heads, u32 head size, u32 context, u8 fraction bits,
 *                  then for each head u32 multiplier, u8 shift of its exponential
 *    6 lookup      input, u32 table
 *    7 multiply    left, right
 *    8 add         left, right
 *    9 argmax      input
 * results     u32 logits value, u32 token value
 * end         SHA-256 of all bytes before it (32 bytes)
 * </pre>
 * What the operations compute is said in {@link dev.burin.network.operation}. Matrices, scalings, rotations and tables
 * stand in the order in which operations first use them, each once, however many operations share it; values stand in
 * the order of their ids. So equal networks give equal files. Steps are for reports; no operation reads them.
 */
package dev.burin.network.file;
