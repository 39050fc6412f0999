"""Faces in the terms of ISO/IEC 2382-37: references, templates, quality. Pixels and vectors stay opaque here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from exposure_check.domain.person import PersonId

ReferenceId = NewType("ReferenceId", str)


@dataclass(frozen=True, slots=True)
class BoundingBox:
    """A rectangle in pixels of the upright photo: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def area(self) -> float:
        """Pixels squared; zero for an empty box."""
        return max(0.0, self.width) * max(0.0, self.height)

    def overlap(self, other: BoundingBox) -> float:
        """Intersection over union, 0 to 1."""
        width = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        height = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        if width <= 0 or height <= 0:
            return 0.0
        shared = width * height
        return shared / (self.area + other.area - shared)


@dataclass(frozen=True, slots=True)
class PackKey:
    """A face pack and the exact weights it runs. Templates and thresholds of different keys are never compared."""

    id: str
    weights_sha256: str


@dataclass(frozen=True, slots=True)
class Template:
    """A face template. ``vector`` is float32[d], little endian, L2-normalised."""

    pack: PackKey
    vector: bytes = field(repr=False)

    @property
    def fingerprint(self) -> str:
        """A short name of pack and vector that does not give the vector away."""
        digest = hashlib.sha256(self.pack.id.encode() + b"\0" + self.pack.weights_sha256.encode() + b"\0" + self.vector)
        return digest.hexdigest()[:32]


class QualityIssue(StrEnum):
    """Why a face makes a poor reference. The order is the order in which a person should hear of them."""

    TOO_SMALL = "too-small"
    BLURRED = "blurred"
    TURNED_AWAY = "turned-away"
    TIPPED = "tipped"
    EYES_COVERED = "eyes-covered"
    MOUTH_COVERED = "mouth-covered"
    TOO_DARK = "too-dark"
    TOO_BRIGHT = "too-bright"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class FaceQuality:
    """Measured quality of one face.

    ``inter_eye_px``: distance between the eyes in pixels of the photo. ``sharpness``: variance of the Laplacian of the
    aligned 112 x 112 face. ``yaw_degrees``: estimated turn of the head, 0 is frontal. ``brightness``: mean luma 0-255
    of the aligned face. ``detection_score``: 0-1. ``value``: overall, 0 (useless) to 1, the weight in fusion.

    The following were added later; references that were stored before have the values of a face without a fault.
    ``pitch_degrees``: estimated nod, 0 is level, positive looks down. ``eye_light``: how bright the brighter eye's
    surroundings are compared with the cheeks. ``mouth_contrast``: spread of luma around the mouth compared with the
    skin. ``mouth_colour``: distance of the colour beside the mouth from that of the bridge of the nose (CIELAB a, b).
    """

    inter_eye_px: float
    sharpness: float
    yaw_degrees: float
    brightness: float
    detection_score: float
    value: float
    issues: tuple[QualityIssue, ...] = ()
    pitch_degrees: float = 0.0
    eye_light: float = 1.0
    mouth_contrast: float = 1.0
    mouth_colour: float = 0.0


@dataclass(frozen=True, slots=True)
class CandidateFace:
    """A face found in a photo that was offered as a reference. ``crop_jpeg`` shows it with all others covered."""

    box: BoundingBox
    template: Template
    quality: FaceQuality
    crop_jpeg: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReferenceExamination:
    """What a worker found in a photo offered for enrolment. Either faces (0 or more), or the reason it failed."""

    sha256: str | None
    faces: tuple[CandidateFace, ...]
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """One enrolled reference. ``label`` is the file name it came from, for display only."""

    id: ReferenceId
    person_id: PersonId
    template: Template
    quality: FaceQuality
    source_sha256: str
    label: str
    added_at: datetime
    crop_jpeg: bytes = field(repr=False)
