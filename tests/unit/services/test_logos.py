"""A logo is looked at from outside, encoded anew by a confined worker, and then printed."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import docx
import pypdf
import pytest
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from exposure_check.bootstrap import Application, Session
from exposure_check.domain.errors import InputRefused, NoSuchFile, NotReadable
from exposure_check.domain.letter_form import Layout, Letterhead
from exposure_check.services.logos import checked_logo, read_logo
from tests.unit.letters.requests import RENDERER, request

RED = (200, 0, 0)


def png(path: Path, size: tuple[int, int] = (400, 200), mode: str = "RGBA") -> Path:
    image = Image.new(mode, size)
    ImageDraw.Draw(image).rectangle([size[0] // 4, 0, size[0] // 2, size[1]], fill=(*RED, 255)[: len(mode)])
    info = PngInfo()
    info.add_text("Author", "somebody secret")
    image.save(path, pnginfo=info)
    return path


def header(width: int, height: int) -> bytes:
    """A PNG file that says its size and holds nothing."""
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_logo_is_encoded_anew_without_what_else_was_in_the_file(session: Session, tmp_path: Path, mode: str) -> None:
    logo = read_logo(session.analyser, png(tmp_path / "logo.png", mode=mode))  # type: ignore[arg-type] # it can clean
    assert b"somebody secret" not in logo
    with Image.open(io.BytesIO(logo)) as image:
        assert image.size == (400, 200)
        assert image.convert("RGB").getpixel((150, 100)) == pytest.approx(RED, abs=3)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff" + bytes(100),
        header(2001, 1),
        header(1001, 1000),
        header(0, 10),
        header(10, 10) + bytes(1024 * 1024),
    ],
)
def test_what_is_no_logo_is_refused_without_decoding_it(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(InputRefused):
        checked_logo(path)


def test_a_logo_that_is_missing_or_broken_is_said_to_be_so(session: Session, tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        checked_logo(tmp_path / "none.png")
    with pytest.raises(NoSuchFile):
        checked_logo(tmp_path)
    broken = tmp_path / "broken.png"
    broken.write_bytes(header(10, 10))
    with pytest.raises(NotReadable):
        read_logo(session.analyser, broken)  # type: ignore[arg-type] # it can clean


def test_a_logo_that_would_swell_every_letter_is_refused(session: Session, tmp_path: Path) -> None:
    noise = Image.effect_noise((900, 300), 90).convert("RGB")
    noise.putalpha(Image.effect_noise((900, 300), 90))
    noise.resize((400, 300)).save(tmp_path / "noise.png")
    assert (tmp_path / "noise.png").stat().st_size < 1024 * 1024
    with pytest.raises(InputRefused, match="fewer pixels"):
        read_logo(session.analyser, tmp_path / "noise.png")  # type: ignore[arg-type] # it can clean


def test_a_letterhead_brings_its_logo_along(tmp_path: Path) -> None:
    png(tmp_path / "logo.png")
    (tmp_path / "head.toml").write_text('lines = ["Help e.V."]\nlogo = "logo.png"\n')
    letterhead = Application(tmp_path / "vault.ecv").letterhead(tmp_path / "head.toml")
    assert letterhead.lines == ("Help e.V.",)
    with Image.open(io.BytesIO(letterhead.logo)) as image:
        assert image.size == (400, 200)


@pytest.mark.parametrize("layout", list(Layout))
def test_a_logo_stands_above_every_letter(layout: Layout, tmp_path: Path) -> None:
    logo = png(tmp_path / "logo.png").read_bytes()
    letter = RENDERER.compose(replace(request(), layout=layout, letterhead=Letterhead(("Help e.V.",), logo=logo)))
    with Image.open(io.BytesIO(RENDERER.to_pages(letter, 72)[0])) as page:
        red = _places(page.convert("RGB"))
    millimetre = 72 / 25.4
    assert red
    assert max(y for _, y in red) < 29 * millimetre
    assert min(x for x, _ in red) > 100 * millimetre
    first, second, *_ = pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(letter))).pages
    assert len(first.images) >= 1
    assert len(second.images) == 0
    read = docx.Document(io.BytesIO(RENDERER.to_docx(letter)))
    assert len(read.inline_shapes) == 1
    assert read.inline_shapes[0].width.mm <= 40.1
    assert read.inline_shapes[0].height.mm <= 20.1


def _places(page: Image.Image) -> list[tuple[int, int]]:
    pixels = page.load()
    assert pixels is not None
    return [(x, y) for x in range(page.width) for y in range(page.height) if pixels[x, y] == RED]
