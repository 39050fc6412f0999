"""In which charset an HTML page is written."""

from __future__ import annotations

import codecs
import re

_SAFE_CHARSETS = re.compile(
    r"(?:utf-?(?:8|16|32)|iso8859|iso2022|latin|cp\d|windows|koi8|mac|gb|big5|hz|euc|shift|johab|tis|kz1048|ptcp|ascii|hp)"
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([a-zA-Z0-9_:.-]{2,40})", re.IGNORECASE)


def decoded(content: bytes, charset: str | None = None) -> str:
    """The text of an HTML page: by its byte order mark, else the charset that came with it, else the one that it
    declares in its first 4,096 bytes, else UTF-8. Bytes that are none there become U+FFFD."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if content.startswith(mark):
            return content[len(mark) :].decode(name, "replace")
    declared = _META_CHARSET.search(content[:4096])
    for named in (charset, declared and declared[1].decode("ascii")):
        codec = _codec(named) if named else None
        # A declaration that could be read as ASCII cannot be in UTF-16 (HTML, 13.2.3.2).
        if codec is not None and not (named is not charset and codec.startswith("utf-16")):
            return content.decode(codec, "replace")
    return content.decode("utf-8", "replace")


def _codec(name: str) -> str | None:
    try:
        found = codecs.lookup(name.strip()[:40]).name
    except (LookupError, ValueError):
        return None
    # Browsers read the first two as windows-1252 (WHATWG Encoding, 4.2).
    if found in {"iso8859-1", "ascii"}:
        return "cp1252"
    return found if _SAFE_CHARSETS.match(found) else None
