# SPDX-License-Identifier: EPL-2.0
"""Writes trained parameters as a model folder in Hugging Face layout, with the text excerpts that belong to it."""

import json

import torch

import bpe
import tensors
from model import EMBEDDING
from quantizers import TERNARY

METADATA = {"format": "pt", "license": "CC0-1.0", "source": "Burin, bundles/dev.burin.examples/training"}


def _folder(path, shape, parameters, tokenizer):
    path.mkdir(parents=True, exist_ok=True)
    config = {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "torch_dtype": "float16",
              "hidden_act": "silu", "attention_bias": False, "mlp_bias": False, "rope_scaling": None,
              "bos_token_id": bpe.BEGIN_ID, "eos_token_id": bpe.END_ID, **shape.as_dict()}
    _json(path / "config.json", config)
    _json(path / "tokenizer_config.json", {"tokenizer_class": "PreTrainedTokenizerFast", "bos_token": bpe.BEGIN,
                                           "eos_token": bpe.END, "model_max_length": shape.max_position_embeddings,
                                           "clean_up_tokenization_spaces": False})
    tokenizer.write(path / "tokenizer.json")
    ordered = {name: parameters[name] for name in [*shape.matrices(), *shape.gains()]}
    tensors.write(path / "model.safetensors", ordered, METADATA)


def _json(path, value):
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def _lines(text, size):
    """Return the first speeches of the text, up to about so many characters."""
    return text[:text.index("\n\n", size) + 1]


def bard(path, shape, parameters, tokenizer, training, validation):
    """Export the latent weights, which are good both as they stand and quantized, and the text excerpts."""
    _folder(path, shape, parameters, tokenizer)
    (path / "calibration.txt").write_text(_lines(training, 24000), encoding="ascii")
    (path / "sample.txt").write_text(_lines(validation, 24000), encoding="ascii")


def ternary(path, shape, parameters, tokenizer):
    """Export each matrix but the embedding as it was used in training: -1, 0 or 1 times a scale per row.

    The scale is rounded to F16 before it is multiplied, so that a row holds exactly three values and any symmetric
    quantizer finds the codes again.
    """
    exact = dict(parameters)
    for name in shape.matrices():
        if name != EMBEDDING:
            scales = TERNARY.scales(parameters[name])
            codes = TERNARY.apply(parameters[name], scales).sign()
            exact[name] = codes * scales.to(torch.float16).float()
    _folder(path, shape, exact, tokenizer)
