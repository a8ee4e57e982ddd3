// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import dev.burin.fabric.AreaModel;
import dev.burin.fabric.AreaModel.Coefficient;
import java.util.List;
import java.util.Optional;

/** The built-in processes, by name. */
public final class Processes {
    private static final String ASSUMED = "assumed: one adder of 24 bits between registers; not from timing analysis";

    /**
     * 130 nm, the open SkyWater kit. The ROM is that of osu018 shrunk by the ratio of the flip-flops, 96 : 20.0192, as
     * for {@link AreaModel#GENERIC7}.
     */
    private static final AreaModel SKY130 = new AreaModel("sky130",
            new Coefficient(20.0192, "sky130_fd_sc_hd cell fa_1"),
            new Coefficient(20.0192, "sky130_fd_sc_hd cell dfxtp_1"),
            new Coefficient(0.834, "estimate: osu018's 4.0 scaled by the flip-flops, 96 : 20.0192"),
            new Coefficient(27.5264, "sky130_fd_sc_hd cells fa_1 + nand2_1 + inv_1"));

    private static final List<Process> BUILT_IN = List.of(
            new Process("generic7", new Figure(7, "by definition"), new Figure(1e9, ASSUMED), AreaModel.GENERIC7),
            new Process("osu018", new Figure(180, "OSU standard cells, TSMC 0.18 um"), new Figure(200e6, ASSUMED),
                    AreaModel.OSU018),
            new Process("sky130", new Figure(130, "SkyWater SKY130 kit"), new Figure(100e6, ASSUMED), SKY130));

    private Processes() {
    }

    /** Returns the built-in processes, the default first. */
    public static List<Process> all() {
        return BUILT_IN;
    }

    /** Returns the process that specs get when they name none: {@code generic7}. */
    public static Process standard() {
        return BUILT_IN.get(0);
    }

    /** Returns the built-in process of that name. */
    public static Optional<Process> find(String name) {
        return BUILT_IN.stream().filter(process -> process.name().equals(name)).findFirst();
    }
}
