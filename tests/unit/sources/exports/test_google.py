"""Takeouts of Google Photos and YouTube."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.disclosure import DisclosureKind, FoundIn
from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Audience, NoAddress, Occasion
from exposure_check.sources.exports.google import GooglePhotosReader
from exposure_check.sources.exports.youtube import YouTubeReader
from exposure_check.sources.tree import Described, ExportReader, Finding, Missing, Unread
from tests.exports import google
from tests.exports.tree import MemoryTree, findings, without


def _by_base(found: list[Finding]) -> dict[str, Described]:
    return {each.name.rsplit("/", 1)[-1]: each for each in found if isinstance(each, Described)}


@pytest.mark.parametrize("photo", google.PAIRS)
@pytest.mark.parametrize("later", [False, True])
def test_every_odd_name_of_a_photo_finds_its_sidecar(photo: str, later: bool) -> None:
    files = google.photos(later=later)
    described = _by_base(findings(GooglePhotosReader(), files))[photo]
    folder = described.name.rsplit("/", 1)[0]
    expected = files[f"{folder}/{google.PAIRS[photo]}"]
    assert described.provenance.caption is not None
    assert f'"description": "{described.provenance.caption}"'.encode() in expected
    assert described.published == datetime.fromtimestamp(google.UPLOADED, UTC)
    assert described.origin_url == "https://photos.google.com/photo/AF1QipExample"


def test_names_cut_to_51_characters_are_as_google_cuts_them() -> None:
    assert all(len(name) <= 51 for name in google.PAIRS.values())


def test_people_and_place_are_disclosed_by_the_export() -> None:
    photo = _by_base(findings(GooglePhotosReader(), google.photos()))["plain.jpg"].provenance
    assert all(each.found_in is FoundIn.EXPORT for each in photo.disclosures)
    assert [(each.kind, each.value) for each in photo.disclosures] == [
        (DisclosureKind.PERSON_NAMES, "Zoë Müller"),
        (DisclosureKind.PERSON_NAMES, "Ada"),
        (DisclosureKind.GPS, "47.5, 9.4"),
        (DisclosureKind.DATE_TAKEN, "2023-04-30T12:00:00+00:00"),
    ]
    assert photo.audience is Audience.PRIVATE


@pytest.mark.parametrize("album_file", ["metadata.json", "métadonnées.json", "Metadaten.json"])
def test_an_album_gives_its_title_in_any_language(album_file: str) -> None:
    found = _by_base(findings(GooglePhotosReader(), google.photos(album_file=album_file)))
    shared = found["shared.jpg"]
    assert shared.provenance.account == "Bodensee"
    assert shared.provenance.audience is Audience.LIMITED
    assert (shared.origin_url, shared.provenance.no_address) == (None, NoAddress.UNKNOWN)
    assert found["lonely.jpg"].provenance.account == "Bodensee"


def test_a_photo_does_not_take_the_sidecar_of_another_kind_of_the_same_name() -> None:
    found = _by_base(findings(GooglePhotosReader(), google.photos()))
    assert found["shared.jpg"].provenance.caption == "about shared.jpg"
    assert found["shared.png"].provenance.caption is None


@pytest.mark.parametrize(
    ("root", "product", "year"),
    [
        ("Takeout", "Google Fotos", "Fotos von 2023"),
        ("Takeout 2", "Google Photos", "Photos de 2023"),
        ("x", "Google Foto", "Foto dal 2023"),
        ("meine Sachen", "Bilder", "2023"),
    ],
)
def test_it_is_known_in_other_languages_and_by_its_sidecars_alone(root: str, product: str, year: str) -> None:
    files = google.photos(root=root, product=product, year=year)
    assert GooglePhotosReader().likeness(MemoryTree(files)) >= 0.5
    assert len(_by_base(findings(GooglePhotosReader(), files))) == len(google.PAIRS) + 3


def test_a_photo_of_another_part_is_missing_and_a_photo_beside_a_damaged_sidecar_is_still_said() -> None:
    files = without(google.photos(), "/plain.jpg")
    damaged = {name: b"{" if name.endswith("older.jpg.json") else content for name, content in files.items()}
    found = findings(GooglePhotosReader(), damaged)
    assert [each.name for each in found if isinstance(each, Missing)] == [
        "Takeout/Google Photos/Photos from 2023/plain.jpg"
    ]
    assert [each.reason for each in found if isinstance(each, Unread)] == [Reason.DAMAGED]
    assert _by_base(found)["older.jpg"].provenance.occasion is Occasion.ALBUM


def test_photos_and_videos_of_one_takeout_are_two_exports() -> None:
    photos, films = google.photos(), google.youtube()
    readers: tuple[ExportReader, ExportReader] = (GooglePhotosReader(), YouTubeReader())
    assert readers[0].likeness(MemoryTree(films)) < 0.5
    assert readers[1].likeness(MemoryTree(photos)) < 0.5
    assert all(reader.likeness(MemoryTree({**photos, **films})) >= 0.5 for reader in readers)


@pytest.mark.parametrize("german", [False, True])
def test_a_film_finds_its_row_by_its_title_and_a_row_without_film_is_missing(german: bool) -> None:
    files = google.youtube(german=german)
    assert YouTubeReader().likeness(MemoryTree(files)) >= 0.5
    found = findings(YouTubeReader(), files)
    film = _by_base(found)["Am See_ Teil 1 _ Hafen_.mp4"]
    assert film.origin_url == "https://www.youtube.com/watch?v=abcdefghij1"
    assert film.published == datetime(2023, 5, 1, 12, tzinfo=UTC)
    assert film.provenance.audience is Audience.PUBLIC
    assert film.provenance.account == "Adas Kanal"
    assert _by_base(found)["avatar.jpg"].provenance.occasion is Occasion.PROFILE
    missing = [each for each in found if isinstance(each, Missing)]
    assert [(each.name, each.provenance.audience) for each in missing] == [("Zweiter Film", Audience.LIMITED)]


def test_an_older_takeout_has_a_resource_for_each_film() -> None:
    found = findings(YouTubeReader(), google.youtube(older=True))
    film = _by_base(found)["Am See_ Teil 1 _ Hafen_.mp4"]
    assert film.origin_url == "https://www.youtube.com/watch?v=abcdefghij1"
    assert film.provenance.audience is Audience.PUBLIC
    assert len(found) == 1
