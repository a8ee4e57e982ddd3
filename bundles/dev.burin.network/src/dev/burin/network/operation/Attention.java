// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static dev.burin.network.operation.Operation.boundedProduct;
import static dev.burin.network.operation.Operation.prove;

import dev.burin.network.Value;
import dev.burin.network.arithmetic.Exponential;
import java.util.List;

/**
 * Causal attention over a cache of integer keys and values. For each query head h with key head {@code h·K/H}:
 * <pre>
 * cache.k[pos] = k; cache.v[pos] = v
 * s[t]   = Σ_d q[d] · k[t][d]                            t = 0..pos
 * p[t]   = Exponential(max(s) - s[t])                    0..2^15
 * P      = Σ p[t],  e = ⌊log2 P⌋ - 15,  R = ⌊2^31 / (P >> e)⌋
 * y[d]   = clamp(⌊((Σ p[t]·v[t][d]) >> e) · R / 2^(31 - F) + 1/2⌋)
 * </pre>
 * The mean of the values with F fraction bits; a step of the output is 2^-F steps of the value cache. {@code >>} is an
 * arithmetic shift (floor). The cache holds {@code context} positions; each user has one of its own.
 *
 * @param heads         query heads H
 * @param kvHeads       key and value heads K, dividing H
 * @param headSize      channels per head
 * @param context       positions the cache holds
 * @param exponentials  one per query head
 * @param fractionBits  F, 0 to 12
 */
public record Attention(String name, Value query, Value key, Value value, int heads, int kvHeads, int headSize,
        int context, List<Exponential> exponentials, int fractionBits, Value output) implements Operation {

    public Attention {
        exponentials = List.copyOf(exponentials);
        prove(kvHeads > 0 && heads >= kvHeads && heads % kvHeads == 0 && exponentials.size() == heads, name, "heads");
        prove(headSize > 0 && context > 0, name, "head size or context below 1");
        prove(query.length() == (long) heads * headSize && output.length() == query.length(), name, "query length");
        prove(key.length() == (long) kvHeads * headSize && value.length() == key.length(), name, "key length");
        prove(fractionBits >= 0 && fractionBits <= 12, name, "fraction bits outside 0..12");
        prove(scoreMagnitude(query, key, headSize) < 1L << 30, name, "scores wider than 31 bits");
        long sum = boundedProduct(context, 1L << Exponential.BITS, value.range().magnitude());
        prove(sum < 1L << 46, name, "weighted sum wider than 47 bits");
        prove(output.range().magnitude() >= value.range().magnitude() + 1 << fractionBits, name, "output too narrow");
    }

    private static long scoreMagnitude(Value query, Value key, int headSize) {
        return boundedProduct(query.range().magnitude(), key.range().magnitude(), headSize);
    }

    /** Returns the bound on |score| of any query and key. */
    public long scoreMagnitude() {
        return scoreMagnitude(query, key, headSize);
    }

    /** Returns the key head that a query head reads. */
    public int kvHead(int head) {
        return head / (heads / kvHeads);
    }

    /** Returns the cache's size for one user, in bits: keys and values of all positions. */
    public long cacheBitsPerUser() {
        return (long) context * kvHeads * headSize * (key.range().bits() + value.range().bits());
    }

    @Override
    public List<Value> inputs() {
        return List.of(query, key, value);
    }
}
