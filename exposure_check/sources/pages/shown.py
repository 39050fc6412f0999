"""What an HTML page shows, as the readers of pages say it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """As what a page names a picture."""

    NAMED = "named"
    """The picture that stands for the page: og:image, twitter:image, image_src."""
    PERSON = "person"
    """The picture of the person or account that the page is about, by its structured data."""
    PICTURE = "picture"
    BACKGROUND = "background"
    LINKED = "linked"
    """The page links to the file and does not show it."""
    POSTER = "poster"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class MediaOnPage:
    """One picture or film. ``addresses``: best first, each absolute, or relative as written if the page's own address
    is unknown; empty if ``data`` holds the picture itself. ``link``: where a click on it leads. ``width``: declared, in
    pixels. ``text``: what the page says about it (alternative text, caption), untrusted, for a person to read."""

    addresses: tuple[str, ...]
    role: Role
    is_video: bool = False
    text: str | None = None
    link: str | None = None
    width: int | None = None
    published: datetime | None = None
    data: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class PageLink:
    """A ``<link>``: ``rel`` and ``kind`` (its media type) in lower case."""

    rel: str
    kind: str
    address: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class MediaOfPage:
    """What a page shows, and what it says about itself. ``small``: pictures left out because they are declared smaller
    than LEAST_SIDE. ``password_fields`` and ``text_length`` (characters, counted only where there is such a field)
    tell a login form from a page that has one in its corner."""

    media: tuple[MediaOnPage, ...] = ()
    title: str | None = None
    description: str | None = None
    site: str | None = None
    generator: str | None = None
    address: str | None = None
    published: datetime | None = None
    links: tuple[PageLink, ...] = ()
    password_fields: int = 0
    text_length: int = 0
    small: int = 0
    cut: bool = False
