"""The directory that ships, and what happens to one that is damaged."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.errors import DamagedData, NotFound
from exposure_check.law import directory
from exposure_check.services import ports

RESOURCES = Path(__file__).parents[3] / "resources" / "law"
DIRECTORY = directory.load(RESOURCES)

FACE_SEARCH = ["clearview-ai", "facecheck-id", "facesift", "lenso-ai", "pimeyes"]
PLATFORMS = [
    "facebook",
    "instagram",
    "whatsapp",
    "google",
    "twitter",
    "linkedin",
    "tiktok",
    "snapchat",
    "pinterest",
    "reddit",
    "telegram",
    "discord",
    "github",
]


def damaged(folder: Path, **changes: object) -> Path:
    """A directory file whose third entry has ``changes``; None removes the field."""
    content: dict[str, Any] = json.loads((RESOURCES / "recipients.json").read_text(encoding="utf-8"))
    entry = content["recipients"][2]
    for field, value in changes.items():
        entry[field] = value
    (folder / "recipients.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def test_the_directory_is_what_the_services_ask_for() -> None:
    port: ports.Directory = DIRECTORY
    assert port is DIRECTORY


@pytest.mark.parametrize("slug", [*FACE_SEARCH, "social-catfish", *PLATFORMS])
def test_the_recipients_of_the_first_letters_are_there(slug: str) -> None:
    found = DIRECTORY.get(slug)
    assert found.sources
    assert found.address or found.email or found.webform


def test_every_recipient_tells_where_it_comes_from_and_how_old_it_is() -> None:
    today = date(2026, 11, 22)
    undated = [each.slug for each in DIRECTORY.all() if each.age_in_days(today) is None]
    assert undated == ["bluesky", "venmo"]
    assert all(each.age_in_days(today) or 0 >= 0 for each in DIRECTORY.all())
    assert all(any("no date" in note for note in DIRECTORY.get(slug).notes) for slug in undated)


def test_warnings_of_the_record_are_kept() -> None:
    clearview = DIRECTORY.get("clearview-ai")
    assert [each.value[0] for each in clearview.address_alternatives] == ["99 Wall Street", "214 W 29th St"]
    assert len(clearview.email_alternatives) == 2
    assert any("Art. 27" in note for note in clearview.notes)
    assert any("US states" in note for note in clearview.notes)
    assert any("ID" in ask for ask in clearview.asks_for)
    assert any("2020-03-05" in note for note in DIRECTORY.get("social-catfish").notes)


def test_the_face_search_engines_are_known_as_such() -> None:
    assert sorted(each.slug for each in DIRECTORY.all() if each.kind == "face-search") == FACE_SEARCH
    assert DIRECTORY.get("clearview-ai").searches_faces
    assert not DIRECTORY.get("instagram").searches_faces


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("clearview", "clearview-ai"),
        ("CLEARVIEW AI, INC.", "clearview-ai"),
        ("lenso", "lenso-ai"),
        ("Spolka", "lenso-ai"),
        ("spółka akcyjna", "lenso-ai"),
        ("YouTube", "google"),
        ("Facebook", "facebook"),
        ("x", "twitter"),
        ("face-search us", "clearview-ai"),
        ("face-search poland", "lenso-ai"),
    ],
)
def test_the_best_fit_comes_first(text: str, first: str) -> None:
    assert DIRECTORY.search(text)[0].slug == first


def test_an_empty_search_lists_everything_and_a_hopeless_one_nothing() -> None:
    assert DIRECTORY.search("  ") == DIRECTORY.all()
    assert DIRECTORY.search("no such company anywhere") == []


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_text_can_be_searched_for(text: str) -> None:
    assert set(DIRECTORY.search(text)) <= set(DIRECTORY.all())


def test_every_recipient_is_found_by_slug_and_name() -> None:
    for each in DIRECTORY.all():
        assert each in DIRECTORY.search(each.slug)[:2]
        assert each in DIRECTORY.search(each.name)[:2]


def test_an_unknown_slug_is_not_found() -> None:
    with pytest.raises(NotFound, match="nobody"):
        DIRECTORY.get("nobody")


@pytest.mark.parametrize(
    "changes",
    [
        {"email": "not an address"},
        {"email": 5},
        {"kind": "unheard-of"},
        {"checked": "yesterday"},
        {"sources": []},
        {"country": "Germany"},
        {"webform": "javascript:alert(1)"},
        {"surprise": True},
        {"name": ""},
        {"address": [], "email": None, "webform": None},
    ],
)
def test_a_wrong_entry_is_named(tmp_path: Path, changes: dict[str, object]) -> None:
    with pytest.raises(DamagedData, match=r"recipients\.json.*entry 3 \(facecheck-id\)"):
        directory.load(damaged(tmp_path, **changes))


def test_two_entries_with_one_slug_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedData, match="two entries are called pimeyes"):
        directory.load(damaged(tmp_path, slug="pimeyes"))


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b"[" * 100_000, b'{"recipients": 1}'])
def test_a_file_that_is_no_directory_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "recipients.json").write_bytes(content)
    with pytest.raises(DamagedData, match=r"recipients\.json"):
        directory.load(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DamagedData, match=r"recipients\.json"):
        directory.load(tmp_path)
