"""Facts about face packs that are data, not code: files and hashes, detection settings, quality limits,
calibration."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeVar

import msgspec

from exposure_check.domain.errors import PackUnusable

Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
Fraction = Annotated[float, msgspec.Meta(ge=0, le=1)]
Score = Annotated[float, msgspec.Meta(ge=-1, le=1)]

_T = TypeVar("_T")


class WeightsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One network as an installed package carries it. ``path`` is relative to the package's own folder."""

    package: str
    path: str
    bytes: int
    sha256: Sha256
    licence: str
    authors: str


class Detection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How faces are looked for. Faces at ``found`` or above count; from ``covered`` on a stranger's face is
    covered. A face that scores up to ``second_look_margin`` below a threshold with its first landmarks gets
    better ones before it is judged."""

    long_side: int
    found: Fraction
    covered: Fraction
    overlap: Fraction
    second_look_margin: Fraction
    second_look_source: str


class OpenPack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The built-in pack."""

    id: str
    title: str
    detector: WeightsFile
    embedder: WeightsFile
    detection: Detection
    source: str
    checked: str


class CalibratedRate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The smallest comparison scores whose false match rate stays at or below ``false_match_rate``, for a
    template of one and of five references. None: too few pairs to tell."""

    false_match_rate: Annotated[float, msgspec.Meta(gt=0, le=1)]
    one: Score | None
    five: Score | None
    true_match_rate_one: Fraction | None = None
    true_match_rate_five: Fraction | None = None


class Calibration(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which score had which false match rate on which photos. Belongs to one recogniser, whatever pack
    carries it."""

    recogniser: str
    recogniser_sha256: Sha256
    photos: str
    photo_count: int
    people: int
    impostor_pairs_one: int
    impostor_pairs_five: int
    date: str
    command: str
    possible_rate: float
    likely_rate: float
    rates: list[CalibratedRate]


class Taper(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A measurement below ``poor`` is an issue; quality rises linearly up to ``good``."""

    poor: float
    good: float


class QualityLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a face makes a poor reference. Each figure's origin is in ``sources``."""

    inter_eye_px: Taper
    sharpness: Taper
    yaw_degrees: Taper
    darkness: Taper
    brightness: Taper
    detection_score: Taper
    sources: dict[str, str]


class CoveringRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How pictures of a face are cut out, and how the faces of others in them are covered. The picture of a reference
    is larger and better than others: another pack makes its template from it."""

    crop_factor: float
    crop_long_side: int
    reference_long_side: int
    reference_jpeg_quality: int
    reference_source: str
    ellipse_factor: float
    jpeg_quality: int
    mosaic_cells: int


def load(path: Path, kind: type[_T]) -> _T:
    """The JSON file at ``path``, checked against ``kind``. Raises PackUnusable."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError) as error:
        raise PackUnusable(pack=path.stem, reason=f"its description cannot be read ({error})") from error


def open_pack(resources_dir: Path) -> OpenPack:
    """The description of the built-in pack. Raises PackUnusable."""
    return load(resources_dir / "models" / "open-yunet-sface.json", OpenPack)


def quality_limits(resources_dir: Path) -> QualityLimits:
    """Raises PackUnusable."""
    return load(resources_dir / "models" / "quality.json", QualityLimits)


def covering_rules(resources_dir: Path) -> CoveringRules:
    """Raises PackUnusable."""
    return load(resources_dir / "models" / "covering.json", CoveringRules)


def calibrations(resources_dir: Path) -> list[Calibration]:
    """Every calibration that ships. Raises PackUnusable."""
    folder = resources_dir / "models" / "calibration"
    return [load(path, Calibration) for path in sorted(folder.glob("*.json"))]
