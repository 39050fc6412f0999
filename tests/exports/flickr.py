"""Exports of Flickr: what is said about the photos, and the photos, in one folder or in separate ZIPs."""

from __future__ import annotations

import json

from tests.exports.tree import jpeg

PHOTO, OTHER, GONE = "52345678901", "52345678902", "52345678903"
PAGE = f"https://www.flickr.com/photos/ada/{PHOTO}/"
ORIGINAL = "https://live.staticflickr.com/65535/52345678903_0a1b2c3d4e_o.jpg"


def described(number: str, *, later: bool = False) -> dict[str, object]:
    """What Flickr says about one photo."""
    record: dict[str, object] = {
        "id": number,
        "name": "At the lake",
        "description": "",
        "count_views": "3",
        "date_taken": "2022-08-01 17:30:00",
        "date_imported": "2022-08-02 09:00:00",
        "photopage": f"https://www.flickr.com/photos/ada/{number}/",
        "license": "All Rights Reserved",
        "geo": [],
        "tags": [{"tag": "lake", "user": "1"}, {"tag": "summer"}],
        "people": [{"username": "bob", "nsid": "2"}],
        "privacy": "public",
        "comments": [],
    }
    if number == PHOTO:
        record["geo"] = {"latitude": 48_858_400, "longitude": 2_294_500, "accuracy": 16}
    if number == OTHER:
        record |= {"privacy": "friend & family", "people": [], "tags": []}
    if number == GONE:
        record["original"] = ORIGINAL
    return record | ({"stereo": {"kind": None}, "safety": "safe"} if later else {})


def meta(*, root: str = "72157720000000000_abcdef_part1", later: bool = False) -> dict[str, bytes]:
    """The ZIP that has no photos."""
    albums = {"albums": [{"id": "7", "title": "Holidays", "photos": [PHOTO, GONE], "cover_photo": ""}]}
    files = {
        f"{root}/photo_{number}.json": json.dumps(described(number, later=later)).encode()
        for number in (PHOTO, OTHER, GONE)
    }
    return {f"{root}/albums.json": json.dumps(albums).encode(), f"{root}/account_profile.json": b"{}", **files}


def photos(*, root: str = "data-download-1") -> dict[str, bytes]:
    """A ZIP of photos, called in the two ways that there are."""
    return {f"{root}/at-the-lake_{PHOTO}_o.jpg": jpeg(), f"{root}/{OTHER}_0a1b2c3d4e_o.jpg": jpeg(1)}


def export(*, root: str = "flickr", later: bool = False) -> dict[str, bytes]:
    """Both, as if all ZIPs had been unpacked into one folder."""
    return meta(root=f"{root}/meta", later=later) | photos(root=f"{root}/data-download-1")
