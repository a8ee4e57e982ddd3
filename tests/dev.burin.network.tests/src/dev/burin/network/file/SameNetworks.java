// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Value;
import dev.burin.network.operation.Lookup;
import dev.burin.network.operation.Operation;
import dev.burin.network.operation.RotationTable;
import dev.burin.network.operation.Scaling;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Compares two networks component by component of every record, so that a component added later is compared too. What
 * is shared in one must be shared in the other.
 */
final class SameNetworks {
    /** What of the one network stands for what of the other. */
    private final Map<Object, Object> partners = new IdentityHashMap<>();
    private final Map<Object, Object> reverse = new IdentityHashMap<>();

    private SameNetworks() {
    }

    static void assertEqual(IntegerNetwork expected, IntegerNetwork actual) throws ReflectiveOperationException {
        SameNetworks comparison = new SameNetworks();
        assertEquals(expected.name(), actual.name());
        assertEquals(expected.vocabulary(), actual.vocabulary());
        assertEquals(expected.context(), actual.context());
        assertEquals(expected.operations().size(), actual.operations().size());
        for (int i = 0; i < expected.operations().size(); i++) {
            comparison.operation(expected.operations().get(i), actual.operations().get(i));
        }
        comparison.component("logits", expected.logits(), actual.logits());
        comparison.component("token", expected.token(), actual.token());
    }

    private void operation(Operation expected, Operation actual) throws ReflectiveOperationException {
        assertSame(expected.getClass(), actual.getClass());
        for (RecordComponent component : expected.getClass().getRecordComponents()) {
            component(expected.name() + "." + component.getName(), component.getAccessor().invoke(expected),
                    component.getAccessor().invoke(actual));
        }
    }

    private void component(String what, Object expected, Object actual) {
        if (expected instanceof Value value) {
            if (isNew(what, expected, actual)) {
                value(what, value, (Value) actual);
            }
        } else if (expected instanceof ConstantMatrix matrix) {
            if (isNew(what, expected, actual)) {
                matrix(what, matrix, (ConstantMatrix) actual);
            }
        } else if (expected instanceof Scaling scaling) {
            if (isNew(what, expected, actual)) {
                scaling(what, scaling, (Scaling) actual);
            }
        } else if (expected instanceof RotationTable table) {
            if (isNew(what, expected, actual)) {
                rotation(what, table, (RotationTable) actual);
            }
        } else if (expected instanceof Lookup.Table table) {
            if (isNew(what, expected, actual)) {
                table(what, table, (Lookup.Table) actual);
            }
        } else {
            assertEquals(expected, actual, what);
        }
    }

    /** Returns whether neither was seen before; if one was, the other must be its partner. */
    private boolean isNew(String what, Object expected, Object actual) {
        Object known = partners.putIfAbsent(expected, actual);
        Object back = reverse.putIfAbsent(actual, expected);
        if (known != null || back != null) {
            assertSame(known, actual, what + " is not shared alike");
            assertSame(back, expected, what + " is not shared alike");
            return false;
        }
        return true;
    }

    private static void value(String what, Value expected, Value actual) {
        assertEquals(expected.id(), actual.id(), what);
        assertEquals(expected.name(), actual.name(), what);
        assertEquals(expected.length(), actual.length(), what);
        assertEquals(expected.range(), actual.range(), what);
        assertArrayEquals(expected.scale().steps(), actual.scale().steps(), what);
    }

    private static void matrix(String what, ConstantMatrix expected, ConstantMatrix actual) {
        assertEquals(expected.name(), actual.name(), what);
        assertEquals(expected.scheme(), actual.scheme(), what);
        assertEquals(expected.rows(), actual.rows(), what);
        assertEquals(expected.columns(), actual.columns(), what);
        assertEquals(expected.groupSize(), actual.groupSize(), what);
        assertEquals(expected.bits(), actual.bits(), what);
        assertEquals(expected.codes(), actual.codes(), what);
    }

    private static void scaling(String what, Scaling expected, Scaling actual) {
        assertEquals(expected.outputs(), actual.outputs(), what);
        assertEquals(expected.groups(), actual.groups(), what);
        for (int o = 0; o < expected.outputs(); o++) {
            assertEquals(expected.shift(o), actual.shift(o), what);
            for (int g = 0; g < expected.groups(); g++) {
                assertEquals(expected.multiplier(o, g), actual.multiplier(o, g), what);
            }
        }
    }

    private static void rotation(String what, RotationTable expected, RotationTable actual) {
        assertEquals(expected.positions(), actual.positions(), what);
        assertEquals(expected.pairs(), actual.pairs(), what);
        for (int position = 0; position < expected.positions(); position++) {
            for (int pair = 0; pair < expected.pairs(); pair++) {
                assertEquals(expected.cosine(position, pair), actual.cosine(position, pair), what);
                assertEquals(expected.sine(position, pair), actual.sine(position, pair), what);
            }
        }
    }

    private static void table(String what, Lookup.Table expected, Lookup.Table actual) {
        assertEquals(expected.size(), actual.size(), what);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.entry(i), actual.entry(i), what);
        }
    }
}
