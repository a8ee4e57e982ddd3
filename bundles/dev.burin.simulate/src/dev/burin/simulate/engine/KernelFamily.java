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

/** The kernels that exist more than once. */
interface KernelFamily {

    /** Plain Java. */
    KernelFamily PLAIN = new KernelFamily() {
        @Override
        public Kernel product(Product product, Slot input, Slot output) {
            return new PlainProductKernel(product, input, output);
        }

        @Override
        public Kernel requantize(Requantize operation, Slot input, Slot output) {
            return new RequantizeKernel(operation, input, output);
        }

        @Override
        public Kernel norm(RmsNorm operation, Slot input, Slot output) {
            return new RmsNormKernel(operation, input, output);
        }

        @Override
        public Kernel rope(Rope operation, Slot input, Slot output) {
            return new RopeKernel(operation, input, output);
        }

        @Override
        public PairLoops pairs() {
            return PairLoops.PLAIN;
        }

        @Override
        public AttentionLoops attention(Attention attention) {
            return new PlainAttentionLoops(attention.context());
        }
    };

    Kernel product(Product product, Slot input, Slot output);

    Kernel requantize(Requantize operation, Slot input, Slot output);

    Kernel norm(RmsNorm operation, Slot input, Slot output);

    Kernel rope(Rope operation, Slot input, Slot output);

    PairLoops pairs();

    AttentionLoops attention(Attention attention);

    /**
     * Returns the vector kernels where the incubator module is present and the machine's vectors are wide enough, else
     * the plain ones. The vector classes are loaded by name only then, since they cannot be linked without the module.
     */
    static KernelFamily best() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return PLAIN;
        }
        try {
            return (KernelFamily) Class.forName("dev.burin.simulate.engine.VectorKernels", true,
                    KernelFamily.class.getClassLoader()).getDeclaredMethod("family").invoke(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            return PLAIN;
        }
    }
}
