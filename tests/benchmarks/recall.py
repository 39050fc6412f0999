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
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from exposure_check.domain.photo import AnalysisLimits
from exposure_check.faces import calibration, finding, manifest, packs
from exposure_check.faces.decode import EncodedPhoto
from exposure_check.faces.engine import Detection, Pixels
from exposure_check.faces.open_pack import OpenEngine
from tests.benchmarks import scenes
from tests.benchmarks.scenes import Portrait, Scene

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
GROUP = 12
SIZES = (24, 32, 48, 64, 96)
SCENE_SIZES = ((2, 1600, 1200), (12, 4000, 3000))
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
        shares = (
            ""
            if not self.faces
            else "".join(f"{100 * count / self.faces:8.1f} %" for count in (self.first, self.found, self.recognised))
        )
        if not self.all_ms:
            return "-"
        costs = f"{statistics.mean(self.first_ms):8.1f} {statistics.mean(self.all_ms):8.1f}"
        return f"{self.faces:6} {shares or ' ' * 30} {costs} {sum(self.false):6}/{len(self.false)}"


class Recall:
    """Counts what an engine finds in scenes."""

    def __init__(self, folder: Path, cache: Path) -> None:
        pack = manifest.open_pack(RESOURCES)
        self.engine = OpenEngine.load(pack, cache)
        self.rules = pack.finding
        self._folder = folder
        spec = packs.open_pack(RESOURCES)
        table = calibration.find(
            manifest.calibrations(RESOURCES / "models" / "calibration"), spec.key, spec.file_hashes
        )
        self.threshold = calibration.thresholds(table, references=1, false_match_rate=POSSIBLE).possible
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
            pixels = scenes.photo(min((self._folder / person.person).glob("*.jpg")))
            face = scenes.central(self.engine.detect(pixels), pixels)
            vector = np.zeros(128) if face is None else self.engine.embed(pixels, [face])[0].embedding
            self._references[person.person] = vector
        return self._references[person.person]


Kind = tuple[str, Callable[[], Iterator[Scene]]]
"""A row's name, and its scenes, made one by one."""


def kinds(people: list[Portrait]) -> Iterator[Kind]:
    """All rows of the table with faces."""
    for megapixels, width, height in SCENE_SIZES:
        for size in SIZES:
            yield f"group {megapixels} MP, {size} px", partial(_groups, people, size, width, height)
        for size in (24, 32, 48, 96):
            yield f"alone {megapixels} MP, {size} px", partial(_alone, people, size, width, height)
    yield "portrait", partial(_each, people, partial(scenes.changed, change=np.copy))
    yield "mirrored", partial(_each, people, scenes.mirrored)
    for turns in (1, 2, 3):
        yield f"turned {90 * turns}", partial(_each, people, partial(scenes.turned, quarter_turns=turns))
        yield f"small and turned {90 * turns}", partial(_small_turned, people, turns)
    for stops in (3, 5, 6, 7):
        yield f"darker by {stops} stops", partial(_changed, people, scenes.darkened(stops))
    for contrast in (0.2, 0.1, 0.05):
        yield f"contrast x {contrast}", partial(_changed, people, scenes.flattened(contrast))
    for sigma in (2, 4, 6):
        yield f"blurred by {sigma} px", partial(_changed, people, scenes.blurred(sigma))
    yield "close-up", partial(_each, people, scenes.close_up)
    yield "collage of 12", partial(_collages, people, 12, 4, 250)
    yield "collage of 24", partial(_collages, people, 24, 6, 125)
    for size in (32, 64):
        yield f"screenshot, {size} px", partial(_screenshots, people, size)


def _groups(people: list[Portrait], size: float, width: int, height: int) -> Iterator[Scene]:
    for start in range(0, len(people) - GROUP + 1, GROUP):
        for number, background in enumerate(scenes.BACKGROUNDS[:4]):
            yield scenes.group(people[start : start + GROUP], size, width, height, background, start + number)


def _alone(people: list[Portrait], size: float, width: int, height: int) -> Iterator[Scene]:
    for number, person in enumerate(people):
        background = scenes.BACKGROUNDS[number % len(scenes.BACKGROUNDS)]
        yield scenes.group([person], size, width, height, background, number)


def _each(people: list[Portrait], make: Callable[[Portrait], Scene]) -> Iterator[Scene]:
    return map(make, people)


def _changed(people: list[Portrait], change: Callable[[Pixels], Pixels]) -> Iterator[Scene]:
    return (scenes.changed(person, change) for person in people)


def _small_turned(people: list[Portrait], turns: int) -> Iterator[Scene]:
    for scene in _alone(people, 160, 1600, 1200):
        height, width = scene.pixels.shape[:2]
        faces = tuple((scenes.turned_box(box, width, height, turns), person) for box, person in scene.faces)
        yield Scene(np.ascontiguousarray(np.rot90(scene.pixels, turns)), faces)


def _collages(people: list[Portrait], count: int, columns: int, tile: int) -> Iterator[Scene]:
    for start in range(0, len(people) - count + 1, count):
        yield scenes.collage(people[start : start + count], columns, tile)


def _screenshots(people: list[Portrait], size: float) -> Iterator[Scene]:
    for start in range(0, len(people) - 5, 6):
        yield scenes.screenshot(people[start : start + 6], size)


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
        for megapixels, width, height in SCENE_SIZES:
            name = f"no face, {megapixels} MP"
            if any(word in name for word in wanted):
                row = Row()
                for _, pixels in scenes.face_free(width, height):
                    recall.add(row, Scene(pixels, ()))
                print(f"{name:34} {row}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
