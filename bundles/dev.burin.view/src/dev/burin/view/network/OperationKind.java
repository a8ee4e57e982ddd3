// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.network;

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

/** What an operation does, as people say it. */
public enum OperationKind {
    PRODUCT(MatVec.class, "matrix product"),
    ATTENTION(Attention.class, "attention"),
    NORM(RmsNorm.class, "RMS norm"),
    LOOKUP(Lookup.class, "table lookup"),
    EMBED(Embed.class, "embedding"),
    ADD(Add.class, "sum"),
    MULTIPLY(Multiply.class, "product by element"),
    ROPE(Rope.class, "rotation by position"),
    REQUANTIZE(Requantize.class, "requantize"),
    CHOICE(ArgMax.class, "greatest");

    private final Class<? extends Operation> type;
    private final String text;

    OperationKind(Class<? extends Operation> type, String text) {
        this.type = type;
        this.text = text;
    }

    /** Returns the kind of an operation. */
    public static OperationKind of(Operation operation) {
        for (OperationKind kind : values()) {
            if (kind.type.isInstance(operation)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(operation.name());
    }

    public String text() {
        return text;
    }

    /** Returns whether it only adapts numbers on their way: it is drawn without emphasis. */
    public boolean minor() {
        return this == REQUANTIZE || this == ADD;
    }
}
