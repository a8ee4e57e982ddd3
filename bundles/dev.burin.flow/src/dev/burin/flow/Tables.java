// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.operation.Lookup;
import dev.burin.network.operation.Operation;
import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Counts the bits of constant tables that are no matrices. */
final class Tables {
    private static final int ROTATION_ENTRY_BITS = 16;

    private Tables() {
    }

    /** Returns the bits of all SiLU tables and rotation ROMs; a ROM that several operations read counts once. */
    static long bits(IntegerNetwork network) {
        Set<RotationTable> rotations = Collections.newSetFromMap(new IdentityHashMap<>());
        long bits = 0;
        for (Operation operation : network.operations()) {
            if (operation instanceof Lookup lookup) {
                bits += (long) lookup.table().size() * lookup.output().range().bits();
            } else if (operation instanceof Rope rope && rotations.add(rope.table())) {
                bits += 2L * rope.table().positions() * rope.table().pairs() * ROTATION_ENTRY_BITS;
            }
        }
        return bits;
    }
}
