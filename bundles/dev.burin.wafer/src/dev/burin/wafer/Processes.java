// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The built-in processes, by name. */
public final class Processes {
    /**
     * A ROM bit in full adders: 4.0 µm² to 120 µm² on osu018. Other processes' ROM bits are derived with it, since the
     * ratio of two cells changes little between nodes. On generic7 that gives 0.0068 µm², beside 0.0083 µm² in TOM (arXiv
     * 2602.20662, 15.0 MB/mm²).
     */
    private static final double ROM_BIT_IN_FULL_ADDERS = 4.0 / 120;
    private static final String OSU = "OSU 0.18 µm standard cells, osu018_stdcells.lib of Debian's qflow-tech-osu018";
    private static final String SKY = "SkyWater SKY130 open PDK, sky130_fd_sc_hd";
    private static final String ASAP = "ASAP7 predictive PDK, 7.5-track cells on a grid of 54 nm x 270 nm";
    private static final String ASSUMED = "assumed: one adder level of 24 bits between registers";

    private static final List<Process> BUILT_IN = List.of(generic7(), osu018(), sky130());

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

    /** Returns the built-in process of that name. @throws ProblemException {@code process-unknown} */
    public static Process get(String name) throws ProblemException {
        return find(name).orElseThrow(() -> ProblemException.of(ProblemCode.PROCESS_UNKNOWN, Location.NOWHERE, name,
                BUILT_IN.stream().map(Process::name).collect(Collectors.joining(", "))));
    }

    private static Process generic7() {
        Figure fullAdder = new Figure(14 * 0.054 * 0.270, ASAP + ": 14 columns");
        return new Process("generic7", new Figure(7, ASAP), new Figure(1e9, ASSUMED), romBit(fullAdder),
                new Figure(20 * 0.054 * 0.270, ASAP + ": 20 columns"), fullAdder);
    }

    private static Process osu018() {
        return new Process("osu018", new Figure(180, OSU), new Figure(200e6, ASSUMED),
                new Figure(4.0, "synthesized with yosys 0.23: 3.1 to 4.9 µm² per bit with decoder"),
                new Figure(96, OSU + ": DFFPOSX1"), new Figure(120, OSU + ": FAX1"));
    }

    private static Process sky130() {
        Figure fullAdder = new Figure(20.0192, SKY + ": fa_1");
        return new Process("sky130", new Figure(130, SKY), new Figure(100e6, ASSUMED), romBit(fullAdder),
                new Figure(20.0192, SKY + ": dfxtp_1"), fullAdder);
    }

    private static Figure romBit(Figure fullAdder) {
        return fullAdder.times(ROM_BIT_IN_FULL_ADDERS, "derived: 1/30 of a full adder, as measured on osu018");
    }
}
