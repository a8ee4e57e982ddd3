# SPDX-License-Identifier: EPL-2.0
"""Makes two tiny random Llama models with Hugging Face's transformers and writes them with their logits.

Run: python3 -m venv --system-site-packages v && v/bin/pip install transformers==4.46.3 && v/bin/python golden.py
`logits.txt` holds the tokens on its first line, then the logits after each of them.
"""
import pathlib

import torch
from transformers import LlamaConfig, LlamaForCausalLM

TOKENS = [1, 5, 30, 7, 7, 0, 31, 12, 19, 2, 8, 23]


def make(name, dtype, seed, **settings):
    torch.manual_seed(seed)
    config = LlamaConfig(hidden_size=16, intermediate_size=20, num_hidden_layers=2, vocab_size=32, bos_token_id=1,
                         eos_token_id=2, max_position_embeddings=16, initializer_range=0.4, torch_dtype=dtype,
                         **settings)
    model = LlamaForCausalLM(config)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() == 1:
                parameter.copy_(torch.rand_like(parameter) + 0.5)
    model = model.to(dtype)
    folder = pathlib.Path(__file__).parent / "golden" / name
    model.save_pretrained(folder, safe_serialization=True, **({"max_shard_size": "4KB"} if name == "sharded" else {}))
    (folder / "generation_config.json").unlink()
    # Loaded anew: casting the model would have rounded its table of rotary frequencies to sixteen bits too.
    model = LlamaForCausalLM.from_pretrained(folder, torch_dtype=torch.float32)
    with torch.no_grad():
        logits = model(torch.tensor([TOKENS])).logits[0]
    lines = [" ".join(map(str, TOKENS))] + [" ".join("%.6g" % v for v in row) for row in logits.tolist()]
    (folder / "logits.txt").write_text("\n".join(lines) + "\n")


make("sharded", torch.bfloat16, 1, num_attention_heads=4, num_key_value_heads=2, head_dim=6, rope_theta=500.0,
     tie_word_embeddings=False, rms_norm_eps=1e-5)
make("single", torch.float16, 2, num_attention_heads=2, num_key_value_heads=1, tie_word_embeddings=True)
