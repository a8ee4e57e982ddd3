// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.Value;
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
import dev.burin.simulate.engine.kernel.AttentionKernel;
import dev.burin.simulate.engine.kernel.EmbedKernel;
import dev.burin.simulate.engine.kernel.GroupedProductKernel;
import dev.burin.simulate.engine.kernel.Kernel;
import dev.burin.simulate.engine.kernel.KvCache;
import dev.burin.simulate.engine.kernel.LookupKernel;
import dev.burin.simulate.engine.kernel.PairKernels;
import dev.burin.simulate.engine.kernel.Product;
import dev.burin.simulate.engine.kernel.Slot;
import dev.burin.simulate.engine.kernel.WideAttentionKernel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses a kernel for each operation; products of the same input become one kernel, at the place of the first. */
final class EngineBuilder {
    private final IntegerNetwork network;
    private final KernelFamily family;
    private final PairKernels pairs;
    private final Slot[] slots;
    private final List<Kernel> kernels = new ArrayList<>();
    private final Set<MatVec> joined = new HashSet<>();
    private int attentions;
    private int cacheKernels;

    EngineBuilder(IntegerNetwork network, KernelFamily family) {
        this.network = network;
        this.family = family;
        this.pairs = new PairKernels(family.pairs());
        this.slots = new Slot[network.operations().size()];
        network.operations().forEach(this::add);
    }

    List<Kernel> kernels() {
        return List.copyOf(kernels);
    }

    /** Returns how many of the kernels it takes until all caches are filled. */
    int cacheKernels() {
        return cacheKernels;
    }

    Slot[] slots() {
        return slots.clone();
    }

    private void add(Operation operation) {
        if (operation instanceof MatVec matVec) {
            addProduct(matVec);
            return;
        }
        Slot output = Slot.of(Engine.MAX_LANES, operation.output().length());
        slots[operation.output().id()] = output;
        kernels.add(kernel(operation, output));
        if (operation instanceof Attention) {
            cacheKernels = kernels.size();
        }
    }

    private Kernel kernel(Operation operation, Slot output) {
        List<Value> inputs = operation.inputs();
        Slot x = inputs.isEmpty() ? output : slot(inputs.get(0));
        if (operation instanceof Embed embed) {
            return new EmbedKernel(embed, output);
        } else if (operation instanceof Requantize requantize) {
            return family.requantize(requantize, x, output);
        } else if (operation instanceof RmsNorm norm) {
            return family.norm(norm, x, output);
        } else if (operation instanceof Rope rope) {
            return family.rope(rope, x, output);
        } else if (operation instanceof Attention attention) {
            Slot key = slot(attention.key());
            Slot value = slot(attention.value());
            return KvCache.fitsBytes(attention)
                    ? new AttentionKernel(attention, attentions++, x, key, value, output, family.attention(attention))
                    : new WideAttentionKernel(attention, attentions++, x, key, value, output);
        } else if (operation instanceof Lookup lookup) {
            return new LookupKernel(lookup, x, output);
        } else if (operation instanceof Multiply multiply) {
            return pairs.multiply(x, slot(multiply.right()), output);
        } else if (operation instanceof Add add) {
            return pairs.add(add, x, slot(add.right()), output);
        } else if (operation instanceof ArgMax) {
            return pairs.argMax(x, output);
        }
        throw new AssertionError(operation);
    }

    private void addProduct(MatVec operation) {
        if (joined.contains(operation)) {
            return;
        }
        if (operation.matrix().groups() > 1) {
            Slot output = Slot.of(Engine.MAX_LANES, operation.output().length());
            slots[operation.output().id()] = output;
            kernels.add(new GroupedProductKernel(operation.matrix(), slot(operation.input()), output));
            return;
        }
        List<MatVec> together = network.matVecs().stream()
                .filter(other -> other.input() == operation.input() && other.matrix().groups() == 1).toList();
        joined.addAll(together);
        Product product = Product.of(together);
        Slot whole = Slot.of(Engine.MAX_LANES, product.rows());
        int offset = 0;
        for (MatVec part : together) {
            int rows = part.matrix().rows();
            slots[part.output().id()] = new Slot(whole.data(), offset, whole.stride(), rows);
            offset += rows;
        }
        kernels.add(family.product(product, slot(operation.input()), whole));
    }

    private Slot slot(Value value) {
        return slots[value.id()];
    }
}
