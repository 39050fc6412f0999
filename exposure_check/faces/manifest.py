"""Facts about face packs that are data, not code: files and hashes, detection settings, quality limits,
calibration."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeVar

import msgspec

from exposure_check.domain.budget import FalseAlarmBudget
from exposure_check.domain.errors import DiskFull, NotWritable, PackUnusable, is_disk_full

Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
Fraction = Annotated[float, msgspec.Meta(ge=0, le=1)]
Score = Annotated[float, msgspec.Meta(ge=-1, le=1)]

_T = TypeVar("_T")

OWN_CALIBRATIONS = "calibration"
"""The folder in that of the packs."""


class WeightsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One network as an installed package carries it. ``path`` is relative to the package's own folder."""

    package: str
    path: str
    bytes: int
    sha256: Sha256
    licence: str
    authors: str


class Detection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How faces are looked for. Faces at ``found`` or above count; from ``covered`` on a stranger's face is covered;
    below ``suspected`` a detection is no evidence. A face whose grey levels spread over fewer than ``flat_face`` is
    stretched before it is embedded. A face in a group gets better landmarks if it scores ``second_look_from`` or more
    with its first ones."""

    long_side: int
    found: Fraction
    covered: Fraction
    suspected: Fraction
    overlap: Fraction
    flat_face: float
    flat_face_source: str
    second_look_from: Score
    second_look_source: str


class Finding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which further looks a picture gets; see ``faces.finding``. Lengths are pixels at ``side``, the longer side of the
    picture in the first look."""

    side: int
    small: float
    suspicion: Fraction
    confirmed: Fraction
    suspects: int
    zoom_cell: int
    sheet_cell: int
    sheet_suspicion: Fraction
    bordered_room: Fraction
    doubtful: Fraction
    turn_gain: Fraction
    most_enlarged: float
    dark: float
    flat: float
    empty_reduction: float
    least_gain: float
    tile_pixels: int
    tile_overlap: int
    tile_suspects: int
    source: str


class OpenPack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The built-in pack."""

    id: str
    title: str
    detector: WeightsFile
    embedder: WeightsFile
    detection: Detection
    finding: Finding
    source: str
    checked: str


class CalibratedRate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``score`` is the smallest, to three decimals, whose false match rate stays at or below ``false_match_rate``."""

    false_match_rate: Annotated[float, msgspec.Meta(gt=0, le=1)]
    score: Score
    true_match_rate: Fraction


