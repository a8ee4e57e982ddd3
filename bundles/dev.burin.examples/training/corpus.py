# SPDX-License-Identifier: EPL-2.0
"""The text, cut into a training part and the held-out last tenth, and the windows that training draws from it."""

import hashlib
from pathlib import Path

import torch

import bpe

TEXT_SHA256 = "86c4e6aa9db7c042ec79f339dcb96d42b0075e16b8fc2e86bf0ca57e2dc565ed"


def read_parts(path):
    """Return (training text, validation text): the cut is the first blank line after nine tenths of the bytes."""
    content = Path(path).read_bytes()
    if hashlib.sha256(content).hexdigest() != TEXT_SHA256:
        raise SystemExit(f"{path} is not the tinyshakespeare.txt that this model was trained on")
    text = content.decode("ascii")
    cut = text.index("\n\n", len(text) * 9 // 10) + 2
    return text[:cut], text[cut:]


class Windows:
    """Draws training windows: one half begins a speech after the begin token, the rest begins anywhere in the text."""

    def __init__(self, tokenizer, text, seed):
        self._stream = torch.tensor(tokenizer.encode(text))
        newline = tokenizer.ids[bpe.ALPHABET[10]]
        is_newline = self._stream == newline
        self._speeches = (is_newline[1:] & is_newline[:-1]).nonzero().squeeze(1) + 2
        self._random = torch.Generator().manual_seed(seed)

    def state(self):
        """Return the state of the drawing, for restore."""
        return self._random.get_state()

    def restore(self, state):
        """Go on drawing as after state was taken."""
        self._random.set_state(state)

    def draw(self, batch, length):
        """Return (inputs, targets), each [batch, length]."""
        last = len(self._stream) - length - 2
        anywhere = torch.randint(last, (batch,), generator=self._random)
        speeches = self._speeches[self._speeches < last]
        starts = speeches[torch.randint(len(speeches), (batch,), generator=self._random)]
        kind = torch.rand(batch, generator=self._random)
        starts = torch.where(kind < 0.5, starts, anywhere)
        rows = self._stream[starts[:, None] + torch.arange(length + 1)]
        with_begin = torch.cat((torch.full((batch, 1), bpe.BEGIN_ID), rows[:, :-1]), dim=1)
        rows = torch.where((kind < 0.65)[:, None], with_begin, rows)
        return rows[:, :-1], rows[:, 1:]


def scoring_windows(tokenizer, text, length=256, tokens=None):
    """Return (inputs, targets), each [windows, length], that score each token once, in windows of so many tokens.

    A window is the begin token and its first length - 1 tokens; it knows nothing of the windows before it. Tokens after
    the last whole window are left out.
    """
    stream = torch.tensor(tokenizer.encode(text)[:tokens])
    targets = stream[:len(stream) // length * length].view(-1, length)
    begin = torch.full((len(targets), 1), bpe.BEGIN_ID)
    return torch.cat((begin, targets[:, :-1]), dim=1), targets
