"""Flickr: ``albums.json`` and one ``photo_ID.json`` for each photo in one ZIP, the photos in others.

Photos are called ``SLUG_ID_o.jpg`` or ``ID_HASH_o.jpg`` and are joined by the number (immich-go ``adapters/flickr``,
read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from datetime import datetime

from exposure_check.domain.disclosure import Disclosure, DisclosureKind
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Described, Finding, Linked, Missing, Tree, Unread

_PHOTO_FILE = re.compile(r"(?:^|/)photo_(\d{1,20})\.json$", re.IGNORECASE)
_MEDIA = re.compile(r"(?:^|/)(?:[^/]*_)?(\d{6,20})_(?:[0-9a-f]{8,12}_)?o\.\w{3,4}$|(?:^|/)[^/]*_(\d{8,20})\.\w{3,4}$")
_FILES = {"albums.json": 0.3, "account_profile.json": 0.2, "galleries.json": 0.1, "group_discussions.json": 0.1}
_AUDIENCE = {"public": Audience.PUBLIC, "private": Audience.PRIVATE}


class FlickrReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.FLICKR

    def likeness(self, tree: Tree) -> float:
        """By one file for each photo, or, in a ZIP that has photos only, by how most of these are called."""
        names = list(tree.names())
        described = sum(_PHOTO_FILE.search(name) is not None for name in names)
        media = [name for name in names if common.is_media(name)]
        numbered = sum(name.count("_") > 1 and _MEDIA.search(name) is not None for name in media)
        found = common.likeness_of(names, _FILES)
        if described:
            return min(1.0, 0.7 + found)
        return 0.6 if media and numbered == len(media) and len(media) == len(names) else min(found, 0.9)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Photos by their number. What is described and not there is linked if its address is known."""
        names = list(tree.names())
        media: dict[str, list[str]] = {}
        for name in names:
            if common.is_media(name) and (found := _MEDIA.search(name)):
                media.setdefault(found[1] or found[2], []).append(name)
        albums = yield from _albums(tree, common.Names(names))
        given: set[str] = set()
        for name in names:
            if number := _PHOTO_FILE.search(name):
                content = common.read_json(tree, name)
                if isinstance(content, Unread):
                    yield content
                    continue
                own = common.text(content, "id") or number[1]
                given.add(own)
                yield from _photo(content, own, media.get(own, []), albums.get(own))
        for own, files in media.items():
            for name in files if own not in given else ():
                provenance = Provenance(
                    platform=Platform.FLICKR,
                    occasion=Occasion.ALBUM if own in albums else Occasion.POST,
                    account=albums.get(own),
                    no_address=NoAddress.UNKNOWN,
                )
                yield Described(name, provenance)


def _albums(tree: Tree, names: common.Names) -> Generator[Finding, None, dict[str, str]]:
    """Number of a photo -> title of the first album that has it, as the value of the generator."""
    titles: dict[str, str] = {}
    for name in names.ending("albums.json"):
        content = common.read_json(tree, name)
        if isinstance(content, Unread):
            yield content
            continue
        for album in common.records(content, "albums"):
            for photo in common.texts(album, "photos"):
                if title := common.text(album, "title"):
                    titles.setdefault(photo, title)
    return titles


def _photo(content: object, number: str, files: list[str], album: str | None) -> Iterator[Finding]:
    page = common.address(common.value(content, "photopage"))
    privacy = (common.text(content, "privacy") or "").lower()
    provenance = Provenance(
        platform=Platform.FLICKR,
        occasion=Occasion.POST,
        audience=_AUDIENCE.get(privacy, Audience.LIMITED if privacy else Audience.UNKNOWN),
        account=album,
        caption=common.text(content, "name") or common.text(content, "description"),
        no_address=None if page else NoAddress.UNKNOWN,
        disclosures=_disclosed(content),
    )
    published = common.moment_of(common.raw(content, "date_imported")) or _upload(content)
    for name in files:
        yield Described(name, provenance, page, published)
    if files:
        return
    original = common.address(common.value(content, "original"))
    if original:
        yield Linked(original, provenance, page, published)
    else:
        yield Missing(f"photo {number}"[:400], provenance, page, published)


def _upload(content: object) -> datetime | None:
    return common.timestamp(content, "date_upload") or common.moment_of(common.raw(content, "date_upload"))


def _disclosed(content: object) -> tuple[Disclosure, ...]:
    """What the export says about a photo: place, people, tags, when it was taken."""
    people = [common.text(each, "username") or common.text(each, "name") for each in common.records(content, "people")]
    tags = [tag for each in common.records(content, "tags") if (tag := common.text(each, "tag"))]
    taken = common.moment_of(common.raw(content, "date_taken"))
    return common.disclosed(
        *(_place(geo) for geo in common.records(content, "geo")[:1]),
        *(common.said(DisclosureKind.PERSON_NAMES, each) for each in people[:50]),
        common.said(DisclosureKind.KEYWORDS, ", ".join(tags[:50])),
        common.said(DisclosureKind.DATE_TAKEN, taken.replace(tzinfo=None).isoformat() if taken else None),
    )


def _place(geo: dict[str, object]) -> Disclosure | None:
    """Degrees, or millionths of a degree as whole numbers."""
    latitude, longitude = common.number(geo, "latitude"), common.number(geo, "longitude")
    if latitude is not None and longitude is not None and (abs(latitude) > 90 or abs(longitude) > 180):
        latitude, longitude = latitude / 1e6, longitude / 1e6
    return common.coordinates(latitude, longitude)
