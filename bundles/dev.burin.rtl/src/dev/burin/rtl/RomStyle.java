// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

/** How ROMs stand in SystemVerilog. */
public enum RomStyle {
    /** As {@code case} statements in the module: nothing else is needed to read it. */
    CASE,
    /** As memories filled by {@code $readmemh} from a file beside the module. */
    READMEMH
}
