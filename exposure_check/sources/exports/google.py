"""Google Photos in Takeout: a photo and beside it a JSON file with its title, dates, place, people and address.

The name of that sidecar is made from the photo's, and cut: ``<photo>.supplemental-metadata.json`` to 51 characters in
all, in older exports ``<photo>.json``. What follows is known from immich-go (``adapters/googlePhotos/matchers.go``) and
GPTH (``json_extractor.dart``), read 2026-11-22:

- ``img(1).jpg`` has ``img.jpg(1).json`` or ``img.jpg.supplemental-metadata(1).json``;
- ``img-edited.jpg`` has the sidecar of ``img.jpg``; the word is translated;
- the film of a live photo, ``img.MP4``, has the sidecar of ``img.HEIC``;
- a name of more than 46 characters is cut in the sidecar (``original_<uuid>_.json`` for ``original_<uuid>_P.jpg``), and
  the same sidecar serves ``original_<uuid>_P(1).jpg``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.errors import printable
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Described, Finding, Missing, Tree, Unread

EDITED = (
    *("-edited", "-effects", "-smile", "-mix", "-edytowane", "-bearbeitet", "-bewerkt", "-編集済み", "-modificato"),
    *("-modifié", "-ha editado", "-editado", "-editat", "-redigerad", "-muokattu", "-редактировано", "-düzenlendi"),
    "-편집됨",
)
"""What Google adds to the name of an edited photo, by language; ``-effects``, ``-smile`` and ``-mix`` are its own."""

_FILMS = frozenset({".mp4", ".mov", ".m4v", ".3gp"})
"""What the moving part of a live photo can be."""

_SUPPLEMENT = "supplemental-metadata"
_NUMBER = re.compile(r"\((\d{1,4})\)$")
_SHORTEST_CUT, _LONGEST_CUT = 40, 51
_SIDECAR = re.compile(
    r"\.(jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?|dng|mp4?|mv|m4v|mov|avi|mkv|webm|3gp|mpe?g|mts)"
    r"(\.[supplementa\-metd]{0,21})?(\(\d{1,4}\))?\.json$",
    re.IGNORECASE,
)
_PHOTO_FOLDER = re.compile(
    r"(^|/)google (photos?|fotos?|foto's|фото|fotografie|valokuvat|foton|zdjęcia)/", re.IGNORECASE
)
_YEAR_FOLDER = re.compile(r"(^|/)[^/]{2,30} (19|20)\d{2}/$|(^|/)(19|20)\d{2} ?[^/\d]{1,20}/$")
_TAKEOUT = re.compile(r"(^|/)takeout([-~ ][^/]*)?/", re.IGNORECASE)
_FORBIDDEN = re.compile(r"[%:*?\"<>|&'/\\]")


class GooglePhotosReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.GOOGLE_PHOTOS

    def likeness(self, tree: Tree) -> float:
        """By sidecars beside photos, as the folders' names are translated."""
        supplemental = plain = False
        folders = {_PHOTO_FOLDER: 0.5, _TAKEOUT: 0.2, _YEAR_FOLDER: 0.1}
        names = list(tree.names())
        for name in names:
            if name.endswith(".json") and (match := _SIDECAR.search(name)):
                supplemental = supplemental or len(match[2] or "") > 3
                plain = True
                if supplemental:
                    break
        by_sidecars = 0.7 if supplemental else 0.4 if plain else 0.0
        return min(1.0, by_sidecars + common.likeness_of(names, {"archive_browser.html": 0.1}, folders))

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Each photo that has a sidecar, each sidecar whose photo is elsewhere, and the photos beside them."""
        folders = _folders(tree)
        for path, folder in folders.items():
            if folder.sidecars:
                yield from _of_folder(tree, path, folder)


# --- Which sidecar is whose ------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Folder:
    """Base names of photos and of JSON files in one folder."""

    media: list[str] = field(default_factory=list)
    json: list[str] = field(default_factory=list)
    sidecars: bool = False


def _folders(tree: Tree) -> dict[str, _Folder]:
    found: dict[str, _Folder] = {}
    for name in tree.names():
        is_json = name.lower().endswith(".json")
        if not is_json and not common.is_media(name):
            continue
        folder = found.setdefault(name[: name.rfind("/") + 1], _Folder())
        (folder.json if is_json else folder.media).append(common.base_name(name))
        if is_json and not folder.sidecars:
            folder.sidecars = _may_be_sidecar(common.base_name(name))
    return found


def _may_be_sidecar(base: str) -> bool:
    return _SIDECAR.search(base) is not None or len(base) >= _SHORTEST_CUT


def _key(base: str) -> tuple[str, str]:
    """The photo's name as a sidecar's has it, perhaps cut, and the number in parentheses, both without case.

    >>> _key("img.jpg.supplemental-me(1).json")
    ('img.jpg', '1')
    """
    stem = base[:-5]
    number = ""
    if match := _NUMBER.search(stem):
        stem, number = stem[: match.start()], match[1]
    photo, dot, end = stem.rpartition(".")
    if dot and _SUPPLEMENT.startswith(end.lower()):
        stem = photo
    return stem.casefold(), number


def _unnumbered(base: str) -> tuple[str, str, str]:
    """A photo's name without its number and extension, the extension with its dot, the number."""
    stem, dot, extension = base.rpartition(".")
    number = ""
    if match := _NUMBER.search(stem):
        stem, number = stem[: match.start()], match[1]
    return stem.casefold(), (dot + extension).casefold(), number


