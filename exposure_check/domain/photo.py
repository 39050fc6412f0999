"""Photos, where they came from, and the one state in which each file ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from exposure_check.domain.disclosure import Disclosure
from exposure_check.domain.face import BoundingBox, Template
from exposure_check.domain.provenance import Provenance, Retrieval


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


LOOKED_AT = frozenset({FileState.MATCH, FileState.NO_MATCH, FileState.NO_FACE})
"""States of files in which faces were looked for to the end."""


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
    # Archives and documents
    ENCRYPTED = "encrypted"
    UNSAFE_NAME = "unsafe-name"
    DUPLICATE_NAME = "duplicate-name"
    UNPACKS_TOO_LARGE = "unpacks-too-large"
    TOO_MANY_ENTRIES = "too-many-entries"
    TOO_DEEP = "nested-too-deep"
    ARCHIVE = "archive"
    """An archive or document among photos: it can be added as a place of its own."""
    UNKNOWN_PACKING = "unknown-packing"
    NOT_IN_ARCHIVE = "not-in-archive"
    LINK_ONLY = "link-only"
    # The public web
    LOGIN_NEEDED = "login-needed"
    ROBOTS = "robots-forbid"
    NOT_FOUND = "not-found"
    RATE_LIMITED = "rate-limited"
    SERVER_ERROR = "server-error"
    UNREACHABLE = "unreachable"
    NOT_PUBLIC = "not-a-public-address"
    LIMIT_REACHED = "limit-reached"
    HOST_NOT_ALLOWED = "host-not-allowed"


class Packing(StrEnum):
    """How a part of a file is packed."""

    STORED = "stored"
    DEFLATED = "deflated"
    """Raw DEFLATE, RFC 1951."""


@dataclass(frozen=True, slots=True)
class FilePart:
    """Bytes inside a file of this computer: a member of an archive. ``offset`` and ``length`` are those of the packed
    bytes, ``size`` is that of the unpacked ones, ``crc32`` theirs."""

    path: str
    offset: int
    length: int
    size: int
    packing: Packing = Packing.STORED
    crc32: int | None = None


@dataclass(frozen=True, slots=True)
class PhotoRef:
    """A photo that a source offers. ``locator`` identifies it: the absolute path of a file in a folder, that of an
    archive or document with ``!/`` and the name inside, or an address on the web.

    Paths may hold bytes that are not UTF-8; they are kept with ``surrogateescape`` (see PEP 383). ``size`` in bytes and
    ``mtime_ns`` let a later scan see that the photo did not change: ``mtime_ns`` is any number that changes with it.
    The bytes are ``data`` if given, else those at ``part``, else the file at ``locator``. ``sidecar``: the path of an
    XMP file beside the photo.
    """

    locator: str
    size: int
    mtime_ns: int
    origin_url: str | None = None
    published: datetime | None = None
    part: FilePart | None = None
    data: bytes | None = field(default=None, repr=False)
    sidecar: str | None = None
    provenance: Provenance | None = None
    retrieval: Retrieval | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """An entry that a source met and could not offer; it is counted in ``state`` like any other file. With the reason
    LINK_ONLY ``locator`` is the address of a photo that an export names and does not contain."""

    locator: str
    state: FileState
    reason: Reason
    origin_url: str | None = None
    published: datetime | None = None
    provenance: Provenance | None = None


SCORE_DIGITS = 4
"""Decimals of a comparison score. Rounded once, in the worker, so that a stored score compares as it did there."""


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
    """One photo to be compared with one template. Its bytes are ``data`` if given, else those at ``part``, else the
    file at ``path``; see :class:`PhotoRef`.

    ``keep_from``: comparison score from which a face is a hit; of any other face nothing but its score leaves the
    worker. ``known_contents``: SHA-256 of contents that were analysed before and may be this one's (same size): if the
    file is one of them, the answer says so and nothing is decoded.
    """

    path: str
    template: Template = field(repr=False)
    keep_from: float
    known_contents: frozenset[str] = frozenset()
    part: FilePart | None = None
    data: bytes | None = field(default=None, repr=False)
    sidecar: str | None = None


@dataclass(frozen=True, slots=True)
class FaceHit:
    """A face that scores high enough. ``thumbnail_jpeg`` shows it with every other face covered.

    ``frame``: which picture of the file it is in, 0 for the first; ``box`` is in pixels of that picture, upright.
    """

    box: BoundingBox
    score: float
    inter_eye_px: float
    thumbnail_jpeg: bytes = field(repr=False)
    frame: int = 0


@dataclass(frozen=True, slots=True)
class PhotoAnalysis:
    """The fixed-shape answer of a worker. Of a face that is no hit nothing is in here but its score.

    ``width`` and ``height`` are those of the upright photo; ``hits`` are sorted by falling score; ``leaks`` are names
    of what the photo's metadata gives away (``gps``, ``camera-serial``, ``person-names``, ...), ``disclosures`` says
    what each of them is. ``scores``: one for
    each of the ``faces``, falling, rounded to SCORE_DIGITS. ``perceptual_hash``: 64 bits that nearly the same picture
    as that of the best hit shares, None without hits. ``same_content``: the file is one of the job's
    ``known_contents``, the rest is as it was.
    """

    state: FileState
    reason: Reason | None = None
    sha256: str | None = None
    width: int = 0
    height: int = 0
    faces: int = 0
    hits: tuple[FaceHit, ...] = ()
    leaks: tuple[str, ...] = ()
    scores: tuple[float, ...] = ()
    perceptual_hash: int | None = None
    same_content: bool = False
    disclosures: tuple[Disclosure, ...] = ()


@dataclass(frozen=True, slots=True)
class FileDisclosures:
    """What a file gives away besides what it shows."""

    disclosures: tuple[Disclosure, ...] = ()


class CopyFormat(StrEnum):
    """How a cleaned copy is encoded."""

    JPEG = "jpeg"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class CleanedCopy:
    """The picture of a file, encoded anew without any metadata: upright, sRGB, of the original's size. PNG where the
    original has transparency. Of an animation or a file of several pictures, the one that is shown first."""

    width: int
    height: int
    format: CopyFormat
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Picture:
    """Decoded pixels on their way to a screen: uint8[height, width, 3], RGB, row by row without padding."""

    width: int
    height: int
    rgb: bytes = field(repr=False)
