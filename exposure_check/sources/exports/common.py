"""What all readers of exports need: bounded JSON, CSV and HTML, names found by their ends, dates, addresses.

Everything here takes untrusted bytes and never raises for what is in them. Nothing is loaded later than on import, as
the confined process could not.
"""

from __future__ import annotations

import csv
import io
import json
import math
import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from itertools import islice
from urllib.parse import urlsplit

import msgspec
from selectolax.lexbor import LexborHTMLParser

from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.errors import printable
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.provenance import Provenance
from exposure_check.sources.tree import MOST_TEXT_BYTES, Described, Linked, MemberRefused, Missing, Tree, Unread

MOST_TEXT = 400
MOST_ADDRESS = 2_000
MOST_NAME = 4_096
MOST_JSON_VALUES = 6_000_000
"""More brackets and commas than this are not turned into objects: each costs about 60 bytes of memory."""
MOST_HTML_TAGS = 2_000_000
MOST_HTML_DEPTH = 2_000
"""Parsing takes time that grows with the square of the depth: 0.17 s at 10,000, 1.5 s at 30,000 (selectolax 1.0)."""
MOST_ROWS = 2_000_000
MOST_CANDIDATES = 200
"""Files of the same name that are compared with a path; a hostile archive has 200,000 of them."""

Record = Mapping[str, object]

# --- Names -----------------------------------------------------------------------------------------------------


def base_name(path: str) -> str:
    """What follows the last ``/``."""
    return path[path.rfind("/") + 1 :]


def folder_name(path: str) -> str:
    """What stands before the last ``/``, empty for a name without one."""
    return path[: max(path.rfind("/"), 0)]


def _folded(path: str) -> str:
    """A key for names that differ in case or in how accents are composed, as macOS changes it."""
    return path.casefold() if path.isascii() else unicodedata.normalize("NFC", path).casefold()


def _key(path: str, parts: int) -> int:
    pieces = path.rsplit("/", parts)[-parts:]
    return hash(_folded("/".join(pieces)))


def _shared_parts(one: str, other: str) -> int:
    """How many names at the end of two paths are the same."""
    count = 0
    for mine, theirs in zip(reversed(one.split("/")), reversed(other.split("/")), strict=False):
        if _folded(mine) != _folded(theirs):
            break
        count += 1
    return count


def _shared_start(one: str, other: str) -> int:
    count = 0
    for mine, theirs in zip(one.split("/"), other.split("/"), strict=False):
        if mine != theirs:
            break
        count += 1
    return count


