// SPDX-License-Identifier: EPL-2.0
/**
 * How much of a model survives in silicon: the integer network beside the float one, on the same text.
 *
 * <p>Protocol: the text is encoded once, without a begin token, and cut into windows of {@code context} positions. The
 * input of a window is the begin token, if the tokenizer has one, and the text before each position; a window's first
 * position thus follows the begin token alone. Each position counts once. KL is the mean of
 * {@code KL(float ‖ integer)} over positions, in nats; loss is the mean of {@code -ln p(next token)}, perplexity its
 * exponential; top-1 agreement the share of positions where both prefer the same token.
 */
package dev.burin.flow.quality;
