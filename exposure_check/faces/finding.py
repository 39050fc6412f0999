"""Which looks at a picture it takes to find its faces: a cheap one, and more only where that one leaves a doubt.

1. The picture at ``side`` pixels. If it shows a face of ordinary size, that is all.
2. Nothing found: one sheet of the picture in small, standing on each of its four sides; then the places where the
   first look had a weak suspicion, each enlarged, on a second sheet.
3. Nothing found, and the picture is dark or flat: once more with its grey levels spread.
4. Nothing found in a picture of many pixels: tiles of the picture, reduced less than for the first look.
5. All that was found is small: tiles in which each pixel of the original counts, up to a limit; and again the weak
   suspicions in them enlarged.

Steps 2 to 5 are gated by evidence, because most photos without a face need none of them. The figures are data
(``manifest.Finding``), measured with ``tests/benchmarks/recall.py``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from exposure_check.domain.face import BoundingBox
from exposure_check.faces import geometry
from exposure_check.faces.colour import levelled
from exposure_check.faces.decode import DecodedPhoto
from exposure_check.faces.engine import Detection, FaceEngine, FaceError, Pixels
from exposure_check.faces.frames import Frame
from exposure_check.faces.manifest import Finding
from exposure_check.faces.pixels import resized, turned
from exposure_check.faces.yunet import suppressed

ENOUGH_INTER_EYE_PX = 40.0
"""The aligned face puts the eyes 35 pixels apart: below about that, a larger decoding has more to give."""

_ROW = 4
"""Cells side by side on a sheet of enlarged suspicions."""

Detect = Callable[[Pixels], Sequence[Detection]]


@dataclass(frozen=True, slots=True)
class Looked:
    """A picture in which faces were looked for. ``photo`` is the decoding that ``detections`` (everything from
    ``covered`` on) refer to. ``quarter_turns``: how the picture stood when its faces were found."""

    picture: Frame
    photo: DecodedPhoto
    detections: list[Detection]
    quarter_turns: int = 0

    def counted(self, faces: FaceEngine) -> list[Detection]:
        """The detections that count as faces."""
        return _sure(faces, self.detections)


def look(faces: FaceEngine, picture: Frame, rules: Finding) -> Looked:
    """Find the faces in ``picture``, decoding no more of it than that takes."""
    photo = picture.decode(rules.side)
    first = faces.glance(photo.pixels)
    sure = _sure(faces, first)
    turns = 0
    if sure and geometry.fills_frame([face.box for face in sure], photo.pixels):
        first = faces.bordered(photo.pixels, first)
    elif not sure:
        first, turns = _thorough(faces, photo.pixels, first, rules)
    elif sure[0].score < rules.doubtful:
        first, turns = _checked(faces, photo.pixels, first, rules)
    sure = _sure(faces, first)
    if not sure and not turns:
        photo, first = _tiled(faces, picture, photo, first, rules, 1 / rules.empty_reduction)
        sure = _sure(faces, first)
    small = rules.small * max(photo.pixels.shape[:2]) / rules.side
    if sure and not turns and max(_longer(face.box) for face in sure) < small:
        photo, first = _tiled(faces, picture, photo, first, rules, 1.0)
    kept = [face for face in first if face.score >= faces.covered]
    return _for_embedding(faces, Looked(picture, photo, kept, turns))


def turned_detect(detect: Detect, quarter_turns: int) -> Detect:
    """``detect`` for pictures that are to be turned first."""
    if not quarter_turns:
        return detect
    return lambda pixels: _turned_back(detect(turned(pixels, quarter_turns)), quarter_turns, pixels)


def _for_embedding(faces: FaceEngine, looked: Looked) -> Looked:
    """A larger decoding, where a face is too small in this one to be embedded well."""
    sure = looked.counted(faces)
    smallest = min((face.inter_eye_px for face in sure), default=ENOUGH_INTER_EYE_PX)
    if looked.photo.scale <= 1.01 or smallest >= ENOUGH_INTER_EYE_PX:
        return looked
    longer = max(looked.photo.pixels.shape[:2]) * ENOUGH_INTER_EYE_PX / max(smallest, 1.0)
    larger = looked.picture.decode(math.ceil(longer))
    detections = [face.scaled(looked.photo.scale / larger.scale) for face in looked.detections]
    return Looked(looked.picture, larger, detections, looked.quarter_turns)


def _thorough(faces: FaceEngine, pixels: Pixels, first: list[Detection], rules: Finding) -> tuple[list[Detection], int]:
    """What more can be found in the same pixels, and the quarter turns it took. ``first`` if there is nothing.

    A face that is turned leaves a weak suspicion in the first look, unless it is dark: of 900 pictures of lfw-dev
    people on their side, as they are, small in a scene or filling the frame, none left nothing; of 300 dark ones 8 did,
    and were found on the sheet (2026-11-22). Of 72 small turned faces in the scenes of tests/benchmarks/recall.py 2 are
    lost by not looking further.
    """
    if not first and not _is_dim(pixels, rules):
        return first, 0
    scores = _standing(faces, pixels, rules.sheet_cell, rules.bordered_room)
    turns = int(np.argmax(scores))
    if scores[turns] >= rules.sheet_suspicion:
        found = _in_turned(faces, pixels, turns)
        if _sure(faces, found):
            return found, turns
    found = _enlarged(faces, pixels, first, rules, rules.suspects)
    if _sure(faces, found):
        return _merged([*found, *first]), 0
    if _is_dim(pixels, rules):
        factor = min(1.0, rules.side / 2 / max(pixels.shape[:2]))
        half = resized(pixels, *(max(1, round(length * factor)) for length in pixels.shape[1::-1]))
        found = [face.scaled(1 / factor) for face in faces.glance(levelled(half, 256), side=rules.side // 2)]
        if _sure(faces, found):
            return found, 0
    return first, 0


def _checked(faces: FaceEngine, pixels: Pixels, first: list[Detection], rules: Finding) -> tuple[list[Detection], int]:
    """``first``, or what is found in the turned picture if its best face looks more like one when it is turned: the
    detector takes many faces that lie on their side or stand on their head for upright ones, and misplaces their
    landmarks."""
    cell, box = rules.zoom_cell, first[0].box
    try:
        part, _ = _around(pixels, box, cell / (2 * _longer(box)), cell)
    except FaceError:
        return first, 0
    scores = _standing(faces, part, cell, 1.0)
    turns = int(np.argmax(scores))
    if scores[turns] < scores[0] + rules.turn_gain:
        return first, 0
    found = _in_turned(faces, pixels, turns)
    return (found, turns) if _sure(faces, found) else (first, 0)


def _in_turned(faces: FaceEngine, pixels: Pixels, turns: int) -> list[Detection]:
    """What is found in the turned picture, in coordinates of the one that was not. Upright: with a border."""
    upright = turned(pixels, turns)
    first = faces.glance(upright)
    return _turned_back(first if turns else faces.bordered(upright, first), turns, pixels)


def _standing(faces: FaceEngine, pixels: Pixels, cell: int, room: float) -> list[float]:
    """The best score of any face in ``pixels`` after 0 to 3 quarter turns counter-clockwise, seen on one sheet of four
    cells. Upright, the picture fills only ``room`` of its cell, so that a face may fill the picture."""
    sheet = np.zeros((2 * cell, 2 * cell, 3), np.uint8)
    factor = cell / max(pixels.shape[:2])
    whole = resized(pixels, *(max(1, round(side * factor)) for side in pixels.shape[1::-1]))
    for turns in range(4):
        small = turned(whole, turns)
        if turns == 0 and room < 1:
            small = resized(whole, *(max(1, round(side * room)) for side in whole.shape[1::-1]))
        top = turns // 2 * cell + (cell - small.shape[0]) // 2
        left = turns % 2 * cell + (cell - small.shape[1]) // 2
        sheet[top : top + small.shape[0], left : left + small.shape[1]] = small
    scores = [0.0] * 4
    for face in faces.glance(sheet, side=2 * cell):
        x, y = face.box.x + face.box.width / 2, face.box.y + face.box.height / 2
        index = int(y >= cell) * 2 + int(x >= cell)
        scores[index] = max(scores[index], face.score)
    return scores


def _enlarged(
    faces: FaceEngine, pixels: Pixels, weak: Sequence[Detection], rules: Finding, most: int
) -> list[Detection]:
    """Faces of at least ``confirmed`` at the places of the best ``most`` weak detections, each enlarged to be about a
    third of its cell on a sheet."""
    cell = rules.zoom_cell
    suspects = [face for face in weak if rules.suspicion <= face.score < rules.confirmed][:most]
    found: list[Detection] = []
    for start in range(0, len(suspects), _ROW * _ROW):
        part = suspects[start : start + _ROW * _ROW]
        sheet = np.zeros((-(-len(part) // _ROW) * cell, _ROW * cell, 3), np.uint8)
        views = []
        for index, suspect in enumerate(part):
            factor = min(rules.most_enlarged, cell / (3 * _longer(suspect.box)))
            try:
                view, matrix = _around(pixels, suspect.box, factor, cell)
            except FaceError:
                continue
            top, left = index // _ROW * cell, index % _ROW * cell
            sheet[top : top + cell, left : left + cell] = view
            views.append((BoundingBox(left, top, cell, cell), geometry.inverse(matrix)))
        for face in faces.glance(sheet, side=max(sheet.shape[:2])):
            for place, back in views:
                if face.score >= rules.confirmed and _holds(place, face.box):
                    found.append(geometry.moved_detection(_shifted(face, -place.x, -place.y), back))
    return found


def _around(pixels: Pixels, box: BoundingBox, factor: float, side: int) -> tuple[Pixels, geometry.Matrix]:
    """A square of ``side`` pixels with ``box`` in its middle, enlarged by ``factor``, and the way there. Raises
    FaceError."""
    x = box.x + box.width / 2 - side / factor / 2
    y = box.y + box.height / 2 - side / factor / 2
    matrix = np.array([[factor, 0.0, -x * factor], [0.0, factor, -y * factor]])
    return geometry.warp(pixels, matrix, side, side), matrix


def _tiled(
    faces: FaceEngine, picture: Frame, photo: DecodedPhoto, first: list[Detection], rules: Finding, share: float
) -> tuple[DecodedPhoto, list[Detection]]:
    """Look at tiles of the picture, at ``share`` of its own size or as much as ``tile_pixels`` allow. Returns the
    decoding that the detections refer to."""
    area = picture.width * picture.height
    longer = max(picture.width, picture.height)
    side = longer * min(share, math.sqrt(rules.tile_pixels / area))
    if side < rules.least_gain * rules.side:
        return photo, first
    larger = picture.decode(math.ceil(side)) if photo.scale > 1.01 else photo
    known = [face.scaled(photo.scale / larger.scale) for face in first]
    factor = min(1.0, side / max(larger.pixels.shape[:2]))
    size = (max(1, round(larger.pixels.shape[1] * factor)), max(1, round(larger.pixels.shape[0] * factor)))
    pixels = resized(larger.pixels, *size)
    found: list[Detection] = []
    for tile in geometry.tiles(size[0], size[1], side=rules.side, overlap=rules.tile_overlap):
        part = np.ascontiguousarray(pixels[tile.top : tile.bottom, tile.left : tile.right])
        found += [_shifted(face, tile.left, tile.top) for face in faces.glance(part, side=max(part.shape[:2]))]
    sure = _sure(faces, known)
    found = _merged([face.scaled(1 / factor) for face in found])
    found = [face for face in found if all(face.box.overlap(other.box) < 0.3 for other in sure)]
    confirmed = _enlarged(faces, larger.pixels, found, rules, rules.tile_suspects)
    doubtful = [_doubted(faces, face, rules) for face in found]
    return larger, _merged([*confirmed, *doubtful, *known])


def _doubted(faces: FaceEngine, face: Detection, rules: Finding) -> Detection:
    """A face that was seen in one of many tiles: where so much is looked at, more than ``found`` is asked for. What
    stays below is no face that counts, but is covered."""
    if face.score >= rules.confirmed:
        return face
    return Detection(face.box, face.landmarks, min(face.score, faces.found - 1e-3))


def _is_dim(pixels: Pixels, rules: Finding) -> bool:
    """Whether most of the picture is dark, or lies within few grey levels."""
    grey = pixels[::8, ::8].mean(axis=2)
    low, high = np.percentile(grey, (5, 95))
    return bool(grey.mean() < rules.dark or high - low < rules.flat)


def _sure(faces: FaceEngine, detections: Sequence[Detection]) -> list[Detection]:
    return [face for face in detections if face.score >= faces.found]


def _longer(box: BoundingBox) -> float:
    return max(box.width, box.height)


def _holds(place: BoundingBox, box: BoundingBox) -> bool:
    x, y = box.x + box.width / 2, box.y + box.height / 2
    return place.x <= x < place.x + place.width and place.y <= y < place.y + place.height


def _shifted(face: Detection, right: float, down: float) -> Detection:
    return geometry.moved_detection(face, np.array([[1.0, 0.0, right], [0.0, 1.0, down]]))


def _turned_back(found: Sequence[Detection], quarter_turns: int, pixels: Pixels) -> list[Detection]:
    """``found`` in the turned picture, in coordinates of ``pixels`` before it was turned."""
    if not quarter_turns:
        return list(found)
    matrix = geometry.inverse(geometry.quarter_turn(quarter_turns, pixels.shape[1], pixels.shape[0]))
    return [geometry.moved_detection(face, matrix) for face in found]


def _merged(found: Sequence[Detection]) -> list[Detection]:
    """By falling score, without the same face twice."""
    ordered = sorted(found, key=lambda face: -face.score)
    corners = [(f.box.x, f.box.y, f.box.x + f.box.width, f.box.y + f.box.height) for f in ordered]
    kept = suppressed(np.array(corners, np.float32).reshape(-1, 4), 0.3)
    return [ordered[index] for index in kept]
