"""What a worker sends is checked before anybody uses it: a worker that a photo has taken over sends what it likes.

The types come from the domain (:mod:`msgspec` reads into the dataclasses and refuses any other type, a missing field
and an unknown member of an enumeration), so a new field needs nothing here to be of the right type, finite if it is a
number, and bounded in length. What a type cannot say is in ``_CHECKS``: one function per dataclass.

That the answer is *true* cannot be checked.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable
from typing import Any, TypeVar

from exposure_check.domain import disclosure
from exposure_check.domain.disclosure import Disclosure
from exposure_check.domain.face import BoundingBox, CandidateFace, PackKey, ReferenceExamination, Template
from exposure_check.domain.photo import (
    Appearance,
    CleanedCopy,
    CopyFormat,
    FaceHit,
    FileDisclosures,
    FileState,
    PhotoAnalysis,
    Picture,
    Reason,
)
from exposure_check.domain.redaction import MOST_PARTS, RedactedCopy, RedactedFormat
from exposure_check.isolation import envelope
from exposure_check.isolation.envelope import MOST_ITEMS, BadAnswer, unsealed

T = TypeVar("T")

MOST_FILM_SECONDS = 7 * 24 * 3600.0
MOST_FILM_FRAME = round(MOST_FILM_SECONDS * 1000) + 2
MOST_DISCLOSURES = 800
"""Twenty of each kind in a file, and as many in its sidecar, are 680."""

MOST_SIDE = 2**31
"""More than any format of ours can say. (A photo one pixel high may be as long as the limit on pixels.)"""

MOST_CROP_SIDE = 1024
MOST_CROP_BYTES = 4 * MOST_CROP_SIDE**2
MOST_VECTOR_BYTES = 4 * 4096

EMBEDDING: Any = bytes | None
"""What ``embed_labelled`` returns: float32[d], little endian, L2-normalised; None without a face."""

_SHA256 = re.compile(r"[0-9a-f]{64}")
_LEAK = re.compile(r"[a-z][a-z0-9-]{0,31}")
_PROBLEMS = {str(word) for word in (*FileState, *Reason)}


def read(kind: type[T], sent: object, pack: PackKey) -> T:
    """In the parent: the answer in ``sent``, whose templates must be of ``pack``. Raises BadAnswer, and the expected
    error of the job if it met one."""
    answer = unsealed(kind, sent)
    try:
        envelope.check(answer, _CHECKS | {PackKey: lambda key: key == pack})
        envelope.demand(not isinstance(answer, bytes) or is_unit_vector(answer), "an embedding")
    except (ArithmeticError, LookupError, TypeError, ValueError, struct.error) as problem:
        raise BadAnswer(type(problem).__name__) from problem
    return answer


def _analysis(analysis: PhotoAnalysis) -> bool:
    return (
        (analysis.state is FileState.MATCH) == bool(analysis.hits)
        and len(analysis.hits) <= analysis.faces <= MOST_ITEMS
        and 0 <= analysis.width <= MOST_SIDE
        and 0 <= analysis.height <= MOST_SIDE
        and (analysis.sha256 is not None if analysis.hits else True)
        and _is_sha256(analysis.sha256)
        and all(_LEAK.fullmatch(name) for name in analysis.leaks)
        and _are_disclosures(analysis.disclosures)
        and (analysis.seconds is None or 0 <= analysis.seconds <= MOST_FILM_SECONDS)
        # The size is that of the first picture.
        and all(_near(hit.box, analysis.width, analysis.height) for hit in analysis.hits if hit.frame == 0)
        and all(-1.01 <= score <= 1.01 for score in analysis.scores)
        and (analysis.same_content or len(analysis.scores) == analysis.faces)
        and not (analysis.same_content and analysis.hits)
        and (analysis.perceptual_hash is None or -(2**63) <= analysis.perceptual_hash < 2**63)
    )


def _are_disclosures(found: tuple[Disclosure, ...]) -> bool:
    return len(found) <= MOST_DISCLOSURES


def _disclosure(found: Disclosure) -> bool:
    """Nothing that would move a terminal's cursor or turn the direction of the text around it."""
    return 0 < len(found.value) <= disclosure.MOST_CHARACTERS and found.value.isprintable()


def _file_disclosures(found: FileDisclosures) -> bool:
    return _are_disclosures(found.disclosures)