class Names:
    """The names of a tree, found by how their paths end, whatever the root folder is called.

    Keeps the names as they are and 24 bytes of index for each: 100,000 names are indexed without copying them.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.all: list[str] = list(names)
        self._by_base = _Index(self.all, 1)
        self._by_two = _Index(self.all, 2)
        self._known: set[str] | None = None

    def __contains__(self, name: str) -> bool:
        if self._known is None:
            self._known = set(self.all)
        return name in self._known

    def ending(self, suffix: str) -> list[str]:
        """Names that are ``suffix`` or end with ``/suffix``, whatever their case, in the order of the tree.

        ``suffix``: a base name or several parts, as ``media/posts_1.json``.
        """
        wanted = suffix.count("/") + 1
        return [name for name in self._by_base.candidates(suffix) if _shared_parts(name, suffix) >= wanted]

    def matching(self, pattern: re.Pattern[str]) -> list[str]:
        """Names in which ``pattern`` is found, in the order of the tree. One pass over all names."""
        return [name for name in self.all if pattern.search(name)]

    def find(self, path: str, beside: str = "") -> str | None:
        """The file that an export means by ``path``, which is relative to a root that the tree may lack or add to.

        Of several the one that shares most of the path's end, then the one nearest to ``beside``, the file that names
        it. A base name alone is enough only where ``path`` is nothing more.
        """
        path = path.replace("\\", "/").strip().lstrip("/")
        while path.startswith(("./", "../")):
            path = path[path.index("/") + 1 :]
        if not path or len(path) > MOST_NAME:
            return None
        index = self._by_two if "/" in path else self._by_base
        best: tuple[int, int] = (0, 0)
        found: str | None = None
        for name in islice(index.candidates(path), MOST_CANDIDATES):
            rank = (_shared_parts(name, path), _shared_start(name, beside))
            if rank[0] >= min(2, path.count("/") + 1) and (found is None or rank > best):
                best, found = rank, name
        return found


class _Index:
    """Positions of names sorted by the hash of the last parts of their paths."""

    def __init__(self, names: Sequence[str], parts: int) -> None:
        self._names = names
        self._parts = parts
        keys = array("q", (_key(name, parts) for name in names))
        self._order = array("L", sorted(range(len(names)), key=keys.__getitem__))
        self._keys = array("q", (keys[place] for place in self._order))

    def candidates(self, path: str) -> Iterator[str]:
        """Names whose ends have the hash of that of ``path``, in the order of the tree."""
        key = _key(path, self._parts)
        for place in range(bisect_left(self._keys, key), len(self._keys)):
            if self._keys[place] != key:
                return
            yield self._names[self._order[place]]


def likeness_of(
    names: Iterable[str], files: Mapping[str, float], folders: Mapping[re.Pattern[str], float] | None = None
) -> float:
    """How much names look like an export: the sum of the weights of what is there, at most 1.

    ``files``: ends of paths in lower case (``media/posts_1.json``); ``folders``: patterns searched in the folder's
    path with ``/`` at its end. Each counts once. Numbers inside base names are compared as they are.
    """
    by_base: dict[str, list[str]] = {}
    for suffix in files:
        by_base.setdefault(base_name(suffix), []).append(suffix)
    open_folders = dict(folders or {})
    seen: set[str] = set()
    total = 0.0
    last_folder: str | None = None
    for name in names:
        for suffix in by_base.get(base_name(name).lower(), ()):
            if suffix not in seen and f"/{name.lower()}".endswith(f"/{suffix}"):
                seen.add(suffix)
                total += files[suffix]
        if open_folders and (folder := name[: name.rfind("/") + 1]) != last_folder:
            last_folder = folder
            for pattern in [each for each in open_folders if each.search(folder)]:
                total += open_folders.pop(pattern)
        if total >= 1:
            return 1.0
    return total


# --- Files that describe others --------------------------------------------------------------------------------


def read_bytes(tree: Tree, name: str) -> bytes | Unread:
    """A file's content without the mark of UTF-8 at its start."""
    try:
        if tree.size(name) > MOST_TEXT_BYTES:
            return Unread(name, FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        data = tree.text_bytes(name)
    except MemberRefused as refused:
        return Unread(name, refused.state, refused.reason)
    except KeyError:
        return Unread(name, FileState.FAILED, Reason.NOT_IN_ARCHIVE)
    return data.removeprefix(b"\xef\xbb\xbf")


def read_text(tree: Tree, name: str) -> str | Unread:
    """A file's content as UTF-8; bytes that are not become U+FFFD."""
    data = read_bytes(tree, name)
    return data if isinstance(data, Unread) else data.decode("utf-8", "replace")


def read_json(tree: Tree, name: str, prefix: re.Pattern[bytes] | None = None) -> object | Unread:
    """A JSON file as plain objects. ``prefix`` is cut off if it matches at the start (``window.YTD.tweets.part0 =``).

    Unread for what is damaged, nested deeper than the interpreter follows, or of too many values.
    """
    data = read_bytes(tree, name)
    if isinstance(data, Unread):
        return data
    if prefix is not None and (match := prefix.match(data)):
        data = data[match.end() :]
    return decoded(data, name)


def decoded(data: bytes, name: str) -> object | Unread:
    """The JSON in ``data``; ``name`` is the file's for Unread."""
    if data.count(b",") + data.count(b"[") + data.count(b"{") > MOST_JSON_VALUES:
        return Unread(name, FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)
    content: object
    try:
        try:
            content = msgspec.json.decode(data)
        except (msgspec.DecodeError, UnicodeDecodeError):
            # Platforms cut captions inside a character and write NaN; the standard library reads that.
            content = json.loads(data.decode("utf-8", "replace"))
    except RecursionError:
        return Unread(name, FileState.UNREADABLE, Reason.TOO_DEEP)
    except ValueError:
        return Unread(name, FileState.UNREADABLE, Reason.DAMAGED if data.strip() else Reason.EMPTY)
    except MemoryError:
        return Unread(name, FileState.FAILED, Reason.OUT_OF_MEMORY)
    return content


def read_csv(tree: Tree, name: str, columns: Sequence[str]) -> Iterator[dict[str, str]] | Unread:
    """The rows of a CSV file by the names of its columns, in lower case without spaces around.

    The header is the first row with all of ``columns`` (in lower case); notes may stand before it. Without such a row
    the file is Unread. Rows with a field longer than the csv module reads (131,072 characters) are passed over.
    """
    text = read_text(tree, name)
    if isinstance(text, Unread):
        return text
    if not text.strip():
        return Unread(name, FileState.UNREADABLE, Reason.EMPTY)
    for delimiter in (",", ";", "\t"):
        rows = _csv_rows(text, delimiter)
        for place, row in enumerate(rows):
            header = [cell.strip().lower() for cell in row]
            if set(columns) <= set(header):
                return _by_column(rows, header)
            if place > 50:
                break
    return Unread(name, FileState.UNREADABLE, Reason.DAMAGED)


def _csv_rows(text: str, delimiter: str) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    for _ in range(MOST_ROWS):
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error:
            continue


def _by_column(rows: Iterator[list[str]], header: list[str]) -> Iterator[dict[str, str]]:
    for row in rows:
        if any(row):
            yield dict(zip(header, row, strict=False))


_CLOSED_BY_THEMSELVES = frozenset(
    b"area base br col embed hr img input link meta source track wbr p li dt dd tr td th option".split()
)
_TAG = re.compile(rb"<(/?)([A-Za-z][A-Za-z0-9]*)")


def read_html(tree: Tree, name: str) -> LexborHTMLParser | Unread:
    """A page parsed as UTF-8. Unread if it has too many tags or is nested too deep to be walked."""
    data = read_bytes(tree, name)
    if isinstance(data, Unread):
        return data
    if data.count(b"<") > MOST_HTML_TAGS:
        return Unread(name, FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)
    return parsed_html(data, name)


def parsed_html(data: bytes, name: str) -> LexborHTMLParser | Unread:
    """The page in ``data`` (UTF-8); ``name`` is the file's for Unread."""
    depth = 0
    for match in _TAG.finditer(data):
        if match[2].lower() not in _CLOSED_BY_THEMSELVES:
            depth = max(depth + (-1 if match[1] else 1), 0)
            if depth > MOST_HTML_DEPTH:
                return Unread(name, FileState.UNREADABLE, Reason.TOO_DEEP)
    return LexborHTMLParser(data.decode("utf-8", "replace"))


# --- Values ----------------------------------------------------------------------------------------------------


def value(record: object, *keys: str) -> object:
    """What stands under ``keys``, one inside the other; None where a key is missing or no record is."""
    for key in keys:
        if not isinstance(record, dict):
            return None
        record = record.get(key)
    return record


def raw(record: object, *keys: str) -> str | None:
    """A string as it stands, for names and addresses that are checked elsewhere; None if empty or longer than 4,096."""
    found = value(record, *keys)
    return found if isinstance(found, str) and 0 < len(found) <= MOST_NAME else None


def raw_text(record: object, *keys: str) -> str | None:
    """The start of a string of any length, for texts that are repaired before they are shown."""
    found = value(record, *keys)
    return found[: 8 * MOST_TEXT] if isinstance(found, str) else None


def text(record: object, *keys: str) -> str | None:
    """A string for a person to read: on one line, without control characters, at most 400 characters."""
    found = value(record, *keys)
    return cut(found) if isinstance(found, str) else None


def number(record: object, *keys: str) -> float | None:
    """A finite number, also one written as a string."""
    found = value(record, *keys)
    if isinstance(found, bool) or not isinstance(found, (int, float, str)):
        return None
    if isinstance(found, str) and len(found) > 40:
        return None
    try:
        result = float(found)
    except (ValueError, OverflowError):
        return None
    return result if math.isfinite(result) else None


def truth(record: object, *keys: str) -> bool:
    """Whether ``true`` stands there."""
    return value(record, *keys) is True


def records(record: object, *keys: str) -> list[dict[str, object]]:
    """The records of a list, or the one record that stands where a list could."""
    found = value(record, *keys)
    if isinstance(found, dict):
        return [found]
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def texts(record: object, *keys: str) -> list[str]:
    """The strings of a list, each as :func:`text` gives it."""
    found = value(record, *keys)
    if not isinstance(found, list):
        return []
    return [each for one in found if isinstance(one, str) and (each := cut(one)) is not None]


def cut(untrusted_text: str | None) -> str | None:
    """A text on one line, printable, at most 400 characters; None if nothing is left."""
    if not untrusted_text:
        return None
    return printable(" ".join(untrusted_text[: 8 * MOST_TEXT].split()), MOST_TEXT) or None


def repaired(mojibake: str | None) -> str | None:
    """Text of Meta's exports, in which the bytes of UTF-8 stand as characters of Latin-1; as it is if they do not.

    >>> repaired("caf\\u00c3\\u00a9")
    'café'
    """
    if mojibake is None or mojibake.isascii():
        return mojibake
    try:
        return mojibake.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return mojibake


def address(untrusted_url: object) -> str | None:
    """A web address as it stands if it is one: http or https, with a host, at most 2,000 printable characters."""
    if not isinstance(untrusted_url, str) or len(untrusted_url) > MOST_ADDRESS:
        return None
    url = untrusted_url.strip()
    if not url.isprintable() or " " in url or any("\ud800" <= each <= "\udfff" for each in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.hostname else None


# --- Times -----------------------------------------------------------------------------------------------------

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EARLIEST, _LATEST = datetime(1826, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


def timestamp(record: object, *keys: str) -> datetime | None:
    """A moment given in seconds since 1970, or in milliseconds or microseconds if it were beyond the year 5000."""
    seconds = number(record, *keys)
    if seconds is None or seconds == 0:
        return None
    for _ in range(2):
        if abs(seconds) > 1e11:
            seconds /= 1000
    try:
        moment = _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return None
    return moment if _EARLIEST <= moment <= _LATEST else None


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
)
_CLOCK = r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp])?\.?[Mm]?"
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})(?:,| at)?(?: " + _CLOCK + r")?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.? ([A-Za-z]{3,9})\.?,? (\d{4})(?:,| at)?(?: " + _CLOCK + r")?")
_TWITTER = re.compile(r"[A-Za-z]{3} ([A-Za-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}) (\d{4})")
_ZONE_AFTER = re.compile(r"\s*\(?(Z|UTC|GMT|[+-]\d{2}:?\d{2})\b")


