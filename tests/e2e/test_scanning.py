"""Scans: what is found, what is kept, and what a kill or Ctrl+C costs."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from exposure_check.faces.samples import packaged
from tests import videos
from tests.e2e.command_line import CommandLine


def test_a_decision_survives_that_the_photo_is_moved_and_scanned_again(enrolled: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(packaged("skimage", "data", "astronaut.png"), folder / "me.png")
    enrolled.json("scan", "Eileen Example", folder)
    (match,) = enrolled.json("matches", "Eileen Example")
    enrolled.run("matches", "decide", match["match_id"], "--as", "not-me")

    (folder / "elsewhere").mkdir()
    (folder / "me.png").rename(folder / "elsewhere" / "renamed.png")
    enrolled.json("scan", "Eileen Example", folder)

    (after,) = enrolled.json("matches", "Eileen Example")
    assert after["match_id"] == match["match_id"]
    assert after["state"] == "not-me"
    assert after["locator"].endswith("renamed.png")
    enrolled.run("matches", "undo", "Eileen Example")
    (again,) = enrolled.json("matches", "Eileen Example", "--band", match["band"])
    assert again["state"] == "unreviewed"
    assert enrolled.json("matches", "Eileen Example", "--several-faces") == []


def test_the_second_scan_of_an_unchanged_folder_analyses_nothing_again(enrolled: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        shutil.copy(packaged("insightface", "data", "images", "t1.jpg"), folder / f"{number}.jpg")
    first = enrolled.json("scan", "Eileen Example", folder)
    second = enrolled.json("scan", "Eileen Example", folder)
    assert (first["unchanged"], second["unchanged"]) == (0, 3)
    assert first["counts"] == second["counts"]
    assert [file["locator"] for file in first["files"]] == [file["locator"] for file in second["files"]]


def test_an_empty_folder_is_said_and_is_no_error(enrolled: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "no files" in enrolled.run("scan", "Eileen Example", "empty").stdout


def test_a_person_is_found_in_a_film_that_says_where_it_was_taken(enrolled: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    shots = itertools.chain(
        videos.still(None, 1.0),
        videos.still(packaged("skimage", "data", "astronaut.png"), 2.0),
        videos.still(None, 1.0),
    )
    said = {"location": "+48.8584+002.2945/"}
    (folder / "film.mp4").write_bytes(videos.encoded(shots, said=said))
    (report,) = enrolled.json("scan", "Eileen Example", folder)["files"]
    assert (report["state"], report["faces"], report["leaks"]) == ("match", 1, ["gps"])


def _many_photos(folder: Path, count: int) -> None:
    folder.mkdir()
    content = packaged("insightface", "data", "images", "t1.jpg").read_bytes()
    for number in range(count):
        # Bytes after the end of a JPEG change its hash and nothing else.
        (folder / f"{number:04}.jpg").write_bytes(content + number.to_bytes(4, "big"))


def _stored_so_far(line: CommandLine) -> Callable[[], bool]:
    """Whether the vault has grown by more than the beginning of a scan takes: some batches are stored."""
    database = next(line.home.rglob("vault.ecv*"))
    size = sum(file.stat().st_size for file in database.parent.iterdir())

    def grown() -> bool:
        return sum(file.stat().st_size for file in database.parent.iterdir()) > size + 150_000

    return grown


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_scan_that_is_killed_loses_at_most_the_batch_in_flight(enrolled: CommandLine, tmp_path: Path) -> None:
    _many_photos(tmp_path / "photos", 200)
    grown = _stored_so_far(enrolled)
    process = subprocess.Popen(
        [sys.executable, "-m", "exposure_check", "--quiet", "scan", "Eileen Example", "photos"],
        env=enrolled.environment,
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 120
    while not grown() and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.1)
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=30)

    report = enrolled.json("scan", "Eileen Example", "photos")
    assert report["counts"]["total"] == 200
    assert report["unchanged"] > 0


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_stops_a_scan_and_keeps_what_is_done(enrolled: CommandLine, tmp_path: Path) -> None:
    _many_photos(tmp_path / "photos", 400)
    grown = _stored_so_far(enrolled)
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "exposure_check",
            "--quiet",
            "scan",
            "Eileen Example",
            "photos",
            "--json",
            "report.json",
        ],
        env=enrolled.environment,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    deadline = time.monotonic() + 120
    while not grown() and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.1)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert "Stopped after" in errors
    report = json.loads((tmp_path / "report.json").read_text())
    assert 0 < report["counts"]["total"] < 400
    assert len(report["files"]) == report["counts"]["total"]
