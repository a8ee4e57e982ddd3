// SPDX-License-Identifier: EPL-2.0
/**
 * The safetensors format (github.com/huggingface/safetensors): eight bytes with the length of a JSON header, the
 * header with type, shape and offsets of each tensor, then the data without gaps.
 */
package dev.burin.model.safetensors;
