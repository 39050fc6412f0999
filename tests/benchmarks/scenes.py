"""Scenes with faces of known size and place, made from a labelled folder of portraits (one sub-folder per person).

Nothing here is written to disk: the portraits may not be passed on.

A portrait is shrunk or enlarged until its face has the wanted size, and pasted with soft edges on a picture that an
installed package carries. The size of a face is the longer side of the box that the built-in detector gives the face
nearest to the centre of the untouched portrait.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from exposure_check.domain.face import BoundingBox
from exposure_check.faces.engine import Detection, Pixels
from exposure_check.faces.samples import packaged

BACKGROUNDS = ("coffee.png", "chelsea.png", "rocket.jpg", "brick.png", "grass.png", "gravel.png", "motorcycle_left.png")
"""Pictures without people, in ``skimage/data``."""

FACE_FREE = (
    *BACKGROUNDS,
    "cell.png",
    "clock_motion.png",
    "coins.png",
    "color.png",
    "hubble_deep_field.jpg",
    "ihc.png",
    "logo.png",
    "moon.png",
    "motorcycle_right.png",
    "page.png",
    "retina.jpg",
    "text.png",
)


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """One person's photo and the face in it."""

    person: str
    pixels: Pixels
    face: Detection

    @property
    def side(self) -> float:
        """The longer side of the face's box in pixels."""
        return max(self.face.box.width, self.face.box.height)


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A picture and the faces in it: a box in its pixels, and whose."""

    pixels: Pixels
    faces: tuple[tuple[BoundingBox, Portrait], ...]


@lru_cache
def background(name: str, width: int, height: int) -> Pixels:
    """A face-free picture, enlarged to fill ``width`` x ``height``."""
    with Image.open(packaged("skimage", "data", name)) as opened:
        picture = opened.convert("RGB")
    factor = max(width / picture.width, height / picture.height)
    size = (max(width, round(picture.width * factor)), max(height, round(picture.height * factor)))
    return np.array(picture.resize(size, Image.Resampling.BICUBIC).crop((0, 0, width, height)))


def portraits(folder: Path, detect: Callable[[Pixels], Sequence[Detection]], count: int, seed: int) -> list[Portrait]:
    """One photo of each of ``count`` people with two photos or more, drawn at random: the second one, so that the
    first can serve as the reference. Photos in which nobody is found are passed over."""
    people = sorted(person for person in folder.iterdir() if len(list(person.glob("*.jpg"))) > 1)
    order = np.random.default_rng(seed).permutation(len(people))
    chosen: list[Portrait] = []
    for index in order:
        if len(chosen) == count:
            break
        pixels = photo(sorted(people[index].glob("*.jpg"))[1])
        face = central(detect(pixels), pixels)
        if face is not None:
            chosen.append(Portrait(people[index].name, pixels, face))
    return chosen


def photo(path: Path) -> Pixels:
    """The picture at ``path``."""
    with Image.open(path) as opened:
        return np.array(opened.convert("RGB"))


def central(detections: Sequence[Detection], pixels: Pixels) -> Detection | None:
    """The surest kind of face nearest to the centre; None without any."""
    middle = np.array(pixels.shape[1::-1]) / 2
    sure = [face for face in detections if face.score >= 0.6]
    return min(sure, key=lambda face: float(np.linalg.norm(face.landmarks.mean(axis=0) - middle)), default=None)


def group(people: Sequence[Portrait], size: float, width: int, height: int, name: str, seed: int) -> Scene:
    """``people`` spread over a background, each with a face of ``size`` pixels. Places are drawn from a grid, so that
    nobody hides another."""
    canvas = background(name, width, height).copy()
    random = np.random.default_rng(seed)
    patches = [_sized(person, size) for person in people]
    cell = max(max(patch.shape[:2]) for patch, _ in patches) + 2
    columns, rows = width // cell, height // cell
    if columns * rows < len(people):
        raise ValueError(f"{len(people)} faces of {size} px do not fit into {width} x {height}")
    faces = []
    for (patch, box), person, place in zip(
        patches, people, random.choice(columns * rows, len(people), replace=False), strict=True
    ):
        left, top = int(place % columns) * cell, int(place // columns) * cell
        _paste(canvas, patch, left, top)
        faces.append((BoundingBox(left + box.x, top + box.y, box.width, box.height), person))
    return Scene(canvas, tuple(faces))


def _sized(person: Portrait, size: float) -> tuple[Pixels, BoundingBox]:
    factor = size / person.side
    width, height = (max(1, round(side * factor)) for side in person.pixels.shape[1::-1])
    method = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    box = person.face.box
    scaled = BoundingBox(box.x * factor, box.y * factor, box.width * factor, box.height * factor)
    return np.asarray(cv2.resize(person.pixels, (width, height), interpolation=method), np.uint8), scaled


def _paste(canvas: Pixels, patch: Pixels, left: int, top: int) -> None:
    """With an edge that fades over an eighth of the patch: a hard frame would point at the face."""
    height, width = patch.shape[:2]
    x = np.minimum(np.arange(width) + 1, width - np.arange(width)) / (width / 8)
    y = np.minimum(np.arange(height) + 1, height - np.arange(height)) / (height / 8)
    weight = np.clip(np.minimum(x[None, :], y[:, None]), 0, 1)[:, :, None]
    part = canvas[top : top + height, left : left + width]
    part[:] = np.round(part * (1 - weight) + patch * weight)


def turned(person: Portrait, quarter_turns: int) -> Scene:
    """The whole portrait, turned counter-clockwise."""
    height, width = person.pixels.shape[:2]
    box = turned_box(person.face.box, width, height, quarter_turns)
    return Scene(np.ascontiguousarray(np.rot90(person.pixels, quarter_turns)), ((box, person),))


def turned_box(box: BoundingBox, width: int, height: int, quarter_turns: int) -> BoundingBox:
    """``box`` in a picture of ``width`` x ``height`` after that was turned counter-clockwise."""
    for _ in range(quarter_turns % 4):
        box = BoundingBox(box.y, width - box.x - box.width, box.height, box.width)
        height, width = width, height
    return box


def changed(person: Portrait, change: Callable[[Pixels], Pixels]) -> Scene:
    """The whole portrait with other pixels in the same places."""
    return Scene(change(person.pixels), ((person.face.box, person),))


def mirrored(person: Portrait) -> Scene:
    """The whole portrait in a mirror."""
    box, width = person.face.box, person.pixels.shape[1]
    box = BoundingBox(width - box.x - box.width, box.y, box.width, box.height)
    return Scene(np.ascontiguousarray(person.pixels[:, ::-1]), ((box, person),))


def darkened(stops: float, noise: float = 2.0, seed: int = 0) -> Callable[[Pixels], Pixels]:
    """Less light by ``stops``, with sensor noise of ``noise`` grey levels. Works on linear light (gamma 2.2)."""

    def change(pixels: Pixels) -> Pixels:
        dark = 255 * ((pixels / 255) ** 2.2 * 2.0**-stops) ** (1 / 2.2)
        grain = np.random.default_rng(seed).normal(0, noise, pixels.shape)
        return np.asarray(np.clip(np.round(dark + grain), 0, 255), np.uint8)

    return change


def blurred(sigma: float) -> Callable[[Pixels], Pixels]:
    """Out of focus: a Gaussian of ``sigma`` pixels."""

    def change(pixels: Pixels) -> Pixels:
        return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.uint8)

    return change


def flattened(contrast: float) -> Callable[[Pixels], Pixels]:
    """Haze: ``contrast`` times the contrast, around light grey."""

    def change(pixels: Pixels) -> Pixels:
        return np.clip(np.round(170 + (pixels - 128.0) * contrast), 0, 255).astype(np.uint8)

    return change


def close_up(person: Portrait, side: int = 900) -> Scene:
    """A selfie that shows nothing but the face's box, enlarged."""
    box = person.face.box
    left, top = max(0, int(box.x)), max(0, int(box.y))
    part = person.pixels[top : int(box.y + box.height) + 1, left : int(box.x + box.width) + 1]
    factor = side / max(part.shape[:2])
    pixels = np.asarray(cv2.resize(part, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC), np.uint8)
    whole = BoundingBox(0, 0, pixels.shape[1], pixels.shape[0])
    return Scene(pixels, ((whole, person),))


