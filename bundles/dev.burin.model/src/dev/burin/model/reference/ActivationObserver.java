// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.reference;

/** Sees the activations of a {@link FloatNetwork} as they are computed. */
@FunctionalInterface
public interface ActivationObserver {
    /** Looks at nothing. */
    ActivationObserver NONE = (name, values, length) -> { };

    /**
     * Sees one vector. The array belongs to the network and changes after the call; it must not be written.
     *
     * @param name {@code embed}; {@code layers.N.attention.} {@code norm}, {@code q}, {@code k}, {@code v} (before
     *             rotation), {@code q.rope}, {@code k.rope}, {@code mix} (input of {@code o}), {@code o},
     *             {@code residual}; {@code layers.N.mlp.} {@code norm}, {@code gate}, {@code up}, {@code product}
     *             (input of {@code down}), {@code down}, {@code residual}; {@code norm}; {@code head}
     * @param length how many elements of the array count
     */
    void activation(String name, float[] values, int length);
}
