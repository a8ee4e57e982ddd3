// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.plan;

import dev.burin.rom.format.RomFormat;
import java.util.Set;

/**
 * What an export writes unless the command line says otherwise.
 *
 * @param rom        whether the spec asks for ROM files
 * @param romFormats their formats; never empty
 * @param rtl        whether the spec asks for SystemVerilog
 * @param testbench  whether each module gets a testbench
 * @param vectors    activation vectors in each testbench, at least 1
 */
public record ExportPlan(boolean rom, Set<RomFormat> romFormats, boolean rtl, boolean testbench, int vectors) {

    public ExportPlan {
        romFormats = Set.copyOf(romFormats);
    }
}
