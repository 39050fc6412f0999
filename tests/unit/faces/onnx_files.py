"""Small ONNX networks for tests: what a stranger's pack may hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def network(
    nodes: Sequence[Any],
    *,
    size: int,
    answers: Sequence[tuple[str, Sequence[int]]],
    weights: Sequence[Any] = (),
    domain: str = "",
) -> bytes:
    """A network that takes pictures of ``size`` x ``size``."""
    graph = helper.make_graph(
        list(nodes),
        "stranger",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, size, size])],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape)) for name, shape in answers],
        list(weights),
    )
    sets = [helper.make_opsetid("", 13)] + ([helper.make_opsetid(domain, 1)] if domain else [])
    model = helper.make_model(graph, opset_imports=sets, ir_version=8)
    return bytes(model.SerializeToString())


def embedder(length: int, *, first: Sequence[Any] = (), source: str = "image", external: bool = False) -> bytes:
    """A network that makes ``length`` numbers of a picture of 112 pixels, behind the nodes ``first``, which end in
    ``source``. ``external``: its weights stand in another file."""
    weight = numpy_helper.from_array(np.full((3, length), 0.01, np.float32), "weight")
    if external:
        weight.ClearField("raw_data")
        weight.data_location = onnx.TensorProto.EXTERNAL
        entry = weight.external_data.add()
        entry.key, entry.value = "location", "../../secret"
    nodes = [
        *first,
        helper.make_node("GlobalAveragePool", [source], ["mean"], name="pool"),
        helper.make_node("Flatten", ["mean"], ["flat"], name="flat"),
        helper.make_node("MatMul", ["flat", "weight"], ["vector"], name="dense"),
    ]
    scale = [
        numpy_helper.from_array(np.array(127.5, np.float32), "middle"),
        numpy_helper.from_array(np.array(1 / 128, np.float32), "factor"),
    ]
    return network(nodes, size=112, answers=[("vector", [1, length])], weights=[weight, *(scale if first else ())])


def scaling(*names: str) -> list[Any]:
    """Two nodes that scale the pixels, called ``names``; they end in ``scaled``."""
    return [
        helper.make_node("Sub", ["image", "middle"], ["centred"], name=names[0]),
        helper.make_node("Mul", ["centred", "factor"], ["scaled"], name=names[1]),
    ]
