// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

/**
 * What a testbench found.
 *
 * @param module the module's name
 * @param output what the tools said: one line if passed; the first mismatches, or a compiler's errors, if not
 */
public record Verdict(String module, boolean passed, String output) {
}
