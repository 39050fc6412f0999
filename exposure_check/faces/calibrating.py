"""Measure on labelled photos which comparison score of a pack means what.

Templates of one and of several photos are compared with every photo that is not in them. Everything is computed in
memory; only numbers about all pairs together leave.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.errors import QT_TRANSLATE_NOOP, NotReadable, Refused
from exposure_check.faces.evaluation import threshold_at
from exposure_check.faces.manifest import (
    CalibratedRate,
    Calibration,
    Distribution,
    LogLikelihoodRatio,
    TemplateCalibration,
)
from exposure_check.faces.packs import PackSpec

Scores = NDArray[np.float32]
Names = NDArray[np.str_]

PHOTO_NAMES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"})

STEPS = (1, 0.8, 0.63, 0.5, 0.4, 0.32, 0.25, 0.2, 0.16, 0.125)
RATES = tuple(step * 10.0**exponent for exponent in range(-2, -8, -1) for step in STEPS)
"""Ten false match rates per decade (the R10 series of ISO 3), so that taking the next stricter one costs little."""

LEAST_PAIRS = 20
"""A threshold that fewer impostor pairs than this would exceed is not measured: with 20 the rate is known to about a
quarter (the standard deviation of a Poisson count)."""

REFERENCES = (1, 2, 3, 5, 8)
DRAWS = 20
"""Templates drawn at random per person and number of references, where there is a choice."""

PERCENTILES = (1, 5, 25, 50, 75, 95, 99)


@dataclass(frozen=True, slots=True)
class LabelledPhotos:
    """Photos by their name relative to the folder; the first part of a name is the person."""

    folder: Path
    paths: Mapping[str, Path]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a calibration comes from."""

    photos: str
    command: str
    date: date


def labelled_photos(folder: Path) -> LabelledPhotos:
    """The photos in ``folder``, which has one sub-folder per person. Raises InputRefused, NotReadable."""
    try:
        people = sorted(path for path in folder.iterdir() if path.is_dir())
        paths = {
            str(photo.relative_to(folder)): photo
            for person in people
            for photo in sorted(person.iterdir())
            if photo.suffix.lower() in PHOTO_NAMES and photo.is_file()
        }
    except OSError as error:
        raise NotReadable(path=folder, reason=error.strerror or "unknown") from error
    if len(people) < 2 or not paths:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "“{folder}” needs a sub-folder with photos for each of several people."),
            folder=folder.name,
        )
    return LabelledPhotos(folder, paths)


def calibrate(
    pack: PackSpec, recogniser_sha256: str, answers: Mapping[str, bytes | NotReadable | None], provenance: Provenance
) -> Calibration:
    """The table for ``pack`` from what :func:`~exposure_check.faces.evaluation.embed_all` answered for labelled photos.

    Raises InputRefused if there are too few photos to measure even the loosest rate.
    """
    names = [name for name, answer in answers.items() if isinstance(answer, bytes)]
    if not names:
        raise Refused(QT_TRANSLATE_NOOP("errors", "No face was found in these photos."))
    vectors = np.stack([np.frombuffer(answer, "<f4") for answer in answers.values() if isinstance(answer, bytes)])
    people = np.array([Path(name).parts[0] for name in names])
    templates = [column for count in REFERENCES if (column := _measured(vectors, people, count)) is not None]
    if not templates:
        needed = round(LEAST_PAIRS / RATES[0])
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "These photos make too few pairs: {needed} pairs of different people are needed, and people with "
                "several photos.",
            ),
            needed=needed,
        )
    return Calibration(
        pack=pack.title,
        weights_sha256=pack.key.weights_sha256,
        recogniser_sha256=recogniser_sha256,
        photos=provenance.photos,
        photo_count=len(names),
        people=len(set(people)),
        no_face=sum(answer is None for answer in answers.values()),
        date=provenance.date.isoformat(),
        command=provenance.command,
        templates=templates,
    )


def all_pairs(vectors: Scores, people: Names) -> tuple[Scores, Scores]:
    """Genuine and impostor scores of every photo against every other, each pair once."""
    genuine, impostor = [], []
    for row in range(len(vectors) - 1):
        scores = vectors[row + 1 :] @ vectors[row]
        same = people[row + 1 :] == people[row]
        genuine.append(scores[same])
        impostor.append(scores[~same])
    return np.concatenate(genuine), np.concatenate(impostor)


