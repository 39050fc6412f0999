"""What counts as an address of the web, by its form. Nothing here asks anything."""

from __future__ import annotations

from urllib.parse import urlsplit

MOST_ADDRESS = 2_000
"""Characters. Browsers open no longer addresses reliably."""


def is_address(text: str) -> bool:
    """Whether ``text`` is an http(s) address with a host, at most :data:`MOST_ADDRESS` printable characters."""
    return web_address(text) is not None


def web_address(untrusted: object) -> str | None:
    """``untrusted`` without spaces around it and its scheme in lower case; None if nobody could open it."""
    if not isinstance(untrusted, str) or len(untrusted) > MOST_ADDRESS:
        return None
    text = untrusted.strip()
    try:
        parts = urlsplit(text)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and text.isprintable()
    except ValueError:
        return None
    return parts.scheme + text[len(parts.scheme) :] if usable else None
