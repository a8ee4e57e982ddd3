// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.burin.network.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdderCheckTest {
    private static final Interval INT8 = new Interval(-128, 127);

    private static AdderGraph graph() {
        AdderGraphBuilder builder = AdderGraph.builder(2, INT8);
        builder.output(builder.add(0, 0, 1, 1), 0, false);
        return builder.build();
    }

    @Test
    void findsNothingWhereGraphAndMatrixAgree() {
        assertEquals(Optional.empty(), AdderCheck.compare(graph(), IntegerMatrix.of(1, 2, 1, 2)));
    }

    @Test
    void namesTheWrongCoefficient() {
        assertEquals(Optional.of(new AdderCheck.Mismatch(0, 1, 3, 2)),
                AdderCheck.compare(graph(), IntegerMatrix.of(1, 2, 1, 3)));
        assertEquals(Optional.of(new AdderCheck.Mismatch(0, 0, 0, 1)),
                AdderCheck.compare(graph(), IntegerMatrix.of(1, 2, 0, 2)));
    }

    @Test
    void findsACoefficientThatTheGraphLacks() {
        AdderGraphBuilder builder = AdderGraph.builder(2, INT8);
        builder.output(0, 0, false);
        AdderGraph graph = builder.build();
        assertEquals(Optional.of(new AdderCheck.Mismatch(0, 1, 5, 0)),
                AdderCheck.compare(graph, IntegerMatrix.of(1, 2, 1, 5)));
        AdderGraphBuilder zero = AdderGraph.builder(1, INT8);
        zero.zeroOutput();
        assertEquals(Optional.of(new AdderCheck.Mismatch(0, 0, 1, 0)),
                AdderCheck.compare(zero.build(), IntegerMatrix.of(1, 1, 1)));
    }

    @Test
    void refusesToPassAWrongGraph() {
        assertThrows(IllegalStateException.class,
                () -> AdderCheck.require(graph(), IntegerMatrix.of(1, 2, -1, 2)));
    }
}
