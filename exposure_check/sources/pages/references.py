"""References to media as they stand in HTML and CSS: addresses, ``srcset``, ``url()``, ``data:``.

Everything here is untrusted text. The functions are linear in it and never raise for what it says.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes, urljoin, urlsplit

from exposure_check.sources.addresses import MOST_ADDRESS

MOST_CANDIDATES = 64
"""Sizes of one picture that are looked at."""
_MOST_SRCSET = 200_000
_LEAST_DATA = 600
"""Bytes. Smaller ``data:`` pictures are placeholders: a JPEG of a face of 20 pixels is larger."""

_IMAGES = frozenset("jpg jpeg jpe jfif png webp avif gif heic heif bmp tif tiff".split())
_VIDEOS = frozenset("mp4 m4v webm mov mkv avi ogv 3gp mpg mpeg".split())
_NO_PHOTOS = frozenset(
    "svg svgz ico cur css js mjs json woff woff2 ttf otf eot htm html xml pdf mp3 m4a ogg wav m3u8 mpd vtt".split()
)
_EXTENSION = re.compile(r"[^?#]*\.([a-zA-Z0-9]{2,5})(?:[:!@&;][^/?#.]*)?(?:[?#]|$)")
"""The last extension of a path; some services write a size behind it (``a.jpg:large``, ``a.jpg!thumb``)."""
_PLAIN = re.compile(r"(https?://[a-zA-Z0-9.-]+(?::\d{1,5})?)(?:[/?#]|$)")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_SRCSET_WORD = re.compile(r"[^\s]+")
_SPACE_OR_CONTROL = re.compile(r"[\x00-\x20\x7f]+")
_CSS_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)


@dataclass(frozen=True, slots=True)
class SizedReference:
    """One candidate of a ``srcset``. ``width`` in pixels, ``density`` in pixels per CSS pixel; one of them is known."""

    reference: str
    width: int | None = None
    density: float | None = None


def absolute(reference: str, base: str | None) -> str | None:
    """The address that ``reference`` means on a page at ``base``; None if it is none that media can be read from.

    Without a base a relative reference stays as it is written, because in a saved page it names a file beside it.
    Only ``http``, ``https`` and ``cid`` (a part of the same message, RFC 2392) are kept.
    """
    text = reference.strip()
    if not text or text.startswith("#") or len(text) > MOST_ADDRESS:
        return None
    if _SPACE_OR_CONTROL.search(text):
        # Browsers drop tabs and line ends inside an address and write spaces as %20.
        text = _SPACE_OR_CONTROL.sub("%20", re.sub(r"[\t\r\n]", "", text))
    joined = text if _PLAIN.match(text) else _joined(text, base)
    if joined is None:
        return None
    joined = joined.partition("#")[0]
    return joined if 0 < len(joined) <= MOST_ADDRESS else None


def _joined(text: str, base: str | None) -> str | None:
    # Most references are plain; for those urljoin takes half of the time that a page takes.
    if base and text[0] == "/" and text[1:2] != "/" and "/." not in text and (origin := _PLAIN.match(base)):
        return f"{origin[1]}{text}"
    try:
        joined = urljoin(base, text) if base else text
        if joined.startswith("//"):
            joined = f"https:{joined}"
        parts = urlsplit(joined)
        is_web = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return None
    if is_web or parts.scheme == "cid":
        return joined
    return None if parts.scheme in {"http", "https"} or _SCHEME.match(joined) else joined


def web_address(text: object) -> str | None:
    """``text`` if it is an absolute http(s) address with a host, else None; for values out of JSON and feeds."""
    if not isinstance(text, str):
        return None
    address = absolute(text, None)
    return address if address is not None and address.lower().startswith(("http://", "https://")) else None


def looks_like_image(address: str) -> bool:
    """Whether the name in an address ends as one of a photo."""
    return _extension(address) in _IMAGES


def looks_like_video(address: str) -> bool:
    """Whether the name in an address ends as one of a film."""
    return _extension(address) in _VIDEOS


def is_no_photo(address: str) -> bool:
    """Whether the name in an address ends as one of something else: drawings, fonts, scripts, playlists."""
    return _extension(address) in _NO_PHOTOS


def _extension(address: str) -> str:
    found = _EXTENSION.match(address[:MOST_ADDRESS])
    return found[1].lower() if found is not None else ""


def srcset(text: str) -> list[SizedReference]:
    """The candidates of a ``srcset``, best first: widest, else densest (HTML, 4.8.4.3 "Images"). Nothing else in it
    is an error: what does not parse is a candidate without a size, or none."""
    found: list[SizedReference] = []
    text = text[:_MOST_SRCSET]
    at = 0
    while len(found) < MOST_CANDIDATES and (word := _SRCSET_WORD.search(text, at)) is not None:
        reference, at = word[0].lstrip(","), word.end()
        descriptor = ""
        if not reference.endswith(","):
            end = text.find(",", at)
            end = len(text) if end < 0 else end
            descriptor, at = text[at : min(end, at + 200)], end + 1
        if reference := reference.rstrip(","):
            found.append(_sized(reference, descriptor))
    return sorted(found, key=lambda one: (-(one.width or 0), -(one.density or 0.0)))


def _sized(reference: str, descriptor: str) -> SizedReference:
    for word in descriptor.split()[:4]:
        number, unit = word[:-1], word[-1:]
        try:
            if unit == "w":
                return SizedReference(reference, width=min(max(int(number), 0), 100_000))
            if unit == "x":
                density = float(number)
                return SizedReference(reference, density=density if 0 < density < 1000 else 1.0)
        except ValueError:
            continue
    return SizedReference(reference, density=1.0)


def css_urls(css: str, most: int = 1000) -> Iterator[str]:
    """What stands in ``url(...)`` of a style sheet or a style attribute, fonts and imported sheets left out."""
    folded = css.lower()
    at = 0
    for _ in range(most):
        at = folded.find("url(", at)
        if at < 0:
            return
        before, start = at, at + 4
        while start < len(css) and css[start] in " \t\r\n\f":
            start += 1
        quote = css[start : start + 1]
        end = css.find(quote, start + 1) if quote and quote in "\"'" else css.find(")", start)
        if end < 0:
            return
        at = end + 1
        if folded[max(0, before - 20) : before].rstrip().endswith("@import"):
            continue
        reference = css[start + 1 : end] if quote and quote in "\"'" else css[start:end]
        if reference.startswith("data:"):
            yield reference
        elif 0 < len(reference) <= MOST_ADDRESS and not is_no_photo(reference):
            yield _CSS_ESCAPE.sub(_unescaped, reference).strip()


def _unescaped(match: re.Match[str]) -> str:
    if match[1]:
        code = int(match[1], 16)
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "�"
    return match[2]


def data_picture(reference: str, most: int) -> bytes | None:
    """The bytes of a ``data:`` picture or film (RFC 2397), None if it is neither, too small to show a face, damaged,
    or longer than ``most`` bytes."""
    head, comma, body = reference.partition(",")
    head = head[:200].lower()
    # Percent signs take three characters for a byte, base64 four for three.
    if not comma or len(body) > 3 * most or not head.startswith(("data:image/", "data:video/")) or "svg" in head:
        return None
    try:
        data = unquote_to_bytes(body)
        if "base64" in head:
            data = base64.b64decode(data)
    except (binascii.Error, ValueError):
        return None
    return data if _LEAST_DATA <= len(data) <= most else None