def _without_edited(stem: str) -> str | None:
    """The stem of the photo that was edited; also where the word was cut as the name was too long."""
    for word in EDITED:
        if stem.endswith(word):
            return stem[: -len(word)]
    at = stem.rfind("-")
    if len(stem) >= _SHORTEST_CUT and at > 0 and len(stem) - at > 2:
        tail = stem[at:]
        if any(word.startswith(tail) for word in EDITED):
            return stem[:at]
    return None


_Sidecars = dict[tuple[str, str], str]


def _sidecar_of(media: str, sidecars: _Sidecars, stems: _Sidecars) -> str | None:
    """The base name of the sidecar of a photo. ``stems``: sidecars by their photo's name without extension."""
    stem, extension, number = _unnumbered(media)
    whole = media.casefold()
    if found := sidecars.get((stem + extension, number)) or sidecars.get((whole, "")):
        return found
    if (original := _without_edited(stem)) is not None:
        for key in ((original + extension, number), (original, number)):
            if found := sidecars.get(key) or stems.get(key):
                return found
    if found := _cut_sidecar(stem + extension, number, sidecars):
        return found
    if extension not in _FILMS:
        return None
    return stems.get((stem, number)) or (stems.get((f"{stem}({number})", "")) if number else None)


def _cut_sidecar(name: str, number: str, sidecars: _Sidecars) -> str | None:
    for wanted in (number, "") if number else ("",):
        for length in range(min(len(name), _LONGEST_CUT), _SHORTEST_CUT - 1, -1):
            if found := sidecars.get((name[:length], wanted)):
                return found
    return None


# --- What it says ----------------------------------------------------------------------------------------------


def _of_folder(tree: Tree, path: str, folder: _Folder) -> Iterator[Finding]:
    sidecars = {_key(base): base for base in folder.json}
    stems = {(_unnumbered(key)[0] if "." in key else key, number): base for (key, number), base in sidecars.items()}
    owners: dict[str, list[str]] = {}
    alone: list[str] = []
    for media in folder.media:
        sidecar = _sidecar_of(media, sidecars, stems)
        if sidecar is None:
            alone.append(media)
        else:
            owners.setdefault(sidecar, []).append(media)
    album = _Album()
    for base in folder.json:
        if base not in owners:
            found = _album_or_missing(tree, path, base)
            if isinstance(found, _Album):
                album = found
            elif found is not None:
                yield found
    for base, photos in owners.items():
        content = common.read_json(tree, path + base)
        if isinstance(content, Unread):
            yield content
            alone.extend(photos)
            continue
        for media in photos:
            yield Described(path + media, _provenance(content, album), _address(content), _put_up(content))
    for media in alone:
        yield Described(path + media, _provenance({}, album))


@dataclass(frozen=True, slots=True)
class _Album:
    """What the JSON file of an album says."""

    title: str | None = None
    public: bool = False


def _album_or_missing(tree: Tree, path: str, base: str) -> _Album | Missing | Unread | None:
    """What a JSON file without a photo beside it is: an album's, a sidecar of another part, or nothing of ours."""
    content = common.read_json(tree, path + base)
    if isinstance(content, Unread):
        return content if _SIDECAR.search(base) else None
    if not isinstance(content, dict):
        return None
    title = common.text(content, "title")
    if "photoTakenTime" in content:
        name = printable(path + _FORBIDDEN.sub("_", title or base[:-5]), common.MOST_NAME)
        return Missing(name[-common.MOST_TEXT :], _provenance(content, _Album()), _address(content), _put_up(content))
    album = content.get("albumData", content)
    if common.value(album, "date") is None and common.value(album, "access") is None:
        return None
    return _Album(common.text(album, "title"), common.text(album, "access") == "public")


def _address(content: object) -> str | None:
    return common.address(common.value(content, "url"))


def _put_up(content: object) -> datetime | None:
    return common.timestamp(content, "creationTime", "timestamp")


def _provenance(content: object, album: _Album) -> Provenance:
    origin = common.value(content, "googlePhotosOrigin")
    shared = isinstance(origin, dict) and not origin.keys().isdisjoint({"fromSharedAlbum", "fromPartnerSharing"})
    audience = Audience.PUBLIC if album.public else Audience.LIMITED if shared else Audience.PRIVATE
    return Provenance(
        platform=Platform.GOOGLE_PHOTOS,
        occasion=Occasion.ALBUM,
        audience=audience,
        account=album.title,
        caption=common.text(content, "description"),
        no_address=None if _address(content) else NoAddress.UNKNOWN,
        disclosures=common.disclosed(*_disclosures(content)),
    )


def _disclosures(content: object) -> Iterator[Disclosure | None]:
    for person in common.records(content, "people"):
        yield common.said(DisclosureKind.PERSON_NAMES, common.text(person, "name"))
    for key in ("geoData", "geoDataExif"):
        place = common.value(content, key)
        yield common.coordinates(common.number(place, "latitude"), common.number(place, "longitude"))
    taken = common.timestamp(content, "photoTakenTime", "timestamp")
    if taken is not None:
        yield Disclosure(DisclosureKind.DATE_TAKEN, taken.isoformat(), FoundIn.EXPORT)
