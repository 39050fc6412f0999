"""The file of a case for a lawyer or an authority."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from exposure_check.domain.case import Case, EventKind
from exposure_check.domain.errors import NotWritable
from exposure_check.services.case_file import LONGEST_FILE_NAME, safe_file_name
from exposure_check.services.follow_up import Entry, FollowUp
from tests.unit.services.test_follow_up import RECEIVED, SENT, case, day, following, log

__all__ = ["case", "following"]  # fixtures

E = EventKind


@pytest.fixture
def told(following: FollowUp, case: Case, tmp_path: Path) -> Case:
    """A case with files, a correction and a note that would like to be markup."""
    proof = tmp_path / "a <b>.pdf"
    proof.write_bytes(b"%PDF proof")
    following.log(case.id, Entry(E.SENT, day("2026-11-03"), details={"how": "registered-post"}, files=[proof, proof]))
    case = log(following, case, (E.RECEIVED, "2026-11-05", {"proven": "yes"}), (E.REFUSED, "2026-11-20", {}))
    case = log(following, case, (E.CORRECTED, "2026-11-21", {"entry": "4"}))
    note = "<script>alert(1)</script>\nsecond line"
    return following.log(case.id, Entry(E.REFUSED, day("2026-11-20"), note, {"reason": "“public” & free"}))


def test_the_folder_holds_letter_chronology_and_files_and_every_hash_fits(
    following: FollowUp, told: Case, tmp_path: Path
) -> None:
    out = tmp_path / "file"
    written = following.export(told.id, out)
    there = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    assert there == sorted(written)
    assert [name for name in written if name.startswith("attachments/")] == [
        "attachments/02-01-a _b_.pdf",
        "attachments/02-02-a _b_.pdf",
    ]
    assert (out / "letter.pdf").read_bytes() == b"%PDF-1.7 letter"
    lines = (out / "SHA256SUMS.txt").read_text().splitlines()
    listed = {name: sha256 for sha256, name in (line.split("  ", 1) for line in lines)}
    assert set(listed) == set(written) - {"SHA256SUMS.txt"}
    for name, sha256 in listed.items():
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == sha256
    chronology = (out / "chronology.txt").read_text()
    assert all(listed[name] in chronology for name in listed if name.startswith("attachments/"))


def test_the_chronology_says_what_the_log_says_also_what_was_taken_back(
    following: FollowUp, told: Case, tmp_path: Path
) -> None:
    following.export(told.id, tmp_path / "file")
    text = (tmp_path / "file" / "chronology.txt").read_text()
    page = LexborHTMLParser((tmp_path / "file" / "chronology.html").read_text())
    body = page.body
    assert body is not None
    for said in (text, body.text(separator="\n")):
        for expected in (
            "Eileen Example",
            "Lenso.ai (PL)",
            "5\u00a0November\u00a02026",
            "The letter was sent by registered post.",
            "This is proven.",
            "This entry was taken back and does not count.",
            "Reason that the recipient gave: “public” & free",
            "<script>alert(1)</script>",
            "second line",
            "The request was received on Thursday\u00a05\u00a0November\u00a02026.",
        ):
            assert expected in said
        assert said.count("does not count") == 1
    assert page.css("script") == []
    assert len(page.css("tbody tr")) == len(told.events)


def test_what_is_only_expected_is_not_told_as_if_it_had_happened(
    following: FollowUp, case: Case, tmp_path: Path
) -> None:
    log(following, case, SENT)
    following.export(case.id, tmp_path / "sent")
    assert "received on" not in (tmp_path / "sent" / "chronology.txt").read_text()
    log(following, case, RECEIVED)
    following.export(case.id, tmp_path / "received")
    assert "received on" in (tmp_path / "received" / "chronology.txt").read_text()


def test_one_tagged_pdf_tells_the_whole_case(following: FollowUp, told: Case, tmp_path: Path) -> None:
    following.export(told.id, tmp_path / "file")
    reader = pypdf.PdfReader(tmp_path / "file" / "case-file.pdf")
    text = " ".join("".join(page.extract_text() for page in reader.pages).split())
    for expected in (
        "Eileen Example",
        "Lenso.ai (PL)",
        "5 November 2026",
        "This is proven.",
        "This entry was taken back and does not count.",
        "<script>alert(1)</script>",
        "The request was received on Thursday 5 November 2026.",
        "attachments/02-01-a _b_.pdf",
        "Dear all",
    ):
        assert expected in text
    assert "/StructTreeRoot" in reader.root_object
    assert reader.metadata is not None
    assert reader.metadata.author == "Eileen Example"


def test_characters_without_a_glyph_cost_no_case_file(following: FollowUp, told: Case, tmp_path: Path) -> None:
    following.log(told.id, Entry(E.REPLIED, day("2026-11-21"), "\u13a0 \U0001f600", {"how": "email"}))
    following.export(told.id, tmp_path / "file")
    assert len(pypdf.PdfReader(tmp_path / "file" / "case-file.pdf").pages) >= 1
    assert "\U0001f600" in (tmp_path / "file" / "chronology.txt").read_text()


def test_the_same_case_gives_the_same_bytes(following: FollowUp, told: Case, tmp_path: Path) -> None:
    for name in ("one", "two"):
        following.export(told.id, tmp_path / name)
    for path in (tmp_path / "one").rglob("*.*"):
        assert path.read_bytes() == (tmp_path / "two" / path.relative_to(tmp_path / "one")).read_bytes()


def test_a_folder_with_something_in_it_is_left_alone(following: FollowUp, told: Case, tmp_path: Path) -> None:
    full, empty, file = tmp_path / "full", tmp_path / "empty", tmp_path / "file"
    for folder in (full, empty):
        folder.mkdir()
    (full / "mine.txt").write_text("mine")
    file.write_text("mine")
    for place in (full, file, tmp_path / "missing" / "folder"):
        with pytest.raises(NotWritable):
            following.export(told.id, place)
    assert [path.name for path in full.iterdir()] == ["mine.txt"]
    following.export(told.id, empty)
    assert (empty / "letter.pdf").is_file()
    assert [path for path in tmp_path.iterdir() if path.suffix == ".part"] == []


@given(st.text())
def test_any_name_becomes_one_that_every_system_takes(untrusted_name: str) -> None:
    name = safe_file_name(untrusted_name)
    assert 0 < len(name.encode()) <= LONGEST_FILE_NAME
    assert not set(name) & set('/\\:*?"<>|\0\n')
    assert name == name.strip(" .")
    assert safe_file_name(name) == name


@pytest.mark.parametrize(
    ("untrusted_name", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\scan.PDF", "scan.PDF"),
        (".pdf", "pdf"),
        ("", "file"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("x" * 300 + ".jpeg", "x" * 195 + ".jpeg"),
        ("\U00020000" * 300 + ".jpeg", "\U00020000" * 48 + ".jpeg"),
        ("\udcff.jpg", "_.jpg"),
    ],
)
def test_names_from_elsewhere_are_made_safe(untrusted_name: str, name: str) -> None:
    assert safe_file_name(untrusted_name) == name
