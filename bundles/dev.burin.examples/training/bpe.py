# SPDX-License-Identifier: EPL-2.0
"""Byte-level byte-pair encoding (Sennrich et al., 2016; the byte alphabet of GPT-2), in Hugging Face's tokenizer.json.

Text is cut into words by the GPT-2 pattern, each byte becomes one printable character, and the most frequent pair of
neighbours within words is merged until the vocabulary is full. Ids: the two special tokens, the 256 bytes in order of
value, then the merges in the order in which they were found.
"""

import json
import re
from collections import Counter

BEGIN, END = "<|begin|>", "<|end|>"
BEGIN_ID, END_ID = 0, 1

# The GPT-2 pattern for ASCII text, where \p{L} is [A-Za-z] and \p{N} is [0-9]; the training text is pure ASCII.
WORD = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d| ?[A-Za-z]+| ?[0-9]+| ?[^\sA-Za-z0-9]+|\s+(?!\S)|\s+")


def byte_alphabet():
    """Return the 256 characters that stand for the bytes: printable Latin-1 as itself, the rest from U+0100 on."""
    printable = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    spare = iter(range(0x100, 0x200))
    return [chr(value if value in printable else next(spare)) for value in range(256)]


ALPHABET = byte_alphabet()


def words(text):
    """Return the words of ASCII text, spelled in the byte alphabet."""
    if not text.isascii():
        raise ValueError("this tokenizer of the training script handles ASCII only")
    return ["".join(ALPHABET[value] for value in word.encode()) for word in WORD.findall(text)]


def merge(symbols, left, right):
    """Return the symbols with each (left, right) pair joined, scanning from the left."""
    merged, i = [], 0
    while i < len(symbols):
        if i + 1 < len(symbols) and symbols[i] == left and symbols[i + 1] == right:
            merged.append(left + right)
            i += 2
        else:
            merged.append(symbols[i])
            i += 1
    return tuple(merged)


def train(text, vocabulary_size):
    """Return the merges, a list of (left, right), that fill a vocabulary of the given size; ties go to the lesser pair."""
    spellings = {word: tuple(word) for word in words(text)}
    counts = Counter(words(text))
    merges = []
    while len(merges) < vocabulary_size - 256 - 2:
        pairs = Counter()
        for word, symbols in spellings.items():
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += counts[word]
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        for word, symbols in spellings.items():
            if best[0] in symbols and best[1] in symbols:
                spellings[word] = merge(symbols, *best)
    return merges


class Tokenizer:
    """Encodes ASCII text with given merges and decodes any ids."""

    def __init__(self, merges):
        self.merges = list(merges)
        self.tokens = [BEGIN, END, *ALPHABET, *(left + right for left, right in self.merges)]
        self.ids = {token: number for number, token in enumerate(self.tokens)}
        self._ranks = {pair: rank for rank, pair in enumerate(self.merges)}
        self._known = {}

    @classmethod
    def read(cls, path):
        """Read the merges back from a tokenizer.json that write made."""
        with open(path, encoding="utf-8") as file:
            return cls(tuple(pair.split(" ")) for pair in json.load(file)["model"]["merges"])

    def encode(self, text):
        """Return the ids of the text, without a begin token."""
        return [number for word in words(text) for number in self._encode_word(word)]

    def _encode_word(self, word):
        if word not in self._known:
            symbols = tuple(word)
            while len(symbols) > 1:
                pair = min(zip(symbols, symbols[1:]), key=lambda pair: self._ranks.get(pair, len(self._ranks)))
                if pair not in self._ranks:
                    break
                symbols = merge(symbols, *pair)
            self._known[word] = [self.ids[symbol] for symbol in symbols]
        return self._known[word]

    def decode(self, ids):
        """Return the text of the ids; special tokens stand for nothing."""
        value = {character: number for number, character in enumerate(ALPHABET)}
        spelled = "".join(self.tokens[number] for number in ids if number not in (BEGIN_ID, END_ID))
        return bytes(value[character] for character in spelled).decode("utf-8", errors="replace")

    def write(self, path):
        """Write tokenizer.json."""
        special = [{"id": number, "content": token, "single_word": False, "lstrip": False, "rstrip": False,
                    "normalized": False, "special": True} for number, token in ((BEGIN_ID, BEGIN), (END_ID, END))]
        byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
        model = {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
                 "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": False,
                 "vocab": self.ids, "merges": [" ".join(pair) for pair in self.merges]}
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"version": "1.0", "truncation": None, "padding": None, "added_tokens": special,
                       "normalizer": None, "pre_tokenizer": byte_level, "post_processor": None,
                       "decoder": byte_level, "model": model}, file, ensure_ascii=False, indent=1)
            file.write("\n")
