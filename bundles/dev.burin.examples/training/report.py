# SPDX-License-Identifier: EPL-2.0
"""Measures exported models on the whole held-out text, as they stand and through each imitated scheme.

Appends one record per model and scheme to the log. Weights quantize by rows over the exported F16 values; the embedding
lookup is int8 except in the float row. "activations": "int8" rounds the input of every matrix, with ranges taken from
calibration.txt: channels get steps of their own, except for ternary weights, which would not stay ternary.
"""

import argparse
import json
from pathlib import Path

import torch
import torch.nn.functional as functional

import bpe
import corpus
import tensors
from model import Network, Plain, Shape
from quantizers import SCHEMES, TERNARY, ActivationRanges, FakeQuantizer


def read_model(folder):
    """Return (shape, parameters, tokenizer) of an exported folder."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    shape = Shape(**{name: config[name] for name in Shape().as_dict()})
    return shape, tensors.read(folder / "model.safetensors"), bpe.Tokenizer.read(folder / "tokenizer.json")


def score(network, parameters, windows, quantizer, reference=None):
    """Return (mean loss, mean KL to the reference log-probabilities, share of equal top tokens, log-probabilities)."""
    loss, divergence, agreeing, kept = 0.0, 0.0, 0, []
    with torch.no_grad():
        for n, (inputs, targets) in enumerate(zip(*(part.split(16) for part in windows))):
            logs = functional.log_softmax(network.logits(parameters, inputs, quantizer), dim=-1)
            loss -= float(logs.gather(-1, targets[..., None]).sum())
            base = logs if reference is None else reference[n]
            divergence += float((base.exp() * (base - logs)).sum())
            agreeing += int((base.argmax(-1) == logs.argmax(-1)).sum())
            kept.append(logs)
    count = windows[1].numel()
    return loss / count, divergence / count, agreeing / count, kept


def calibrated(network, parameters, windows, scheme):
    """Return a quantizer for the scheme with int8 matrix inputs, their ranges seen on the windows."""
    ranges = ActivationRanges(strength=0 if scheme is TERNARY else 0.5)
    with torch.no_grad():
        network.logits(parameters, windows[0], FakeQuantizer(scheme, ranges))
    ranges.learning = False
    return FakeQuantizer(scheme, ranges, refresh=1 << 30)


def table(folder, validation, calibration_text):
    """Yield a record for each scheme."""
    shape, parameters, tokenizer = read_model(folder)
    network = Network(shape)
    windows = corpus.scoring_windows(tokenizer, validation)
    calibration = corpus.scoring_windows(tokenizer, calibration_text)
    characters = len(tokenizer.decode(windows[1].flatten().tolist())) / windows[1].numel()
    loss, _, _, reference = score(network, parameters, windows, Plain())
    rows = [("float", "float", loss, 0.0, 1.0)]
    for name, scheme in SCHEMES.items():
        for activations in ("float", "int8"):
            quantizer = (FakeQuantizer(scheme, refresh=1 << 30) if activations == "float"
                         else calibrated(network, parameters, calibration, scheme))
            rows.append((name, activations, *score(network, parameters, windows, quantizer, reference)[:3]))
    for weights, activations, loss, divergence, agreement in rows:
        yield {"model": folder.name, "weights": weights, "activations": activations, "tokens": windows[1].numel(),
               "lossPerToken": round(loss, 4), "lossPerCharacter": round(loss / characters, 4),
               "klToFloat": round(divergence, 4), "top1Agreement": round(agreement, 4)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", required=True, help="tinyshakespeare.txt")
    parser.add_argument("--log", required=True, type=Path, help="file to append the records to")
    parser.add_argument("models", nargs="+", type=Path, help="exported model folders")
    args = parser.parse_args()
    torch.set_num_threads(1)
    validation = corpus.read_parts(args.text)[1]
    calibration = (args.models[0] / "calibration.txt").read_text(encoding="ascii")
    with open(args.log, "a", encoding="utf-8") as log:
        for folder in args.models:
            for record in table(folder, validation, calibration):
                print(json.dumps(record), flush=True)
                log.write(json.dumps(record) + "\n")


if __name__ == "__main__":
    main()
