"""How often a covered face is noticed: sunglasses, masks, scarves and hands are painted on labelled photos, and every
photo goes through detection, alignment and the quality check again.

    python -m tests.benchmarks.occlusion DIR [--workers N] [--every N] [--sheet FOLDER]

Prints the share that is flagged per kind, and the false alarms on the untouched photos. ``--sheet`` writes a contact
sheet per kind, to be looked at; sheets show people, so they belong into no repository.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.face import FaceQuality, QualityIssue
from exposure_check.faces import geometry, manifest, quality
from exposure_check.faces.engine import DetectedFace, Pixels
from tests.benchmarks import central_faces

ZOOM = 4
"""Things are painted on an aligned face this many times as large, then warped onto the photo."""
SIDE = geometry.ALIGNED_SIZE * ZOOM
LEFT_EYE, RIGHT_EYE = (38.3, 51.7), (73.5, 51.5)
CHEEK = np.s_[70:80, 28:40]
SHEET_COLUMNS = 12
SHEET_FACES = 96
UNTOUCHED = "untouched"
EYES = (QualityIssue.EYES_COVERED,)
MOUTH = (QualityIssue.MOUTH_COVERED,)
SAME_FACE = 0.3

Layer = tuple[NDArray[np.float32], NDArray[np.float32]]
"""Colour float32[SIDE, SIDE, 3], 0 to 255, and how much it covers float32[SIDE, SIDE], 0 to 1."""
Painter = Callable[[np.random.Generator, Pixels], Layer]


@dataclass(frozen=True, slots=True)
class Seen:
    """A face after painting. ``quality`` is None if no face was found any more."""

    quality: FaceQuality | None
    aligned: Pixels | None


# --- What is painted ---------------------------------------------------------------------------------------------


def clear_glasses(random: np.random.Generator, _face: Pixels) -> Layer:
    """The control: a thin or thick frame, and a faint reflection on the lenses."""
    cover, colour = np.zeros((SIDE, SIDE), np.float32), np.zeros((SIDE, SIDE, 3), np.float32)
    colour[:] = random.uniform(10, 90, 3)
    width = int(random.integers(3, 9))
    half = _lens(random)
    for eye in (LEFT_EYE, RIGHT_EYE):
        cv2.ellipse(cover, _at(eye, 2), half, 0, 0, 360, 0.12, -1)
        cv2.ellipse(cover, _at(eye, 2), half, 0, 0, 360, 1.0, width)
    _bridge(cover, half, width)
    return colour, cover


def sunglasses(random: np.random.Generator, _face: Pixels) -> Layer:
    """Dark lenses, nearly or wholly opaque."""
    return _shades(random, random.uniform(5, 45, 3) * np.ones(3), float(random.uniform(0.9, 1.0)))


def tinted_glasses(random: np.random.Generator, _face: Pixels) -> Layer:
    """Brown, blue or green lenses through which something of the eyes shows, with a bright streak."""
    tints = ((110, 70, 40), (50, 70, 110), (60, 85, 60), (120, 90, 90))
    colour, cover = _shades(
        random, np.array(tints[random.integers(len(tints))], float), float(random.uniform(0.7, 0.85))
    )
    streak = np.zeros((SIDE, SIDE), np.float32)
    for eye in (LEFT_EYE, RIGHT_EYE):
        x, y = _at(eye, -2)
        cv2.line(streak, (x - 30, y + 12), (x - 5, y - 18), 1.0, 8)
    colour[(streak > 0) & (cover > 0)] = 200
    return colour, cover


def light_mask(random: np.random.Generator, face: Pixels) -> Layer:
    """A light blue, green or white medical mask over nose, mouth and chin, with folds."""
    tints = ((150, 190, 215), (225, 228, 230), (160, 205, 190))
    return _mask(random, np.array(tints[random.integers(len(tints))], float), face)


def dark_mask(random: np.random.Generator, face: Pixels) -> Layer:
    """A black or navy mask over nose, mouth and chin."""
    tints = ((25, 25, 28), (28, 34, 60), (60, 60, 62))
    return _mask(random, np.array(tints[random.integers(len(tints))], float), face)


def scarf(random: np.random.Generator, face: Pixels) -> Layer:
    """A striped scarf of any colour, from the nose or from the upper lip down."""
    light = _light(face)
    first, second = random.uniform(20, 230, 3), random.uniform(20, 230, 3)
    rows = np.arange(SIDE)[:, None] + 12 * np.sin(np.arange(SIDE)[None, :] / 40 + random.uniform(0, 6))
    stripes = (rows // random.integers(10, 30)).astype(int) % 2 == 0
    colour = np.where(stripes[..., None], first, second).astype(np.float32) * light
    colour += random.normal(0, 6, (SIDE, SIDE, 1)).astype(np.float32)
    cover = np.zeros((SIDE, SIDE), np.float32)
    top = float(random.uniform(66, 80))
    edge = [(0, top + 3), (30, top), (56, top - 4), (82, top), (112, top + 3), (112, 112), (0, 112)]
    cv2.fillPoly(cover, [np.array([_at(point) for point in edge])], 1.0)
    return colour, cover


def hand_on_mouth(random: np.random.Generator, face: Pixels) -> Layer:
    """Four fingers in the colour of the person's own cheek across mouth and chin."""
    return _fingers(random, face, float(random.uniform(80, 86)), 9.5)


