// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

/** One operation, ready to run over the lanes of a pass. Owns scratch space, so an engine serves one thread. */
public interface Kernel {
    void run(Lanes lanes);
}
