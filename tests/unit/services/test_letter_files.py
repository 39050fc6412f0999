"""Files that a person hands in for a letter: read whole, within limits, refused in one sentence."""

from __future__ import annotations

import os
import tomllib
from dataclasses import replace
from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.errors import InputRefused, NoSuchFile, NotReadable
from exposure_check.domain.letter_form import Letterhead
from exposure_check.letters.facts import clean
from exposure_check.services import letter_files
from exposure_check.services.letter_files import (
    own_words_file,
    read_enclosures,
    read_letterhead,
    read_own_words,
)
from tests.unit.letters.requests import RENDERER, request


def written(tmp_path: Path, text: str | bytes, name: str = "file.toml") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def no_logo(path: Path) -> bytes:
    raise AssertionError(path)


def test_what_is_printed_can_be_handed_back_and_changes_nothing(tmp_path: Path) -> None:
    blocks = RENDERER.blocks(request())
    own = read_own_words(written(tmp_path, own_words_file(blocks)))
    assert list(own.edits) == [block.id for block in blocks]
    again = RENDERER.blocks(replace(request(), edits=own.edits, additions=own.additions))
    assert again == blocks


def test_own_words_survive_the_way_through_the_file(tmp_path: Path) -> None:
    mine = replace(request(), additions=('A "quoted" \\ text # {{ x }}', "Ünïcödé"))
    first = RENDERER.blocks(mine)
    edits = {first[0].id: 'Mine = "[a]"', first[2].id: ""}
    blocks = RENDERER.blocks(replace(mine, edits=edits))
    own = read_own_words(written(tmp_path, own_words_file(blocks)))
    assert RENDERER.blocks(replace(mine, edits=own.edits, additions=own.additions)) == blocks


@given(st.text(max_size=200))
def test_any_text_survives_quoting(text: str) -> None:
    cleaned = clean(text)
    assert tomllib.loads(f"a = {letter_files._quoted(cleaned)}") == {"a": cleaned}
    deleted = "a\x7fb"
    assert tomllib.loads(f"a = {letter_files._quoted(deleted)}") == {"a": deleted}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[edits", "is not TOML"),
        (b"\xff\xfe", "is not UTF-8"),
        (b"[edits]\na = 1\n", "needs a text for every block"),
        (b"edits = 3\n", "needs a text for every block"),
        (b"additions = 'x'\n", "needs a list of texts"),
        (b"additions = [1]\n", "needs a list of texts"),
        (b"subject = 'x'\n", "which nothing reads"),
        (b"a = " + b"[" * 100_000, "is not TOML"),
        (b"#" * (letter_files.LARGEST_TEXT + 1), "is too large"),
    ],
)
def test_a_file_that_holds_no_own_words_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(InputRefused, match=said):
        read_own_words(written(tmp_path, content))


def test_a_letterhead_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, 'lines = ["Help e.V.", "1 Street"]\nfooter = "VR 1"\n')
    assert read_letterhead(path, no_logo) == Letterhead(("Help e.V.", "1 Street"), "VR 1")


def test_the_logo_lies_beside_the_letterhead(tmp_path: Path) -> None:
    path = written(tmp_path, 'lines = ["Help e.V."]\nlogo = "pictures/logo.png"\n')
    asked: list[Path] = []

    def read_logo(logo: Path) -> bytes:
        asked.append(logo)
        return b"encoded anew"

    assert read_letterhead(path, read_logo).logo == b"encoded anew"
    assert asked == [tmp_path / "pictures" / "logo.png"]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "lines = []",
        'lines = [" "]',
        'lines = "x"',
        "lines = [1]",
        'lines = ["a"]\nfooter = 1',
        'logo = "x"',
        'lines = ["a"]\nlogo = 1',
        f"lines = {['a'] * 9}",
        f"lines = ['{'a' * 201}']",
        f"lines = ['a']\nfooter = '{'a' * 201}'",
    ],
)
def test_a_letterhead_that_is_none_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(InputRefused):
        read_letterhead(written(tmp_path, content), no_logo)


def test_attachments_keep_their_names_without_the_folder(tmp_path: Path) -> None:
    proof = written(tmp_path, b"%PDF-1.7 proof", "proof – März.PDF")
    note = written(tmp_path, b"text", "note.txt")
    first, second = read_enclosures([proof, note])
    assert (first.name, first.media_type, first.content) == ("proof – März.PDF", "application/pdf", b"%PDF-1.7 proof")
    assert (second.name, second.media_type) == ("note.txt", "text/plain")


@pytest.mark.skipif(os.name != "posix", reason="other systems do not take such names")
def test_the_name_of_an_attachment_is_plain_text(tmp_path: Path) -> None:
    names = (b"a\r\nBcc: x@example.org.pdf", b"\xff\xfe.pdf", "x\u202efdp.pdf".encode())
    paths = [Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)) for name in names]
    for path in paths:
        path.write_bytes(b"%PDF-")
    enclosed = read_enclosures(paths)
    assert [each.name for each in enclosed] == ["aBcc: x@example.org.pdf", ".pdf", "xfdp.pdf"]
    draft = RENDERER.to_eml(RENDERER.compose(request()), enclosed)
    assert BytesParser(policy=policy.default).parsebytes(draft)["Bcc"] is None


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("run.exe", b"MZ", "cannot be attached"),
        ("page.html", b"<html>", "cannot be attached"),
        ("none", b"", "cannot be attached"),
        ("fake.pdf", b"MZ", "is not what its name says"),
        ("fake.png", b"%PDF-", "is not what its name says"),
    ],
)
def test_what_recipients_would_not_open_is_not_attached(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    with pytest.raises(InputRefused, match=said):
        read_enclosures([written(tmp_path, content, name)])


def test_attachments_are_bounded_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letter_files, "LARGEST_ATTACHMENTS", 1000)
    half = written(tmp_path, b"a" * 600, "a.txt")
    rest = written(tmp_path, b"b" * 400, "b.txt")
    assert len(read_enclosures([half, rest])) == 2
    with pytest.raises(InputRefused, match="too large"):
        read_enclosures([half, written(tmp_path, b"b" * 401, "c.txt")])


def test_two_attachments_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    first = written(tmp_path, b"a", "a.txt")
    with pytest.raises(InputRefused, match="have the name"):
        read_enclosures([first, written(tmp_path / "other", b"b", "a.txt")])


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        read_own_words(tmp_path / "missing.toml")
    with pytest.raises(NotReadable):
        read_letterhead(tmp_path, no_logo)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.pdf")
        with pytest.raises(NotReadable, match="not a file"):
            read_enclosures([tmp_path / "pipe.pdf"])
