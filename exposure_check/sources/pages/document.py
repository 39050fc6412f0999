"""What the readers of saved documents share: their answers, their limits, and which bytes are a picture.

A document is one file that holds a saved page with its pictures, or pictures alone. An entry of it is a picture: by
the type that the document declares, or by its first bytes. Each entry is answered once, a picture that is there
several times with the same content is one entry. Texts, scripts, styles and fonts are what a page is made of, and no
entries.
"""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import blake2b
from typing import BinaryIO
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from exposure_check.domain.errors import printable
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.provenance import NoAddress, Platform, Provenance
from exposure_check.sources.addresses import web_address

MOST_PHOTO_BYTES = 200 * 1024**2
"""As ``AnalysisLimits.max_bytes``: what is longer would be refused later."""
MOST_ENTRIES = 20_000
SMALLEST_SIDE_PX = 16
"""A picture with a shorter side is a spacer, a counter or an icon; no face is found in so few pixels."""


class DocumentKind(StrEnum):
    """Documents that are understood."""

    HTML = "html"
    """Also SingleFile: pictures are inside as ``data:`` addresses."""
    MHTML = "mhtml"
    WARC = "warc"
    WACZ = "wacz"
    HAR = "har"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class SavedPhoto:
    """A picture in a document. ``name`` is unique within the document and the same each time it is read. ``url`` is
    the address the picture had, ``page_url`` that of the page that showed it, or that of the page on the same host to
    which a click on the picture led: on a profile, the post."""

    name: str
    data: bytes = field(repr=False)
    url: str | None
    page_url: str | None
    saved_at: datetime | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class SavedLink:
    """A picture that the page names by its address and that the document does not hold: LINK_ONLY."""

    url: str
    page_url: str | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class SavedProblem:
    """An entry that cannot be offered. If ``name`` is that of the document, the document could not be read, or not to
    the end."""

    name: str
    state: FileState
    reason: Reason


Saved = SavedPhoto | SavedLink | SavedProblem

_HOSTS = {
    "instagram.com": Platform.INSTAGRAM,
    "facebook.com": Platform.FACEBOOK,
    "x.com": Platform.X,
    "twitter.com": Platform.X,
    "tiktok.com": Platform.TIKTOK,
    "linkedin.com": Platform.LINKEDIN,
    "snapchat.com": Platform.SNAPCHAT,
    "reddit.com": Platform.REDDIT,
    "bsky.app": Platform.BLUESKY,
    "t.me": Platform.TELEGRAM,
    "flickr.com": Platform.FLICKR,
    "pinterest.com": Platform.PINTEREST,
    "discord.com": Platform.DISCORD,
    "vk.com": Platform.VK,
    "youtube.com": Platform.YOUTUBE,
    "github.com": Platform.GITHUB,
    "tumblr.com": Platform.TUMBLR,
}


def provenance_of(page_url: str | None, caption: str | None = None) -> Provenance:
    """What a saved page says about a picture: who saved it saw it, perhaps logged in, so the audience is unknown."""
    host = (urlsplit(page_url).hostname or "") if page_url else ""
    found = [platform for name, platform in _HOSTS.items() if host == name or host.endswith("." + name)]
    return Provenance(
        platform=found[0] if found else Platform.WEB,
        caption=printable(" ".join(caption.split())) or None if caption else None,
        no_address=None if page_url else NoAddress.UNKNOWN,
    )


def place_of(page_url: str | None, link: str | None) -> str | None:
    """Where a picture stands: the page to which a click on it leads, if that is on the host of the page that shows it,
    else the page itself."""
    if not page_url or not link:
        return page_url
    try:
        target = web_address(urldefrag(urljoin(page_url, link)).url)
        is_near = target is not None and urlsplit(target).hostname == urlsplit(page_url).hostname
        is_page = is_near and picture_kind_of_name(target or "") is None and urlsplit(target or "").path.strip("/")
    except ValueError:
        return page_url
    return target if is_page else page_url


