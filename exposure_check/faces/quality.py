"""How good a face is as a reference."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.face import FaceQuality, QualityIssue
from exposure_check.faces.engine import DetectedFace, Pixels, Points
from exposure_check.faces.manifest import QualityLimits, Taper

NOSE_PROTRUSION = 0.55
"""How far the tip of the nose stands out before the plane of the eyes, in units of the distance between the
eyes. Adult averages: about 35 mm and 63 mm."""

EYES_TO_MOUTH = 1.15
"""From the line of the eyes to that of the mouth, in the same units: what the reference points of the aligned face
have."""

EYES = (np.s_[45:60, 27:50], np.s_[45:60, 63:86])
CHEEKS = (np.s_[66:78, 27:41], np.s_[66:78, 71:85])
NOSE_BRIDGE = np.s_[42:60, 50:62]
MOUTH = np.s_[84:102, 40:72]
BESIDE_MOUTH = (np.s_[80:92, 34:46], np.s_[80:92, 66:78])
"""Parts of the aligned 112 x 112 face, rows and columns. The bridge of the nose is the skin that glasses, beards, hats
and masks leave free most often."""

DARKEST = 5.0
"""Luma below which skin tells nothing; keeps black pictures from dividing by zero."""


@dataclass(frozen=True, slots=True)
class Covered:
    """What tells whether parts of a face are covered; see :class:`~exposure_check.domain.face.FaceQuality`."""

    eye_light: float
    mouth_contrast: float
    mouth_colour: float


def yaw_degrees(landmarks: Points) -> float:
    """The estimated turn of the head, 0 for frontal, positive when the nose points to the right of the
    picture.

    Turned by an angle t, the distance between the eyes shrinks to cos(t) and the nose moves sideways by
    NOSE_PROTRUSION sin(t) of it, so their ratio gives tan(t). The tilt of the head is taken out first.
    """
    eyes = (landmarks[1] - landmarks[0]).astype(np.float64)
    distance = float(np.linalg.norm(eyes))
    if distance < 1e-6:
        return 90.0
    offset = float(np.dot(landmarks[2] - (landmarks[0] + landmarks[1]) / 2, eyes)) / distance
    return math.degrees(math.atan(offset / (NOSE_PROTRUSION * distance)))


def pitch_degrees(landmarks: Points, level_nose: float) -> float:
    """The estimated nod of the head, 0 for level, positive when the face looks down.

    Nodded by an angle p, the distance from the eyes to the mouth shrinks to cos(p) and the tip of the nose moves down
    by NOSE_PROTRUSION sin(p), so the place of the nose between the two lines moves by tan(p) NOSE_PROTRUSION /
    EYES_TO_MOUTH. ``level_nose``: that place at 0 degrees. An open mouth looks like a raised head.
    """
    eyes = (landmarks[1] - landmarks[0]).astype(np.float64)
    distance = float(np.linalg.norm(eyes))
    if distance < 1e-6:
        return 90.0
    down = np.array([-eyes[1], eyes[0]]) / distance
    middle = (landmarks[0] + landmarks[1]) / 2
    mouth = float(np.dot((landmarks[3] + landmarks[4]) / 2 - middle, down))
    if mouth < 1e-6:
        return 90.0
    nose = float(np.dot(landmarks[2] - middle, down)) / mouth
    return math.degrees(math.atan((nose - level_nose) * EYES_TO_MOUTH / NOSE_PROTRUSION))


def covered(aligned: Pixels) -> Covered:
    """What tells sunglasses, masks and scarves from a free face, all relative to the same face's own skin, so that
    neither its colour nor the light matters much.

    Dark glasses leave no bright skin around either eye. A mask has neither lips nor the shadows around them, or a
    colour on both sides of the mouth that the bridge of the nose has not.
    """
    luma = cv2.cvtColor(aligned, cv2.COLOR_RGB2GRAY).astype(np.float32)
    chroma = cv2.cvtColor(aligned.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)[..., 1:]
    cheeks = max(float(np.median(np.concatenate([luma[part].ravel() for part in CHEEKS]))), DARKEST)
    skin = max(cheeks, float(np.median(luma[NOSE_BRIDGE])))
    bridge = _middle(chroma, NOSE_BRIDGE)
    return Covered(
        eye_light=max(float(np.percentile(luma[eye], 75)) for eye in EYES) / cheeks,
        mouth_contrast=float(luma[MOUTH].std()) / skin,
        mouth_colour=min(float(np.linalg.norm(_middle(chroma, side) - bridge)) for side in BESIDE_MOUTH),
    )


def assess(face: DetectedFace, limits: QualityLimits, *, scale: float = 1.0) -> FaceQuality:
    """The quality of ``face``. ``scale``: pixels of the original per pixel of the photo it was found in.

    ``value`` is the product of grades from 0 to 1, one per property, drawn towards 1 by the root of ``limits``: one bad
    property is enough to make a face weigh little in fusion.
    """
    luma = cv2.cvtColor(face.aligned, cv2.COLOR_RGB2GRAY)
    inter_eye = face.inter_eye_px * scale
    sharpness = float(cv2.Laplacian(luma, cv2.CV_64F).var())
    yaw = yaw_degrees(face.landmarks)
    pitch = pitch_degrees(face.landmarks, limits.level_nose)
    brightness = float(luma.mean())
    cover = covered(face.aligned)
    measured = (
        (QualityIssue.TOO_SMALL, inter_eye, limits.inter_eye_px),
        (QualityIssue.BLURRED, sharpness, limits.sharpness),
        (QualityIssue.TURNED_AWAY, abs(yaw), limits.yaw_degrees),
        (QualityIssue.TIPPED, abs(pitch), limits.pitch_degrees),
        (QualityIssue.EYES_COVERED, cover.eye_light, limits.eye_light),
        (QualityIssue.MOUTH_COVERED, cover.mouth_contrast, limits.mouth_contrast),
        (QualityIssue.MOUTH_COVERED, cover.mouth_colour, limits.mouth_colour),
        (QualityIssue.TOO_DARK, brightness, limits.darkness),
        (QualityIssue.TOO_BRIGHT, brightness, limits.brightness),
        (QualityIssue.UNCERTAIN, face.score, limits.detection_score),
    )
    issues = dict.fromkeys(issue for issue, value, taper in measured if _poor(value, taper))
    return FaceQuality(
        inter_eye_px=inter_eye,
        sharpness=sharpness,
        yaw_degrees=yaw,
        brightness=brightness,
        detection_score=face.score,
        value=math.prod(_grade(value, taper) for _, value, taper in measured) ** (1 / limits.root),
        issues=tuple(issues),
        pitch_degrees=pitch,
        eye_light=cover.eye_light,
        mouth_contrast=cover.mouth_contrast,
        mouth_colour=cover.mouth_colour,
    )


def _middle(values: NDArray[Any], part: tuple[slice, slice]) -> NDArray[np.float32]:
    return np.asarray(np.median(values[part].reshape(-1, values.shape[-1]), axis=0), np.float32)


def _grade(value: float, taper: Taper) -> float:
    """0.05 at ``poor`` or worse, 1 at ``good`` or better, linear between; ``poor`` may be the larger
    figure."""
    share = (value - taper.poor) / (taper.good - taper.poor)
    return 0.05 + 0.95 * min(max(share, 0.0), 1.0)


def _poor(value: float, taper: Taper) -> bool:
    return value < taper.poor if taper.good > taper.poor else value > taper.poor
