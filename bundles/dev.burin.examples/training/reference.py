# SPDX-License-Identifier: EPL-2.0
"""Writes reference.json: what an independent float32 evaluation of an exported model says, for tests of Burin's own.

The forward pass is written for one sequence straight from the definitions and shares nothing with model.py, so that an
error in either shows as a difference: train.py's losses are checked against it by hand.
"""

import argparse
import json
from pathlib import Path

import torch

import bpe
import corpus
import tensors

TEXTS = ("First Citizen:\nBefore we proceed any further, hear me speak.\n", "KING HENRY VI:\nI'll not,  my lord!",
         "O brave new world;\n\n3 ducats & 4 more?\n")
PROMPTS = ("ROMEO:\n", "KING RICHARD III:\nMy lord, ")
POSITIONS = 4096


def forward(config, weights, ids):
    """Return float32 logits [positions, vocabulary] for one sequence that starts at position zero."""
    heads, kv_heads = config["num_attention_heads"], config["num_key_value_heads"]
    width, count = config["hidden_size"] // heads, len(ids)
    half = torch.arange(width // 2, dtype=torch.float64)
    angle = torch.arange(count, dtype=torch.float64)[:, None] * config["rope_theta"] ** (-2 * half / width)
    cosine, sine = angle.cos().float(), angle.sin().float()

    def norm(x, name):
        return x / (x.square().mean(1, keepdim=True) + config["rms_norm_eps"]).sqrt() * weights[name + ".weight"]

    def times(x, name):
        return x @ weights[name + ".weight"].T

    def rotated(x):
        low, high = x[:, :width // 2], x[:, width // 2:]
        return torch.cat((low * cosine - high * sine, high * cosine + low * sine), dim=1)

    x = weights["model.embed_tokens.weight"][ids]
    visible = torch.ones(count, count).tril().bool()
    for n in range(config["num_hidden_layers"]):
        layer = f"model.layers.{n}."
        y = norm(x, layer + "input_layernorm")
        queries = times(y, layer + "self_attn.q_proj").split(width, dim=1)
        keys = times(y, layer + "self_attn.k_proj").split(width, dim=1)
        values = times(y, layer + "self_attn.v_proj").split(width, dim=1)
        mixed = []
        for head in range(heads):
            shared = head * kv_heads // heads
            scores = rotated(queries[head]) @ rotated(keys[shared]).T / width ** 0.5
            mixed.append(scores.masked_fill(~visible, float("-inf")).softmax(1) @ values[shared])
        x = x + times(torch.cat(mixed, dim=1), layer + "self_attn.o_proj")
        y = norm(x, layer + "post_attention_layernorm")
        gate = times(y, layer + "mlp.gate_proj")
        x = x + times(gate * gate.sigmoid() * times(y, layer + "mlp.up_proj"), layer + "mlp.down_proj")
    head_name = "model.embed_tokens" if config["tie_word_embeddings"] else "lm_head"
    return times(norm(x, "model.norm"), head_name)


def greedy(config, weights, ids, count):
    """Return (count most likely tokens one after the other, the least margin by which one won)."""
    ids, start, margins = list(ids), len(ids), []
    for _ in range(count):
        best = forward(config, weights, ids)[-1].topk(2)
        margins.append(float(best.values[0] - best.values[1]))
        ids.append(int(best.indices[0]))
    return ids[start:], round(min(margins), 6)


def windowed_loss(config, weights, stream, length, begin):
    """Return the mean loss over the stream in separate windows; without begin, a window's first token is not scored."""
    total, scored = 0.0, 0
    for start in range(0, len(stream), length):
        window = stream[start:start + length]
        inputs = [bpe.BEGIN_ID, *window[:-1]] if begin else window[:-1]
        targets = torch.tensor(window if begin else window[1:])
        logs = forward(config, weights, inputs).log_softmax(1)
        total -= float(logs.gather(1, targets[:, None]).double().sum())
        scored += len(targets)
    return {"positions": scored, "loss": round(total / scored, 6)}


def reference(folder, validation):
    """Return everything that reference.json says."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    weights = tensors.read(folder / "model.safetensors")
    tokenizer = bpe.Tokenizer.read(folder / "tokenizer.json")
    continuations = []
    for prompt in PROMPTS:
        ids = [bpe.BEGIN_ID, *tokenizer.encode(prompt)]
        tokens, margin = greedy(config, weights, ids, 48)
        continuations.append({"prompt": prompt, "ids": ids, "greedy": tokens, "leastMargin": margin,
                              "text": tokenizer.decode(tokens)})
    first = continuations[0]["ids"] + continuations[0]["greedy"]
    logits = forward(config, weights, first[:8])
    stream = tokenizer.encode(validation)[:POSITIONS]
    length = config["max_position_embeddings"]
    return {
        "about": "float32 PyTorch evaluation of model.safetensors as stored (F16); made by training/reference.py",
        "tokenization": [{"text": text, "ids": tokenizer.encode(text)} for text in TEXTS],
        "greedy": continuations,
        "logits": {"ids": first[:8], "rows": [[round(value, 6) for value in row] for row in logits.tolist()]},
        "loss": {
            "text": "the first 4096 tokens of bard/sample.txt, which begins the held-out text",
            "protocol": f"consecutive windows of {length} tokens, each evaluated alone from position 0",
            "withBegin": {"inputs": "begin token, then the window without its last token; every token is scored",
                          **windowed_loss(config, weights, stream, length, True)},
            "withoutBegin": {"inputs": "the window without its last token; its first token is not scored",
                             **windowed_loss(config, weights, stream, length, False)}}}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", required=True, help="tinyshakespeare.txt")
    parser.add_argument("models", nargs="+", type=Path, help="exported model folders; reference.json goes into each")
    args = parser.parse_args()
    torch.set_num_threads(1)
    validation = corpus.read_parts(args.text)[1]
    for folder in args.models:
        with open(folder / "reference.json", "w", encoding="utf-8") as file, torch.no_grad():
            json.dump(reference(folder, validation), file, separators=(",", ":"))
            file.write("\n")


if __name__ == "__main__":
    main()
