// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

/**
 * Wires from one matrix to another, through whatever stands between them.
 *
 * @param from  name of the matrix at whose place the value is made
 * @param to    name of the matrix at whose place it is used
 * @param value name of the value that the wires carry
 * @param wires number of wires: elements times bits
 */
public record Connection(String from, String to, String value, long wires) {
}
