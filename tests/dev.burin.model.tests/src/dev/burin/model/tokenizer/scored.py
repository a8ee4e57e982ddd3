# SPDX-License-Identifier: EPL-2.0
"""Trains a small sentencepiece tokenizer and writes it in llama2.c's format, with texts and their tokens.

Run: python3 -m venv v && v/bin/pip install sentencepiece==0.2.3 && v/bin/python scored.py tinyshakespeare.txt
Each line of scored.golden is the UTF-8 of a text in hexadecimal, a space, and the tokens that sentencepiece gives it.
"""
import io
import pathlib
import random
import struct
import sys

import sentencepiece

TEXTS = ["", " ", "  ", "a", " a", "a ", "\n", "\n\n", " \n \n  x", "\t\tx", "Hello, world!", "  two  spaces  ", "x\r\ny\r\n\r\nz",
         "1234567890 12 3,141.59 \u0661\u0662\u0663", "na\u00efve caf\u00e9 e\u0301", "\u4e2d\u6587\u5b57 \u65e5\u672c",
         "\U0001f600\U0001f469\u200d\U0001f680", "a\u00a0b\u2003c\u3000d\u0085e\u200bf", "trailing\n", "<s>", "</s> <s>x", "<unk>",
         "<0x41><0x0A>", "\n<s>\n", "In fair Verona", "\x01\x7f", "\ufffd\ufeff", "a" * 60, "the" * 20, "!!!???...---",
         "ROMEO:\nBut, soft! what light through yonder window breaks?\n\nJULIET:\nO Romeo, Romeo!", " " * 33]
POOLS = ["abcde fghij KLMNO", "the and you lord", " \n\t\r\u00a0\u2003", "0123456789\u0661\u00b2\u2460", ".,!?-<>|_/",
         "\u00e9\u00df\u0416\u03b1\u4e2d\u0e01\u0301", "\U0001f600\U00010400\U0001d54f\U00020000", "<s></s><unk>"]


def train(corpus):
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(corpus), model_writer=model, model_type="bpe", vocab_size=512, byte_fallback=True,
        normalization_rule_name="identity", remove_extra_whitespaces=False, split_digits=True,
        allow_whitespace_only_pieces=True, character_coverage=0.9995, num_threads=1, minloglevel=2)
    return sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())


def write(processor, file):
    pieces = []
    for token in range(processor.get_piece_size()):
        piece = {1: "\n<s>\n", 2: "\n</s>\n"}.get(token, processor.id_to_piece(token)).replace("\u2581", " ")
        pieces.append((processor.get_score(token), piece.encode()))
    data = struct.pack("<I", max(len(piece) for _, piece in pieces))
    for score, piece in pieces:
        data += struct.pack("<fI", score, len(piece)) + piece
    file.write_bytes(data)


def main():
    here = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else pathlib.Path(__file__).parent
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 60
    processor = train(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")[:200_000].split("\n"))
    write(processor, here / "scored.bin")
    random_ = random.Random(1)
    texts = TEXTS + ["".join(random_.choice(random_.choice(POOLS)) for _ in range(random_.randrange(1, 40)))
                     for _ in range(count)]
    (here / "scored.golden").write_text("".join(
        "%s %s\n" % (text.encode().hex() or "-", ",".join(map(str, processor.encode(text))) or "-") for text in texts))


main()