class Distribution(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Comparison scores of one kind of pairs. ``percentiles``: at 1, 5, 25, 50, 75, 95, 99 %."""

    pairs: int
    mean: float
    standard_deviation: float
    percentiles: list[Score]


class LogLikelihoodRatio(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``slope * score + intercept`` is the natural logarithm of how many times as likely a score is for the same person
    as for another one: a logistic regression with equal weight for both kinds (Platt 1999; Brümmer 2010)."""

    slope: float
    intercept: float


class TemplateCalibration(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Measured with templates that were fused from ``references`` photos. ``rates``: by falling rate, down to what the
    number of impostor pairs supports."""

    references: Annotated[int, msgspec.Meta(ge=1)]
    genuine: Distribution
    impostor: Distribution
    log_likelihood_ratio: LogLikelihoodRatio
    rates: Annotated[list[CalibratedRate], msgspec.Meta(min_length=1)]


class Calibration(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which score had which false match rate on which photos.

    Belongs to the pack that it was measured with, and to packs with the same recogniser. ``templates``: by rising
    number of references.
    """

    pack: str
    weights_sha256: Sha256
    recogniser_sha256: Sha256
    photos: str
    photo_count: int
    people: int
    no_face: int
    date: str
    command: str
    templates: Annotated[list[TemplateCalibration], msgspec.Meta(min_length=1)]


class Budget(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The false-alarm budget of a scan unless the person names one; see domain.budget."""

    possible: float
    likely: float
    loosest_rate: Fraction
    source: str


class Taper(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A measurement below ``poor`` is an issue; quality rises linearly up to ``good``."""

    poor: float
    good: float


class QualityLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a face makes a poor reference. Each figure's origin is in ``sources``. ``level_nose``: where the tip of the
    nose stands between the line of the eyes (0) and that of the mouth (1) on a face that looks straight ahead.
    ``root``: of the product of all grades."""

    inter_eye_px: Taper
    sharpness: Taper
    yaw_degrees: Taper
    pitch_degrees: Taper
    level_nose: Fraction
    eye_light: Taper
    mouth_contrast: Taper
    mouth_colour: Taper
    root: Annotated[float, msgspec.Meta(ge=1)]
    darkness: Taper
    brightness: Taper
    detection_score: Taper
    sources: dict[str, str]


class SameShot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The comparison score from which two photos of a person are nearly the same, for one recogniser."""

    recogniser_sha256: Sha256
    score: Score


class ReferenceSetRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """See :class:`exposure_check.domain.reference_set.ReferenceRules`. ``told_rate``: the false match rate at which
    people are told what a set finds."""

    weak: float
    fair: float
    good: float
    told_rate: Annotated[float, msgspec.Meta(gt=0, le=1)]
    doubt_rate: Annotated[float, msgspec.Meta(gt=0, le=1)]
    doubt_rate_of_two: Annotated[float, msgspec.Meta(gt=0, le=1)]
    nearly_same: list[SameShot]
    sources: dict[str, str]


class VideoRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a film is sampled, and what is one appearance; seconds unless it says otherwise.

    A picture is looked at ``every`` so many seconds and after each cut; pictures ``check_every`` apart are compared for
    cuts. ``most_looks``: in a film, at the steady rate. ``most_decoded``: pixels of a film that is decoded from end to
    end. A face that is not seen for ``gap``, or for ``gap_samples`` samples, appears anew. Two faces are the same one
    from the cosine ``same_face`` on, or from ``near_face`` on if their boxes overlap by ``near_overlap`` (intersection
    over union). ``time_share``: of the limit on time for one file.
    """

    every: float
    check_every: float
    cut_histogram: Fraction
    cut_change: float
    most_looks: int
    most_decoded: float
    gap: float
    gap_samples: float
    same_face: Fraction
    near_overlap: Fraction
    near_face: Fraction
    time_share: Fraction
    source: str


class ThumbnailRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Pictures are compared as grey ones of ``cells`` x ``cells``; they differ if any cell does by more than ``change``
    levels of 255, after their means are made equal."""

    cells: int
    change: float
    source: str


class CoveringRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How pictures of a face are cut out, and how the faces of others in them are covered. A crop is searched for
    others at ``search_enlarged`` times its size. The picture of a reference is larger and better than others: another
    pack makes its template from it."""

    crop_factor: float
    crop_long_side: int
    search_enlarged: float
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


def reference_set_rules(resources_dir: Path) -> ReferenceSetRules:
    """Raises PackUnusable."""
    return load(resources_dir / "models" / "reference_set.json", ReferenceSetRules)


def covering_rules(resources_dir: Path) -> CoveringRules:
    """Raises PackUnusable."""
    return load(resources_dir / "models" / "covering.json", CoveringRules)


def thumbnail_rules(resources_dir: Path) -> ThumbnailRules:
    """Raises PackUnusable."""
    return load(resources_dir / "models" / "thumbnail.json", ThumbnailRules)


def video_rules(resources_dir: Path) -> VideoRules:
    """Raises PackUnusable."""
    return load(resources_dir / "models" / "video.json", VideoRules)


def default_budget(resources_dir: Path) -> FalseAlarmBudget:
    """How many wrong matches a scan may have by default. Raises PackUnusable."""
    budget = load(resources_dir / "models" / "budget.json", Budget)
    return FalseAlarmBudget(budget.possible, budget.likely, budget.loosest_rate)


def known_calibrations(resources_dir: Path, packs_dir: Path | None) -> list[Calibration]:
    """The person's own tables, which lie beside the packs and go first, and those that ship. Raises PackUnusable."""
    own = [] if packs_dir is None else calibrations(packs_dir / OWN_CALIBRATIONS)
    return [*own, *calibrations(resources_dir / "models" / "calibration")]


def calibrations(folder: Path) -> list[Calibration]:
    """Every calibration in ``folder``, which need not exist. Raises PackUnusable."""
    return [load(path, Calibration) for path in sorted(folder.glob("*.json"))]


def save_calibration(calibration: Calibration, path: Path) -> None:
    """Write ``calibration`` as JSON that people can read. Raises NotWritable, DiskFull."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(msgspec.json.format(msgspec.json.encode(calibration), indent=1) + b"\n")
    except OSError as error:
        if is_disk_full(error):
            raise DiskFull(path=path) from error
        raise NotWritable(path=path, reason=error.strerror or "unknown") from error
