// SPDX-License-Identifier: EPL-2.0
/**
 * Tokenizers: byte-pair encodings from Hugging Face {@code tokenizer.json} files and scored pieces from llama2.c's
 * {@code tokenizer.bin} files, encoding and decoding exactly as the programs they come from.
 */
package dev.burin.model.tokenizer;