def _cleaned(copy: CleanedCopy) -> bool:
    """One picture of a kind that we write; whether it is clean, a second look tells."""
    starts = {CopyFormat.JPEG: b"\xff\xd8\xff", CopyFormat.PNG: b"\x89PNG\r\n\x1a\n"}
    return 0 < copy.width <= MOST_SIDE and 0 < copy.height <= MOST_SIDE and copy.content.startswith(starts[copy.format])


def _redacted(copy: RedactedCopy) -> bool:
    """A file of a kind that we write, or a problem with one of the parts."""
    starts = {
        RedactedFormat.PNG: b"\x89PNG\r\n\x1a\n",
        RedactedFormat.JPEG: b"\xff\xd8\xff",
        RedactedFormat.PDF: b"%PDF-",
    }
    is_file = bool(copy.content) and copy.content.startswith(starts[copy.format])
    return (
        0 < copy.width <= MOST_SIDE
        and 0 < copy.height <= MOST_SIDE
        and 0 <= copy.part <= MOST_PARTS
        and (is_file if copy.problem is None else not copy.content)
    )


def _hit(hit: FaceHit) -> bool:
    return (
        -1.01 <= hit.score <= 1.01
        and 0 <= hit.inter_eye_px <= MOST_SIDE
        and 0 <= hit.frame < (MOST_ITEMS if hit.appearance is None else MOST_FILM_FRAME)
        and is_small_jpeg(hit.thumbnail_jpeg)
    )


def _appearance(seen: Appearance) -> bool:
    return 0 <= seen.start <= seen.at <= seen.end <= MOST_FILM_SECONDS


def _near(box: BoundingBox, width: int, height: int) -> bool:
    """A detector may draw a box over the edge, but not beyond all measure."""
    return -width <= box.x and -height <= box.y and box.x + box.width <= 2 * width and box.y + box.height <= 2 * height


def _box(box: BoundingBox) -> bool:
    return 0 < box.width <= 3 * MOST_SIDE and 0 < box.height <= 3 * MOST_SIDE


def _examination(examination: ReferenceExamination) -> bool:
    return _is_sha256(examination.sha256) and (examination.problem is None or examination.problem in _PROBLEMS)


def _candidate(candidate: CandidateFace) -> bool:
    return is_small_jpeg(candidate.crop_jpeg)


def _template(template: Template) -> bool:
    return is_unit_vector(template.vector)


def _picture(picture: Picture) -> bool:
    return (
        0 < picture.width <= MOST_SIDE
        and 0 < picture.height <= MOST_SIDE
        and len(picture.rgb) == 3 * picture.width * picture.height
    )


_CHECKS: dict[type, Callable[[Any], bool]] = {
    PhotoAnalysis: _analysis,
    FaceHit: _hit,
    BoundingBox: _box,
    ReferenceExamination: _examination,
    CandidateFace: _candidate,
    Template: _template,
    Picture: _picture,
    Disclosure: _disclosure,
    Appearance: _appearance,
    FileDisclosures: _file_disclosures,
    CleanedCopy: _cleaned,
    RedactedCopy: _redacted,
}


def _is_sha256(text: str | None) -> bool:
    return text is None or _SHA256.fullmatch(text) is not None


def is_unit_vector(vector: bytes) -> bool:
    """Whether ``vector`` is float32[d], little endian, L2-normalised."""
    if not 0 < len(vector) <= MOST_VECTOR_BYTES or len(vector) % 4:
        return False
    numbers = struct.unpack(f"<{len(vector) // 4}f", vector)
    return all(math.isfinite(number) for number in numbers) and abs(math.hypot(*numbers) - 1) < 0.01


def is_small_jpeg(content: bytes) -> bool:
    """Whether ``content`` starts as one JPEG of at most MOST_CROP_SIDE pixels in either direction: all markers up to
    the picture itself are looked at (ITU-T T.81, annex B), the coded pixels are not."""
    if not content.startswith(b"\xff\xd8\xff") or not content.endswith(b"\xff\xd9") or len(content) > MOST_CROP_BYTES:
        return False
    position, size = 2, (0, 0)
    while position + 4 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        length = int.from_bytes(content[position + 2 : position + 4], "big")
        if marker in (0xC0, 0xC1, 0xC2):  # start of a frame: baseline, extended, progressive
            size = struct.unpack(">HH", content[position + 5 : position + 9])
        if marker == 0xDA:  # start of the coded pixels
            return all(0 < side <= MOST_CROP_SIDE for side in size)
        position += 2 + length
    return False
