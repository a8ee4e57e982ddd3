// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.network.arithmetic.Exponential;
import dev.burin.network.operation.Operation;
import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class IntegerNetworkTest {
    private static final Scale ONE = Scale.uniform(1);
    private static final Interval BYTE = Interval.symmetric(8);

    private final NetworkBuilder builder = new NetworkBuilder();
    private final Value x = builder.embed("embed", matrix("embed", 4, 4), new double[] {1, 1, 1, 1}, BYTE, ONE);

    private static ConstantMatrix matrix(String name, int rows, int columns) {
        return new ConstantMatrix(name, rows, columns, columns, 2, "int2", new byte[rows * columns]);
    }

    private static void refused(String why, Executable network) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, network);
        assertTrue(e.getMessage().contains(why), e.getMessage());
    }

    @Test
    void listsMatricesInTheOrderDataFlows() {
        Value y = builder.matVec(x, matrix("a", 4, 4), ONE);
        Value q = builder.requantize("q", y, new double[] {1, 1, 1, 1}, 1, BYTE, ONE);
        builder.attention("attend", q, q, q, 2, 5, Collections.nCopies(2, new Exponential(1, 0)), 2, ONE);
        Value z = builder.matVec(x, matrix("b", 4, 4), ONE);
        IntegerNetwork network = builder.build("n", 5, z, builder.argMax("token", z));
        assertEquals(List.of("embed", "a", "b"), network.matrices().stream().map(ConstantMatrix::name).toList());
        assertEquals(List.of("a", "b"), network.matVecs().stream().map(Operation::name).toList());
        assertEquals(2L * 5 * 4 * 8, network.attentions().get(0).cacheBitsPerUser());
        assertEquals(4, network.vocabulary());
        assertSame(z, network.logits());
    }

    @Test
    void refusesOperationsThatReadWhatIsNotMadeYet() {
        Value token = builder.argMax("token", x);
        IntegerNetwork network = builder.build("n", 1, x, token);
        List<Operation> reversed = new ArrayList<>(network.operations());
        Collections.reverse(reversed);
        refused("before it is made", () -> new IntegerNetwork("n", 4, 1, reversed, x, token));
    }

    @Test
    void refusesASecondOperationOfAName() {
        builder.add("y", x, x, BYTE, ONE);
        builder.add("y", x, x, BYTE, ONE);
        Value token = builder.argMax("token", x);
        refused("two operations are named y", () -> builder.build("n", 1, x, token));
    }

    @Test
    void refusesLogitsAndTokensThatAreNotItsOwn() {
        Value token = builder.argMax("token", x);
        List<Operation> operations = builder.build("n", 1, x, token).operations();
        Value other = new Value(0, "embed", 4, BYTE, ONE);
        refused("logits", () -> new IntegerNetwork("n", 4, 1, operations, other, token));
        refused("logits", () -> new IntegerNetwork("n", 3, 1, operations, x, token));
        refused("logits", () -> new IntegerNetwork("n", 4, 1, operations, x, x));
    }

    @Test
    void refusesMoreTokensOrPositionsThanItsTablesHave() {
        NetworkBuilder wide = new NetworkBuilder();
        Value y = wide.embed("embed", matrix("embed", 3, 4), new double[] {1, 1, 1}, BYTE, ONE);
        Value token = wide.argMax("token", y);
        refused("no room", () -> wide.build("n", 1, y, token));

        Value next = builder.argMax("token", x);
        refused("no room", () -> builder.build("n", 0, x, next));
        builder.rope("r", x, RotationTable.of(3, 4, 100), 4, Rope.Pairing.HALVES, 0, BYTE, ONE);
        builder.build("n", 3, x, next);
        refused("no room", () -> builder.build("n", 4, x, next));
        builder.attention("a", x, x, x, 4, 2, List.of(new Exponential(1, 0)), 0, ONE);
        refused("no room", () -> builder.build("n", 3, x, next));
        assertEquals(2, builder.build("n", 2, x, next).context());
    }

    @Test
    void infersRangesThatTheOperationsProve() {
        Value product = builder.multiply("p", x, x, ONE);
        assertEquals(Interval.within(127 * 127), product.range());
        Value unit = builder.rmsNorm("n", x, 1, 12);
        assertEquals(Interval.within(4097), unit.range());
        assertEquals(0x1p-12, unit.scale().step(3));
        Value token = builder.argMax("t", x);
        assertEquals(new Interval(0, 3), token.range());
    }
}
