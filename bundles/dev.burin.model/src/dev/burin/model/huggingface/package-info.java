// SPDX-License-Identifier: EPL-2.0
/**
 * Llama-family models as Hugging Face stores them: {@code config.json}, weights in one safetensors file or in shards
 * with an index, {@code tokenizer.json}. A setting that would change the network's results and is not supported is a
 * problem; one that only concerns training or sampling is ignored.
 */
package dev.burin.model.huggingface;
