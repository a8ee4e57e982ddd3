// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

/**
 * Cell area per kind of resource in one process. Wiring and placement density are not in it; they belong to the wafer.
 *
 * @param fullAdder      per bit of an adder
 * @param flipFlop       per bit of a register
 * @param romBit         per bit of a small ROM, decoder included
 * @param multiplierCell per partial-product bit of a multiplier: {@code bits × bits} cells
 */
public record AreaModel(String name, Coefficient fullAdder, Coefficient flipFlop, Coefficient romBit,
        Coefficient multiplierCell) {

    /** Square micrometres per unit, and where the figure is from. */
    public record Coefficient(double um2, String source) {
    }

    /**
     * 0.18 µm, the open OSU standard cells: cell areas of the library, ROM as yosys 0.23 synthesizes it. Not fitted to
     * whole modules, whose multiplexers and control it leaves out: int4 8x64 folded 8 comes to 1,104 µm² per weight,
     * where yosys makes 1,352.
     */
    public static final AreaModel OSU018 = new AreaModel("osu018",
            new Coefficient(120, "osu018 cell FAX1"),
            new Coefficient(96, "osu018 cell DFFPOSX1"),
            new Coefficient(4.0, "yosys 0.23 on osu018, case ROMs with decoder: 3.1 to 4.9"),
            new Coefficient(160, "osu018 cells FAX1 + NAND2X1 + INVX1"));

    /**
     * An estimate for a generic 7 nm process: cells of the open predictive kit ASAP7 (Clark et al. 2016; 7.5 tracks,
     * cell height 0.27 µm), and the ROM of 0.18 µm shrunk by the ratio of the flip-flops (96 : 0.2916), which
     * is the lesser ratio of the two cells. Published neighbours: ternary logic at 15 MB/mm² = 0.0083 µm² per bit
     * (TOM, arXiv 2602.20662); 0.079 µm² per weight in HNLPU's metal embedding at 5 nm (arXiv 2508.16151).
     */
    public static final AreaModel GENERIC7 = new AreaModel("generic7",
            new Coefficient(0.204, "estimate: ASAP7 cell FAx1, 0.756 x 0.27"),
            new Coefficient(0.292, "estimate: ASAP7 cell DFFLQNx1, 1.08 x 0.27"),
            new Coefficient(0.0122, "estimate: osu018's 4.0 scaled by the flip-flops, 96 : 0.292"),
            new Coefficient(0.272, "estimate: ASAP7 cell FAx1 and an AND in the proportion of osu018, 160 : 120"));

    /** Returns the area of the resources in square micrometres. */
    public double areaUm2(Resources resources) {
        return resources.adderBits() * fullAdder.um2 + resources.registerBits() * flipFlop.um2
                + resources.romBits() * romBit.um2 + resources.multiplierCells() * multiplierCell.um2;
    }

    /** Returns name and sources in one line, for reports. */
    public String source() {
        return name + " (adders: " + fullAdder.source + "; registers: " + flipFlop.source + "; ROM: " + romBit.source
                + "; multipliers: " + multiplierCell.source + ")";
    }
}
