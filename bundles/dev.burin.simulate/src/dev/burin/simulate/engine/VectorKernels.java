// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine;

import dev.burin.network.operation.Attention;
import dev.burin.network.operation.Requantize;
import dev.burin.network.operation.RmsNorm;
import dev.burin.network.operation.Rope;
import dev.burin.simulate.engine.kernel.AttentionLoops;
import dev.burin.simulate.engine.kernel.Kernel;
import dev.burin.simulate.engine.kernel.PairLoops;
import dev.burin.simulate.engine.kernel.PlainAttentionLoops;
import dev.burin.simulate.engine.kernel.PlainProductKernel;
import dev.burin.simulate.engine.kernel.Product;
import dev.burin.simulate.engine.kernel.RequantizeKernel;
import dev.burin.simulate.engine.kernel.RmsNormKernel;
import dev.burin.simulate.engine.kernel.RopeKernel;
import dev.burin.simulate.engine.kernel.Slot;
import dev.burin.simulate.engine.kernel.VectorAttentionLoops;
import dev.burin.simulate.engine.kernel.VectorPairLoops;
import dev.burin.simulate.engine.kernel.VectorProductKernel;
import dev.burin.simulate.engine.kernel.VectorRequantizeKernel;
import dev.burin.simulate.engine.kernel.VectorRmsNormKernel;
import dev.burin.simulate.engine.kernel.VectorRopeKernel;

/** The kernels by the Vector API; loaded by name from {@link KernelFamily#best}. */
final class VectorKernels implements KernelFamily {
    private final VectorRopeKernel.SharedRows rotations = new VectorRopeKernel.SharedRows();

    private VectorKernels() {
    }

    static KernelFamily family() {
        return VectorProductKernel.suits() ? new VectorKernels() : PLAIN;
    }

    @Override
    public Kernel product(Product product, Slot input, Slot output) {
        return VectorProductKernel.suits(product)
                ? new VectorProductKernel(product, input, output, Engine.MAX_LANES)
                : new PlainProductKernel(product, input, output);
    }

    @Override
    public Kernel requantize(Requantize operation, Slot input, Slot output) {
        return VectorRequantizeKernel.suits(operation) ? new VectorRequantizeKernel(operation, input, output)
                : new RequantizeKernel(operation, input, output);
    }

    @Override
    public Kernel norm(RmsNorm operation, Slot input, Slot output) {
        return VectorRmsNormKernel.suits(operation) ? new VectorRmsNormKernel(operation, input, output)
                : new RmsNormKernel(operation, input, output);
    }

    @Override
    public Kernel rope(Rope operation, Slot input, Slot output) {
        return VectorRopeKernel.of(operation, input, output, rotations)
                .orElseGet(() -> new RopeKernel(operation, input, output));
    }

    @Override
    public PairLoops pairs() {
        return new VectorPairLoops();
    }

    @Override
    public AttentionLoops attention(Attention attention) {
        return VectorAttentionLoops.suits(attention)
                ? new VectorAttentionLoops(attention.context()) : new PlainAttentionLoops(attention.context());
    }
}
