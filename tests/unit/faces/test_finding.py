"""Faces are found however the photo was taken, and where a photo holds several pictures, it is said in which."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from exposure_check.domain.face import BoundingBox, Template
from exposure_check.domain.photo import AnalysisJob, AnalysisLimits, FaceHit, FileState
from exposure_check.faces import finding, manifest, worker
from exposure_check.faces.decode import EncodedPhoto
from exposure_check.faces.engine import DetectedFace, Detection, Pixels
from exposure_check.faces.finding import Looked
from exposure_check.faces.open_pack import OpenEngine
from exposure_check.faces.settings import WorkerSettings
from tests.unit.faces.conftest import RESOURCES
from tests.unit.faces.raw_files import dng
from tests.unit.faces.test_decode import encoded
from tests.unit.faces.test_frames import several

RULES = manifest.open_pack(RESOURCES).finding
POSSIBLE = 0.423
"""The score of a false match rate of 0.01 %."""


def looked_at(engine: OpenEngine, pixels: Pixels) -> Looked:
    return finding.look(engine, EncodedPhoto(encoded(Image.fromarray(pixels), "PNG"), AnalysisLimits()), RULES)


def faces_in(engine: OpenEngine, pixels: Pixels) -> list[DetectedFace]:
    looked = looked_at(engine, pixels)
    return engine.embed(looked.photo.pixels, [face for face in looked.detections if face.score >= engine.found])


def lawn(width: int, height: int) -> Pixels:
    """Something to paste a face on: noise in large patches."""
    coarse = np.random.default_rng(2).integers(60, 140, (height // 40, width // 40, 3)).astype(np.uint8)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def pasted(scene: Pixels, picture: Pixels, left: int, top: int) -> None:
    scene[top : top + picture.shape[0], left : left + picture.shape[1]] = picture


def reduced(pixels: Pixels, factor: float) -> Pixels:
    return np.asarray(cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), np.uint8)


@pytest.fixture(scope="module")
def known(engine: OpenEngine, portrait_pixels: Pixels) -> DetectedFace:
    (face,) = engine.analyse(portrait_pixels)
    return face


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_photo_that_lies_on_its_side_or_stands_on_its_head_is_recognised(
    engine: OpenEngine, portrait_pixels: Pixels, known: DetectedFace, turns: int
) -> None:
    (face,) = faces_in(engine, np.ascontiguousarray(np.rot90(portrait_pixels, turns)))
    assert float(face.embedding @ known.embedding) > 0.8
    box = known.box
    expected = {
        1: BoundingBox(box.y, 512 - box.x - box.width, box.height, box.width),
        2: BoundingBox(512 - box.x - box.width, 512 - box.y - box.height, box.width, box.height),
        3: BoundingBox(512 - box.y - box.height, box.x, box.height, box.width),
    }
    assert face.box.overlap(expected[turns]) > 0.7


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_everybody_in_a_group_that_lies_on_its_side_is_found(
    engine: OpenEngine, group_pixels: Pixels, turns: int
) -> None:
    assert len(faces_in(engine, np.ascontiguousarray(np.rot90(group_pixels, turns)))) == 6


def test_a_face_in_a_mirror_is_recognised(engine: OpenEngine, portrait_pixels: Pixels, known: DetectedFace) -> None:
    (face,) = faces_in(engine, np.ascontiguousarray(portrait_pixels[:, ::-1]))
    assert float(face.embedding @ known.embedding) > 0.8


def test_faces_of_24_pixels_in_a_group_of_12_megapixels_are_found(engine: OpenEngine, group_pixels: Pixels) -> None:
    sides = [max(face.box.width, face.box.height) for face in engine.analyse(group_pixels)]
    scene = lawn(4000, 3000)
    small = reduced(group_pixels, 24 / float(np.mean(sides)))
    for left, top in ((700, 500), (2900, 800), (1800, 2300)):
        pasted(scene, small, left, top)
    assert len(faces_in(engine, scene)) >= 15


def test_one_small_face_in_a_photo_of_2_megapixels_is_recognised(
    engine: OpenEngine, portrait_pixels: Pixels, known: DetectedFace
) -> None:
    scene = lawn(1600, 1200)
    factor = 36 / known.box.height
    pasted(scene, reduced(portrait_pixels, factor), 900, 700)
    faces = faces_in(engine, scene)
    assert max(float(face.embedding @ known.embedding) for face in faces) > POSSIBLE


@pytest.mark.parametrize("change", ["dark", "hazy"])
def test_a_dark_or_hazy_photo_is_recognised(
    engine: OpenEngine, portrait_pixels: Pixels, known: DetectedFace, change: str
) -> None:
    changed = {
        "dark": 255 * ((portrait_pixels / 255) ** 2.2 / 2**6) ** (1 / 2.2),
        "hazy": 170 + (portrait_pixels - 128.0) * 0.06,
    }[change]
    (face,) = faces_in(engine, np.round(changed).astype(np.uint8))
    assert float(face.embedding @ known.embedding) > 0.6


def test_a_face_of_ordinary_size_takes_one_look_and_no_more(
    engine: OpenEngine, portrait_pixels: Pixels, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[tuple[int, ...]] = []
    glance = OpenEngine.glance

    def counted(self: OpenEngine, image: Pixels, *, side: int | None = None) -> list[Detection]:
        looks.append(image.shape)
        return glance(self, image, side=side)

    monkeypatch.setattr(OpenEngine, "glance", counted)
    looked_at(engine, portrait_pixels)
    assert len(looks) == 1


def test_a_photo_without_a_face_takes_few_small_looks(engine: OpenEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    pixels: list[int] = []
    glance = OpenEngine.glance

    def counted(self: OpenEngine, image: Pixels, *, side: int | None = None) -> list[Detection]:
        longer = side or RULES.side
        pixels.append(round(longer * longer * min(image.shape[:2]) / max(image.shape[:2])))
        return glance(self, image, side=side)

    monkeypatch.setattr(OpenEngine, "glance", counted)
    assert looked_at(engine, lawn(1600, 1200)).detections == []
    first, *others = pixels
    assert sum(others) <= 1.2 * first


@pytest.fixture(scope="module")
def template(settings: WorkerSettings, portrait: Path) -> Template:
    (face,) = worker.examine(settings, str(portrait)).faces
    return face.template


def hit_in(settings: WorkerSettings, template: Template, content: bytes, folder: Path) -> FaceHit:
    path = folder / "photo"
    path.write_bytes(content)
    result = worker.analyse(settings, AnalysisJob(str(path), template, keep_from=POSSIBLE))
    assert result.state is FileState.MATCH
    assert result.faces == len(result.scores) == 1
    (hit,) = result.hits
    return hit


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "MPO", "TIFF", "HEIF"])
def test_a_face_in_a_later_picture_of_a_file_is_found_and_shown_from_there(
    settings: WorkerSettings,
    template: Template,
    portrait_pixels: Pixels,
    known: DetectedFace,
    kind: str,
    tmp_path: Path,
) -> None:
    empty = Image.fromarray(lawn(520, 520)[:512, :512])
    content = several(kind, [empty, Image.fromarray(255 - np.asarray(empty)), Image.fromarray(portrait_pixels)])
    hit = hit_in(settings, template, content, tmp_path)
    assert hit.frame == 2
    assert hit.box.overlap(known.box) > 0.8
    digest = hashlib.sha256(content).hexdigest()
    picture = worker.render(
        settings, str(tmp_path / "photo"), digest, hit.box, covered=False, longest_side=512, frame=hit.frame
    )
    shown = np.frombuffer(picture.rgb, np.uint8).reshape(512, 512, 3)
    assert np.abs(shown.astype(int) - portrait_pixels).mean() < 12


@pytest.mark.parametrize("kind", ["raw", "cmyk", "16 bit", "grey", "profile"])
def test_a_face_is_recognised_whatever_the_pixels_are_made_of(
    settings: WorkerSettings, template: Template, portrait_pixels: Pixels, kind: str, tmp_path: Path
) -> None:
    image = Image.fromarray(portrait_pixels)
    grey = np.asarray(image.convert("L"))
    contents = {
        "raw": lambda: dng(encoded(image, "JPEG", quality=92), 512, 512),
        "cmyk": lambda: encoded(image.convert("CMYK"), "JPEG", quality=92),
        "16 bit": lambda: encoded(Image.fromarray(grey.astype(np.uint16) * 257), "PNG"),
        "grey": lambda: encoded(image.convert("LA"), "PNG"),
        "profile": lambda: encoded(image, "PNG", icc_profile=b"broken" * 100),
    }
    assert hit_in(settings, template, contents[kind](), tmp_path).score > 0.8


def test_of_a_sideways_group_a_crop_shows_one_face(
    settings: WorkerSettings, engine: OpenEngine, group_pixels: Pixels, tmp_path: Path
) -> None:
    """Strangers on their side are covered, too."""
    path = tmp_path / "sideways.png"
    Image.fromarray(np.ascontiguousarray(np.rot90(group_pixels))).save(path)
    faces = worker.examine(settings, str(path)).faces
    assert len(faces) == 6
    for face in faces:
        with Image.open(io.BytesIO(face.crop_jpeg)) as crop:
            upright = np.ascontiguousarray(np.rot90(np.array(crop), 3))
        template = np.frombuffer(face.template.vector, "<f4")
        (left_over,) = engine.analyse(upright)
        assert float(left_over.embedding @ template) > 0.7


def test_a_photo_of_one_line_of_pixels_is_a_photo_without_a_face(engine: OpenEngine) -> None:
    line = np.random.default_rng(1).integers(0, 255, (1, 5000, 3)).astype(np.uint8)
    assert faces_in(engine, line) == []
