"""The face packs on this computer, described for a list."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from exposure_check.domain.errors import PackUnusable
from exposure_check.domain.reference_set import MeasuredRate
from exposure_check.faces import calibration, manifest, pack_record, packs
from exposure_check.faces.manifest import Calibration
from exposure_check.faces.pack_record import Form, PackRecord
from exposure_check.faces.packs import PackSpec

TOLD_RATE = 0.0001
"""The false match rate at which the accuracy of a pack is told, if it was measured there."""

TOLD_REFERENCES = (1, 5)


@dataclass(frozen=True, slots=True)
class Accuracy:
    """What was measured on how many photos of how many people: the share of the right person's photos that is found
    with few and with several references, at one false match rate. ``own``: the person measured it."""

    photos: int
    people: int
    rates: tuple[MeasuredRate, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class ListedPack:
    """One pack. ``in_use`` is None where nobody has looked into the vault. A pack with a ``problem`` cannot be used,
    and has no hash. ``record`` is there for a pack that was added."""

    id: str
    title: str
    weights_sha256: str | None
    licence: str
    in_use: bool | None
    calibrated: bool
    record: PackRecord | None = None
    problem: PackUnusable | None = None
    accuracy: Accuracy | None = None

    @property
    def slow_networks(self) -> list[str]:
        """Networks that run slower than they could, because they could not be rewritten."""
        networks = self.record.networks if self.record is not None else []
        return [item.file for item in networks if item.form is Form.NOT_REWRITTEN]


def list_packs(resources_dir: Path, packs_dir: Path, in_use: str | None) -> list[ListedPack]:
    """Every pack, the built-in one first. ``in_use``: the folder of the pack in use, empty for the built-in one, None
    if unknown. Raises PackUnusable if the program's own files are damaged."""
    specs = packs.available_packs(resources_dir, packs_dir)
    unusable = packs.unusable_packs(packs_dir)
    if in_use and in_use not in {spec.folder for spec in specs} and Path(in_use).parent != packs_dir / "models":
        try:
            specs.append(packs.insightface_pack(Path(in_use).parent, Path(in_use).name))
        except PackUnusable as problem:
            unusable.append(problem)
    listed = [_listed(spec, resources_dir, packs_dir, in_use) for spec in specs]
    for broken in unusable:
        name = broken.values["pack"]
        its_own = None if in_use is None else bool(in_use) and Path(in_use).name == name
        licence = pack_record.rules(resources_dir).licence.id
        listed.append(
            ListedPack(f"insightface-{name}", f"InsightFace pack {name}", None, licence, its_own, False, None, broken)
        )
    return listed


def _listed(spec: PackSpec, resources_dir: Path, packs_dir: Path, in_use: str | None) -> ListedPack:
    record = pack_record.read_record(Path(spec.folder)) if spec.folder is not None else None
    if spec.folder is None:
        description = manifest.open_pack(resources_dir)
        licence = " and ".join((description.detector.licence, description.embedder.licence))
    else:
        licence = "non-commercial research only"
        licence += f", accepted on {record.accepted_on.isoformat()}" if record is not None else ", not accepted yet"
    return ListedPack(
        id=spec.key.id,
        title=spec.title,
        weights_sha256=spec.key.weights_sha256,
        licence=licence,
        in_use=None if in_use is None else (spec.folder or "") == in_use,
        calibrated=is_calibrated(spec, resources_dir, packs_dir),
        record=record,
        accuracy=_accuracy(spec, resources_dir, packs_dir),
    )


def _accuracy(spec: PackSpec, resources_dir: Path, packs_dir: Path) -> Accuracy | None:
    shipped = manifest.known_calibrations(resources_dir, None)
    try:
        table = calibration.find(manifest.known_calibrations(resources_dir, packs_dir), spec.key, spec.file_hashes)
    except PackUnusable:
        return None
    found = (
        calibration.measured_rate(table, references=many, false_match_rate=_told_rate(table))
        for many in TOLD_REFERENCES
    )
    rates = tuple(dict.fromkeys(rate for rate in found if rate is not None))
    return Accuracy(table.photo_count, table.people, rates, own=table not in shipped)


def _told_rate(table: Calibration) -> float:
    measured = [row.false_match_rate for row in table.templates[0].rates]
    return TOLD_RATE if TOLD_RATE in measured else min(measured)


def is_calibrated(spec: PackSpec, resources_dir: Path, packs_dir: Path) -> bool:
    """Whether somebody measured what the scores of the pack mean."""
    try:
        calibration.find(manifest.known_calibrations(resources_dir, packs_dir), spec.key, spec.file_hashes)
    except PackUnusable:
        return False
    return True
