"""Locators as the command line prints them, and words for every value of the domain."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import pytest

from exposure_check.cli import wording
from exposure_check.cli.matches import _clock
from exposure_check.cli.scan import _Names, reasons_of
from exposure_check.domain.disclosure import DisclosureKind, FoundIn
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform
from exposure_check.domain.scan import FileReport
from exposure_check.domain.source import PlaceKind, Recognised


@pytest.mark.parametrize(
    ("named", "locator", "printed"),
    [
        ("photos", "{here}/photos/a.jpg", "photos/a.jpg"),
        ("photos", "{here}/photos", "{here}/photos"),
        ("photos", "{here}/photos-2/a.jpg", "{here}/photos-2/a.jpg"),
        ("a.jpg", "{here}/a.jpg", "a.jpg"),
        (".", "{here}/photos/a.jpg", "photos/a.jpg"),
        ("..", "{here}/photos/a.jpg", "../{name}/photos/a.jpg"),
        ("b.zip", "{here}/b.zip!/top/../x//a.jpg", "b.zip!/top/../x//a.jpg"),
        ("in/b-002.zip", "{here}/in/b-001.zip!/a.jpg", "in/b-001.zip!/a.jpg"),
        ("in/page.html", "{here}/in/page_files/a.jpg", "in/page_files/a.jpg"),
        ("photos", "https://example.org{here}/photos/a.jpg", "https://example.org{here}/photos/a.jpg"),
        ("{here}/photos", "{here}/photos/a.jpg", "{here}/photos/a.jpg"),
    ],
)
def test_locators_are_printed_as_the_person_named_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str, locator: str, printed: str
) -> None:
    (tmp_path / "photos").mkdir()
    monkeypatch.chdir(tmp_path)
    values = {"here": str(tmp_path), "name": tmp_path.name}
    names = _Names([Path(named.format(**values))])
    assert names.of(locator.format(**values)) == printed.format(**values)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (Reason, wording.REASONS),
        (Platform, wording.PLATFORMS),
        (Occasion, wording.OCCASIONS),
        (Audience, wording.AUDIENCES),
        (NoAddress, wording.NO_ADDRESS),
        (DisclosureKind, wording.DISCLOSURES),
        (FoundIn, wording.FOUND_IN),
        (PlaceKind, wording.PLACES),
        (FileState, wording.STATES),
    ],
)
def test_every_value_has_words(kind: type[StrEnum], told: dict[StrEnum, str]) -> None:
    assert set(told) == set(kind)
    assert all(text for value, text in told.items() if value is not Occasion.OTHER)


def test_a_place_is_told_by_its_platforms_if_it_is_an_export() -> None:
    both = Recognised(PlaceKind.ARCHIVE, (Platform.GOOGLE_PHOTOS, Platform.YOUTUBE))
    assert wording.recognised_in_words(both) == "export of Google Photos and YouTube"
    assert wording.recognised_in_words(Recognised(PlaceKind.FOLDER)) == "folder"


def test_reasons_are_counted_for_one_state_the_most_frequent_first() -> None:
    def file(state: FileState, reason: Reason | None) -> FileReport:
        return FileReport("x", state, reason, None, 0, None)

    skipped, links = FileState.SKIPPED, Reason.LINK_ONLY
    files = [
        file(skipped, Reason.NOT_AN_IMAGE),
        file(skipped, links),
        file(skipped, links),
        file(FileState.MATCH, None),
    ]
    files.append(file(FileState.UNREADABLE, Reason.DAMAGED))
    assert list(reasons_of(files, skipped).items()) == [("link-only", 2), ("not-an-image", 1)]


@pytest.mark.parametrize(("seconds", "told"), [(0, "0:00"), (12.9, "0:12"), (65, "1:05"), (3725, "1:02:05")])
def test_times_in_a_film_are_told_as_on_its_clock(seconds: float, told: str) -> None:
    assert _clock(seconds) == told
