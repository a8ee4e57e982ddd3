// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

/**
 * What it takes to keep values until the last operation that reads them starts: the residual beside its branch, the value
 * beside query and key, a vector beside its norm. Registers inside matrices are not counted here.
 *
 * @param shiftRegisterBits flip-flops of plain delay lines: cycles of waiting times the width of the value, summed
 * @param bufferBits        bits of buffers that hold one entry per token instead: {@code ⌈cycles / interval⌉} entries
 * @param longest           name of the value that waits for the most bits, or empty if none waits
 */
public record DelayRegisters(long shiftRegisterBits, long bufferBits, String longest) {
}
