# SPDX-License-Identifier: EPL-2.0
"""Trains the bundled model "bard" and its ternary sibling from scratch, and exports both. See README.md."""

import argparse
import json
import math
import time
from pathlib import Path

import torch
import torch.nn.functional as functional

import bpe
import corpus
import export
from model import EMBEDDING, HEAD, Network, Plain, Shape, initial_parameters
from quantizers import DIGITS2, INT4, INT8, TERNARY, ActivationRanges, FakeQuantizer

SEED = 1623
TOKENS_PER_STEP = 4096
TIED = Shape()
UNTIED = Shape(intermediate_size=160, tie_word_embeddings=False)


class Stage:
    """One run of AdamW from given parameters: a schedule, and for each step the quantizer that it trains through."""

    def __init__(self, name, shape, steps, peak_rate, warm_up, decay_from, long_from):
        self.name, self.shape, self.steps, self.peak_rate = name, shape, steps, peak_rate
        self.warm_up, self.decay_from, self.long_from = warm_up, decay_from, long_from
        self.network = Network(shape)

    def rate(self, step):
        """Return the learning rate: linear warm-up, constant, then a cosine to zero over the last part."""
        if step < self.warm_up:
            return self.peak_rate * (step + 1) / self.warm_up
        start = self.decay_from * self.steps
        progress = max(0.0, (step - start) / (self.steps - start)) if self.decay_from < 1 else 0.0
        return self.peak_rate * 0.5 * (1 + math.cos(math.pi * min(1.0, progress)))

    def context(self, step):
        """Return the window length in tokens: short windows train faster, long ones come at the end."""
        return 256 if step > self.long_from * self.steps else 128

    def quantizer(self, step):
        return Plain()

    def scored_by(self):
        """Return {name: quantizer} to report validation losses through."""
        return {"float": Plain()}


class Trunk(Stage):
    """Float training that both models start from; its learning rate is not brought down."""

    def __init__(self, steps):
        super().__init__("trunk", TIED, steps, 4e-3, 100, 1.0, 1.0)


class Robust(Stage):
    """Quantization-aware end of training: batches alternate between float and the weight schemes.

    Float batches keep the latent weights good as they stand; digits 2 gets most of the rest. From a third of the steps
    on, activations are int8 in the quantized batches.
    """

    TURNS = ("digits2", "float", "digits2", "int4", "digits2", "float", "digits2", "int8")

    def __init__(self, steps):
        super().__init__("bard", TIED, steps, 4e-3, 1, 0.0, 0.25)
        schemes = {"digits2": DIGITS2, "int4": INT4, "int8": INT8}
        self._by_turn = {name: FakeQuantizer(scheme) for name, scheme in schemes.items()}
        self._by_turn["float"] = Plain()
        self._ranges = ActivationRanges(strength=0.5)

    def quantizer(self, step):
        turn = self.TURNS[step % len(self.TURNS)]
        if step > self.steps // 3 and turn != "float":
            self._by_turn[turn].ranges = self._ranges
        return self._by_turn[turn]

    def scored_by(self):
        return {"float": Plain(), "digits2": FakeQuantizer(DIGITS2), "int4": FakeQuantizer(INT4)}


class AllTernary(Stage):
    """Training through ternary weights from the first step, with a head of its own; int8 activations in the last part."""

    def __init__(self, steps):
        super().__init__("ternary", UNTIED, steps, 4e-3, 100, 0.3, 0.7)
        self._quantizer = FakeQuantizer(TERNARY, refresh=4)
        self._ranges = ActivationRanges(strength=0)

    def quantizer(self, step):
        if step > self.steps * 0.7:
            self._quantizer.ranges = self._ranges
        return self._quantizer

    def scored_by(self):
        return {"ternary": FakeQuantizer(TERNARY)}


def narrowed(parameters, shape):
    """Return trunk parameters for a network with a head of its own and fewer feed-forward channels: the strongest."""
    start = parameters | {HEAD: parameters[EMBEDDING]}
    for n in range(shape.num_hidden_layers):
        gate, up, down = (f"model.layers.{n}.mlp.{name}_proj.weight" for name in ("gate", "up", "down"))
        strength = start[gate].norm(dim=1) * start[up].norm(dim=1) * start[down].norm(dim=0)
        kept = strength.topk(shape.intermediate_size).indices.sort().values
        start |= {gate: start[gate][kept], up: start[up][kept], down: start[down][:, kept]}
    return start


def mean_loss(network, parameters, windows, quantizer, batch=16):
    """Return the mean cross entropy in nats per token over the windows."""
    inputs, targets = windows
    with torch.no_grad():
        losses = [functional.cross_entropy(network.logits(parameters, part, quantizer).flatten(0, 1), target.flatten(),
                                           reduction="sum")
                  for part, target in zip(inputs.split(batch), targets.split(batch))]
    return float(sum(losses)) / targets.numel()


