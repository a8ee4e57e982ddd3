# SPDX-License-Identifier: EPL-2.0
"""The Llama architecture in PyTorch, with one hook through which every matrix and every matrix input passes.

RMSNorm before each block (Zhang and Sennrich, 2019), rotary positions that rotate the two halves of a head (Su et al.,
2021, in the Hugging Face layout), grouped-query attention (Ainslie et al., 2023) and the SwiGLU feed-forward network
(Shazeer, 2020). Parameters carry their Hugging Face names, so exporting is a copy.
"""

import math
from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as functional

EMBEDDING = "model.embed_tokens.weight"
HEAD = "lm_head.weight"
FINAL_NORM = "model.norm.weight"


@dataclass(frozen=True)
class Shape:
    """The sizes of a network, under the names that config.json gives them."""

    vocab_size: int = 512
    hidden_size: int = 96
    intermediate_size: int = 192
    num_hidden_layers: int = 4
    num_attention_heads: int = 6
    num_key_value_heads: int = 2
    max_position_embeddings: int = 256
    rms_norm_eps: float = 1e-5
    rope_theta: float = 10000.0
    tie_word_embeddings: bool = True

    @property
    def head_dim(self):
        return self.hidden_size // self.num_attention_heads

    def matrices(self):
        """Return {name: (rows, columns)} of every matrix, in network order; the head only where it is not tied."""
        d, h = self.hidden_size, self.intermediate_size
        kv = self.num_key_value_heads * self.head_dim
        named = {EMBEDDING: (self.vocab_size, d)}
        for n in range(self.num_hidden_layers):
            prefix = f"model.layers.{n}."
            for name, rows, columns in (("self_attn.q_proj", d, d), ("self_attn.k_proj", kv, d),
                                        ("self_attn.v_proj", kv, d), ("self_attn.o_proj", d, d),
                                        ("mlp.gate_proj", h, d), ("mlp.up_proj", h, d), ("mlp.down_proj", d, h)):
                named[f"{prefix}{name}.weight"] = (rows, columns)
        if not self.tie_word_embeddings:
            named[HEAD] = (self.vocab_size, d)
        return named

    def gains(self):
        """Return the names of the RMSNorm gains, each of hidden_size elements."""
        layers = range(self.num_hidden_layers)
        return [f"model.layers.{n}.{norm}.weight" for n in layers
                for norm in ("input_layernorm", "post_attention_layernorm")] + [FINAL_NORM]

    def as_dict(self):
        return asdict(self)


def initial_parameters(shape, seed):
    """Return fresh float32 parameters by name: gains of one, matrices normal, outputs into the residual stream smaller."""
    generator = torch.Generator().manual_seed(seed)
    parameters = {}
    for name, size in shape.matrices().items():
        deviation = 0.05 if name in (EMBEDDING, HEAD) else size[1] ** -0.5
        if name.endswith(("o_proj.weight", "down_proj.weight")):
            deviation /= math.sqrt(2 * shape.num_hidden_layers)
        parameters[name] = torch.randn(size, generator=generator) * deviation
    for name in shape.gains():
        parameters[name] = torch.ones(shape.hidden_size)
    return parameters


class Plain:
    """Passes matrices and matrix inputs on unchanged: the float network."""

    def matrix(self, name, weight):
        return weight

    def input(self, name, values):
        return values


class Network:
    """Evaluates logits from parameters by name; a quantizer sees each matrix and each matrix input on its way."""

    def __init__(self, shape):
        self.shape = shape
        frequencies = shape.rope_theta ** (-torch.arange(0, shape.head_dim, 2).float() / shape.head_dim)
        angles = torch.outer(torch.arange(shape.max_position_embeddings).float(), frequencies)
        self.cosines = torch.cat((angles.cos(), angles.cos()), dim=1)
        self.sines = torch.cat((-angles.sin(), angles.sin()), dim=1)
        future = torch.full((shape.max_position_embeddings,) * 2, float("-inf"))
        self.mask = torch.triu(future, diagonal=1)

    def logits(self, parameters, tokens, quantizer=Plain()):
        """Return logits [batch, positions, vocabulary] for token ids [batch, positions], positions from zero."""
        table = quantizer.matrix(EMBEDDING, parameters[EMBEDDING])
        x = functional.embedding(tokens, table)
        for n in range(self.shape.num_hidden_layers):
            x = x + self._attention(parameters, f"model.layers.{n}.", x, quantizer)
            x = x + self._feed_forward(parameters, f"model.layers.{n}.", x, quantizer)
        x = quantizer.input(HEAD, self._norm(x, parameters[FINAL_NORM]))
        tied = self.shape.tie_word_embeddings
        return functional.linear(x, quantizer.matrix(HEAD, parameters[EMBEDDING if tied else HEAD]))

    def _attention(self, parameters, prefix, x, quantizer):
        shape, (batch, positions, _) = self.shape, x.shape
        heads, kv_heads, width = shape.num_attention_heads, shape.num_key_value_heads, shape.head_dim
        prefix += "self_attn."
        x = quantizer.input(prefix + "qkv", self._norm(x, parameters[prefix[:-10] + "input_layernorm.weight"]))
        qkv = functional.linear(x, torch.cat([quantizer.matrix(name, parameters[name]) for name in
                                              (f"{prefix}{part}_proj.weight" for part in "qkv")]))
        qkv = qkv.view(batch, positions, heads + 2 * kv_heads, width).transpose(1, 2)
        rotated = self._rotate(qkv[:, :heads + kv_heads])
        group = heads // kv_heads
        q = rotated[:, :heads].reshape(batch * kv_heads, group * positions, width)
        k = rotated[:, heads:].reshape(batch * kv_heads, positions, width)
        v = qkv[:, heads + kv_heads:].reshape(batch * kv_heads, positions, width)
        scores = torch.bmm(q * width ** -0.5, k.transpose(1, 2)).view(-1, group, positions, positions)
        weights = torch.softmax(scores + self.mask[:positions, :positions], dim=-1)
        mixed = torch.bmm(weights.view(-1, group * positions, positions), v)
        mixed = mixed.view(batch, heads, positions, width).transpose(1, 2).reshape(batch, positions, -1)
        return self._linear(parameters, prefix + "o_proj.weight", mixed, quantizer)

    def _rotate(self, x):
        positions, half = x.shape[2], x.shape[3] // 2
        swapped = torch.cat((x[..., half:], x[..., :half]), dim=-1)
        return x * self.cosines[:positions] + swapped * self.sines[:positions]

    def _feed_forward(self, parameters, prefix, x, quantizer):
        x = quantizer.input(prefix + "mlp", self._norm(x, parameters[prefix + "post_attention_layernorm.weight"]))
        gate, up = (functional.linear(x, quantizer.matrix(name, parameters[name])) for name in
                    (prefix + "mlp.gate_proj.weight", prefix + "mlp.up_proj.weight"))
        return self._linear(parameters, prefix + "mlp.down_proj.weight", functional.silu(gate) * up, quantizer)

    def _norm(self, x, gain):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.shape.rms_norm_eps) * gain

    def _linear(self, parameters, name, x, quantizer):
        return functional.linear(quantizer.input(name, x), quantizer.matrix(name, parameters[name]))
