"""``report`` on the command line, in processes of its own."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pypdf

from exposure_check.faces.samples import packaged
from tests.e2e.command_line import CommandLine


def test_a_report_is_written_in_the_wanted_format_and_language(enrolled: CommandLine, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    shutil.copy(packaged("skimage", "data", "astronaut.png"), photos / "me.png")
    enrolled.run("scan", "Eileen Example", photos)
    waiting = enrolled.run("report", "Eileen Example", "--out", tmp_path / "before.json")
    assert "1 photo waits for a decision" in waiting.stderr
    told = json.loads((tmp_path / "before.json").read_text())
    assert (told["totals"]["photos"], told["undecided"]["likely"]) == (0, 1)

    (match,) = enrolled.json("matches", "Eileen Example")
    enrolled.run("matches", "decide", match["match_id"], "--as", "mine")
    enrolled.run("matches", "address", match["match_id"], "https://example.org/me.png")
    done = enrolled.run("report", "Eileen Example", "--out", tmp_path / "report.pdf", "--language", "de")
    assert "Ein Foto ist als Foto von Ihnen bestätigt" in done.stdout
    pages = pypdf.PdfReader(tmp_path / "report.pdf").pages
    assert "Was zuerst zu tun ist" in " ".join(page.extract_text() for page in pages)
    enrolled.run("report", "Eileen Example", "--out", tmp_path / "report.html", "--with-pictures")
    assert "data:image/jpeg" in (tmp_path / "report.html").read_text(encoding="utf-8")
    enrolled.run("report", "Eileen Example", "--out", tmp_path / "report.csv")
    assert "example.org" in (tmp_path / "report.csv").read_text(encoding="utf-8-sig")
