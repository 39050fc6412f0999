"""Which matches are listed, and nearly identical ones as one."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit

from exposure_check.domain.match import Band, Match, ReviewState


class Sort(StrEnum):
    """What a match is seen in."""

    PHOTO = "photo"
    FILM = "film"
    OTHER_FACES = "other-faces"
    NO_ADDRESS = "no-address"


@dataclass(frozen=True, slots=True)
class MatchFilter:
    """None: whatever it is. ``place`` is the location of a remembered place. ``group``: only these nearly identical
    pictures, each in a row of its own."""

    state: ReviewState | None = None
    band: Band | None = None
    sort: Sort | None = None
    place: str | None = None
    group: str | None = None

    @property
    def is_narrow(self) -> bool:
        """Whether anything is left out."""
        return replace(self, group=None) != MatchFilter()

    def fits(self, match: Match) -> bool:
        """Whether a match is listed."""
        return (
            (self.state is None or match.state is self.state)
            and (self.band is None or match.band is self.band)
            and (self.sort is None or _is_of(match, self.sort))
            and (self.place is None or any(_lies_in(one.locator, self.place) for one in match.locations))
        )


def narrowed(matches: Iterable[Match], wanted: MatchFilter) -> list[Match]:
    """The matches to list, in their order. Of nearly identical pictures with the same decision only the first is in,
    unless they are what is asked for."""
    if wanted.group is not None:
        return [match for match in matches if match.group == wanted.group]
    seen: set[tuple[str, ReviewState]] = set()
    kept = []
    for match in matches:
        if not wanted.fits(match):
            continue
        if match.group and match.copies:
            if (match.group, match.state) in seen:
                continue
            seen.add((match.group, match.state))
        kept.append(match)
    return kept


def _is_of(match: Match, sort: Sort) -> bool:
    match sort:
        case Sort.PHOTO:
            return match.appearance is None
        case Sort.FILM:
            return match.appearance is not None
        case Sort.OTHER_FACES:
            return match.has_other_faces
        case Sort.NO_ADDRESS:
            return match.address is None


def _lies_in(locator: str, place: str) -> bool:
    """Whether a file is in a place: in its folder, its archive, its page, or on its website."""
    if "://" in place:
        return urlsplit(locator).hostname == urlsplit(place).hostname
    return locator.startswith(place) and locator[len(place) : len(place) + 1] in {"", os.sep, "/", "!"}