def hand_on_eye(random: np.random.Generator, face: Pixels) -> Layer:
    """Two or three fingers over one eye."""
    colour, cover = _fingers(random, face, 40.0, 9.5, count=3)
    half = np.zeros_like(cover)
    if random.random() < 0.5:
        half[:, : int(57 * ZOOM)] = 1
    else:
        half[:, int(55 * ZOOM) :] = 1
    return colour, cover * half


PAINTERS: dict[str, Painter] = {
    "clear glasses": clear_glasses,
    "sunglasses": sunglasses,
    "tinted glasses": tinted_glasses,
    "light mask": light_mask,
    "dark mask": dark_mask,
    "scarf": scarf,
    "hand on mouth": hand_on_mouth,
    "hand on one eye": hand_on_eye,
}


def _at(point: tuple[float, float], down: float = 0.0) -> tuple[int, int]:
    return round(point[0] * ZOOM), round((point[1] + down) * ZOOM)


def _lens(random: np.random.Generator) -> tuple[int, int]:
    return round(random.uniform(13, 16) * ZOOM), round(random.uniform(9, 13) * ZOOM)


def _bridge(cover: NDArray[np.float32], half: tuple[int, int], width: int) -> None:
    (left, y), (right, _) = _at(LEFT_EYE), _at(RIGHT_EYE)
    cv2.line(cover, (left + half[0], y), (right - half[0], y), 1.0, width)
    cv2.line(cover, (left - half[0], y), (0, y - 8), 1.0, width)
    cv2.line(cover, (right + half[0], y), (SIDE, y - 8), 1.0, width)


def _shades(random: np.random.Generator, tint: NDArray[np.float64], opacity: float) -> Layer:
    cover = np.zeros((SIDE, SIDE), np.float32)
    half = _lens(random)
    for eye in (LEFT_EYE, RIGHT_EYE):
        cv2.ellipse(cover, _at(eye, 3), half, 0, 0, 360, opacity, -1)
        cv2.ellipse(cover, _at(eye, 3), half, 0, 0, 360, 1.0, 5)
    _bridge(cover, half, 8)
    fade = np.linspace(0.7, 1.5, SIDE, dtype=np.float32)[:, None, None]
    return (tint.astype(np.float32) * fade).clip(0, 255) * np.ones((SIDE, SIDE, 3), np.float32), cover


def _mask(random: np.random.Generator, tint: NDArray[np.float64], face: Pixels) -> Layer:
    cover = np.zeros((SIDE, SIDE), np.float32)
    top = float(random.uniform(59, 66))
    edge = [
        (14, 72),
        (34, 68),
        (48, top),
        (56, top - 3),
        (64, top),
        (78, 68),
        (98, 72),
        (94, 100),
        (76, 118),
        (56, 124),
    ]
    edge += [(36, 118), (18, 100)]
    cv2.fillPoly(cover, [np.array([_at(point) for point in edge])], 1.0)
    rows = np.arange(SIDE, dtype=np.float32)[:, None]
    folds = 1 + 0.06 * np.sin(rows / (ZOOM * 3.0)) - 0.15 * np.abs(np.arange(SIDE) / SIDE - 0.5)[None, :]
    return (tint.astype(np.float32) * folds[..., None] * _light(face)).clip(0, 255), cover


def _fingers(random: np.random.Generator, face: Pixels, top: float, thick: float, count: int = 4) -> Layer:
    skin = np.median(face[CHEEK].reshape(-1, 3), axis=0)
    colour = np.ones((SIDE, SIDE, 3), np.float32) * skin.astype(np.float32)
    cover = np.zeros((SIDE, SIDE), np.float32)
    slope = float(random.uniform(-8, 8))
    for number in range(count):
        y = top + number * thick
        start, end = _at((-6, y + slope)), _at((float(random.uniform(84, 100)), y - slope))
        one = np.zeros((SIDE, SIDE), np.float32)
        cv2.line(one, start, end, 1.0, round(thick * ZOOM))
        # Round fingers: bright along the middle, dark where two of them meet.
        depth = cv2.distanceTransform((one > 0).astype(np.uint8), cv2.DIST_L2, 3) / (thick * ZOOM / 2)
        shade = 0.62 + 0.5 * np.sqrt(np.clip(depth, 0, 1))
        colour = np.where(one[..., None] > 0, skin * shade[..., None], colour).astype(np.float32)
        cover = np.maximum(cover, one)
    return colour.clip(0, 255), cover


