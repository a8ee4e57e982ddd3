# SPDX-License-Identifier: EPL-2.0
"""Burin's weight and activation quantizers, imitated in floating point for training.

A matrix is w ~ scale[row] * code, symmetric, one scale per row, chosen to minimise the squared error of the row. A
scheme is the set of codes a weight may take; the scale search walks a grid of (largest weight / scale). In training
the quantized value is used forward and the gradient passes to the float weight unchanged (straight-through estimator,
Bengio et al., 2013).
"""

import torch

from model import EMBEDDING


def sums_of_powers(digits, largest=127):
    """Return the sorted codes up to largest in magnitude that are a sum of at most so many signed powers of two."""
    powers = [sign * 2 ** bit for bit in range(8) for sign in (1, -1)]
    reachable = {0}
    for _ in range(digits):
        reachable |= {code + power for code in reachable for power in powers}
    return sorted(code for code in reachable if abs(code) <= largest)


class Scheme:
    """A code table and the range of (largest weight / scale) in which the best scale of a row is looked for."""

    def __init__(self, codes, lowest, highest, candidates=40):
        self.codes = torch.tensor(codes, dtype=torch.float32)
        self._borders = (self.codes[1:] + self.codes[:-1]) / 2
        self._spans = [lowest * (highest / lowest) ** (i / (candidates - 1)) for i in range(candidates)]

    def apply(self, weight, scales):
        """Return the quantized matrix for given row scales [rows, 1]."""
        return self.codes[torch.bucketize(weight / scales, self._borders)] * scales

    def scales(self, weight):
        """Return the row scales [rows, 1] of least squared error among the candidates."""
        largest = weight.abs().amax(1, keepdim=True).clamp_min(1e-8)
        best, least = largest.clone(), torch.full_like(largest, float("inf"))
        for span in self._spans:
            candidate = largest / span
            error = (self.apply(weight, candidate) - weight).pow(2).sum(1, keepdim=True)
            better = error < least
            best, least = torch.where(better, candidate, best), torch.where(better, error, least)
        return best


class Ternary(Scheme):
    """Codes -1, 0 and 1 with the optimal scale: the mean of the k largest magnitudes, for the k that explains most."""

    def __init__(self):
        super().__init__([-1, 0, 1], 1, 2)

    def scales(self, weight):
        ordered = weight.abs().sort(1, descending=True).values.cumsum(1)
        counts = torch.arange(1, weight.shape[1] + 1, dtype=torch.float32)
        k = (ordered.pow(2) / counts).argmax(1, keepdim=True)
        return (ordered.gather(1, k) / (k + 1)).clamp_min(1e-8)


INT8 = Scheme(range(-127, 128), 127, 190)
INT4 = Scheme(range(-7, 8), 7, 14)
DIGITS2 = Scheme(sums_of_powers(2), 24, 127)
TERNARY = Ternary()
SCHEMES = {"int8": INT8, "digits2": DIGITS2, "int4": INT4, "ternary": TERNARY}


class ActivationRanges:
    """Symmetric int8 for each matrix input with static steps: the slowly forgotten largest magnitude of each channel.

    Strength says how far channels have steps of their own: 0 gives one step per tensor; at 0.5 a channel with a quarter
    of the largest range has half the largest step. Steps of their own move into the columns of the matrix (SmoothQuant,
    arXiv 2211.10438).
    """

    def __init__(self, strength):
        self._strength, self._largest, self.learning = strength, {}, True

    def steps(self, name):
        """Return the step of each channel, or None if the input has not been seen yet."""
        largest = self._largest.get(name)
        if largest is None:
            return None
        highest = largest.max().clamp_min(1e-8)
        return highest / 127 * (largest / highest).clamp_min(1e-4).pow(self._strength)

    def apply(self, name, values):
        """Return the values rounded to multiples of their steps and saturated at 127, transparent to the gradient."""
        if self.learning:
            seen = values.detach().abs().flatten(0, -2).amax(0)
            known = self._largest.get(name)
            self._largest[name] = seen if known is None else torch.maximum(seen, 0.998 * known)
        steps = self.steps(name)
        rounded = (values.detach() / steps).round_().clamp_(-127, 127).mul_(steps)
        inside = torch.maximum(torch.minimum(values, 127 * steps), -127 * steps)
        return inside + (rounded - inside.detach())


def input_of(matrix):
    """Return the name under which the network passes the input of a matrix."""
    block, _, kind = matrix.removesuffix("_proj.weight").rpartition(".")
    if kind in ("q", "k", "v"):
        return block + ".qkv"
    return block if kind in ("gate", "up") else matrix


class FakeQuantizer:
    """Quantizes every matrix by one scheme (the embedding lookup always int8) and, when given ranges, matrix inputs.

    A matrix is rounded as it will be engraved: times the steps of its input. Scales are kept for some steps, since the
    search costs more than a training step.
    """

    def __init__(self, scheme, ranges=None, refresh=20):
        self._scheme, self.ranges, self._refresh = scheme, ranges, refresh
        self._scales, self._columns, self._ages = {}, {}, {}

    def matrix(self, name, weight):
        scheme = INT8 if name == EMBEDDING else self._scheme
        with torch.no_grad():
            age = self._ages.get(name, 0)
            if age % self._refresh == 0:
                self._columns[name] = self._relative_steps(name)
                self._scales[name] = scheme.scales(weight * self._columns[name])
            self._ages[name] = age + 1
            columns = self._columns[name]
            quantized = scheme.apply(weight * columns, self._scales[name]) / columns
        return weight + (quantized - weight).detach()

    def _relative_steps(self, name):
        steps = None if self.ranges is None else self.ranges.steps(input_of(name))
        return torch.tensor(1.0) if steps is None else steps / steps.max()

    def input(self, name, values):
        return values if self.ranges is None else self.ranges.apply(name, values)
