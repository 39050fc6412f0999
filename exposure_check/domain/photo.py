"""Photos, where they came from, and the one state in which each file ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from exposure_check.domain.face import BoundingBox, Template


class FileState(StrEnum):
    """Every file that a scan is offered ends in exactly one of these, and each is counted."""

    MATCH = "match"
    NO_MATCH = "no_match"
    NO_FACE = "no_face"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    UNSUPPORTED = "unsupported"
    SKIPPED = "skipped"
    FAILED = "failed"


class Reason(StrEnum):
    """Why a file was not looked at, or not to the end. Stored and printed as is; the window has a sentence for each."""

    EMPTY = "empty-file"
    NOT_AN_IMAGE = "not-an-image"
    DAMAGED = "damaged"
    TOO_MANY_PIXELS = "too-many-pixels"
    TOO_MANY_BYTES = "too-many-bytes"
    NO_PERMISSION = "no-permission"
    VANISHED = "vanished"
    SYMLINK_LOOP = "symlink-loop"
    NOT_A_FILE = "not-a-regular-file"
    READ_ERROR = "read-error"
    TIMED_OUT = "timed-out"
    WORKER_DIED = "worker-died"
    OUT_OF_MEMORY = "out-of-memory"
    INTERNAL = "internal-error"


@dataclass(frozen=True, slots=True)
class PhotoRef:
    """A photo that a source offers. ``locator`` identifies it: the absolute path of a file in a folder.

    Paths may hold bytes that are not UTF-8; they are kept with ``surrogateescape`` (see PEP 383). ``size`` in bytes and
    ``mtime_ns`` let a later scan see that the file did not change.
    """

    locator: str
    size: int
    mtime_ns: int
    origin_url: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """An entry that a source met and could not offer; it is counted in ``state`` like any other file."""

    locator: str
    state: FileState
    reason: Reason


@dataclass(frozen=True, slots=True)
class MatchThresholds:
    """Comparison scores from which a face is a ``possible`` or a ``likely`` match, and the false match rates (FMR)
    that these scores had on the calibration photos of the same pack."""

    possible: float
    likely: float
    possible_fmr: float
    likely_fmr: float


@dataclass(frozen=True, slots=True)
class AnalysisLimits:
    """What one photo may cost a worker."""

    max_pixels: int = 120_000_000
    max_bytes: int = 200 * 1024 * 1024
    max_seconds: float = 60.0
    max_memory: int = 3 * 1024**3


@dataclass(frozen=True, slots=True)
class AnalysisJob:
    """One photo to be compared with one template."""

    path: str
    template: Template = field(repr=False)
    thresholds: MatchThresholds


@dataclass(frozen=True, slots=True)
class FaceHit:
    """A face at or above the ``possible`` threshold. ``thumbnail_jpeg`` shows it with every other face covered."""

    box: BoundingBox
    score: float
    inter_eye_px: float
    thumbnail_jpeg: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PhotoAnalysis:
    """The fixed-shape answer of a worker. Nothing of a face below the threshold is in here but their number.

    ``width`` and ``height`` are those of the upright photo; ``hits`` are sorted by falling score; ``leaks`` are names
    of what the photo's metadata gives away (``gps``, ``camera-serial``, ``person-names``, ...).
    """

    state: FileState
    reason: Reason | None = None
    sha256: str | None = None
    width: int = 0
    height: int = 0
    faces: int = 0
    hits: tuple[FaceHit, ...] = ()
    leaks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """Decoded pixels on their way to a screen: uint8[height, width, 3], RGB, row by row without padding."""

    width: int
    height: int
    rgb: bytes = field(repr=False)