def collage(people: Sequence[Portrait], columns: int, tile: int) -> Scene:
    """Portraits edge to edge."""
    rows = -(-len(people) // columns)
    canvas = np.zeros((rows * tile, columns * tile, 3), np.uint8)
    faces = []
    for index, person in enumerate(people):
        left, top = index % columns * tile, index // columns * tile
        factor = tile / person.pixels.shape[0]
        canvas[top : top + tile, left : left + tile] = cv2.resize(
            person.pixels, (tile, tile), interpolation=cv2.INTER_AREA
        )
        box = person.face.box
        faces.append(
            (BoundingBox(left + box.x * factor, top + box.y * factor, box.width * factor, box.height * factor), person)
        )
    return Scene(canvas, tuple(faces))


def screenshot(people: Sequence[Portrait], size: float, width: int = 1170, height: int = 2532) -> Scene:
    """A feed on a phone: lines of text, and small round portraits whose faces are ``size`` pixels."""
    canvas = written_page(width, height, seed=len(people))
    faces = []
    row = height // (len(people) + 1)
    for index, person in enumerate(people):
        patch, box = _sized(person, size)
        top, left = row // 2 + index * row, 40
        side = min(patch.shape[0], patch.shape[1], row - 4)
        y, x = np.mgrid[0:side, 0:side]
        disc = (x - side / 2) ** 2 + (y - side / 2) ** 2 <= (side / 2) ** 2
        canvas[top : top + side, left : left + side][disc] = patch[:side, :side][disc]
        faces.append((BoundingBox(left + box.x, top + box.y, box.width, box.height), person))
    return Scene(canvas, tuple(faces))


def written_page(width: int, height: int, seed: int = 0) -> Pixels:
    """A page of text as a screen shows it: no face anywhere."""
    page = Image.new("RGB", (width, height), (250, 250, 252))
    draw = ImageDraw.Draw(page)
    random = np.random.default_rng(seed)
    letters = np.array(list("abcdefghijklmnopqrstuvwxyz      "))
    line = max(14, height // 60)
    font = ImageFont.load_default(line * 0.6)
    for top in range(line, height - line, line):
        text = "".join(random.choice(letters, width // (line // 2)))
        draw.text((width // 4, top), text, fill=(30, 30, 40), font=font)
    return np.array(page)


def face_free(width: int, height: int) -> Iterator[tuple[str, Pixels]]:
    """Pictures without a face: photographs, textures, drawings, pages. Each as it is, and upside down."""
    for name in FACE_FREE:
        pixels = background(name, width, height)
        yield name, pixels
        yield f"{name}, upside down", np.ascontiguousarray(pixels[::-1])
    yield "written page", written_page(width, height)
    yield "written page, dark", 255 - written_page(width, height, seed=1)
