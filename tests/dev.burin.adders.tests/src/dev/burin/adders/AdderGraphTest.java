// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.burin.network.Interval;
import org.junit.jupiter.api.Test;

class AdderGraphTest {
    private static final Interval INT8 = new Interval(-128, 127);

    @Test
    void rangesAreThoseOfTheLinearFormNotOfTheOperands() {
        AdderGraphBuilder builder = AdderGraph.builder(1, INT8);
        int seven = builder.subtract(0, 3, 0, 0);
        int zero = builder.subtract(seven, 0, seven, 0);
        AdderGraph graph = builder.build();

        assertEquals(new Interval(-7 * 128, 7 * 127), graph.range(seven));
        assertEquals(new Interval(0, 0), graph.range(zero));
        assertEquals(11, graph.bits(seven));
    }

    @Test
    void rangesOfOneSidedInputsAreOneSided() {
        AdderGraphBuilder builder = AdderGraph.builder(2, new Interval(0, 255));
        int sum = builder.add(0, 0, 1, 1);
        int difference = builder.subtract(0, 0, 1, 0);
        AdderGraph graph = builder.build();

        assertEquals(new Interval(0, 765), graph.range(sum));
        assertEquals(new Interval(-255, 255), graph.range(difference));
    }

    @Test
    void evaluatesSharedNodesAndSignFlags() {
        AdderGraphBuilder builder = AdderGraph.builder(2, INT8);
        int sum = builder.add(0, 0, 1, 2);
        builder.output(sum, 1, false);
        builder.output(sum, 0, true);
        builder.zeroOutput();
        builder.output(1, 3, false);
        AdderGraph graph = builder.build();

        assertArrayEquals(new long[] {2 * (3 - 20), 20 - 3, 0, -40}, graph.evaluate(new long[] {3, -5}));
        assertEquals(1, graph.adders());
        assertEquals(1, graph.depth());
        assertEquals(1, graph.negations());
        assertEquals(new Interval(-5 * 127, 5 * 128), graph.outputRange(1));
    }

    @Test
    void countsAdderBitsWithoutTheBitsThatAreWires() {
        AdderGraphBuilder builder = AdderGraph.builder(2, INT8);
        int lowBitsAreX0 = builder.add(0, 0, 1, 3);
        int lowBitsAreMinusX1 = builder.subtract(0, 3, 1, 0);
        int lowBitsAreX0Again = builder.subtract(0, 0, 1, 3);
        AdderGraph graph = builder.build();

        assertEquals(12, graph.bits(lowBitsAreX0));
        assertEquals(9, graph.adderBits(lowBitsAreX0));
        assertEquals(12, graph.adderBits(lowBitsAreMinusX1));
        assertEquals(9, graph.adderBits(lowBitsAreX0Again));
        assertEquals(30, graph.adderBits());
    }

    @Test
    void refusesOperandsThatDoNotExist() {
        AdderGraphBuilder builder = AdderGraph.builder(2, INT8);
        assertThrows(IllegalArgumentException.class, () -> builder.add(0, 0, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> builder.add(-1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> builder.add(0, -1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> builder.output(2, 0, false));
    }
}
