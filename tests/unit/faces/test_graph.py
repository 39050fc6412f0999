"""Dequantisation follows the definition of ONNX."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.faces.graph import dequantised


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
