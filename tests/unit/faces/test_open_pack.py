"""The built-in engine on real faces."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.face import BoundingBox
from exposure_check.faces.engine import Detection, FaceEngine, FaceError, Pixels, normalised
from exposure_check.faces.open_pack import OpenEngine
from exposure_check.faces.yunet import suppressed


def test_the_engine_is_a_face_engine(engine: OpenEngine) -> None:
    as_protocol: FaceEngine = engine
    assert as_protocol.covered < as_protocol.found


def test_all_six_people_are_found_and_are_six_different_people(engine: OpenEngine, group_pixels: Pixels) -> None:
    faces = engine.analyse(group_pixels)
    assert len(faces) == 6
    scores = np.array([[float(a.embedding @ b.embedding) for a in faces] for b in faces])
    np.testing.assert_allclose(np.diag(scores), 1, atol=1e-5)
    assert (scores - np.eye(6)).max() < 0.42
    assert {face.aligned.shape for face in faces} == {(112, 112, 3)}
    assert {face.embedding.dtype for face in faces} == {np.dtype(np.float32)}


def test_in_a_group_only_faces_that_come_near_get_the_second_look(engine: OpenEngine, group_pixels: Pixels) -> None:
    detections = [face for face in engine.detect(group_pixels) if face.score >= engine.found]
    careful = engine.embed(group_pixels, detections)
    for wanted in careful:
        faces = engine.embed_for(group_pixels, detections, wanted.embedding)
        assert [face.box for face in faces] == [detection.box for detection in detections]
        best = max(faces, key=lambda face: float(face.embedding @ wanted.embedding))
        assert best.box == wanted.box
        assert float(best.embedding @ wanted.embedding) == pytest.approx(1, abs=1e-5)
    first_looks = sum(
        not np.array_equal(face.landmarks, other.landmarks) for face, other in zip(faces, careful, strict=True)
    )
    assert first_looks >= 3


@pytest.mark.parametrize("change", ["mirrored", "smaller", "tilted", "darker"])
def test_the_same_person_is_recognised_when_the_photo_is(
    engine: OpenEngine, portrait_pixels: Pixels, change: str
) -> None:
    height, width = portrait_pixels.shape[:2]
    tilt = cv2.getRotationMatrix2D((width / 2, height / 2), 20, 1)
    changed = {
        "mirrored": portrait_pixels[:, ::-1],
        "smaller": cv2.resize(portrait_pixels, (width // 3, height // 3), interpolation=cv2.INTER_AREA),
        "tilted": cv2.warpAffine(portrait_pixels, tilt, (width, height)),
        "darker": (portrait_pixels * 0.4).astype(np.uint8),
    }[change]
    (before,) = engine.analyse(portrait_pixels)
    (after,) = engine.analyse(np.ascontiguousarray(changed, dtype=np.uint8))
    assert float(before.embedding @ after.embedding) > 0.75


def test_a_face_that_fills_the_photo_is_found(engine: OpenEngine, portrait_pixels: Pixels) -> None:
    (whole,) = engine.analyse(portrait_pixels)
    x, y = int(whole.box.x), int(whole.box.y)
    tight = portrait_pixels[y : y + int(whole.box.height), x : x + int(whole.box.width)]
    (face,) = engine.analyse(np.ascontiguousarray(tight))
    assert float(face.embedding @ whole.embedding) > 0.7


def test_boxes_are_in_pixels_of_the_photo_whatever_its_size(engine: OpenEngine, portrait_pixels: Pixels) -> None:
    large = np.asarray(cv2.resize(portrait_pixels, None, fx=2.5, fy=2.5), np.uint8)
    (small_face,), (large_face,) = engine.analyse(portrait_pixels), engine.analyse(large)
    expected = BoundingBox(*(2.5 * side for side in _sides(small_face.box)))
    assert large_face.box.overlap(expected) > 0.9
    assert large_face.inter_eye_px == pytest.approx(2.5 * small_face.inter_eye_px, rel=0.03)


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (3000, 1), (31, 33), (640, 480)])
def test_a_photo_without_a_face_has_no_faces(engine: OpenEngine, shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (*shape, 3)).astype(np.uint8)
    assert engine.analyse(noise) == []


@pytest.mark.parametrize("embedding", [np.zeros(128), np.full(128, np.nan), np.full(128, np.inf)])
def test_an_embedding_without_direction_is_an_error(embedding: np.ndarray) -> None:
    with pytest.raises(FaceError):
        normalised(embedding.astype(np.float32))


@pytest.mark.parametrize("width", [0.0, -3.0, float("nan"), float("inf")])
def test_a_box_without_area_is_an_error(width: float) -> None:
    with pytest.raises(FaceError):
        Detection(BoundingBox(1, 1, width, 5), np.zeros((5, 2), np.float32), 0.9)


@given(st.integers(0, 40), st.floats(0.1, 0.9), st.integers(0, 2**32 - 1))
def test_of_boxes_that_overlap_only_the_best_stays(count: int, overlap: float, seed: int) -> None:
    random = np.random.default_rng(seed)
    corners = random.uniform(0, 60, (count, 2))
    boxes = np.concatenate([corners, corners + random.uniform(1, 40, (count, 2))], axis=1).astype(np.float32)
    kept = suppressed(boxes, overlap)
    as_boxes = [BoundingBox(*row[:2], *(row[2:] - row[:2])) for row in boxes.astype(float)]
    for index in range(count):
        rivals = [as_boxes[index].overlap(as_boxes[best]) for best in kept if best < index]
        assert (index in kept) == all(rival <= overlap + 1e-5 for rival in rivals) or any(
            abs(rival - overlap) < 1e-5 for rival in rivals
        )


def _sides(box: BoundingBox) -> tuple[float, float, float, float]:
    return box.x, box.y, box.width, box.height
