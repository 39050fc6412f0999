"""Real false alarms against the stated budget, on labelled photos (one sub-folder of JPEGs per person).

    python -m tests.benchmarks.false_alarms DIR [--workers N] [--keep FILE.npz]

Half of the people calibrate, the other half are scanned: templates of people with several photos against scans of 300
and 1,000 faces of others. The others come as they are, small (40 pixels a face), blurred and dark, because people's own
photos are not press photos. Two ideas are counted beside the plain threshold:

- in-scan normalisation: the threshold is moved by what the scan's own strangers say, ``median + spread * (threshold -
  calibrated median) / calibrated spread`` (z-normalisation with the interquartile range as spread), upwards only and in
  both directions;
- a margin to known "not me" faces: how many of the false alarms show a person of whom the same scan had one already,
  and would be left out.

At last scans as a person's own folders are: a few people again and again, and a fifth of others.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageEnhance, ImageFilter

from exposure_check.bootstrap import resources_folder
from exposure_check.domain.budget import FalseAlarmBudget
from exposure_check.domain.photo import MatchThresholds
from exposure_check.faces import calibrating, calibration, evaluation, manifest, packs
from exposure_check.faces.analyser import FaceAnalyser

Scores = NDArray[np.float32]

KINDS: Mapping[str, Callable[[Image.Image], Image.Image] | None] = {
    "as they are": None,
    "small": lambda picture: picture.resize((80, 80), Image.Resampling.BILINEAR),
    "blurred": lambda picture: picture.filter(ImageFilter.GaussianBlur(3)),
    "dark": lambda picture: ImageEnhance.Brightness(picture).enhance(0.2),
}
SCANS = (300, 1000)
REFERENCES = (1, 5)
SCANS_PER_PERSON = 3
REPEATED = (2, 5, 10, 20)
MANY_PHOTOS = 8


@dataclass(slots=True)
class Faces:
    """Embeddings with the names of their photos; the first part of a name is the person."""

    names: NDArray[np.str_]
    vectors: Scores

    @property
    def people(self) -> NDArray[np.str_]:
        return np.array([name.split("/")[0] for name in self.names])

    def of(self, people: NDArray[np.str_]) -> Faces:
        """Only these people."""
        chosen = np.isin(self.people, people)
        return Faces(self.names[chosen], self.vectors[chosen])


@dataclass(slots=True)
class Tally:
    """Counts over all scans of one kind."""

    scans: int = 0
    genuine: int = 0
    alarms: dict[str, int] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    repeated: int = 0

    def add(self, rule: str, strangers: Scores, own: Scores, threshold: float) -> None:
        self.alarms[rule] = self.alarms.get(rule, 0) + int((strangers >= threshold).sum())
        self.found[rule] = self.found.get(rule, 0) + int((own >= threshold).sum())


def main(arguments: Sequence[str]) -> None:
    """Embed, calibrate, count, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="keep the embeddings here, outside of the project, for the next run")
    chosen = parser.parse_args(arguments)
    faces = _stored(chosen.keep) or _embedded(chosen.folder, chosen.workers)
    if chosen.keep is not None:
        parts = {f"{kind} {part}": getattr(one, part) for kind, one in faces.items() for part in ("names", "vectors")}
        np.savez(chosen.keep, **parts)
    people = np.unique(faces["as they are"].people)
    np.random.default_rng(5).shuffle(people)
    calibrating_half, scanned_half = np.array_split(people, 2)
    table = _table(faces["as they are"].of(calibrating_half))
    budget = manifest.default_budget(resources_folder())
    known = faces["as they are"].of(scanned_half)
    for references in REFERENCES:
        for kind, all_faces in faces.items():
            for size in SCANS:
                tally, thresholds = _scanned(known, all_faces.of(scanned_half), size, references, table, budget)
                _print(kind, size, references, tally, thresholds)
    for repeated in REPEATED:
        _again_and_again(known, repeated, table, budget)


def _scanned(
    known: Faces, probes: Faces, size: int, references: int, table: manifest.Calibration, budget: FalseAlarmBudget
) -> tuple[Tally, MatchThresholds]:
    """Scans of ``size`` strangers and the person's other photos, for every person with enough photos."""
    random = np.random.default_rng(3)
    possible, likely = budget.rates(size)
    thresholds = calibration.thresholds(table, references=references, false_match_rate=possible, likely_rate=likely)
    column = next(column for column in table.templates if column.references == references)
    tally = Tally()
    probe_people, own_people = probes.people, known.people
    for person in np.unique(own_people):
        own = np.flatnonzero(own_people == person)
        if len(own) <= references:
            continue
        strangers = np.flatnonzero(probe_people != person)
        for _ in range(SCANS_PER_PERSON):
            drawn = random.choice(own, references, replace=False)
            template = known.vectors[drawn].mean(axis=0)
            template /= np.linalg.norm(template)
            others = random.choice(strangers, min(size, len(strangers)), replace=False)
            mine = (probe_people == person) & ~np.isin(probes.names, known.names[drawn])
            scores, genuine = probes.vectors[others] @ template, probes.vectors[mine] @ template
            tally.scans += 1
            tally.genuine += len(genuine)
            tally.add("possible", scores, genuine, thresholds.possible)
            tally.add("likely", scores, genuine, thresholds.likely)
            moved = normalised(thresholds.possible, np.concatenate([scores, genuine]), column)
            tally.add("normalised up", scores, genuine, max(thresholds.possible, moved))
            tally.add("normalised", scores, genuine, moved)
            alarmed = probe_people[others][scores >= thresholds.possible]
            tally.repeated += len(alarmed) - len(np.unique(alarmed))
    return tally, thresholds


