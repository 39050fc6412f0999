"""Rewrite networks, once, into graphs that onnxruntime runs and runs fast.

The published files of the open pack are block-quantised for OpenCV: onnxruntime refuses one of them at run
time and asks the caller for the weights of the other. Folding the quantised weights back into float32 loses
nothing, because that is what every runtime does with them before the first multiplication.

Only this module knows the ``onnx`` library; it is imported when a network is prepared and not otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

OPSET = 13
"""The newest operator set that needs none of the attributes of block quantisation."""


def prepare(model_bytes: bytes, *, free_size: bool) -> bytes:
    """The ONNX model in ``model_bytes`` with plain float32 weights, ready for onnxruntime.

    ``free_size`` leaves height and width of the first input open (the detector takes photos of any shape).
    Raises ValueError if the bytes are not a model of the expected kind.
    """
    import onnx
    from google.protobuf.message import DecodeError  # type: ignore[import-untyped]  # ships no types

    try:
        model = onnx.load_model_from_string(model_bytes)
    except DecodeError as error:
        raise ValueError("not an ONNX model") from error
    weights: dict[str, NDArray[Any]] = {
        tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer
    }
    nodes = _without_prelu(_folded(list(model.graph.node), weights), weights)
    image, *_ = [value for value in model.graph.input if value.name not in weights]
    if free_size:
        for axis, name in ((2, "height"), (3, "width")):
            image.type.tensor_type.shape.dim[axis].dim_param = name
        for value in model.graph.output:
            value.type.tensor_type.shape.dim[1].dim_param = "cells_" + value.name
    used = {name for node in nodes for name in node.input}
    graph = onnx.helper.make_graph(
        nodes,
        model.graph.name,
        [image],
        list(model.graph.output),
        [onnx.numpy_helper.from_array(array, name) for name, array in weights.items() if name in used],
    )
    prepared = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", OPSET)], ir_version=8)
    onnx.checker.check_model(prepared)
    return bytes(prepared.SerializeToString(deterministic=True))


def without_prelu(model_bytes: bytes) -> bytes | None:
    """The ONNX model in ``model_bytes`` with every PRelu rewritten as in :func:`prepare`, otherwise as it is; None if
    it has none that can be. Raises ValueError if the bytes are not a model that can be rewritten."""
    import onnx
    from google.protobuf.message import DecodeError

    try:
        model = onnx.load_model_from_string(model_bytes)
    except DecodeError as error:
        raise ValueError("not an ONNX model") from error
    weights: dict[str, NDArray[Any]] = {}
    slopes = {node.input[1] for node in model.graph.node if node.op_type == "PRelu"}
    for tensor in model.graph.initializer:
        if tensor.name in slopes:
            weights[tensor.name] = onnx.numpy_helper.to_array(tensor)
    before = len(model.graph.node)
    nodes = _without_prelu(list(model.graph.node), weights)
    if len(nodes) == before:
        return None
    added = [onnx.numpy_helper.from_array(array, name) for name, array in weights.items() if name not in slopes]
    used = {name for node in nodes for name in node.input}
    kept = [tensor for tensor in model.graph.initializer if tensor.name in used]
    constants = {tensor.name for tensor in model.graph.initializer}
    inputs = [value for value in model.graph.input if value.name not in constants]
    for part, values in (("node", nodes), ("initializer", [*kept, *added]), ("input", inputs)):
        model.graph.ClearField(part)
        getattr(model.graph, part).extend(values)
    model.ir_version = max(model.ir_version, 4)  # from here on weights need not be inputs
    try:
        onnx.checker.check_model(model)
    except onnx.checker.ValidationError as error:
        raise ValueError("the rewritten model is not valid") from error
    return bytes(model.SerializeToString(deterministic=True))


def _folded(nodes: list[Any], weights: dict[str, NDArray[Any]]) -> list[Any]:
    """``nodes`` without those that only unpack weights; ``weights`` gains what they would have computed."""
    from onnx import helper, numpy_helper

    kept: list[Any] = []
    renamed: dict[str, str] = {}
    for node in nodes:
        for position, name in enumerate(node.input):
            node.input[position] = renamed.get(name, name)
        attributes = {item.name: helper.get_attribute_value(item) for item in node.attribute}
        if node.op_type == "Constant":
            weights[node.output[0]] = numpy_helper.to_array(attributes["value"])
        elif node.op_type == "DequantizeLinear":
            quantised, scales, zero_points = (weights[name] for name in node.input)
            weights[node.output[0]] = dequantised(
                quantised, scales, zero_points, axis=attributes["axis"], block=attributes["block_size"]
            )
        elif node.op_type == "Reshape" and node.input[0] in weights:
            weights[node.output[0]] = weights[node.input[0]].reshape(weights[node.input[1]])
        elif node.op_type == "Dropout":
            renamed[node.output[0]] = node.input[0]
        else:
            kept.append(node)
    return kept


def dequantised(
    quantised: NDArray[Any], scales: NDArray[Any], zero_points: NDArray[Any], *, axis: int, block: int
) -> NDArray[np.float32]:
    """ONNX DequantizeLinear-21 with blocks: ``(q - zero_point) * scale``, one scale per ``block`` entries of
    ``axis``."""
    length = quantised.shape[axis]
    spread = [np.repeat(array, block, axis=axis).take(range(length), axis=axis) for array in (scales, zero_points)]
    difference = quantised.astype(np.int32) - spread[1].astype(np.int32)
    return np.asarray(difference.astype(np.float32) * spread[0], dtype=np.float32)


def _without_prelu(nodes: list[Any], weights: dict[str, NDArray[Any]]) -> list[Any]:
    """Every PRelu with one slope per channel as a sum of a rectified and a linear part, multiplied by 1 x 1 depthwise
    convolutions. ``weights`` gains their factors.

    onnxruntime's CPU provider does not vectorise PRelu: in the SFace network it takes more than half of the
    time. ``a x + (1 - a) Relu(x)`` is the general form. Where no slope ``a`` is above 1, ``(1 - a)`` may go
    inside the rectifier; onnxruntime then fuses both convolutions with what follows them, which saves another
    5 %.
    """
    from onnx import helper

    result: list[Any] = []
    for node in nodes:
        if node.op_type != "PRelu" or not _per_channel(weights.get(node.input[1])):
            result.append(node)
            continue
        source, slope_name = node.input
        output = node.output[0]
        slope = weights[slope_name].astype(np.float32).reshape(-1, 1, 1, 1)
        weights[output + "_slope"] = slope
        weights[output + "_rest"] = np.float32(1.0) - slope
        rectify_first = bool((slope > 1.0).any())
        steps = ["Relu", "Conv"] if rectify_first else ["Conv", "Relu"]
        value = source
        for step in steps:
            extra = [output + "_rest"] if step == "Conv" else []
            result.append(_node(step, [value, *extra], f"{output}_{step.lower()}", slope.shape[0]))
            value = f"{output}_{step.lower()}"
        result.append(_node("Conv", [source, output + "_slope"], output + "_linear", slope.shape[0]))
        result.append(helper.make_node("Add", [output + "_linear", value], [output]))
    return result


def _per_channel(slope: NDArray[Any] | None) -> bool:
    """Whether a PRelu's slope is known and has the shape [channels, 1, 1], as it has behind a convolution. A single
    slope for all channels does not tell how many there are."""
    return slope is not None and slope.ndim in {3, 4} and slope.size == slope.shape[-3] > 1


def _node(operator: str, inputs: list[str], output: str, channels: int) -> Any:
    """A rectifier, or a 1 x 1 depthwise convolution over ``channels``."""
    from onnx import helper

    attributes: dict[str, Any] = {"group": channels, "kernel_shape": [1, 1]} if operator == "Conv" else {}
    return helper.make_node(operator, inputs, [output], **attributes)
