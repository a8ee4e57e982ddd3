# SPDX-License-Identifier: EPL-2.0
"""Reads and writes safetensors files: an 8-byte little-endian header length, a JSON header, then the raw tensors."""

import json
import struct

import numpy
import torch


def write(path, tensors, metadata):
    """Write the tensors as F16, in the given order, with string metadata; the header is padded to 8 bytes."""
    header, offset, payloads = {"__metadata__": metadata}, 0, []
    for name, tensor in tensors.items():
        payload = tensor.detach().to(torch.float16).contiguous().numpy().astype("<f2").tobytes()
        header[name] = {"dtype": "F16", "shape": list(tensor.shape), "data_offsets": [offset, offset + len(payload)]}
        offset += len(payload)
        payloads.append(payload)
    encoded = json.dumps(header, separators=(",", ":")).encode()
    encoded += b" " * (-len(encoded) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(encoded)) + encoded + b"".join(payloads))


def read(path):
    """Return {name: float32 tensor} of a file of F16 tensors."""
    with open(path, "rb") as file:
        content = file.read()
    length = struct.unpack_from("<Q", content)[0]
    header, data = json.loads(content[8:8 + length]), content[8 + length:]
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            values = numpy.frombuffer(data[slice(*entry["data_offsets"])], dtype="<f2").astype(numpy.float32)
            tensors[name] = torch.from_numpy(values.reshape(entry["shape"]))
    return tensors
