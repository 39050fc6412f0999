"""What a letter shows of a person, and copies of identity documents, on the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PIL import Image

from exposure_check.faces.samples import packaged
from tests.e2e.command_line import CommandLine

ADDRESS = "https://example.org/people/eileen.jpg"


@pytest.fixture
def confirmed(enrolled: CommandLine, tmp_path: Path) -> tuple[CommandLine, str]:
    """The command line, and the only match."""
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(packaged("skimage", "data", "astronaut.png"), folder / "me.png")
    enrolled.run("scan", "Eileen Example", "photos")
    (match,) = enrolled.json("matches", "Eileen Example")
    enrolled.run("matches", "decide", match["match_id"], "--as", "mine")
    enrolled.run("matches", "address", match["match_id"], ADDRESS)
    return enrolled, match["match_id"]


def test_a_face_goes_into_a_letter_only_after_a_yes(confirmed: tuple[CommandLine, str], tmp_path: Path) -> None:
    command_line, match_id = confirmed
    out = tmp_path / "letter.pdf"
    order = ("letter", "Eileen Example", "--to", "clearview-ai", "--kind", "access", "--out", out)
    refused = command_line.run(*order, "--evidence-pictures", code=3).stderr
    assert "small picture of your face would go to Clearview AI" in refused
    assert "searches by face" in refused
    assert "--yes" in refused
    assert not out.exists()
    assert command_line.json("case", "list") == []

    command_line.run(*order, "--evidence-photo", match_id)
    plain = pypdf.PdfReader(out)
    assert ADDRESS in "".join(page.extract_text() for page in plain.pages).replace("\n", "")
    assert not [image for page in plain.pages for image in page.images]

    out.unlink()
    command_line.run(*order, "--evidence-photo", match_id, "--evidence-pictures", "--yes")
    assert len([image for page in pypdf.PdfReader(out).pages for image in page.images]) == 1

    unknown = command_line.run(*order, "--evidence-photo", "nobody", code=3).stderr
    assert "nobody cannot be named" in unknown


def test_a_document_is_redacted_without_a_vault(line: CommandLine, tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (500, 800, 3), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "card.png")
    out = tmp_path / "copy.png"
    told = line.run(
        "redact", "card.png", "--out", out, "--box", "25%,20%,50%,10%", "--for", "clearview-ai", "--date", "2026-11-20"
    ).stdout
    assert "Copy only for Clearview AI, Inc. · 2026-11-20" in told
    copy = np.asarray(Image.open(out).convert("RGB"))
    same = (copy == noise).all(axis=2)
    assert same[100:150, 200:600].mean() > 0.5
    same[100:150, 200:600] = False
    assert same.mean() < 0.001
