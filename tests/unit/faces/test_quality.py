"""What makes a face a poor reference is measured and named."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.face import QualityIssue
from exposure_check.faces import manifest, quality
from exposure_check.faces.engine import Pixels
from exposure_check.faces.open_pack import OpenEngine
from tests.benchmarks import occlusion
from tests.unit.faces.conftest import RESOURCES

LIMITS = manifest.quality_limits(RESOURCES)


def issues(engine: OpenEngine, pixels: np.ndarray) -> tuple[QualityIssue, ...]:
    (face,) = engine.analyse(np.ascontiguousarray(pixels, dtype=np.uint8))
    return quality.assess(face, LIMITS).issues


def test_a_good_portrait_has_no_issue_and_a_high_value(engine: OpenEngine, portrait_pixels: Pixels) -> None:
    (face,) = engine.analyse(portrait_pixels)
    result = quality.assess(face, LIMITS)
    assert result.issues == ()
    assert result.value > 0.9
    assert abs(result.yaw_degrees) < 25


def test_a_small_face_is_named_too_small(engine: OpenEngine, portrait_pixels: Pixels) -> None:
    small = cv2.resize(portrait_pixels, (128, 128), interpolation=cv2.INTER_AREA)
    assert QualityIssue.TOO_SMALL in issues(engine, small)


def test_a_blurred_face_is_named_blurred(engine: OpenEngine, portrait_pixels: Pixels) -> None:
    assert QualityIssue.BLURRED in issues(engine, cv2.GaussianBlur(portrait_pixels, (0, 0), 4))


def test_a_dark_face_is_named_too_dark(engine: OpenEngine, portrait_pixels: Pixels) -> None:
    assert QualityIssue.TOO_DARK in issues(engine, portrait_pixels * 0.2)


def test_a_washed_out_face_is_named_too_bright(engine: OpenEngine, portrait_pixels: Pixels) -> None:
    assert QualityIssue.TOO_BRIGHT in issues(engine, 205 + portrait_pixels * 0.19)


def test_every_issue_lowers_the_value(engine: OpenEngine, portrait_pixels: Pixels) -> None:
    (good,) = engine.analyse(portrait_pixels)
    (blurred,) = engine.analyse(np.asarray(cv2.GaussianBlur(portrait_pixels, (0, 0), 4), np.uint8))
    assert quality.assess(blurred, LIMITS).value < 0.8 * quality.assess(good, LIMITS).value


@given(st.floats(-60, 60), st.floats(-40, 40), st.floats(5, 500))
def test_the_turn_of_a_modelled_head_is_found_whatever_its_tilt_and_size(yaw: float, tilt: float, size: float) -> None:
    """Eyes at half a unit to each side, the nose tip below and in front of them."""
    turn = math.radians(yaw)
    head = np.array([[-0.5, 0, 0], [0.5, 0, 0], [0, 0.6, quality.NOSE_PROTRUSION]])
    seen = np.stack([head[:, 0] * math.cos(turn) + head[:, 2] * math.sin(turn), head[:, 1]], axis=1)
    lean = math.radians(tilt)
    rotation = np.array([[math.cos(lean), -math.sin(lean)], [math.sin(lean), math.cos(lean)]])
    landmarks = np.zeros((5, 2), np.float32)
    landmarks[:3] = (seen @ rotation.T) * size + 300
    assert quality.yaw_degrees(landmarks) == pytest.approx(yaw, abs=0.5)


def test_landmarks_without_extent_count_as_turned_away() -> None:
    assert quality.yaw_degrees(np.zeros((5, 2), np.float32)) == 90


@given(st.floats(-40, 40), st.floats(-40, 40), st.floats(5, 500))
def test_the_nod_of_a_modelled_head_is_found_whatever_its_tilt_and_size(pitch: float, tilt: float, size: float) -> None:
    """As above, with the mouth in the plane of the eyes; a positive nod lowers the tip of the nose."""
    nod, level = math.radians(pitch), 0.55
    nose_y = level * quality.EYES_TO_MOUTH * math.cos(nod) + quality.NOSE_PROTRUSION * math.sin(nod)
    mouth_y = quality.EYES_TO_MOUTH * math.cos(nod)
    seen = np.array([[-0.5, 0], [0.5, 0], [0, nose_y], [-0.4, mouth_y], [0.4, mouth_y]])
    lean = math.radians(tilt)
    rotation = np.array([[math.cos(lean), -math.sin(lean)], [math.sin(lean), math.cos(lean)]])
    landmarks = (seen @ rotation.T * size + 300).astype(np.float32)
    assert quality.pitch_degrees(landmarks, level) == pytest.approx(pitch, abs=0.5)


def test_landmarks_without_extent_count_as_tipped() -> None:
    assert quality.pitch_degrees(np.zeros((5, 2), np.float32), 0.55) == 90


PAINTED = {
    "sunglasses": (occlusion.sunglasses, QualityIssue.EYES_COVERED),
    "light mask": (occlusion.light_mask, QualityIssue.MOUTH_COVERED),
    "dark mask": (occlusion.dark_mask, QualityIssue.MOUTH_COVERED),
}


@pytest.mark.parametrize("kind", PAINTED)
def test_a_covered_face_is_named_and_weighs_less(engine: OpenEngine, portrait_pixels: Pixels, kind: str) -> None:
    painter, issue = PAINTED[kind]
    (face,) = engine.analyse(portrait_pixels)
    picture = occlusion.painted(portrait_pixels, face, painter, np.random.default_rng(7))
    (covered,) = engine.analyse(picture)
    result = quality.assess(covered, LIMITS)
    assert issue in result.issues
    assert result.value < 0.8 * quality.assess(face, LIMITS).value


@pytest.mark.parametrize("light", [0.35, 0.6, 1.0])
def test_clear_glasses_cover_nothing_in_any_light(engine: OpenEngine, portrait_pixels: Pixels, light: float) -> None:
    (face,) = engine.analyse(portrait_pixels)
    picture = occlusion.painted(portrait_pixels, face, occlusion.clear_glasses, np.random.default_rng(7)) * light
    assert not set(issues(engine, picture)) & {QualityIssue.EYES_COVERED, QualityIssue.MOUTH_COVERED}


def test_a_black_picture_is_measured_without_a_division_by_zero() -> None:
    black = quality.covered(np.zeros((112, 112, 3), np.uint8))
    assert (black.eye_light, black.mouth_contrast, black.mouth_colour) == (0, 0, 0)
