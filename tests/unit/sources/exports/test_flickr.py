"""Exports of Flickr."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.provenance import Audience, NoAddress
from exposure_check.sources.exports.flickr import FlickrReader
from exposure_check.sources.tree import Described, Linked, Missing, Unread
from tests.exports import flickr
from tests.exports.tree import MemoryTree, findings


@pytest.mark.parametrize("root", ["flickr", "Meine Fotos/Flickr"])
@pytest.mark.parametrize("later", [False, True])
def test_photos_are_joined_with_what_is_said_about_them_by_their_number(root: str, later: bool) -> None:
    found = findings(FlickrReader(), flickr.export(root=root, later=later))
    photo, other = (each for each in found if isinstance(each, Described))
    assert photo.name == f"{root}/data-download-1/at-the-lake_{flickr.PHOTO}_o.jpg"
    assert other.name == f"{root}/data-download-1/{flickr.OTHER}_0a1b2c3d4e_o.jpg"
    assert photo.origin_url == flickr.PAGE
    assert photo.published == datetime(2022, 8, 2, 9, tzinfo=UTC)
    assert (photo.provenance.account, photo.provenance.caption) == ("Holidays", "At the lake")
    assert (photo.provenance.audience, other.provenance.audience) == (Audience.PUBLIC, Audience.LIMITED)
    said = {each.kind: each.value for each in photo.provenance.disclosures}
    assert said == {
        DisclosureKind.GPS: "48.8584, 2.2945",
        DisclosureKind.PERSON_NAMES: "bob",
        DisclosureKind.KEYWORDS: "lake, summer",
        DisclosureKind.DATE_TAKEN: "2022-08-01T17:30:00",
    }
    assert [each.url for each in found if isinstance(each, Linked)] == [flickr.ORIGINAL]


def test_the_zip_of_descriptions_alone_names_what_is_elsewhere() -> None:
    found = findings(FlickrReader(), flickr.meta())
    assert [type(each) for each in found] == [Missing, Missing, Linked]
    assert {each.origin_url for each in found if not isinstance(each, Unread)} >= {flickr.PAGE}


def test_a_zip_of_photos_alone_is_known_by_their_names() -> None:
    assert FlickrReader().likeness(MemoryTree(flickr.photos())) >= 0.5
    found = findings(FlickrReader(), flickr.photos())
    assert [type(each) for each in found] == [Described, Described]
    assert {each.provenance.no_address for each in found if isinstance(each, Described)} == {NoAddress.UNKNOWN}


def test_photos_of_a_camera_are_none_of_flickr() -> None:
    names = {"DCIM/IMG_20220801_173000.jpg": b"", "DCIM/PXL_20220801_173000123.jpg": b"", "20220801_173000.jpg": b""}
    assert FlickrReader().likeness(MemoryTree(names)) < 0.5


def test_a_damaged_description_is_unread_and_its_photo_is_described_all_the_same() -> None:
    files = flickr.export() | {f"flickr/meta/photo_{flickr.PHOTO}.json": b"{"}
    found = findings(FlickrReader(), files)
    assert sum(isinstance(each, Unread) for each in found) == 1
    assert sum(isinstance(each, Described) for each in found) == 2