def picture_kind_of_name(address: str) -> str | None:
    """The extension of a picture at the end of an address, None if it ends otherwise."""
    extension = urlsplit(address).path.rpartition(".")[2].lower()
    return extension if extension in _PICTURE_EXTENSIONS else None


_PICTURE_EXTENSIONS = frozenset("jpg jpeg jpe jfif png webp gif avif heic heif bmp tif tiff svg".split())


def utc(text: object) -> datetime | None:
    """A moment in ISO 8601, as WARC and HAR write it; one without a zone is taken as UTC."""
    if not isinstance(text, str) or len(text) > 40:
        return None
    try:
        moment = datetime.fromisoformat(text.strip())
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


# --- Pictures by their bytes -----------------------------------------------------------------------------------

_MAGIC = (
    (b"\xff\xd8\xff", "jpg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tif"),
    (b"MM\0*", "tif"),
    (b"\0\0\0\x0cjP  ", "jp2"),
    (b"\xff\x4f\xff\x51", "jp2"),
    (b"\xff\x0a", "jxl"),
    (b"\0\0\0\x0cJXL ", "jxl"),
)
_BRANDS = {b"avif": "avif", b"avis": "avif"} | dict.fromkeys((b"heic", b"heix", b"heif", b"mif1", b"msf1"), "heic")


def picture_kind(data: bytes) -> str | None:
    """The file extension that fits the first bytes of a picture made of pixels, None for anything else."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12])
    if data[:2] == b"BM" and len(data) > 26 and data[6:10] == bytes(4):
        return "bmp"
    return None


def size_px(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, GIF or JPEG by its header, None for other formats and for damaged ones."""
    if data.startswith(b"\x89PNG") and len(data) >= 24:
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if data.startswith(b"GIF8") and len(data) >= 10:
        return int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    if data.startswith(b"\xff\xd8"):
        return _jpeg_size_px(data)
    return None


