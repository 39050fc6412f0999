"""What is rewritten computes what the definition of ONNX says."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from exposure_check.faces.graph import dequantised, without_prelu
from exposure_check.faces.open_pack import session
from tests.unit.faces.onnx_files import network


@given(
    rows=st.integers(1, 4),
    length=st.integers(1, 20),
    block=st.integers(1, 20),
    seed=st.integers(0, 2**32 - 1),
)
def test_every_weight_uses_the_scale_and_zero_point_of_its_block(rows: int, length: int, block: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    blocks = -(-length // block)
    quantised = random.integers(-128, 128, (rows, length)).astype(np.int8)
    zeros = random.integers(-128, 128, (rows, blocks)).astype(np.int8)
    scales = random.uniform(0.01, 1, (rows, blocks)).astype(np.float32)
    result = dequantised(quantised, scales, zeros, axis=1, block=block)
    row, column = int(random.integers(rows)), int(random.integers(length))
    zero, scale = zeros[row, column // block], scales[row, column // block]
    assert np.isclose(result[row, column], (int(quantised[row, column]) - int(zero)) * scale, rtol=1e-5)


def prelu(slope: NDArray[np.float32]) -> bytes:
    node = helper.make_node("PRelu", ["image", "slope"], ["answer"])
    return network(
        [node], size=8, answers=[("answer", [1, 3, 8, 8])], weights=[numpy_helper.from_array(slope, "slope")]
    )


@pytest.mark.parametrize("slopes", [(0.25, 0.0, 1.0), (-0.5, 1.5, 3.0)])
def test_a_prelu_without_prelu_computes_the_same(slopes: tuple[float, float, float]) -> None:
    original = prelu(np.array(slopes, np.float32).reshape(3, 1, 1))
    rewritten = without_prelu(original)
    assert rewritten is not None
    assert {node.op_type for node in onnx.load_model_from_string(rewritten).graph.node} == {"Relu", "Conv", "Add"}
    image = np.random.default_rng(1).normal(0, 3, (1, 3, 8, 8)).astype(np.float32)
    (theirs,), (ours,) = (session(content).run(None, {"image": image}) for content in (original, rewritten))
    np.testing.assert_allclose(ours, theirs, atol=1e-5)


@pytest.mark.parametrize("shape", [(1, 1, 1), (1,), (3, 8, 8)])
def test_a_slope_that_is_not_one_per_channel_stays(shape: tuple[int, ...]) -> None:
    assert without_prelu(prelu(np.full(shape, 0.25, np.float32))) is None


def test_what_is_no_model_cannot_be_rewritten() -> None:
    with pytest.raises(ValueError, match="not an ONNX model"):
        without_prelu(b"\xff\xff\xff not a model")
