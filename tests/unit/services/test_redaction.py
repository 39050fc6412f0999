"""Redacted copies through real workers: what is saved, what is refused."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PIL import Image

from exposure_check.bootstrap import resources_folder
from exposure_check.domain.errors import EmptyField, ExposureCheckError, InputRefused, NotWritable, UnsupportedFormat
from exposure_check.domain.photo import FileDisclosures, PhotoRef
from exposure_check.domain.redaction import KeptPart, RedactedCopy, RedactedFormat, RedactionOrder
from exposure_check.faces import packs
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.services.redaction import Redacted, Redaction
from tests.hostile import corpus

NAME = KeptPart(0.3, 0.2, 0.5, 0.2, is_share=True)


@pytest.fixture(scope="module")
def analyser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FaceAnalyser]:
    resources = resources_folder()
    cache = tmp_path_factory.mktemp("cache")
    analyser = FaceAnalyser(packs.open_pack(resources), cache_dir=cache, resources_dir=resources, workers=1)
    yield analyser
    analyser.close()


@pytest.fixture
def redaction(analyser: FaceAnalyser) -> Redaction:
    return Redaction(analyser)


@pytest.fixture
def chosen(tmp_path: Path) -> Redacted:
    exif = Image.Exif()
    exif[0x013B] = "Somebody"
    path = tmp_path / "card.jpg"
    Image.linear_gradient("L").resize((800, 500)).convert("RGB").save(path, exif=exif)
    return Redacted(path, (NAME,), "Clearview AI, Inc.", date(2026, 11, 22))


def test_a_document_that_is_a_pdf_is_refused_with_what_to_do(
    redaction: Redaction, chosen: Redacted, tmp_path: Path
) -> None:
    with pytest.raises(InputRefused, match="save its page as a picture"):
        redaction.save(replace(chosen, photo=tmp_path / "scan.PDF"), tmp_path / "copy.png")


@pytest.mark.parametrize("ending", [".png", ".jpg", ".JPEG", ".pdf"])
def test_a_copy_is_saved_in_the_format_of_its_name(
    redaction: Redaction, chosen: Redacted, tmp_path: Path, ending: str
) -> None:
    before = chosen.photo.read_bytes()
    out = tmp_path / f"copy{ending}"
    saved = redaction.save(chosen, out)
    assert (saved.path, saved.width, saved.height) == (out, 800, 500)
    assert saved.mark == "Copy only for Clearview AI, Inc. · 2026-11-22"
    content = out.read_bytes()
    assert b"Somebody" not in content
    if ending == ".pdf":
        (page,) = pypdf.PdfReader(io.BytesIO(content)).pages
        assert page.images[0].image is not None
        assert page.images[0].image.size == (800, 500)
    else:
        with Image.open(out) as image:
            assert image.size == (800, 500)
    assert chosen.photo.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["card.jpg", out.name]


def test_the_preview_is_the_copy(redaction: Redaction, chosen: Redacted, tmp_path: Path) -> None:
    shown = redaction.preview(chosen, longest_side=800)
    redaction.save(chosen, tmp_path / "copy.png")
    assert shown.png == (tmp_path / "copy.png").read_bytes()
    assert (shown.width, shown.height) == (800, 500)
    small = Image.open(io.BytesIO(redaction.preview(chosen, longest_side=200).png))
    assert small.size == (200, 125)


def test_the_document_is_shown_so_that_parts_can_be_marked(redaction: Redaction, chosen: Redacted) -> None:
    shown = redaction.show(chosen.photo, longest_side=400)
    assert (shown.width, shown.height) == (800, 500)
    picture = np.asarray(Image.open(io.BytesIO(shown.png)).convert("RGB"))
    assert picture.shape == (250, 400, 3)
    with Image.open(chosen.photo) as original:
        expected = np.asarray(original.convert("RGB").resize((400, 250)))
    assert np.abs(picture.astype(int) - expected).mean() < 3


def test_no_file_is_written_over_and_no_other_format_made(
    redaction: Redaction, chosen: Redacted, tmp_path: Path
) -> None:
    with pytest.raises(NotWritable, match="a file already"):
        redaction.save(chosen, chosen.photo)
    for name in ("copy.gif", "copy"):
        with pytest.raises(UnsupportedFormat):
            redaction.save(chosen, tmp_path / name)
    with pytest.raises(EmptyField):
        redaction.save(replace(chosen, kept=()), tmp_path / "copy.png")
    with pytest.raises(InputRefused, match="Part 1 lies outside the picture, which has 800 x 500"):
        redaction.save(replace(chosen, kept=(KeptPart(900, 0, 9, 9),)), tmp_path / "copy.png")
    with pytest.raises(InputRefused, match="cannot be drawn"):
        redaction.preview(replace(chosen, recipient="北京"))
    assert [path.name for path in tmp_path.iterdir()] == ["card.jpg"]


class Talkative:
    """Redacts with a real worker and puts the name of somebody into the file."""

    def __init__(self, analyser: FaceAnalyser) -> None:
        self._analyser = analyser

    def redact(self, photo: PhotoRef, order: RedactionOrder) -> Future[RedactedCopy]:
        good = self._analyser.redact(photo, order).result()
        stream, exif = io.BytesIO(), Image.Exif()
        exif[0x013B] = "Somebody"
        Image.open(io.BytesIO(good.content)).save(stream, "JPEG", exif=exif)
        answer: Future[RedactedCopy] = Future()
        answer.set_result(replace(good, content=stream.getvalue()))
        return answer

    def disclosures(self, photo: PhotoRef) -> Future[FileDisclosures]:
        return self._analyser.disclosures(photo)


def test_a_copy_that_gives_something_away_is_not_left_behind(
    analyser: FaceAnalyser, chosen: Redacted, tmp_path: Path
) -> None:
    with pytest.raises(NotWritable, match="author"):
        Redaction(Talkative(analyser)).save(chosen, tmp_path / "copy.jpg")
    assert [path.name for path in tmp_path.iterdir()] == ["card.jpg"]


def test_each_hostile_file_becomes_a_copy_or_one_sentence(
    redaction: Redaction, chosen: Redacted, tmp_path: Path
) -> None:
    """Every file counts once; the worker is alive after all of them."""
    hostile = corpus.write(tmp_path / "hostile", huge=False)
    ends: Counter[str] = Counter()
    sentences = []
    # Of the pictures just within the limit one is enough: each takes seconds.
    left_out = ("bomb-10000", "bomb-16383", "bomb-65500")
    hostile = [path for path in hostile if not path.name.startswith(left_out)]
    # The scan looks at every file, see tests/unit/faces/test_hostile.py; here every third one is enough.
    hostile = hostile[::3]
    for path in hostile:
        try:
            # As :meth:`save`, without packing 120 million pixels of the largest ones.
            redaction.preview(replace(chosen, photo=path), longest_side=100)
            ends["copied"] += 1
        except ExposureCheckError as refused:
            sentences.append(str(refused))
            ends["refused"] += 1
    assert ends.total() == len(hostile)
    assert not [sentence for sentence in sentences if "\n" in sentence]
    assert min(ends["refused"], ends["copied"]) > 0
    assert redaction.preview(chosen).png


def test_an_answer_that_no_worker_of_ours_gives_is_refused() -> None:
    from exposure_check.domain.face import PackKey
    from exposure_check.faces import validation
    from exposure_check.isolation import envelope

    good = RedactedCopy(10, 10, RedactedFormat.PDF, b"%PDF-1.4")
    key = PackKey("open", "0" * 64)
    assert validation.read(RedactedCopy, envelope.sealed(lambda: good), key) == good
    for bad in (
        replace(good, content=b"MZ"),
        replace(good, width=0),
        replace(good, content=b""),
        replace(good, part=-1),
        replace(good, format=RedactedFormat.PNG),
    ):
        with pytest.raises(envelope.BadAnswer):
            validation.read(RedactedCopy, envelope.sealed(lambda bad=bad: bad), key)  # type: ignore[misc] # bound now