def optimizer(parameters):
    """Return AdamW that decays matrices but not gains."""
    matrices = [value for value in parameters.values() if value.dim() == 2]
    gains = [value for value in parameters.values() if value.dim() == 1]
    return torch.optim.AdamW([{"params": matrices, "weight_decay": 0.1}, {"params": gains, "weight_decay": 0.0}],
                             betas=(0.9, 0.98), eps=1e-9)


class Checkpoint:
    """All that a stage needs to go on as if it had not been stopped, replaced in one piece on disk."""

    def __init__(self, path):
        self._path = path

    def save(self, **state):
        aside = self._path.with_suffix(".new")
        torch.save(state, aside)
        aside.replace(self._path)

    def load(self):
        return torch.load(self._path) if self._path.exists() else None


def train_step(stage, step, parameters, adam, windows):
    """Take one step and return its loss."""
    for group in adam.param_groups:
        group["lr"] = stage.rate(step)
    length = stage.context(step)
    inputs, targets = windows.draw(TOKENS_PER_STEP // length, length)
    logits = stage.network.logits(parameters, inputs, stage.quantizer(step))
    loss = functional.cross_entropy(logits.flatten(0, 1), targets.flatten())
    adam.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(parameters.values(), 1.0)
    adam.step()
    return float(loss)


def run(stage, parameters, windows, held_out, log, checkpoint):
    """Train through the stage, from its checkpoint if it has one, and return the trained parameters."""
    first, seconds, saved = 0, 0.0, checkpoint.load()
    if saved:
        first, seconds, stage, parameters = (saved[key] for key in ("step", "seconds", "stage", "parameters"))
        windows.restore(saved["windows"])
    parameters = {name: value.clone().requires_grad_() for name, value in parameters.items()}
    adam, started, recent = optimizer(parameters), time.time() - seconds, []
    if saved:
        adam.load_state_dict(saved["adam"])
    for step in range(first, stage.steps):
        recent.append(train_step(stage, step, parameters, adam, windows))
        if (step + 1) % 200 == 0 or step + 1 == stage.steps:
            losses = {name: round(mean_loss(stage.network, parameters, held_out(stage.context(step)), quantizer), 4)
                      for name, quantizer in stage.scored_by().items()}
            seconds = time.time() - started
            log({"stage": stage.name, "step": step + 1, "rate": round(stage.rate(step), 6),
                 "training": round(sum(recent) / len(recent), 4), "validation": losses, "seconds": round(seconds)})
            recent.clear()
            checkpoint.save(step=step + 1, seconds=seconds, stage=stage, windows=windows.state(),
                            adam=adam.state_dict(), parameters={name: value.detach() for name, value in parameters.items()})
    return {name: value.detach() for name, value in parameters.items()}


def logger(path):
    """Return a function that appends a record to the log and shows it."""
    def log(record):
        line = json.dumps(record)
        print(line, flush=True)
        with open(path, "a", encoding="utf-8") as file:
            file.write(line + "\n")
    return log


def staged(work, name, produce):
    """Return the parameters that an earlier run left in the work folder, or produce and leave them."""
    path = work / f"{name}.pt"
    if not path.exists():
        torch.save(produce(), path)
    return torch.load(path)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", required=True, help="tinyshakespeare.txt")
    parser.add_argument("--work", required=True, type=Path, help="folder for finished stages and the log")
    parser.add_argument("--models", required=True, type=Path, help="folder that receives bard and bard-ternary")
    parser.add_argument("--trunk-steps", type=int, default=1200)
    parser.add_argument("--bard-steps", type=int, default=1200)
    parser.add_argument("--ternary-steps", type=int, default=1200)
    return parser.parse_args()


def main():
    args = arguments()
    torch.set_num_threads(1)
    args.work.mkdir(parents=True, exist_ok=True)
    log = logger(args.work / "log.jsonl")
    training, validation = corpus.read_parts(args.text)
    tokenizer = bpe.Tokenizer(bpe.train(training, TIED.vocab_size))

    def held_out(length):
        return corpus.scoring_windows(tokenizer, validation, length, tokens=12288)

    def trained(stage, start, seed):
        windows = corpus.Windows(tokenizer, training, seed)
        checkpoint = Checkpoint(args.work / f"{stage.name}-checkpoint.pt")
        return staged(args.work, stage.name, lambda: run(stage, start, windows, held_out, log, checkpoint))

    trunk = trained(Trunk(args.trunk_steps), initial_parameters(TIED, SEED), SEED + 1)
    bard = trained(Robust(args.bard_steps), trunk, SEED + 2)
    export.bard(args.models / "bard", TIED, bard, tokenizer, training, validation)
    ternary = trained(AllTernary(args.ternary_steps), narrowed(trunk, UNTIED), SEED + 3)
    export.ternary(args.models / "bard-ternary", UNTIED, ternary, tokenizer)


if __name__ == "__main__":
    main()
