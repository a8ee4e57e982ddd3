// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import dev.burin.fabric.AreaModel;
import dev.burin.fabric.AreaModel.Coefficient;
import java.util.Optional;

/**
 * A manufacturing process, as far as cost and speed estimates need it.
 *
 * @param name       as specs write it
 * @param featureNm  feature size, in nanometres
 * @param clockHertz clock frequency at which one adder level between registers is safe
 * @param area       area per kind of resource; each figure carries its source
 */
public record Process(String name, Figure featureNm, Figure clockHertz, AreaModel area) {
    private static final String STATED = "stated in the spec";

    /** What a spec states instead of the built-in figures; areas are in square micrometres. */
    public record Stated(Optional<Double> featureNm, Optional<Double> clockHertz, Optional<Double> romBitUm2,
            Optional<Double> flipFlopUm2, Optional<Double> fullAdderUm2) {

        /** States nothing. */
        public static final Stated NOTHING = new Stated(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /**
     * Returns this process under another name, with stated figures in place of its own. A stated full adder takes the
     * cells of multipliers with it in proportion.
     */
    public Process with(String newName, Stated stated) {
        Coefficient fullAdder = choose(stated.fullAdderUm2, area.fullAdder());
        Coefficient cell = area.multiplierCell();
        if (stated.fullAdderUm2.isPresent()) {
            cell = new Coefficient(cell.um2() * fullAdder.um2() / area.fullAdder().um2(),
                    "scaled by the stated full adder (" + cell.source() + ")");
        }
        AreaModel changed = new AreaModel(newName, fullAdder, choose(stated.flipFlopUm2, area.flipFlop()),
                choose(stated.romBitUm2, area.romBit()), cell);
        return new Process(newName, stated.featureNm.map(v -> new Figure(v, STATED)).orElse(featureNm),
                stated.clockHertz.map(v -> new Figure(v, STATED)).orElse(clockHertz), changed);
    }

    private static Coefficient choose(Optional<Double> stated, Coefficient own) {
        return stated.map(value -> new Coefficient(value, STATED)).orElse(own);
    }
}