def moment_of(untrusted_text: str | None) -> datetime | None:
    """A time as exports write it, with its zone; without one it is taken as UTC, which exports mean by it.

    Read are ISO 8601 and what is near it (``2023-05-01 12:34:56 UTC``), X's ``Wed Oct 10 20:19:24 +0000 2018``, and
    English dates (``May 4, 2023, 10:12 AM``, ``4 May 2023 10:12``, ``December 25, 2015 at 7:06 AM (GMT)``). No month of
    another language: None.
    """
    if not untrusted_text:
        return None
    line = " ".join(untrusted_text[:200].split())
    if match := _ISO.search(line):
        year, month, day, hour, minute, second, zone = match.groups()
        return _moment((year, month, day), (hour, minute, second), zone)
    if match := _TWITTER.search(line):
        name, day, hour, minute, second, zone, year = match.groups()
        return _named(year, name, day, (hour, minute, second), None, zone)
    if match := _MONTH_FIRST.search(line):
        name, day, year, hour, minute, second, half = match.groups()
    elif match := _DAY_FIRST.search(line):
        day, name, year, hour, minute, second, half = match.groups()
    else:
        return None
    zone_match = _ZONE_AFTER.match(line, match.end())
    return _named(year, name, day, (hour, minute, second), half, zone_match[1] if zone_match else None)


