"""The program as a whole: the demonstration, the doctor, no network, poor terminals, errors of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from exposure_check.domain.request import Language
from tests.e2e.command_line import OTHER_PASSPHRASE, CommandLine


def test_the_demonstration_does_the_whole_job(line: CommandLine, tmp_path: Path) -> None:
    done = line.run("demo", "--out", tmp_path / "demo")
    letters = sorted(path.name for path in (tmp_path / "demo").glob("*-clearview-ai-*.pdf"))
    assert len(letters) == 2 * len(Language), done.stdout
    reports = sorted(path.name for path in (tmp_path / "demo").glob("report.*"))
    assert reports == ["report.csv", "report.html", "report.json", "report.pdf"]
    counts = json.loads((tmp_path / "demo" / "scan.json").read_text())["counts"]
    assert counts == {
        "match": 2, "no_match": 1, "no_face": 2, "unreadable": 1, "too_large": 0,
        "unsupported": 0, "skipped": 1, "failed": 0, "total": 7,
    }  # fmt: skip


@pytest.mark.skipif(shutil.which("unshare") is None, reason="this system has no network namespaces")
def test_the_whole_job_needs_no_network(line: CommandLine, tmp_path: Path) -> None:
    isolated = ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*isolated, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this account may not make a network namespace")
    done = subprocess.run(
        [*isolated, sys.executable, "-m", "exposure_check", "demo", "--out", tmp_path / "demo"],
        env=line.environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "demo").glob("*.pdf"))) == 2 * len(Language) + 1


def test_the_doctor_finds_nothing_wrong_on_a_working_machine(enrolled: CommandLine) -> None:
    assert enrolled.json("doctor")["ok"] is True


def test_a_cleaned_copy_is_saved_without_a_vault_and_says_what_was_removed(line: CommandLine, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x013B] = "Somebody"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (48.0, 51.0, 30.24), "E", (2.0, 17.0, 40.2)
    Image.new("RGB", (60, 40), "green").save(tmp_path / "photo.jpg", exif=exif)
    out = tmp_path / "copy.jpg"
    told = line.run("clean", tmp_path / "photo.jpg", "--out", out).stdout
    assert "48.8584, 2.2945" in told
    assert "France" in told
    assert "Somebody" in told
    assert b"Somebody" not in out.read_bytes()
    assert "a file already" in line.run("clean", tmp_path / "photo.jpg", "--out", out, code=3).stderr


def test_a_terminal_that_cannot_show_a_name_gets_the_rest(created: CommandLine) -> None:
    done = created.run("person", "add", "--name", "Αγγελική Παπαδοπούλου", "--country", "GR", PYTHONIOENCODING="ascii")
    assert "Added" in done.stdout
    assert created.json("person", "show", "Αγγελική Παπαδοπούλου")["country"] == "GR"


def test_a_wrong_passphrase_ends_in_one_sentence_and_exit_code_4(enrolled: CommandLine) -> None:
    done = enrolled.run("person", "list", code=4, EXPOSURE_CHECK_PASSPHRASE=OTHER_PASSPHRASE)
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_missing_passphrase_is_asked_for_only_where_somebody_can_answer(enrolled: CommandLine) -> None:
    enrolled.run("person", "list", code=4, EXPOSURE_CHECK_PASSPHRASE="")


def test_refusals_end_in_one_plain_sentence_and_their_exit_code(added: CommandLine) -> None:
    # Every other one: tests/unit/cli/test_refusals.py
    for arguments, code in ((("person", "show", "Nobody"), 6), (("scan", "Eileen Example", "no such folder"), 3)):
        assert len(added.run(*arguments, code=code).stderr.strip().splitlines()) == 1


def test_wrong_usage_and_a_vault_that_is_missing_have_their_exit_codes(line: CommandLine) -> None:
    line.run("no-such-command", code=2)
    line.run("person", "list", code=6)


def test_an_error_of_the_program_itself_ends_in_one_sentence_and_a_log_without_personal_data(
    enrolled: CommandLine, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "sitecustomize.py").write_text(
        "import exposure_check.services.people as people\n"
        "def fail(self, text):\n    raise ZeroDivisionError(text)\n"
        "people.People.find = fail\n"
    )
    paths = os.pathsep.join((str(broken), enrolled.environment["PYTHONPATH"]))
    done = enrolled.run("person", "show", "Eileen Example", code=70, PYTHONPATH=paths)
    assert len(done.stderr.strip().splitlines()) == 1
    log = next(tmp_path.rglob("error.log"))
    assert str(log) in done.stderr
    assert "ZeroDivisionError" in log.read_text()
    assert "Eileen" not in log.read_text()
