"""What a set of references is worth, and how often a wrong photo among them is noticed, on a labelled folder (one
sub-folder per person).

    python -m tests.benchmarks.reference_sets DIR [--workers N] [--draws N]

Prints true match rates by the number of references, how alike photos of one person are, how often a stranger among 2, 3
and 5 references is noticed and how often a true photo is doubted, and what one stranger among the references costs.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.face import FaceQuality, PackKey, Reference, ReferenceId, Template
from exposure_check.domain.person import PersonId
from exposure_check.domain.reference_set import judge
from exposure_check.faces import fusion, manifest, packs, quality
from exposure_check.faces.analyser import FaceAnalyser
from tests.benchmarks import central_faces

SIZES = (1, 2, 3, 5, 8)
RATES = (1e-4, 1e-5)
WITH_STRANGER = (2, 3, 5)
DAY = datetime(2026, 11, 22, tzinfo=UTC)
MOST = 10


@dataclass(frozen=True, slots=True)
class Face:
    """One photo's face. ``vector``: float32[d], L2-normalised."""

    person: str
    vector: NDArray[np.float32]
    quality: FaceQuality


class People:
    """The faces by person, and draws from them."""

    def __init__(self, faces: list[Face], random: np.random.Generator, pack: PackKey) -> None:
        self.faces = faces
        self.vectors = np.stack([face.vector for face in faces])
        self.names = np.array([face.person for face in faces])
        self.own = {name: np.flatnonzero(self.names == name) for name in np.unique(self.names)}
        self.random = random
        self._pack = pack

    def draw(self, count: int, strangers: int, spare: int = 0) -> tuple[str, list[int]]:
        """``count`` photos, the last ``strangers`` of them of one other person each; the person has ``spare`` more."""
        enough = [name for name, own in self.own.items() if len(own) >= count - strangers + spare]
        name = str(self.random.choice(enough))
        drawn = [int(one) for one in self.random.choice(self.own[name], count - strangers, replace=False)]
        while len(drawn) < count:
            other = int(self.random.integers(len(self.faces)))
            if self.names[other] != name:
                drawn.append(other)
        return name, drawn

    def references(self, drawn: list[int]) -> list[Reference]:
        """The photos as the program would keep them."""
        return [self._reference(number, self.faces[number]) for number in drawn]

    def _reference(self, number: int, face: Face) -> Reference:
        template = Template(self._pack, face.vector.astype("<f4").tobytes())
        identity = ReferenceId(str(number))
        return Reference(identity, PersonId("p"), template, face.quality, str(number), str(number), DAY, b"")

    def fused(self, drawn: list[int]) -> NDArray[np.float32]:
        """The template of these photos."""
        return np.frombuffer(fusion.fuse(self.references(drawn)).vector, "<f4")


def embedded(cache: Path, path: Path) -> Face | None:
    """The central face of a photo."""
    engine = central_faces.engine(cache)
    image = central_faces.read(path)
    found = None if image is None else central_faces.central(engine, image)
    if image is None or found is None:
        return None
    (face,) = engine.embed(image, [found])
    return Face(
        path.parent.name, face.embedding, quality.assess(face, manifest.quality_limits(central_faces.RESOURCES))
    )


def main() -> int:
    """Measure and print."""
    options = _options()
    photos = sorted(options.folder.glob("*/*.jpg"))
    with central_faces.in_processes(options.workers) as run:
        faces = [face for face in run(embedded, photos) if face is not None]
    report(faces, options.draws)
    return 0


def report(faces: list[Face], draws: int) -> None:
    """All tables."""
    spec = packs.open_pack(central_faces.RESOURCES)
    with_limits = FaceAnalyser(spec, cache_dir=Path(), resources_dir=central_faces.RESOURCES)
    people = People(faces, np.random.default_rng(20261122), spec.key)
    print(f"{len(faces)} faces of {len(people.own)} people, {draws} draws per line")
    genuine = _genuine_pairs(people)
    print("scores of two photos of one person:", _quantiles(genuine))
    for size in SIZES:
        _print_rates(people, _limits(with_limits, size), f"{size} references", size, 0, draws)
    for size in WITH_STRANGER:
        _print_doubts(people, with_limits, size, draws)
    for size in WITH_STRANGER:
        _print_rates(people, _limits(with_limits, size), f"{size} references, 1 of a stranger", size, 1, draws)


def _limits(analyser: FaceAnalyser, size: int) -> dict[float, float]:
    """The scores by which the program would search with so many references."""
    return {rate: analyser.thresholds(references=size, false_match_rate=rate).possible for rate in RATES}


def _genuine_pairs(people: People) -> NDArray[np.float32]:
    pairs = []
    for own in people.own.values():
        scores = people.vectors[own] @ people.vectors[own].T
        pairs.append(scores[np.triu_indices(len(own), 1)])
    return np.concatenate(pairs)


def _print_rates(
    people: People, limits: Mapping[float, float], title: str, size: int, strangers: int, draws: int
) -> None:
    """Matches at the program's own scores: of another photo of the person, and of other photos of the stranger."""
    genuine: list[float] = []
    stranger: list[float] = []
    for _ in range(draws):
        name, drawn = people.draw(size, strangers, spare=1)
        scores = people.vectors @ people.fused(drawn)
        genuine.append(scores[np.setdiff1d(people.own[name], drawn)[0]])
        for one in drawn[size - strangers :]:
            stranger.extend(scores[np.setdiff1d(people.own[people.faces[one].person], drawn)])
    for rate, limit in limits.items():
        line = f"{title}, at {rate:.0e} (score {limit:.3f}): finds {100 * np.mean(np.array(genuine) >= limit):.2f} %"
        if stranger:
            line += (
                f"; takes {100 * np.mean(np.array(stranger) >= limit):.2f} % of {len(stranger)} photos of the stranger"
            )
        print(line)


def _print_doubts(people: People, analyser: FaceAnalyser, size: int, draws: int) -> None:
    """How often a stranger is noticed, and how often a true photo is doubted, with and without a stranger."""
    rules = analyser.reference_rules()

    def limit_for(references: int, rate: float) -> float | None:
        return analyser.thresholds(references=references, false_match_rate=rate).possible

    clean = noticed = wrongly = 0
    for _ in range(draws):
        _, drawn = people.draw(size, 0)
        verdict = judge(people.references(drawn), rules, limit_for, most=MOST)
        clean += bool(verdict.doubtful or verdict.unlike_pair)
        _, drawn = people.draw(size, 1)
        verdict = judge(people.references(drawn), rules, limit_for, most=MOST)
        stranger = ReferenceId(str(drawn[-1]))
        noticed += verdict.doubts(stranger)
        wrongly += bool(verdict.doubtful - {stranger})
    print(
        f"{size} references: a set without a stranger doubted {100 * clean / draws:.2f} %, a stranger noticed "
        f"{100 * noticed / draws:.2f} %, a true photo beside a stranger doubted {100 * wrongly / draws:.2f} %"
    )


def _quantiles(values: NDArray[np.float32]) -> str:
    points = (0.01, 0.1, 0.5, 0.9, 0.99, 0.995)
    return ", ".join(f"{point:.1%} {np.quantile(values, point):.3f}" for point in points) + f" ({len(values)} pairs)"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--draws", type=int, default=4000)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