_Clock = tuple[str | None, str | None, str | None]


def _named(year: str, name: str, day: str, clock: _Clock, half: str | None, zone: str | None) -> datetime | None:
    try:
        month = _MONTHS.index(name[:3].lower()) + 1
    except ValueError:
        return None
    hour, minute, second = clock
    if hour is not None and half is not None:
        hour = str(int(hour) % 12 + (12 if half.lower() == "p" else 0))
    return _moment((year, str(month), day), (hour, minute, second), zone)


def _moment(day: tuple[str, str, str], clock: _Clock, zone: str | None) -> datetime | None:
    offset = timedelta()
    if zone and zone[0] in "+-":
        offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:])) * (-1 if zone[0] == "-" else 1)
    year, month, date = (int(each) for each in day)
    hour, minute, second = (int(each or 0) for each in clock)
    try:
        moment = datetime(year, month, date, hour, minute, min(second, 59), tzinfo=timezone(offset))
        return moment.astimezone(UTC) if _EARLIEST <= moment <= _LATEST else None
    except (ValueError, OverflowError):
        return None


# --- Findings --------------------------------------------------------------------------------------------------


def described(
    names: Names,
    path: str,
    provenance: Provenance,
    *,
    beside: str = "",
    origin_url: str | None = None,
    published: datetime | None = None,
) -> Described | Linked | Missing | None:
    """What an export says about the file it calls ``path``: Described if it is in the tree, Linked if ``path`` is a
    web address, else Missing. None if ``path`` cannot be a name."""
    if path.startswith(("https://", "http://")):
        url = address(path)
        return Linked(url, provenance, origin_url, published) if url else None
    found = names.find(path, beside)
    if found is not None:
        return Described(found, provenance, origin_url, published)
    shown = printable(path.strip(), MOST_TEXT)
    return Missing(shown, provenance, origin_url, published) if shown else None


