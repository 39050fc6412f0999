"""Nobody but the person can be seen in what is stored."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PIL import Image

from exposure_check.domain.face import BoundingBox
from exposure_check.faces import covering, manifest, worker
from exposure_check.faces.engine import Detection, Pixels
from exposure_check.faces.open_pack import OpenEngine
from exposure_check.faces.settings import WorkerSettings
from tests.unit.faces.conftest import RESOURCES

RULES = manifest.covering_rules(RESOURCES)


def decoded(jpeg: bytes) -> Pixels:
    with Image.open(io.BytesIO(jpeg)) as image:
        assert not image.getexif()
        return np.array(image.convert("RGB"))


def detection(box: BoundingBox, score: float = 0.9) -> Detection:
    return Detection(box, np.zeros((5, 2), np.float32), score)


def test_a_crop_from_a_group_shows_one_face_and_it_is_the_right_one(
    settings: WorkerSettings, engine: OpenEngine, group_photo: Path
) -> None:
    faces = worker.examine(settings, str(group_photo)).faces
    for face in faces:
        crop = decoded(face.crop_jpeg)
        assert max(crop.shape[:2]) <= RULES.reference_long_side
        (left_over,) = engine.analyse(crop)
        template = np.frombuffer(face.template.vector, "<f4")
        assert float(left_over.embedding @ template) > 0.7
        others = [other for other in faces if other is not face]
        assert all(float(left_over.embedding @ np.frombuffer(other.template.vector, "<f4")) < 0.4 for other in others)


def test_nothing_of_a_covered_face_is_left() -> None:
    random = np.random.default_rng(5)
    image = random.integers(0, 256, (200, 300, 3)).astype(np.uint8)
    covered = covering.cover(image, BoundingBox(20, 50, 60, 80), [BoundingBox(180, 60, 50, 70)], RULES)
    assert (covered[60:130, 180:230] == covering.COVER_COLOUR).all(axis=2).mean() > 0.95
    assert np.array_equal(covered[50:130, 20:80], image[50:130, 20:80])


def test_a_face_that_was_covered_is_known_as_covered_after_it_was_stored(portrait_pixels: Pixels) -> None:
    own, other = BoundingBox(20, 50, 90, 120), BoundingBox(175, 60, 100, 130)
    covered = covering.cover(portrait_pixels, own, [other], RULES)
    stream = io.BytesIO()
    Image.fromarray(covered).save(stream, "JPEG", quality=RULES.jpeg_quality)
    stored = decoded(stream.getvalue())
    assert covering.is_covered(stored, other)
    assert not covering.is_covered(stored, own)
    assert not covering.is_covered(portrait_pixels, other)


def test_cheek_to_cheek_the_covering_stops_half_way() -> None:
    image = np.full((100, 200, 3), 255, np.uint8)
    own, other = BoundingBox(40, 10, 60, 80), BoundingBox(90, 10, 60, 80)
    covered = (covering.cover(image, own, [other], RULES) == covering.COVER_COLOUR).all(axis=2)
    assert not covered[50, 70]
    assert not covered[50, 90]
    assert covered[50, 120]
    assert covered[50, 98]


@given(st.integers(0, 2**32 - 1))
def test_the_centre_of_every_stranger_is_covered_unless_it_is_the_persons_own(seed: int) -> None:
    random = np.random.default_rng(seed)
    image = np.full((120, 160, 3), 255, np.uint8)
    boxes = [BoundingBox(*random.uniform(-10, 120, 2), *random.uniform(4, 60, 2)) for _ in range(4)]
    own, *strangers = boxes
    covered = covering.cover(image, own, strangers, RULES)
    for box in strangers:
        x, y = int(box.x + box.width / 2), int(box.y + box.height / 2)
        if 0 <= x < 160 and 0 <= y < 120 and own.overlap(box) == 0:
            assert tuple(covered[y, x]) == covering.COVER_COLOUR
    untouched = covered.copy()
    assert covered.shape == image.shape
    assert np.array_equal(untouched, covered)


def test_weakly_detected_faces_are_covered_too(engine: OpenEngine) -> None:
    own = BoundingBox(10, 10, 40, 50)
    weak = detection(BoundingBox(100, 10, 40, 50), score=0.31)
    assert engine.covered < weak.score < engine.found
    assert covering.others([detection(own), weak], own) == [weak]


def test_an_eye_taken_for_a_face_does_not_cover_the_persons_own() -> None:
    own = BoundingBox(0, 0, 100, 120)
    eye = detection(BoundingBox(20, 30, 25, 20), score=0.35)
    assert covering.others([detection(own), eye], own) == []


def test_of_two_faces_that_overlap_the_person_only_the_nearer_is_the_person() -> None:
    own = BoundingBox(0, 0, 100, 100)
    near, far = detection(BoundingBox(2, 0, 100, 100)), detection(BoundingBox(45, 0, 100, 100))
    assert covering.others([far, near], own) == [far]


@pytest.mark.parametrize("face", [BoundingBox(-30, -30, 40, 40), BoundingBox(290, 190, 50, 50)])
def test_a_face_at_the_edge_gives_a_crop_inside_the_photo(face: BoundingBox) -> None:
    image = np.zeros((200, 300, 3), np.uint8)
    crop = covering.cut(image, face, 3.0)
    assert 0 < crop.pixels.shape[0] <= 200
    assert 0 < crop.pixels.shape[1] <= 300


def test_whoever_could_be_recognised_in_the_stored_crop_is_covered(
    engine: OpenEngine, group_pixels: Pixels, portrait_pixels: Pixels
) -> None:
    """The crop is searched at the size at which it is stored. Here nobody is known beforehand, and the group stands
    behind the person at sizes down to a few pixels."""
    (own,) = engine.analyse(portrait_pixels)
    strangers = engine.analyse(group_pixels)
    for size in (0.1, 0.2, 0.3, 0.4):
        small = np.asarray(cv2.resize(group_pixels, None, fx=size, fy=size, interpolation=cv2.INTER_AREA), np.uint8)
        scene = portrait_pixels.copy()
        width = min(small.shape[1], 512)
        scene[512 - small.shape[0] :, :width] = small[:, :width]

        def search(crop: Pixels) -> list[Detection]:
            found = engine.glance(crop, side=round(RULES.search_enlarged * max(crop.shape[:2])))
            return [face for face in found if face.score >= engine.covered]

        jpeg = covering.crop_jpeg(scene, own.box, [], search, replace(RULES, crop_factor=8.0))
        for seen in engine.analyse(decoded(jpeg)):
            assert all(float(seen.embedding @ face.embedding) < 0.4 for face in strangers)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_on_screen_everybody_else_becomes_a_mosaic_that_cannot_be_recognised(
    settings: WorkerSettings, engine: OpenEngine, group_photo: Path
) -> None:
    faces = worker.examine(settings, str(group_photo)).faces
    kept = faces[0]
    picture = worker.render(settings, str(group_photo), _sha256(group_photo), kept.box, covered=True, longest_side=1280)
    pixels = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3)
    seen = engine.analyse(pixels.copy())
    for other in faces[1:]:
        template = np.frombuffer(other.template.vector, "<f4")
        assert all(float(face.embedding @ template) < 0.4 for face in seen)
    own = np.frombuffer(kept.template.vector, "<f4")
    assert max(float(face.embedding @ own) for face in seen) > 0.8
