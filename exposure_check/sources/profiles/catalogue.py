"""What the help says of each public place: what a person may type, who is asked, what a visitor without a login sees.

The facts are in ``resources/sources/public.json``, each with its source, how good that is, and the date of the check.
The catalogue describes; what is asked is decided in ``starting.py``. Tests hold the two together.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from exposure_check.domain.errors import DamagedData
from exposure_check.domain.provenance import Platform
from exposure_check.sources.profiles.asking import Advice

FILE = "public.json"
_MOST_BYTES = 1024 * 1024

_Line = Annotated[str, msgspec.Meta(min_length=1, max_length=200, pattern=r"^\S(.*\S)?$")]
_Lines = Annotated[tuple[_Line, ...], msgspec.Meta(min_length=1, max_length=12)]


class Shown(StrEnum):
    """What a visitor sees there."""

    PROFILE = "profile"
    POSTS = "posts"
    FILMS = "films"
    PREVIEWS = "previews"
    """Still pictures of films."""
    PREVIEW = "preview"
    """The one picture that a page names for other sites, if it shows itself at all."""
    PICTURES = "pictures"


class Coverage(StrEnum):
    """How much of an account is reached."""

    ONE = "one"
    """One picture."""
    LATEST = "latest"
    """The latest posts alone."""
    PAGED = "paged"
    """All posts, up to a number of pages."""
    SITEMAP = "sitemap"
    """A page, and further ones of the site by its sitemap."""
    PREVIEW = "preview"


class Quality(StrEnum):
    """How good a source is."""

    SOURCE = "source"
    """Read in the service's own code or documents."""
    STATED = "stated"
    """A public page says so."""
    UNCHECKED = "unchecked"
    """General knowledge that was not checked again; tests hold the reader to it, no live service did."""


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a fact comes from."""

    title: _Line
    quality: Quality


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of public place. ``type``: examples of what a person may type; ``hosts``: who is asked, with
    ``{server}``, ``{site}`` and ``{user}`` for what was typed."""

    platform: Platform
    name: _Line
    type: _Lines
    hosts: _Lines
    shows: tuple[Shown, ...]
    coverage: Coverage
    sources: Annotated[tuple[Source, ...], msgspec.Meta(min_length=1, max_length=8)]
    checked: date
    advice: Advice | None = None


class _Catalogue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    places: tuple[Place, ...]


def read_catalogue(path: Path) -> tuple[Place, ...]:
    """The public places of the file at ``path``, in its order.

    Raises:
        DamagedData: the file is missing, too large, not JSON, or does not fit.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise DamagedData(path=path.name, problem="it is too large")
        return msgspec.json.decode(path.read_bytes(), type=_Catalogue).places
    except OSError as error:
        raise DamagedData(path=path.name, problem=error.strerror or "it cannot be read") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DamagedData(path=path.name, problem=str(error)) from error