def coordinates(latitude: float | None, longitude: float | None) -> Disclosure | None:
    """A place as a disclosure of the export. None for what is no place, and for 0, 0: no place is known."""
    if latitude is None or longitude is None or not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    if abs(latitude) < 1e-9 and abs(longitude) < 1e-9:
        return None
    return Disclosure(DisclosureKind.GPS, f"{latitude:.6g}, {longitude:.6g}", FoundIn.EXPORT)


def said(kind: DisclosureKind, untrusted_text: str | None) -> Disclosure | None:
    """A text that the export lists, as a disclosure; None if there is none."""
    shown = cut(untrusted_text)
    return Disclosure(kind, shown, FoundIn.EXPORT) if shown else None


def disclosed(*found: Disclosure | None) -> tuple[Disclosure, ...]:
    """Those that are there, each once."""
    return tuple(dict.fromkeys(each for each in found if each is not None))


PHOTO_AND_VIDEO = frozenset(
    "jpg jpeg jpe jfif png gif webp heic heif avif bmp tif tiff dng mp4 m4v mov avi mkv webm 3gp mpg mpeg mts".split()
)


def is_media(name: str) -> bool:
    """Whether a name ends like that of a photo or video."""
    return name[name.rfind(".") + 1 :].lower() in PHOTO_AND_VIDEO
