// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import java.util.Optional;

/**
 * A manufacturing process, as far as cost and speed estimates need it.
 *
 * @param name        as specs write it
 * @param featureNm   feature size, in nanometres
 * @param clockHertz  clock frequency at which one adder level per register stage is safe
 * @param romBitUm2   one bit of a small ROM with its share of the decoder, in square micrometres
 * @param flipFlopUm2 one D flip-flop, in square micrometres
 * @param fullAdderUm2 one full adder, in square micrometres
 */
public record Process(String name, Figure featureNm, Figure clockHertz, Figure romBitUm2, Figure flipFlopUm2,
        Figure fullAdderUm2) {

    /** What a spec states instead of the built-in figures; empty where it states nothing. */
    public record Stated(Optional<Double> featureNm, Optional<Double> clockHertz, Optional<Double> romBitUm2,
            Optional<Double> flipFlopUm2, Optional<Double> fullAdderUm2) {

        /** States nothing. */
        public static final Stated NOTHING = new Stated(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /** Returns this process under another name, with stated figures in place of its own. */
    public Process with(String newName, Stated stated) {
        return new Process(newName, choose(stated.featureNm, featureNm), choose(stated.clockHertz, clockHertz),
                choose(stated.romBitUm2, romBitUm2), choose(stated.flipFlopUm2, flipFlopUm2),
                choose(stated.fullAdderUm2, fullAdderUm2));
    }

    private static Figure choose(Optional<Double> stated, Figure own) {
        return stated.map(value -> new Figure(value, "stated in the spec")).orElse(own);
    }
}
