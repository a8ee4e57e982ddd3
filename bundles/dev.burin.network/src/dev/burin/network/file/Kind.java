// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import dev.burin.network.operation.Add;
import dev.burin.network.operation.ArgMax;
import dev.burin.network.operation.Attention;
import dev.burin.network.operation.Embed;
import dev.burin.network.operation.Lookup;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Multiply;
import dev.burin.network.operation.Operation;
import dev.burin.network.operation.Requantize;
import dev.burin.network.operation.RmsNorm;
import dev.burin.network.operation.Rope;
import java.util.Optional;

/** The kinds of operations; the ordinal is the number in the file, so the order never changes. */
enum Kind {
    EMBED(Embed.class), MATVEC(MatVec.class), REQUANTIZE(Requantize.class), RMSNORM(RmsNorm.class), ROPE(Rope.class),
    ATTENTION(Attention.class), LOOKUP(Lookup.class), MULTIPLY(Multiply.class), ADD(Add.class), ARGMAX(ArgMax.class);

    private final Class<? extends Operation> type;

    Kind(Class<? extends Operation> type) {
        this.type = type;
    }

    static Kind of(Operation operation) {
        for (Kind kind : values()) {
            if (kind.type.isInstance(operation)) {
                return kind;
            }
        }
        throw new AssertionError(operation);
    }

    static Optional<Kind> of(int number) {
        return number < values().length ? Optional.of(values()[number]) : Optional.empty();
    }
}