def _light(face: Pixels) -> float:
    """How bright things are in this photo: 1 for a well lit face."""
    return float(np.clip(np.percentile(face, 90) / 210, 0.4, 1.1))


# --- Painting and measuring --------------------------------------------------------------------------------------


def painted(image: Pixels, face: DetectedFace, painter: Painter, random: np.random.Generator) -> Pixels:
    """``image`` with what ``painter`` puts on ``face``."""
    colour, cover = painter(random, face.aligned)
    zoom = np.diag([ZOOM, ZOOM, 1.0])
    onto = geometry.similarity(face.landmarks, geometry.REFERENCE_POINTS)
    back = geometry.inverse((zoom @ np.vstack([onto, [0, 0, 1]]))[:2])
    size = image.shape[1::-1]
    layer = cv2.warpAffine(colour, back, size, flags=cv2.INTER_AREA)
    amount = cv2.GaussianBlur(cv2.warpAffine(cover, back, size, flags=cv2.INTER_AREA), (0, 0), 0.7)[..., None]
    return np.asarray((image * (1 - amount) + layer * amount).clip(0, 255), np.uint8)


def measure(cache: Path, job: tuple[Path, tuple[str, ...]]) -> dict[str, Seen]:
    """The face of a photo, untouched and under each of the kinds of cover of the job; empty without a face."""
    path, kinds = job
    engine, limits = central_faces.engine(cache), manifest.quality_limits(central_faces.RESOURCES)
    image = central_faces.read(path)
    first = None if image is None else central_faces.central(engine, image)
    if image is None or first is None:
        return {}
    (face,) = engine.embed(image, [first])
    seen = {UNTOUCHED: Seen(quality.assess(face, limits), face.aligned)}
    for kind in kinds:
        random = np.random.default_rng(zlib.crc32(f"{kind}/{path.name}".encode()))
        picture = painted(image, face, PAINTERS[kind], random)
        again = central_faces.central(engine, picture)
        if again is None or again.box.overlap(face.box) < SAME_FACE:
            seen[kind] = Seen(None, None)
            continue
        (under,) = engine.embed(picture, [again])
        seen[kind] = Seen(quality.assess(under, limits), under.aligned)
    return seen


def main() -> int:
    """Paint, measure, print."""
    options = _options()
    photos = sorted(options.folder.glob("*/*.jpg"))
    seen: dict[str, list[Seen]] = {kind: [] for kind in (UNTOUCHED, *PAINTERS)}
    jobs = [(photo, tuple(PAINTERS) if number % options.every == 0 else ()) for number, photo in enumerate(photos)]
    with central_faces.in_processes(options.workers) as run:
        for answer in run(measure, jobs):
            for kind, one in answer.items():
                seen[kind].append(one)
    print(f"{len(photos)} photos, every {options.every}th painted on")
    print(f"{'':16} {'photos':>7} {'lost':>7} {'eyes':>7} {'mouth':>7} {'either':>7}")
    for kind, ones in seen.items():
        print(f"{kind:16} {len(ones):7} {_share(ones, _is_lost)} ", end="")
        print(*(_share(ones, partial(_has, wanted)) for wanted in (EYES, MOUTH, EYES + MOUTH)))
    if options.sheet:
        options.sheet.mkdir(parents=True, exist_ok=True)
        for kind, ones in seen.items():
            _write_sheet(
                options.sheet / f"{kind.replace(' ', '-')}.png", [one for one in ones if _has(EYES + MOUTH, one)]
            )
    return 0


def _is_lost(one: Seen) -> bool:
    return one.quality is None


def _has(wanted: tuple[QualityIssue, ...], one: Seen) -> bool:
    return one.quality is not None and any(issue in one.quality.issues for issue in wanted)


def _share(ones: list[Seen], test: Callable[[Seen], bool]) -> str:
    return f"{100 * sum(map(test, ones)) / max(1, len(ones)):6.2f}%"


def _write_sheet(path: Path, flagged: list[Seen]) -> None:
    faces = [one.aligned for one in flagged[:SHEET_FACES] if one.aligned is not None]
    if not faces:
        return
    faces += [np.zeros_like(faces[0])] * (-len(faces) % SHEET_COLUMNS)
    rows = [np.hstack(faces[start : start + SHEET_COLUMNS]) for start in range(0, len(faces), SHEET_COLUMNS)]
    cv2.imwrite(str(path), np.vstack(rows)[:, :, ::-1])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--every", type=int, default=7, help="paint on every so many photos")
    parser.add_argument("--sheet", type=Path, help="folder for contact sheets of what is flagged")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
