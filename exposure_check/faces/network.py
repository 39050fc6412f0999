"""What a stranger's ONNX file is. Runs in a worker process only: reading such a file is its parser's risk, and trying
it out is the runtime's.

The routes are those of ``insightface.model_zoo`` (version 2.1), which goes by numbers of inputs and outputs alone and
takes YuNet for SCRFD and SFace for ArcFace. Here the network has to show what it is: a detector that answers with
scores, boxes and five landmarks for every anchor, a recogniser that answers with a vector of ArcFace's length.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from exposure_check.faces.pack_record import Module

DETECTION_SIDE = 640
"""The side of the empty picture that a detector of any size is tried with, in pixels; insightface's larger one."""

SCALING_NODES = 8
"""Among so many first nodes insightface looks for the ones that scale the pixels (``ArcFaceONNX``)."""

STANDARD_OPERATORS = {"", "ai.onnx"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a network is. ``module`` is None for one that is not wanted, and ``what`` says what it is instead.
    It gets ``(pixel - input_mean) / input_std``."""

    module: Module | None
    what: str
    input_mean: float = 127.5
    input_std: float = 128.0


class Unfit(Exception):
    """The network cannot be used; the message completes "left out: FILE (…)"."""


def inspect(path: Path, declared: Mapping[str, tuple[float, float]], *, embedding_length: int) -> Facts:
    """What the network at ``path`` is. ``declared``: mean and standard deviation per module, for a pack whose manifest
    names this file; otherwise insightface's rules choose. Never raises."""
    try:
        return _inspect(path.read_bytes(), declared, embedding_length)
    except Unfit as problem:
        return Facts(None, str(problem))
    except Exception as error:  # noqa: BLE001 - a stranger's file: parser and runtime raise whatever they met in it
        return Facts(None, f"cannot be run: {type(error).__name__}")


def _inspect(content: bytes, declared: Mapping[str, tuple[float, float]], embedding_length: int) -> Facts:
    import onnx
    from google.protobuf.message import DecodeError  # type: ignore[import-untyped]  # ships no types

    try:
        model = onnx.load_model_from_string(content)
    except DecodeError as error:
        raise Unfit("not an ONNX network") from error
    _require_self_contained(model)
    weights = {tensor.name for tensor in model.graph.initializer}
    inputs = [value for value in model.graph.input if value.name not in weights]
    if not inputs or not model.graph.output:
        raise Unfit("not an ONNX network")
    shape = [size.dim_value or None for size in inputs[0].type.tensor_type.shape.dim]
    if len(model.graph.output) >= 5:
        _try_detector(content, len(inputs))
        mean, deviation = declared.get("detection", (127.5, 128.0))
        return Facts("detection", "detection", mean, deviation)
    if len(shape) != 4 or len(inputs) != 1:
        raise Unfit("a network of another kind")
    height, width = shape[2:]
    if (height, width) == (192, 192):
        raise Unfit("landmarks")
    if (height, width) == (96, 96):
        raise Unfit("gender and age")
    if not (height and height == width and height >= 112 and height % 16 == 0):
        raise Unfit("a network of another kind")
    _try_recogniser(content, int(height), embedding_length)
    mean, deviation = declared.get("recognition") or _arcface_scaling(model)
    return Facts("recognition", "recognition", mean, deviation)


def _require_self_contained(model: Any) -> None:
    """Raises Unfit for a network that would read other files or run operators from elsewhere."""
    import onnx

    if any(tensor.data_location == onnx.TensorProto.EXTERNAL for tensor in _tensors(model.graph)):
        raise Unfit("it takes numbers from other files")
    domains = {item.domain for item in model.opset_import} | {node.domain for node in model.graph.node}
    if not domains <= STANDARD_OPERATORS or model.functions:
        raise Unfit("it needs operators that are not part of ONNX")


def _tensors(graph: Any) -> Iterator[Any]:
    yield from graph.initializer
    for sparse in graph.sparse_initializer:
        yield sparse.values
        yield sparse.indices
    for node in graph.node:
        for attribute in node.attribute:
            yield attribute.t
            yield from attribute.tensors
            for inner in (attribute.g, *attribute.graphs):
                if inner.node or inner.initializer:
                    yield from _tensors(inner)


def _try_detector(content: bytes, inputs: int) -> None:
    """Raises Unfit unless the network answers an empty picture as SCRFD and RetinaFace do: scores, boxes and landmarks
    of every anchor, level by level."""
    from exposure_check.faces.open_pack import session

    if inputs != 1:
        raise Unfit("a detector of another kind")
    network = session(content)
    (image,) = network.get_inputs()
    answers = [np.asarray(answer) for answer in network.run(None, {image.name: _empty_picture(image)})]
    levels = {9: (8, 16, 32), 15: (8, 16, 32, 64, 128)}.get(len(answers))
    if levels is None:
        raise Unfit("a detector without landmarks" if len(answers) in {6, 10} else "a detector of another kind")
    height, width = _picture_size(image)
    anchors = 2 if len(levels) == 3 else 1
    for position, answer in enumerate(answers):
        stride = levels[position % len(levels)]
        expected = ((height // stride) * (width // stride) * anchors, (1, 4, 10)[position // len(levels)])
        if answer.shape not in {expected, (1, *expected)}:
            raise Unfit("a detector of another kind")


def _try_recogniser(content: bytes, side: int, embedding_length: int) -> None:
    """Raises Unfit unless the network answers a picture of ``side`` pixels with one vector of ArcFace's length."""
    from exposure_check.faces.open_pack import session

    network = session(content)
    inputs, outputs = network.get_inputs(), network.get_outputs()
    if len(inputs) != 1 or len(outputs) != 1:
        raise Unfit("a network of another kind")
    (answer,) = network.run(None, {inputs[0].name: _empty_picture(inputs[0], side)})
    length = np.asarray(answer).size
    if length != embedding_length:
        raise Unfit(f"gives {length} numbers per face where ArcFace gives {embedding_length}")


def _empty_picture(image: Any, side: int = DETECTION_SIDE) -> Any:
    if image.type not in {"tensor(float)", "tensor(uint8)"}:
        raise Unfit("a network of another kind")
    kind = np.uint8 if image.type == "tensor(uint8)" else np.float32
    return np.zeros((1, 3, *_picture_size(image, side)), kind)


def _picture_size(image: Any, side: int = DETECTION_SIDE) -> tuple[int, int]:
    """Height and width that the network takes; ``side`` where it takes any."""
    if len(image.shape) != 4:
        raise Unfit("a network of another kind")
    height, width = (length if isinstance(length, int) and length > 0 else side for length in image.shape[2:])
    return height, width


def _arcface_scaling(model: Any) -> tuple[float, float]:
    """Mean and standard deviation that insightface chooses for a recogniser: none if the graph scales the pixels
    itself. It goes by the names of the first nodes; Unfit if what they do says otherwise, because the numbers would
    then be wrong without any error."""
    first = list(model.graph.node[:SCALING_NODES])
    named = any(node.name.startswith(("Sub", "_minus")) for node in first) and any(
        node.name.startswith(("Mul", "_mul")) for node in first
    )
    kinds = {node.op_type for node in first}
    scales = "Sub" in kinds and bool(kinds & {"Mul", "Div"})
    if named != scales:
        raise Unfit("it scales the pixels in a way that insightface would not notice")
    return (0.0, 1.0) if named else (127.5, 127.5)
