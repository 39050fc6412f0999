"""What is refused ends in one plain sentence and the exit code of the contract, never in a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from exposure_check.cli import exit_codes
from tests.unit.cli.conftest import Typed


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["person", "list"], 6),
        (["no-such-command"], 2),
        (["scan"], 2),
        (["deadline", "--received", "2026-13-45"], 2),
        (["scan", "somebody", "--false-alarms", "nan"], 2),
        (["scan", "somebody", "--false-alarms", "-1"], 2),
        (["scan", "somebody", "--workers", "0"], 2),
    ],
)
def test_without_a_vault_or_with_wrong_usage_the_exit_code_says_what_is_wrong(
    line: Typed, arguments: list[str], code: int
) -> None:
    line.run(*arguments, code=code)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["person", "show", "Nobody"], 6),
        (["person", "add", "--name", "Second Person", "--country", "DE"], 3),
        (["person", "add", "--name", "X", "--country", "Atlantis"], 3),
        (["scan", "Eileen Example", "no such folder"], 3),
        (["face", "enrol", "Eileen Example", "missing.jpg"], 3),
        (["matches", "decide", "nomatch", "--as", "mine"], 6),
        (["letter", "Eileen Example", "--to", "nobody-inc", "--kind", "access", "--out", "x.pdf"], 6),
        (["letter", "Eileen Example", "--to", "clearview-ai", "--kind", "access", "--out", "x.odt"], 3),
        (["letter", "Eileen Example", "--to", "instagram", "--kind", "access", "--out", "x.pdf", "--set", "hue=1"], 3),
        (["letter", "Eileen Example", "--to", "clearview-ai", "--kind", "access", "--out", "no/such/folder/x.pdf"], 3),
        (["case", "show", "nocase"], 6),
        (["case", "log", "nocase", "sent", "--set", "how=post"], 6),
        (["case", "log", "nocase", "sent", "--set", "how"], 3),
        (["case", "next", "nocase"], 6),
        (["case", "attachments", "nocase"], 6),
        (["case", "export", "nocase", "--out", "folder"], 6),
        (["case", "calendar", "--out", "calendar.txt"], 3),
        (["case", "calendar", "--out", "no/such/folder/calendar.ics"], 3),
    ],
)
def test_bad_input_ends_in_one_plain_sentence(enrolled: Typed, arguments: list[str], code: int) -> None:
    done = enrolled.run(*arguments, code=code)
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr


def test_enrolling_nothing_is_a_wrong_call(enrolled: Typed) -> None:
    assert "--match" in enrolled.run("face", "enrol", "Eileen Example", code=2).stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["source", "add", "Eileen Example", "no such folder"], 3),
        (["source", "add", "Eileen Example", "ftp://example.org/x"], 3),
        (["source", "add", "Eileen Example", "http://localhost/x"], 3),
        (["source", "add", "Nobody", "."], 6),
        (["scan", "Eileen Example", "https://example.org/me"], 5),
    ],
)
def test_a_place_that_is_refused_is_one_sentence(enrolled: Typed, arguments: list[str], code: int) -> None:
    done = enrolled.run(*arguments, code=code)
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--keep", "name,birth-date", "--box", "1,1,300,60"), "--box X,Y,W,H"),
        ((), "“box” is empty"),
        (("--box", "1,2,3"), "not a rectangle"),
        (("--box", "5000,0,9,9"), "lies outside the picture, which has 800 x 500 pixels"),
        (("--box", "1,1,300,60", "--for", "北京"), "cannot be drawn"),
        (("--box", "1,1,300,60", "--date", "2999-01-01"), "lies in the future"),
    ],
)
def test_what_cannot_be_redacted_ends_in_one_sentence(
    line: Typed,
    tmp_path: Path,
    arguments: tuple[str, ...],
    sentence: str,
) -> None:
    Image.new("RGB", (800, 500), "white").save(tmp_path / "card.png")
    refused = line.run("redact", "card.png", "--out", "copy.png", *arguments, code=3).stderr
    assert sentence in refused
    assert refused.count("\n") == 1
    assert not (tmp_path / "copy.png").exists()


def test_what_cannot_be_written_ends_with_the_code_of_the_contract(enrolled: Typed, tmp_path: Path) -> None:
    name = "Eileen Example"
    enrolled.run("report", name, code=exit_codes.USAGE)
    refused = enrolled.run("report", name, "--out", tmp_path / "report.docx", code=exit_codes.REFUSED)
    assert ".pdf, .html, .csv, .json" in refused.stderr
    enrolled.run("report", name, "--out", tmp_path / "no" / "report.pdf", code=exit_codes.REFUSED)
    enrolled.run("report", name, "--out", tmp_path / "report.pdf", "--language", "tlh", code=exit_codes.REFUSED)
    enrolled.run("report", "Nobody", "--out", tmp_path / "report.pdf", code=exit_codes.NOT_FOUND)
    locked = enrolled.run(
        "report", name, "--out", tmp_path / "report.pdf", code=exit_codes.LOCKED, EXPOSURE_CHECK_PASSPHRASE="wrong one"
    )
    assert locked.stderr.count("\n") == 1
    assert not (tmp_path / "report.pdf").exists()
