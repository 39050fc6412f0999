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
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

import msgspec
from selectolax.lexbor import LexborHTMLParser

from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.errors import printable
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.provenance import Provenance
from exposure_check.sources.addresses import web_address
from exposure_check.sources.exports.moments import moment_at, moment_of
from exposure_check.sources.exports.names import MOST_NAME, Names, base_name, folder_name, likeness_of
from exposure_check.sources.tree import MOST_TEXT_BYTES, Described, Linked, MemberRefused, Missing, Tree, Unread

__all__ = [
    "MOST_HTML_DEPTH",
    "MOST_HTML_TAGS",
    "MOST_JSON_VALUES",
    "MOST_NAME",
    "MOST_ROWS",
    "MOST_TEXT",
    "PHOTO_AND_VIDEO",
    "Names",
    "Record",
    "address",
    "base_name",
    "coordinates",
    "cut",
    "decoded",
    "described",
    "disclosed",
    "folder_name",
    "is_media",
    "likeness_of",
    "moment_of",
    "number",
    "parsed_html",
    "raw",
    "raw_text",
    "read_bytes",
    "read_csv",
    "read_html",
    "read_json",
    "read_text",
    "records",
    "repaired",
    "said",
    "text",
    "texts",
    "timestamp",
    "truth",
    "value",
]

MOST_TEXT = 400
MOST_JSON_VALUES = 4_000_000
"""More brackets and commas than this are not turned into objects: each costs up to 123 bytes of memory (records in
records, measured with msgspec 0.22.0)."""
MOST_HTML_TAGS = 2_000_000
MOST_HTML_DEPTH = 2_000
"""Parsing takes time that grows with the square of the depth: 0.17 s at 10,000, 1.5 s at 30,000 (selectolax 1.0)."""
MOST_ROWS = 2_000_000

Record = Mapping[str, object]

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
    """As :func:`exposure_check.sources.addresses.web_address`; one with a space in it is a sentence, not an address."""
    url = web_address(untrusted_url)
    return None if url is None or " " in url else url


def timestamp(record: object, *keys: str) -> datetime | None:
    """The moment at a number of seconds or milliseconds, as :func:`moments.moment_at` reads it."""
    seconds = number(record, *keys)
    return None if seconds is None else moment_at(seconds)


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
    if path[:8].lower().startswith(("https://", "http://")):
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
