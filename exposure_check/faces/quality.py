"""How good a face is as a reference."""

from __future__ import annotations

import math

import cv2
import numpy as np

from exposure_check.domain.face import FaceQuality, QualityIssue
from exposure_check.faces.engine import DetectedFace, Points
from exposure_check.faces.manifest import QualityLimits, Taper

NOSE_PROTRUSION = 0.55
"""How far the tip of the nose stands out before the plane of the eyes, in units of the distance between the
eyes. Adult averages: about 35 mm and 63 mm."""


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


def assess(face: DetectedFace, limits: QualityLimits, *, scale: float = 1.0) -> FaceQuality:
    """The quality of ``face``. ``scale``: pixels of the original per pixel of the photo it was found in.

    ``value`` is the geometric mean of six grades from 0 to 1, so one bad property is enough to make a face
    weigh little in fusion.
    """
    luma = cv2.cvtColor(face.aligned, cv2.COLOR_RGB2GRAY)
    inter_eye = face.inter_eye_px * scale
    sharpness = float(cv2.Laplacian(luma, cv2.CV_64F).var())
    yaw = yaw_degrees(face.landmarks)
    brightness = float(luma.mean())
    measured = (
        (QualityIssue.TOO_SMALL, inter_eye, limits.inter_eye_px),
        (QualityIssue.BLURRED, sharpness, limits.sharpness),
        (QualityIssue.TURNED_AWAY, abs(yaw), limits.yaw_degrees),
        (QualityIssue.TOO_DARK, brightness, limits.darkness),
        (QualityIssue.TOO_BRIGHT, brightness, limits.brightness),
        (QualityIssue.UNCERTAIN, face.score, limits.detection_score),
    )
    grades = [_grade(value, taper) for _, value, taper in measured]
    return FaceQuality(
        inter_eye_px=inter_eye,
        sharpness=sharpness,
        yaw_degrees=yaw,
        brightness=brightness,
        detection_score=face.score,
        value=math.prod(grades) ** (1 / len(grades)),
        issues=tuple(issue for issue, value, taper in measured if _poor(value, taper)),
    )


def _grade(value: float, taper: Taper) -> float:
    """0.05 at ``poor`` or worse, 1 at ``good`` or better, linear between; ``poor`` may be the larger
    figure."""
    share = (value - taper.poor) / (taper.good - taper.poor)
    return 0.05 + 0.95 * min(max(share, 0.0), 1.0)


def _poor(value: float, taper: Taper) -> bool:
    return value < taper.poor if taper.good > taper.poor else value > taper.poor
