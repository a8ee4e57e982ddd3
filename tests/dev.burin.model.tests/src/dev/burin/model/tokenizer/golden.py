# SPDX-License-Identifier: EPL-2.0
"""Trains small tokenizers with Hugging Face's tokenizers and writes them with texts and their tokens beside this file.

Run: python3 -m venv v && v/bin/pip install tokenizers==0.23.3 && v/bin/python golden.py tinyshakespeare.txt
Each line of NAME.golden is the UTF-8 of a text in hexadecimal, a space, its tokens, a space, and the decoded text.
"""
import json
import pathlib
import random
import sys

from tokenizers import (AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors,
                        trainers)

GPT2 = (r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+")
LLAMA3 = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
          r"|\s*[\r\n]+|\s+(?!\S)|\s+")
BYTES = ["<0x%02X>" % b for b in range(256)]


def byte_level(corpus, specials, pre, **settings):
    tokenizer = Tokenizer(models.BPE(**settings))
    tokenizer.pre_tokenizer = pre
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(corpus, trainers.BpeTrainer(
        vocab_size=420, special_tokens=specials, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False))
    return tokenizer


def gpt2(corpus):
    pre = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    return byte_level(corpus, ["<|endoftext|>"], pre)


def digits(corpus):
    pre = pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True),
                                   pre_tokenizers.ByteLevel(add_prefix_space=True, use_regex=True)])
    return byte_level(corpus, ["<|im_start|>", "<|im_end|>"], pre)


def llama3(corpus):
    pre = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(LLAMA3), "isolated", invert=False),
                                   pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    trained = byte_level(corpus, [], pre)
    raw = json.loads(trained.to_str())
    raw["model"]["ignore_merges"] = True
    # A piece that no merge makes: only ignore_merges reaches it.
    raw["model"]["vocab"]["\u0120Verona"] = 420
    tokenizer = Tokenizer.from_str(json.dumps(raw))
    tokenizer.add_special_tokens(["<|begin_of_text|>", "<|end_of_text|>", "<|eot|>", "<|eot_id|>"])
    tokenizer.add_tokens(["ROMEO", AddedToken("Juliet!", normalized=False)])
    tokenizer.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=False),
        processors.TemplateProcessing(single="<|begin_of_text|> $A", special_tokens=[("<|begin_of_text|>", 421)])])
    return tokenizer


def spaced(corpus, pre, normalizer, normalized_specials):
    specials = [AddedToken(t, special=True, normalized=normalized_specials) for t in ("<unk>", "<s>", "</s>")]
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="\u2581", prepend_scheme="always")
    tokenizer.train_from_iterator(corpus, trainers.BpeTrainer(
        vocab_size=450, special_tokens=["<unk>", "<s>", "</s>"] + BYTES, show_progress=False))
    raw = json.loads(tokenizer.to_str())
    raw["added_tokens"] = []
    raw["pre_tokenizer"] = None
    tokenizer = Tokenizer.from_str(json.dumps(raw))
    tokenizer.add_special_tokens(specials)
    if pre is not None:
        tokenizer.pre_tokenizer = pre
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return tokenizer


def llama2(corpus):
    normalizer = normalizers.Sequence([normalizers.Prepend("\u2581"), normalizers.Replace(" ", "\u2581")])
    tokenizer = spaced(corpus, None, normalizer, False)
    tokenizer.decoder = decoders.Sequence([decoders.Replace("\u2581", " "), decoders.ByteFallback(), decoders.Fuse(),
                                           decoders.Strip(" ", 1, 0)])
    return tokenizer


def llama2normalized(corpus):
    normalizer = normalizers.Sequence([normalizers.Prepend("\u2581"), normalizers.Replace(" ", "\u2581")])
    tokenizer = spaced(corpus, None, normalizer, True)
    tokenizer.decoder = decoders.Sequence([decoders.Replace("\u2581", " "), decoders.ByteFallback(), decoders.Fuse(),
                                           decoders.Strip(" ", 1, 0)])
    return tokenizer


def metaspace(corpus):
    tokenizer = spaced(corpus, pre_tokenizers.Metaspace("\u2581", prepend_scheme="first", split=True), None, False)
    tokenizer.decoder = decoders.Metaspace("\u2581", prepend_scheme="first", split=True)
    return tokenizer


def unknown(corpus):
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=False))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="\u2581", prepend_scheme="never", split=True)
    tokenizer.decoder = decoders.Metaspace("\u2581", prepend_scheme="never", split=True)
    tokenizer.train_from_iterator(corpus, trainers.BpeTrainer(
        vocab_size=120, special_tokens=["<unk>"], show_progress=False))
    return tokenizer


TEXTS = ["", " ", "  ", "a", " a", "a ", "\n", "\n\n", " \n \n  x", "\t\tx", "Hello, world!", "  two  spaces  ",
         "I'll we've they're 'tis IT'S 'S 'LL I\u2019ll", "'\u017f \u017f", "1234567890 12 3,141.59 \u0661\u0662\u0663",
         "\u00bd\u2167\u0e52", "na\u00efve caf\u00e9 e\u0301", "\u4e2d\u6587\u5b57 \u65e5\u672c", "\U0001f600\U0001f469\u200d\U0001f680",
         "a\u00a0b\u2003c\u3000d\u0085e\u200bf", "x\r\ny\r\n\r\nz", "trailing\n", "<s>", "</s> <s>x", "<unk>", "<|endoftext|>x",
         "a<|eot|>b<|eot_id|> c", "ROMEO: Juliet! ROMEO", "In fair Verona", " Verona", "<0x41><0x0A>", "\u2581under \u2581\u2581",
         "ROMEO:\nBut, soft! what light through yonder window breaks?\n\nJULIET:\nO Romeo, Romeo!", "\x00\x01\x7f",
         "\ufffd\ufeff", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "!!!???...---", "   \n", "\n   ", "e\u0301\u0301"]


def random_text(random_):
    pools = ["abcde fghij KLMNO", " \n\t\r\u00a0\u2003", "'sSdDmMlL\u017f'tT", "0123456789\u0661\u00b2\u2460", ".,!?-<>|_/",
             "\u00e9\u00df\u0416\u03b1\u4e2d\u0e01\u0301", "\U0001f600\U00010400\U0001d54f\U00020000", "<s></s><unk>\u2581"]
    return "".join(random_.choice(random_.choice(pools)) for _ in range(random_.randrange(1, 40)))


def main():
    corpus = [pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")[:200_000]]
    here = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else pathlib.Path(__file__).parent
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 30
    for make in (gpt2, digits, llama3, llama2, llama2normalized, metaspace, unknown):
        tokenizer = make(corpus)
        raw = json.loads(tokenizer.to_str())
        (here / (make.__name__ + ".json")).write_text(
            json.dumps(raw, ensure_ascii=True, separators=(",", ":")), encoding="utf-8")
        tokenizer = Tokenizer.from_str(json.dumps(raw))
        special = {token["id"] for token in raw["added_tokens"] if token["special"]}
        random_ = random.Random(1)
        lines = []
        for text in TEXTS + [random_text(random_) for _ in range(count)]:
            ids = tokenizer.encode(text, add_special_tokens=False).ids
            # The library shows special tokens that are matched in normalized text; Burin never does.
            decoded = tokenizer.decode([i for i in ids if i not in special], skip_special_tokens=True)
            lines.append("%s %s %s\n" % (text.encode().hex() or "-", ",".join(map(str, ids)) or "-",
                                         decoded.encode().hex() or "-"))
        (here / (make.__name__ + ".golden")).write_text("".join(lines))


main()
