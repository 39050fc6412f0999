"""How well the built-in pack tells people apart, over all pairs of a labelled folder (one sub-folder per
person).

    python -m tests.benchmarks.accuracy DIR [--workers N] [--insightface ROOT NAME]

Prints the area under the curve, true match rates, thresholds and photos per second. ``exposure-check models calibrate``
writes the same figures as a table.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from exposure_check.domain.errors import NotReadable
from exposure_check.faces import calibrating, evaluation, packs
from exposure_check.faces.analyser import FaceAnalyser

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"


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
    print(f"unreadable {sum(isinstance(answer, NotReadable) for answer in answers.values())}")
    print(f"AUC {evaluation.area_under_curve(*calibrating.all_pairs(vectors, people)):.5f}")
    provenance = calibrating.Provenance("-", "-", datetime.now(UTC).date())
    table = calibrating.calibrate(spec, spec.recogniser_sha256, answers, provenance)
    print(f"no face {table.no_face}")
    for column in table.templates:
        print(f"{column.references} references: {column.genuine.pairs} genuine, {column.impostor.pairs} impostor pairs")
        for row in column.rates:
            print(f"  FAR {row.false_match_rate:.2e}: score {row.score:.3f} TAR {row.true_match_rate:.2%}")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--cache", type=Path, help="keep prepared networks here")
    parser.add_argument("--insightface", nargs=2, metavar=("ROOT", "NAME"))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
