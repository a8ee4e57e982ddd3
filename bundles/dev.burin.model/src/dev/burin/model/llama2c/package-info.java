// SPDX-License-Identifier: EPL-2.0
/**
 * The llama2.c checkpoint format (github.com/karpathy/llama2.c): seven integers of hyperparameters, then all weights
 * as binary32 in a fixed order. Version 0 has no magic number; version 1 begins with {@code ak42}.
 */
package dev.burin.model.llama2c;