def _jpeg_size_px(data: bytes) -> tuple[int, int] | None:
    """ITU-T T.81, B.2.2: segments up to the frame header."""
    place = 2
    for _ in range(1_000):
        if len(data) < place + 9 or data[place] != 0xFF:
            return None
        marker = data[place + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return int.from_bytes(data[place + 7 : place + 9], "big"), int.from_bytes(
                data[place + 5 : place + 7], "big"
            )
        place += 2 + int.from_bytes(data[place + 2 : place + 4], "big") if marker != 0xFF else 1
    return None


def _looks_like_svg(data: bytes) -> bool:
    return b"<svg" in data[:1_000].lower()


# --- Answers ---------------------------------------------------------------------------------------------------


class Entries:
    """Makes the answers of one document: numbers the entries, knows contents that were there before, keeps to the
    limit. ``full`` once there was one entry too many; ``end`` says so."""

    def __init__(self, document: str) -> None:
        self._document = document
        self._seen: set[bytes] = set()
        self._answers = 0
        self.full = False

    def _counted(self) -> bool:
        self._answers += 1
        self.full = self._answers > MOST_ENTRIES
        return not self.full

    def part(
        self,
        data: bytes,
        *,
        declared: str | None = None,
        url: str | None = None,
        page_url: str | None = None,
        saved_at: datetime | None = None,
        caption: str | None = None,
    ) -> Iterator[SavedPhoto | SavedProblem]:
        """The answer for one part of the document, none if it is no entry or was there before. ``declared``: the
        media type that the document states."""
        kind = picture_kind(data)
        declared = (declared or "").partition(";")[0].strip().lower()
        if kind is None and not declared.startswith(("image/", "video/")):
            return
        content = blake2b(data, digest_size=16).digest()
        if content in self._seen or not self._counted():
            return
        self._seen.add(content)
        name = self._name(url, kind)
        if kind is None:
            yield SavedProblem(name, *_why_no_picture(data, declared))
        elif min(size_px(data) or (SMALLEST_SIDE_PX,)) < SMALLEST_SIDE_PX:
            yield SavedProblem(name, FileState.SKIPPED, Reason.NOT_AN_IMAGE)
        else:
            yield SavedPhoto(name, data, url, page_url, saved_at, provenance_of(page_url, caption))

    def problem(self, state: FileState, reason: Reason, url: str | None = None) -> Iterator[SavedProblem]:
        """The answer for a part that is a picture as far as the document says it, and cannot be had."""
        if self._counted():
            yield SavedProblem(self._name(url, None), state, reason)

    def link(self, url: str, page_url: str | None, caption: str | None = None) -> Iterator[SavedLink]:
        """The answer for a picture that is elsewhere."""
        if self._counted():
            yield SavedLink(url, page_url, provenance_of(page_url, caption))

    def end(self) -> Iterator[SavedProblem]:
        """Says that there were more entries than are read, if there were."""
        if self.full:
            yield SavedProblem(self._document, FileState.SKIPPED, Reason.TOO_MANY_ENTRIES)

    def _name(self, url: str | None, kind: str | None) -> str:
        """The number of the entry, and what its address ends with."""
        try:
            last = unquote(urlsplit(url).path if url else "").rpartition("/")[2]
        except ValueError:
            last = ""
        last = re.sub(r"[^\w.@+-]+", "-", printable(last, 80)).strip(".-")
        if kind and not last.lower().endswith(("." + kind, ".jpeg", ".tiff")):
            last = f"{last or 'picture'}.{kind}"
        return f"{self._answers:05}-{last or 'picture'}"


def _why_no_picture(data: bytes, declared: str) -> tuple[FileState, Reason]:
    if not data:
        return FileState.UNREADABLE, Reason.EMPTY
    if declared.startswith("video/") or declared in {"image/svg+xml", "image/x-icon", "image/vnd.microsoft.icon"}:
        return FileState.UNSUPPORTED, Reason.NOT_AN_IMAGE
    if _looks_like_svg(data) or data.startswith(b"\0\0\1\0"):
        return FileState.UNSUPPORTED, Reason.NOT_AN_IMAGE
    return FileState.UNREADABLE, Reason.NOT_AN_IMAGE


# --- Bounded reading -------------------------------------------------------------------------------------------


class TooLarge(Exception):
    """There is more than may be read."""


def read_up_to(stream: BinaryIO, limit: int) -> bytes:
    """The rest of ``stream``. Raises TooLarge beyond ``limit`` bytes, and whatever the stream raises."""
    blocks = []
    room = limit + 1
    while room and (block := stream.read(min(room, 1024**2))):
        blocks.append(block)
        room -= len(block)
    if not room:
        raise TooLarge
    return b"".join(blocks)


def inflated(packed: bytes, limit: int, *, wbits: int = zlib.MAX_WBITS | 32) -> bytes:
    """Unpacked zlib or gzip data, as far as it goes. Raises TooLarge beyond ``limit`` bytes and zlib.error if not even
    its start can be unpacked."""
    unpacker = zlib.decompressobj(wbits)
    blocks: list[bytes] = []
    size = 0
    rest = packed
    while rest and not unpacker.eof:
        try:
            block = unpacker.decompress(rest, 1024**2)
        except zlib.error:
            if not blocks:
                raise
            break
        blocks.append(block)
        size += len(block)
        if size > limit:
            raise TooLarge
        rest = unpacker.unconsumed_tail
        if not block and not rest:
            break
    return b"".join(blocks)


_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))


def base64_bytes(text: bytes) -> bytes:
    """Decoded Base64 (RFC 4648, 4), as much as there is: foreign characters are passed over, an end that was cut off
    is left out."""
    kept = text.translate(None, _NOT_BASE64)
    kept = kept[: len(kept) - (len(kept) % 4 == 1)]
    return base64.b64decode(kept + b"=" * (-len(kept) % 4))
