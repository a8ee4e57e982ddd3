// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal.json;

/**
 * How much JSON is read before it is called hostile.
 *
 * @param bytes the longest document
 * @param values the most values, members and elements counted
 * @param depth the deepest nesting
 */
public record JsonLimits(int bytes, int values, int depth) {
    /** For configurations. */
    public static final JsonLimits SMALL = new JsonLimits(1 << 20, 100_000, 32);
    /** For lists of tensors. */
    public static final JsonLimits HEADER = new JsonLimits(1 << 24, 1_000_000, 8);
    /** For tokenizers: half a million merges written as pairs are a million and a half values. */
    public static final JsonLimits TOKENIZER = new JsonLimits(1 << 25, 3_000_000, 32);
}
