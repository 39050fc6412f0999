"""Alignment recovers rotations, scalings and shifts, and refuses what is no face."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.face import BoundingBox
from exposure_check.faces import geometry
from exposure_check.faces.engine import Detection, FaceError


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
    """Also where the face is shrunk by averaging first: half a pixel off would show. Twice, with rising and with
    falling grey, because averages are rounded up and only the difference of both is free of that."""
    size = 100
    length = int(size / scale) + 40
    ramp = np.linspace(0, 250, length)
    matrix = np.array([[scale, 0.0, -20 * scale], [0.0, scale, -20 * scale]])
    rising, falling = (
        geometry.warp(
            np.repeat(np.repeat(line.round()[None, :, None], length, axis=0), 3, axis=2).astype(np.uint8),
            matrix,
            size,
            size,
        )[50, 2:-2, 0].astype(float)
        for line in (ramp, 250 - ramp)
    )
    expected = np.interp((np.arange(size) + 20 * scale) / scale, np.arange(length), ramp)
    warped = (rising + 250 - falling) / 2
    np.testing.assert_allclose(warped, expected[2:-2], atol=1.0)
    assert abs((warped - expected[2:-2]).mean()) < 0.2


def test_a_face_outside_of_the_photo_is_an_error() -> None:
    image = np.zeros((500, 500, 3), np.uint8)
    with pytest.raises(FaceError):
        geometry.warp(image, np.array([[0.1, 0.0, 500.0], [0.0, 0.1, 500.0]]), 112, 112)


@given(st.integers(1, 5000), st.integers(1, 5000), st.integers(64, 640), st.integers(0, 60), st.data())
def test_tiles_cover_the_picture_and_hold_whole_whatever_is_no_longer_than_their_overlap(
    width: int, height: int, side: int, overlap: int, data: st.DataObject
) -> None:
    tiles = geometry.tiles(width, height, side=side, overlap=overlap)
    for tile in tiles:
        assert 0 <= tile.left < tile.right <= width
        assert 0 <= tile.top < tile.bottom <= height
        assert max(tile.right - tile.left, tile.bottom - tile.top) <= side
    length = min(max(overlap, 1), width, height)
    left = data.draw(st.integers(0, width - length))
    top = data.draw(st.integers(0, height - length))
    assert any(
        tile.left <= left and left + length <= tile.right and tile.top <= top and top + length <= tile.bottom
        for tile in tiles
    )


@given(st.integers(1, 60), st.integers(1, 60), st.integers(-5, 5), st.data())
def test_a_quarter_turn_moves_points_as_it_moves_pixels_and_back(
    width: int, height: int, times: int, data: st.DataObject
) -> None:
    x, y = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    picture = np.zeros((height, width), np.uint8)
    picture[y, x] = 1
    turned = np.rot90(picture, times)
    matrix = geometry.quarter_turn(times, width, height)
    points = np.tile(np.array([[x + 0.5, y + 0.5]], np.float32), (5, 1))
    face = Detection(BoundingBox(x, y, 1, 1), points, 0.9)
    moved = geometry.moved_detection(face, matrix)
    row, column = (int(index[0]) for index in np.nonzero(turned))
    assert (moved.box.x, moved.box.y) == (column, row)
    np.testing.assert_allclose(moved.landmarks[0], (column + 0.5, row + 0.5))
    back = geometry.moved_detection(moved, geometry.inverse(matrix))
    assert (back.box.x, back.box.y, back.box.width, back.box.height) == (x, y, 1, 1)


@pytest.mark.parametrize(("width", "height", "fills"), [(69, 69, False), (71, 10, True), (10, 71, True)])
def test_a_face_fills_the_photo_by_its_width_or_its_height(width: int, height: int, fills: bool) -> None:
    image = np.zeros((100, 100, 3), np.uint8)
    assert geometry.fills_frame([BoundingBox(0, 0, width, height)], image) is fills
