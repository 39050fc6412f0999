"""Which confirmed photos a letter names, and what it can prove about each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    Refused,
)
from exposure_check.domain.match import Match, MatchId
from exposure_check.domain.provenance import Retrieval
from exposure_check.domain.request import EvidenceItem


@dataclass(frozen=True, slots=True)
class Evidence:
    """Confirmed photos for a letter. ``left_out`` of them have no public address, so a letter cannot name them."""

    items: tuple[EvidenceItem, ...]
    left_out: int


def evidence_of(confirmed: Sequence[Match]) -> Evidence:
    """What can be said of ``confirmed`` matches, best first, in the order of their addresses. Each address once; a page
    with several photos once for each image file that was fetched for it.
    """
    items: dict[tuple[str, str], EvidenceItem] = {}
    for item in filter(None, map(_item, confirmed)):
        items.setdefault((item.address, item.retrieval.final if item.retrieval else ""), item)
    left_out = sum(1 for match in confirmed if match.address is None)
    return Evidence(tuple(items[key] for key in sorted(items)), left_out)


def chosen(confirmed: Sequence[Match], wanted: Sequence[MatchId]) -> list[Match]:
    """Those of ``confirmed`` that the person named.

    Raises:
        InputRefused: a match is not among them, or has no address.
    """
    known = {match.id for match in confirmed if match.address is not None}
    for match_id in wanted:
        if match_id not in known:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The photo {photo} cannot be named in a letter. Only a match that you confirmed and that has "
                    "a public address can; see: matches.",
                ),
                photo=match_id,
            )
    return [match for match in confirmed if match.id in wanted]


def with_pictures(
    items: Iterable[EvidenceItem], thumbnail: Callable[[MatchId], bytes | None]
) -> tuple[EvidenceItem, ...]:
    """``items`` with the stored small pictures, in which every other face that was found is covered. Never the
    original."""
    return tuple(
        replace(item, picture=thumbnail(item.match_id)) if item.match_id is not None else item for item in items
    )


def _item(match: Match) -> EvidenceItem | None:
    if match.address is None:
        return None
    retrieval = _retrieval(match, match.address)
    seen = match.first_seen.astimezone() if retrieval is None else retrieval.at.astimezone(UTC)
    return EvidenceItem(
        address=match.address,
        seen_on=seen.date(),
        sha256=match.sha256,
        match_id=match.id,
        retrieval=retrieval,
    )


def _retrieval(match: Match, address: str) -> Retrieval | None:
    """The evidence that this content was given for ``address`` to somebody without a login; the latest scan's, None if
    the photo came another way or the address is one that the person wrote."""
    found = (place.retrieval for place in match.locations if place.retrieval is not None)
    return next(
        (each for each in found if each.sha256 == match.sha256 and address in (each.page, each.requested, each.final)),
        None,
    )
