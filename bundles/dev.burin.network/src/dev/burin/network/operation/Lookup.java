// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static dev.burin.network.operation.Operation.prove;

import dev.burin.network.Value;
import java.util.List;

/** Replaces each element by a table's entry: {@code y[i] = T[x[i] - min(x)]}; the SiLU of the gate is made so. */
public record Lookup(String name, Value input, Table table, Value output) implements Operation {

    /** A constant table of integers; immutable. */
    public static final class Table {
        private final int[] entries;

        /** Makes a table of these entries, the first for the input's least value; copied. */
        public Table(int[] entries) {
            this.entries = entries.clone();
        }

        public int size() {
            return entries.length;
        }

        public int entry(int index) {
            return entries[index];
        }
    }

    public Lookup {
        prove(input.length() == output.length(), name, "lengths differ");
        prove(table.size() == input.range().max() - input.range().min() + 1, name, "table does not cover its input");
        for (int i = 0; i < table.size(); i++) {
            prove(output.range().contains(table.entry(i)), name, "entry outside the output's range");
        }
    }

    @Override
    public List<Value> inputs() {
        return List.of(input);
    }
}
