// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import dev.burin.fabric.Embedding;
import dev.burin.network.operation.MatVec;
import java.util.Arrays;

/** A product on its way to a file: its module's name, what it computes, and how it is embedded. */
public record RtlModule(String identifier, MatVec product, Embedding embedding) {

    public RtlModule {
        boolean same = Arrays.equals(embedding.matrix().sha256(), product.matrix().sha256());
        if (!same || !embedding.inputRange().contains(product.input().range())) {
            throw new IllegalArgumentException(product.name() + " is not what " + embedding + " embeds");
        }
    }

    int columns() {
        return product.matrix().columns();
    }

    int sums() {
        return embedding.sums();
    }

    /** Returns the bits of an input element on the port. */
    int inputBits() {
        return embedding.inputRange().bits();
    }

    /** Returns the bits of a sum on the port: one width for all, that of the product's value in the network. */
    int sumBits() {
        return product.output().range().bits();
    }
}