def normalised(threshold: float, scores: Scores, column: manifest.TemplateCalibration) -> float:
    """The threshold as the scan's own faces below it suggest."""
    strangers = scores[scores < threshold]
    low, middle, high = np.percentile(strangers, (25, 50, 75))
    calibrated_low, calibrated_middle, calibrated_high = column.impostor.percentiles[2:5]
    stretch = (high - low) / (calibrated_high - calibrated_low)
    return float(middle + stretch * (threshold - calibrated_middle))


def _again_and_again(known: Faces, repeated: int, table: manifest.Calibration, budget: FalseAlarmBudget) -> None:
    """One reference against all photos of ``repeated`` people with many, and a quarter as many of others."""
    random = np.random.default_rng(3)
    people = known.people
    names, counts = np.unique(people, return_counts=True)
    column = table.templates[0]
    expected, plain, moved, scans, faces = 0.0, 0, 0, 0, 0
    for person in names:
        several = names[(counts >= MANY_PHOTOS) & (names != person)]
        shown = np.flatnonzero(np.isin(people, random.choice(several, repeated, replace=False)))
        rest = np.setdiff1d(np.flatnonzero(people != person), shown)
        chosen = np.concatenate([shown, random.choice(rest, len(shown) // 4, replace=False)])
        scores = known.vectors[chosen] @ known.vectors[random.choice(np.flatnonzero(people == person))]
        possible, likely = budget.rates(len(scores))
        thresholds = calibration.thresholds(table, references=1, false_match_rate=possible, likely_rate=likely)
        expected += len(scores) * thresholds.possible_fmr
        plain += int((scores >= thresholds.possible).sum())
        moved += int((scores >= normalised(thresholds.possible, scores, column)).sum())
        scans, faces = scans + 1, faces + len(scores)
    print(
        f"1 ref., {repeated} people again and again, {faces / scans:.0f} faces: expected {expected / scans:.3f} "
        f"possible, counted {plain / scans:.3f}; normalised in both directions {moved / scans:.3f}; {scans} scans",
        flush=True,
    )


def _print(kind: str, size: int, references: int, tally: Tally, thresholds: MatchThresholds) -> None:
    def of(rule: str) -> str:
        return f"{tally.alarms[rule] / tally.scans:.3f} (found {tally.found[rule] / max(tally.genuine, 1):.1%})"

    print(
        f"{references} ref., {size} faces {kind}: expected {size * thresholds.possible_fmr:.2f} possible, counted "
        f"{of('possible')}; expected {size * thresholds.likely_fmr:.4f} likely, counted {of('likely')}; "
        f"normalised upwards {of('normalised up')}, in both directions {of('normalised')}; "
        f"{tally.repeated} of {tally.alarms['possible']} false alarms show a person again; "
        f"{tally.scans} scans",
        flush=True,
    )


def _table(faces: Faces) -> manifest.Calibration:
    answers = {str(name): vector.tobytes() for name, vector in zip(faces.names, faces.vectors, strict=True)}
    spec = packs.open_pack(resources_folder())
    return calibrating.calibrate(
        spec, spec.recogniser_sha256, answers, calibrating.Provenance("-", "-", datetime.now(UTC).date())
    )


def _stored(path: Path | None) -> dict[str, Faces] | None:
    if path is None or not path.is_file():
        return None
    with np.load(path) as stored:
        return {kind: Faces(stored[f"{kind} names"], stored[f"{kind} vectors"]) for kind in KINDS}


def _embedded(folder: Path, workers: int) -> dict[str, Faces]:
    """Every photo in every kind, through the real workers. The changed photos are deleted again."""
    resources = resources_folder()
    paths = calibrating.labelled_photos(folder).paths
    faces = {}
    with tempfile.TemporaryDirectory() as scratch:
        analyser = FaceAnalyser(
            packs.open_pack(resources), cache_dir=Path(scratch), resources_dir=resources, workers=workers
        )
        for kind, change in KINDS.items():
            with tempfile.TemporaryDirectory() as changed_folder:
                given = paths if change is None else _changed(paths, change, Path(changed_folder))
                answers = evaluation.embed_all(given, analyser)
            found = {name: answer for name, answer in answers.items() if isinstance(answer, bytes)}
            faces[kind] = Faces(
                np.array(list(found)), np.stack([np.frombuffer(answer, "<f4") for answer in found.values()])
            )
            print(f"{kind}: a face in {len(found)} of {len(paths)} photos", flush=True)
        analyser.close()
    return faces


def _changed(paths: Mapping[str, Path], change: Callable[[Image.Image], Image.Image], folder: Path) -> dict[str, Path]:
    changed = {}
    for number, (name, path) in enumerate(paths.items()):
        with Image.open(path) as picture:
            changed[name] = folder / f"{number}.jpg"
            change(picture.convert("RGB")).save(changed[name], quality=60)
    return changed


if __name__ == "__main__":
    main(sys.argv[1:])
