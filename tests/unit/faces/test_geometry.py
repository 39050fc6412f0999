"""Alignment recovers rotations, scalings and shifts, and refuses what is no face."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.faces import geometry
from exposure_check.faces.engine import FaceError


@given(
    angle=st.floats(-3.1, 3.1),
    scale=st.floats(0.05, 20),
    x=st.floats(-3000, 3000),
    y=st.floats(-3000, 3000),
)
def test_similarity_finds_the_transform_that_moved_the_points(angle: float, scale: float, x: float, y: float) -> None:
    matrix = np.array(
        [
            [scale * np.cos(angle), -scale * np.sin(angle), x],
            [scale * np.sin(angle), scale * np.cos(angle), y],
        ]
    )
    source = geometry.REFERENCE_POINTS.astype(np.float64)
    target = source @ matrix[:, :2].T + matrix[:, 2]
    np.testing.assert_allclose(geometry.similarity(source, target), matrix, atol=1e-6 * (1 + abs(x) + abs(y) + scale))


@given(st.integers(0, 2**32 - 1))
def test_no_other_similarity_lies_closer(seed: int) -> None:
    random = np.random.default_rng(seed)
    source, target = random.uniform(0, 112, (5, 2)), random.uniform(0, 112, (5, 2))
    best = geometry.similarity(source, target)

    def error(matrix: geometry.Matrix) -> float:
        return float(((source @ matrix[:, :2].T + matrix[:, 2] - target) ** 2).sum())

    a, b, dx, dy = random.normal(0, 0.01, 4)
    nudged = best + np.array([[a, -b, dx], [b, a, dy]])
    assert error(best) <= error(nudged) + 1e-9


def test_landmarks_that_coincide_are_an_error() -> None:
    points = np.full((5, 2), 7.0, dtype=np.float32)
    with pytest.raises(FaceError):
        geometry.similarity(points, geometry.REFERENCE_POINTS)


@pytest.mark.parametrize("scale", [0.03, 0.2, 0.49, 0.51, 1.0, 3.0])
def test_warping_puts_a_gradient_where_the_matrix_says(scale: float) -> None:
    """Also where the face is shrunk by averaging first: half a pixel off would show."""
    size = 100
    length = int(size / scale) + 40
    ramp = np.linspace(0, 250, length)
    image = np.repeat(np.repeat(ramp.round()[None, :, None], length, axis=0), 3, axis=2).astype(np.uint8)
    matrix = np.array([[scale, 0.0, -20 * scale], [0.0, scale, -20 * scale]])
    warped = geometry.warp(image, matrix, size, size)
    expected = np.interp((np.arange(size) + 20 * scale) / scale, np.arange(length), ramp)
    np.testing.assert_allclose(warped[50, 2:-2, 0], expected[2:-2], atol=1.0)


def test_a_face_outside_of_the_photo_is_an_error() -> None:
    image = np.zeros((500, 500, 3), np.uint8)
    with pytest.raises(FaceError):
        geometry.warp(image, np.array([[0.1, 0.0, 500.0], [0.0, 0.1, 500.0]]), 112, 112)