def template_pairs(
    vectors: Scores, people: Names, references: int, random: np.random.Generator
) -> tuple[Scores, Scores]:
    """Genuine and impostor scores of templates, fused from ``references`` photos drawn at random, against all photos
    that are not in them."""
    genuine: list[Scores] = [np.empty(0, np.float32)]
    impostor: list[Scores] = [np.empty(0, np.float32)]
    for template, own, others in drawn_templates(vectors, people, references, random):
        scores = vectors @ template
        genuine.append(scores[own])
        impostor.append(scores[others])
    return np.concatenate(genuine), np.concatenate(impostor)


def drawn_templates(
    vectors: Scores, people: Names, references: int, random: np.random.Generator
) -> Iterator[tuple[Scores, NDArray[np.intp], NDArray[np.intp]]]:
    """Templates of each person with more than ``references`` photos: the template, the other photos of the person, and
    the photos of everybody else."""
    for person in np.unique(people):
        own = np.flatnonzero(people == person)
        if len(own) <= references:
            continue
        others = np.flatnonzero(people != person)
        for _ in range(DRAWS):
            drawn = random.choice(own, references, replace=False)
            mean = vectors[drawn].mean(axis=0)
            yield mean / np.linalg.norm(mean), np.setdiff1d(own, drawn), others


def log_likelihood_ratio(genuine: Scores, impostor: Scores) -> LogLikelihoodRatio:
    """A logistic regression of the kind of pair on the score, both kinds with equal weight in all, by Newton's method.

    The scores are counted in bins of 0.002 first: that is finer than the spread of one face's scores, and there may be
    millions.
    """
    edges = np.linspace(-1.0, 1.0, 1001)
    centres = (edges[:-1] + edges[1:]) / 2
    # Half a pair more in every bin: with no overlap at all the slope would grow without end.
    same = np.histogram(genuine, edges)[0] / max(len(genuine), 1) + 0.5 / (max(len(genuine), 1) * len(centres))
    other = np.histogram(impostor, edges)[0] / max(len(impostor), 1) + 0.5 / (max(len(impostor), 1) * len(centres))
    design = np.stack([centres, np.ones_like(centres)], axis=1)
    weights = np.zeros(2)
    for _ in range(100):
        predicted = 1.0 / (1.0 + np.exp(-np.clip(design @ weights, -500, 500)))
        gradient = design.T @ (same - (same + other) * predicted)
        curvature = design.T @ (((same + other) * predicted * (1 - predicted))[:, None] * design)
        step = np.linalg.solve(curvature + 1e-12 * np.eye(2), gradient)
        weights = weights + step
        if float(np.abs(step).max()) < 1e-9:
            break
    return LogLikelihoodRatio(slope=round(float(weights[0]), 4), intercept=round(float(weights[1]), 4))


def _measured(vectors: Scores, people: Names, references: int) -> TemplateCalibration | None:
    """None if there are too few photos for templates of ``references``."""
    if references == 1:
        genuine, impostor = all_pairs(vectors, people)
    else:
        genuine, impostor = template_pairs(vectors, people, references, np.random.default_rng(20261122))
    rows = [row for rate in RATES if (row := _row(genuine, impostor, rate)) is not None]
    if not rows or not len(genuine):
        return None
    return TemplateCalibration(
        references=references,
        genuine=_distribution(genuine),
        impostor=_distribution(impostor),
        log_likelihood_ratio=log_likelihood_ratio(genuine, impostor),
        rates=rows,
    )


def _row(genuine: Scores, impostor: Scores, rate: float) -> CalibratedRate | None:
    """The threshold is rounded up, so that the rate holds for what is written."""
    threshold = threshold_at(impostor, rate)
    if threshold is None or not len(genuine) or rate * len(impostor) < LEAST_PAIRS:
        return None
    score = float(np.ceil(threshold * 1000 + 1e-6) / 1000)
    return CalibratedRate(float(f"{rate:.3g}"), score, round(float((genuine >= score).mean()), 5))


def _distribution(scores: Scores) -> Distribution:
    figures: Sequence[float] = np.percentile(scores, PERCENTILES).tolist()
    return Distribution(
        pairs=len(scores),
        mean=round(float(scores.mean(dtype=np.float64)), 4),
        standard_deviation=round(float(scores.std(dtype=np.float64)), 4),
        percentiles=[round(figure, 4) for figure in figures],
    )
