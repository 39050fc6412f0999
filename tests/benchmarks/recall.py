"""Which faces are found, by size and by kind of picture, and what looking for them costs.

    python -m tests.benchmarks.recall DIR [--people N] [--only WORDS]

DIR holds one sub-folder of JPEG photos per person. The scenes are made from it in memory (``scenes.py``) and encoded as
JPEG. "First look" is what the detector finds in the picture at 640 pixels, with its border for faces that fill it;
"found" is what the program finds. "Recognised": faces that reach the score of a false match rate of 0.01 % against the
person's first photo in DIR. Milliseconds are the median of finding alone, after decoding, on one thread.
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from exposure_check.domain.photo import AnalysisLimits
from exposure_check.faces import finding, manifest
from exposure_check.faces.decode import EncodedPhoto
from exposure_check.faces.engine import Detection, Pixels
from exposure_check.faces.open_pack import OpenEngine
from tests.benchmarks import scenes
from tests.benchmarks.scenes import Portrait, Scene

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
GROUP = 12
SIZES = (16, 20, 24, 32, 48, 64, 96, 160)
POSSIBLE = 1e-4
SAME_PLACE = 0.3
"""Intersection over union from which a detection is the pasted face."""


@dataclass
class Row:
    """Sums over the scenes of one kind."""

    faces: int = 0
    first: int = 0
    found: int = 0
    recognised: int = 0
    false: list[int] = field(default_factory=list)
    first_ms: list[float] = field(default_factory=list)
    all_ms: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        shares = "" if not self.faces else "".join(
            f"{100 * count / self.faces:8.1f} %" for count in (self.first, self.found, self.recognised)
        )
        costs = f"{statistics.mean(self.first_ms):8.1f} {statistics.mean(self.all_ms):8.1f}"
        return f"{self.faces:6} {shares or ' ' * 30} {costs} {sum(self.false):6}/{len(self.false)}"


class Recall:
    """Counts what an engine finds in scenes."""

    def __init__(self, folder: Path, cache: Path) -> None:
        pack = manifest.open_pack(RESOURCES)
        self.engine = OpenEngine.load(pack, cache)
        self.rules = pack.finding
        self._folder = folder
        rates = manifest.calibrations(RESOURCES)
        (own,) = [rate for rate in rates if rate.recogniser_sha256 == pack.embedder.sha256]
        (self.threshold,) = [row.one for row in own.rates if row.false_match_rate == POSSIBLE]
        self._references: dict[str, np.ndarray] = {}

    def add(self, row: Row, scene: Scene) -> None:
        """Look at ``scene`` and add to ``row`` what was found."""
        photo = EncodedPhoto(_jpeg(scene.pixels), AnalysisLimits())
        began = time.perf_counter()
        small = photo.decode(self.rules.side)
        first = [face.scaled(small.scale) for face in self._sure(self.engine.detect(small.pixels))]
        between = time.perf_counter()
        looked = finding.look(self.engine, photo, self.rules)
        row.first_ms.append((between - began) * 1000)
        row.all_ms.append((time.perf_counter() - between) * 1000)
        found = self._sure(looked.detections)
        in_original = [face.scaled(looked.photo.scale) for face in found]
        known = set()
        for box, person in scene.faces:
            row.faces += 1
            row.first += any(face.box.overlap(box) >= SAME_PLACE for face in first)
            hits = [index for index, face in enumerate(in_original) if face.box.overlap(box) >= SAME_PLACE]
            known.update(hits)
            row.found += bool(hits)
            if hits:
                (face,) = self.engine.embed(looked.photo.pixels, [found[hits[0]]])
                row.recognised += bool(face.embedding @ self._reference(person) >= self.threshold)
        row.false.append(len(found) - len(known))

    def _sure(self, detections: Sequence[Detection]) -> list[Detection]:
        return [face for face in detections if face.score >= self.engine.found]

    def _reference(self, person: Portrait) -> np.ndarray:
        if person.person not in self._references:
            pixels = scenes.photo(sorted((self._folder / person.person).glob("*.jpg"))[0])
            face = scenes.central(self.engine.detect(pixels), pixels)
            vector = np.zeros(128) if face is None else self.engine.embed(pixels, [face])[0].embedding
            self._references[person.person] = vector
        return self._references[person.person]


def kinds(people: list[Portrait]) -> Iterator[tuple[str, Callable[[], Iterator[Scene]]]]:
    """Name and scenes of each row of the table."""
    groups = [people[start : start + GROUP] for start in range(0, len(people) - GROUP + 1, GROUP)]

    def grouped(size: float, width: int, height: int) -> Iterator[Scene]:
        for number, members in enumerate(groups):
            background = scenes.BACKGROUNDS[number % len(scenes.BACKGROUNDS)]
            yield scenes.group(members, size, width, height, background, number)

    def alone(size: float, width: int, height: int) -> Iterator[Scene]:
        for number, person in enumerate(people):
            background = scenes.BACKGROUNDS[number % len(scenes.BACKGROUNDS)]
            yield scenes.group([person], size, width, height, background, number)

    for megapixels, width, height in ((2, 1600, 1200), (12, 4000, 3000)):
        for size in SIZES:
            if size <= (96 if megapixels == 2 else 160):
                yield f"group {megapixels} MP, {size} px", lambda s=size, w=width, h=height: grouped(s, w, h)
        for size in SIZES[2:]:
            yield f"alone {megapixels} MP, {size} px", lambda s=size, w=width, h=height: alone(s, w, h)

    def each(make: Callable[[Portrait], Scene]) -> Callable[[], Iterator[Scene]]:
        return lambda: (make(person) for person in people)

    yield "portrait", each(lambda person: scenes.changed(person, lambda pixels: pixels))
    yield "mirrored", each(scenes.mirrored)
    for turns in (1, 2, 3):
        yield f"turned {90 * turns}", each(lambda person, turns=turns: scenes.turned(person, turns))
        yield (
            f"small and turned {90 * turns}",
            lambda turns=turns: (
                Scene(np.ascontiguousarray(np.rot90(scene.pixels, turns)), _turned_faces(scene, turns))
                for scene in alone(160, 1600, 1200)
            ),
        )
    for stops in (3, 5, 6, 7):
        yield f"darker by {stops} stops", each(
            lambda person, stops=stops: scenes.changed(person, scenes.darkened(stops))
        )
    for contrast in (0.2, 0.1, 0.05):
        yield f"contrast x {contrast}", each(
            lambda person, contrast=contrast: scenes.changed(person, scenes.flattened(contrast))
        )
    for sigma in (2, 4, 6):
        yield f"blurred by {sigma} px", each(lambda person, sigma=sigma: scenes.changed(person, scenes.blurred(sigma)))
    yield "close-up", each(scenes.close_up)
    yield "collage of 12", lambda: (scenes.collage(members, 4, 250) for members in groups)
    yield "collage of 24", lambda: (
        scenes.collage(people[start : start + 24], 6, 125) for start in range(0, len(people) - 23, 24)
    )
    for size in (32, 64):
        yield f"screenshot, {size} px", lambda size=size: (scenes.screenshot(members[:6], size) for members in groups)


def _turned_faces(scene: Scene, turns: int) -> tuple[tuple[finding.BoundingBox, Portrait], ...]:
    height, width = scene.pixels.shape[:2]
    return tuple((scenes.turned_box(box, width, height, turns), person) for box, person in scene.faces)


def _jpeg(pixels: Pixels) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=90)
    return stream.getvalue()


def main(arguments: Sequence[str]) -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--people", type=int, default=48)
    parser.add_argument("--only", default="", help="only rows whose name holds one of these words, comma separated")
    parser.add_argument("--cache", type=Path, help="keep prepared networks here")
    chosen = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    with tempfile.TemporaryDirectory() as scratch:
        recall = Recall(chosen.folder, chosen.cache or Path(scratch))
        people = scenes.portraits(chosen.folder, recall.engine.detect, chosen.people, seed=20261122)
        print(f"{len(people)} people; {'kind':>22}  faces first look   found recognised   ms first, all  false/scenes")
        wanted = chosen.only.split(",")
        for name, make in kinds(people):
            if any(word in name for word in wanted):
                row = Row()
                for scene in make():
                    recall.add(row, scene)
                print(f"{name:34} {row}", flush=True)
        for megapixels, width, height in ((2, 1600, 1200), (12, 4000, 3000)):
            name = f"no face, {megapixels} MP"
            if any(word in name for word in wanted):
                row = Row()
                for _, pixels in scenes.face_free(width, height):
                    recall.add(row, Scene(pixels, ()))
                print(f"{name:34} {row}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
