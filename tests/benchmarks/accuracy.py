"""How well the built-in pack tells people apart, over all pairs of a labelled folder (one sub-folder per
person).

    python -m tests.benchmarks.accuracy DIR [--workers N] [--insightface ROOT NAME] [--calibrate OUT --photos
    TEXT]

Prints true match rates, thresholds and photos per second. ``--calibrate`` writes the table that belongs into
``resources/models/calibration/``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.errors import NotReadable
from exposure_check.faces import evaluation, manifest, packs
from exposure_check.faces.analyser import FaceAnalyser

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
RATES = (1e-2, 3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 3e-6, 1e-6)
POSSIBLE_RATE = 1e-4
LIKELY_RATE = 1e-5
TEMPLATE_SIZE = 5
DRAWS = 20
"""Templates drawn per person with more than TEMPLATE_SIZE photos."""
LEAST_PAIRS = 20
"""A threshold that fewer impostor pairs than this exceed is not reported as measured."""

Scores = NDArray[np.float32]


def main() -> int:
    """Measure, print, and write the calibration if asked to."""
    options = _options()
    spec = (
        packs.insightface_pack(Path(options.insightface[0]), options.insightface[1])
        if options.insightface
        else packs.open_pack(RESOURCES)
    )
    paths = {str(path.relative_to(options.folder)): path for path in sorted(options.folder.glob("*/*.jpg"))}
    with tempfile.TemporaryDirectory() as scratch:
        analyser = FaceAnalyser(
            spec, cache_dir=options.cache or Path(scratch), resources_dir=RESOURCES, workers=options.workers
        )
        started = time.perf_counter()
        answers = evaluation.embed_all(paths, analyser)
        seconds = time.perf_counter() - started
        analyser.close()
    names = [name for name, answer in answers.items() if isinstance(answer, bytes)]
    vectors = np.stack([np.frombuffer(answer, "<f4") for answer in answers.values() if isinstance(answer, bytes)])
    people = np.array([Path(name).parent.name for name in names])
    print(f"pack {spec.key.id} {spec.key.weights_sha256[:12]}, {options.workers} workers")
    print(f"photos {len(paths)}, people {len(set(people))}, {len(paths) / seconds:.1f} photos/s")
    print(f"no face {sum(answer is None for answer in answers.values())}")
    print(f"unreadable {sum(isinstance(answer, NotReadable) for answer in answers.values())}")
    single = all_pairs(vectors, people)
    fused = template_pairs(vectors, people, np.random.default_rng(20261122))
    rows = [calibrated(rate, single, fused) for rate in RATES]
    print(f"one reference: {len(single[0])} genuine, {len(single[1])} impostor pairs")
    print(f"AUC {evaluation.area_under_curve(*single):.5f}")
    print(f"{TEMPLATE_SIZE} references: {len(fused[0])} genuine, {len(fused[1])} impostor pairs")
    for row in rows:
        print(
            f"FAR {row.false_match_rate:.0e}: one {_shown(row.one)} TAR {_shown(row.true_match_rate_one)}; "
            f"five {_shown(row.five)} TAR {_shown(row.true_match_rate_five)}"
        )
    if options.calibrate:
        table = manifest.Calibration(
            recogniser=spec.title,
            recogniser_sha256=options.recogniser or spec.file_hashes[-1],
            photos=options.photos,
            photo_count=len(names),
            people=len(set(people)),
            impostor_pairs_one=len(single[1]),
            impostor_pairs_five=len(fused[1]),
            date=datetime.now(UTC).date().isoformat(),
            command="python -m tests.benchmarks.accuracy DIR --calibrate OUT",
            possible_rate=POSSIBLE_RATE,
            likely_rate=LIKELY_RATE,
            rates=rows,
        )
        options.calibrate.write_bytes(msgspec.json.format(msgspec.json.encode(table), indent=2) + b"\n")
    return 0


def all_pairs(vectors: Scores, people: NDArray[np.str_]) -> tuple[Scores, Scores]:
    """Genuine and impostor scores of every photo against every other."""
    first, second = np.triu_indices(len(vectors), 1)
    scores = (vectors @ vectors.T)[first, second]
    same = people[first] == people[second]
    return scores[same], scores[~same]


def template_pairs(vectors: Scores, people: NDArray[np.str_], random: np.random.Generator) -> tuple[Scores, Scores]:
    """Genuine and impostor scores of templates, fused from TEMPLATE_SIZE photos drawn at random, against all
    photos that are not in them."""
    genuine, impostor = [], []
    for person in np.unique(people):
        own = np.flatnonzero(people == person)
        if len(own) <= TEMPLATE_SIZE:
            continue
        for _ in range(DRAWS):
            drawn = random.choice(own, TEMPLATE_SIZE, replace=False)
            mean = vectors[drawn].mean(axis=0)
            scores = vectors @ (mean / np.linalg.norm(mean))
            genuine.append(scores[np.setdiff1d(own, drawn)])
            impostor.append(scores[people != person])
    return np.concatenate(genuine), np.concatenate(impostor)


def calibrated(rate: float, single: tuple[Scores, Scores], fused: tuple[Scores, Scores]) -> manifest.CalibratedRate:
    """One row of the table. The threshold is rounded up, so that the rate holds for what is written."""

    def measured(scores: tuple[Scores, Scores]) -> tuple[float | None, float | None]:
        threshold = evaluation.threshold_at(scores[1], rate)
        if threshold is None or rate * len(scores[1]) < LEAST_PAIRS:
            return None, None
        threshold = float(np.ceil(threshold * 1000 + 1e-6) / 1000)
        return threshold, round(float((scores[0] >= threshold).mean()), 5)

    (one, tar_one), (five, tar_five) = measured(single), measured(fused)
    return manifest.CalibratedRate(rate, one, five, tar_one, tar_five)


def _shown(value: float | None) -> str:
    return "  -   " if value is None else f"{value:.4f}"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--cache", type=Path, help="keep prepared networks here")
    parser.add_argument("--insightface", nargs=2, metavar=("ROOT", "NAME"))
    parser.add_argument("--recogniser", help="sha256 of the recogniser's file, for --insightface")
    parser.add_argument("--calibrate", type=Path, metavar="OUT")
    parser.add_argument("--photos", default="unnamed", help="what the photos are, for the table's provenance")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
