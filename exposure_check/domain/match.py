"""Matches and what the person decided about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from exposure_check.domain.disclosure import Disclosure, DisclosureKind
from exposure_check.domain.face import BoundingBox, PackKey
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import Appearance
from exposure_check.domain.provenance import Provenance, Retrieval

MatchId = NewType("MatchId", str)


class Band(StrEnum):
    """How sure the comparison is. Never "this is you"."""

    LIKELY = "likely"
    POSSIBLE = "possible"


class ReviewState(StrEnum):
    """What the person decided."""

    UNREVIEWED = "unreviewed"
    MINE = "mine"
    NOT_ME = "not-me"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Location:
    """One place where the photo was seen."""

    locator: str
    origin_url: str | None = None
    published: datetime | None = None
    provenance: Provenance | None = None
    retrieval: Retrieval | None = None
    disclosures: tuple[Disclosure, ...] = ()
    """What the content gives away; what the source itself lists stands in ``provenance``."""
    faces: int = 0
    """How many faces were found in the file; in a film, how many appearances of faces."""

    @property
    def given_away(self) -> tuple[Disclosure, ...]:
        """Everything that can be learned here besides the face."""
        said = self.provenance.disclosures if self.provenance is not None else ()
        return (*self.disclosures, *said)


@dataclass(frozen=True, slots=True)
class Match:
    """A face in a photo that is likely or possibly the person.

    A match is identified by person, content hash and face box, so it survives that the file is moved, copied or scanned
    again. ``locations`` holds every place where this content was seen, the latest scan's first. ``frame``: which
    picture of the file it is in, 0 for the first. ``group``: the same for this face in nearly identical pictures
    (another size, saved again), which are reviewed once; ``copies``: how many more there are.
    ``appearance``: when the face is seen, if the file is a film.
    """

    id: MatchId
    person_id: PersonId
    pack: PackKey
    sha256: str
    box: BoundingBox
    score: float
    band: Band
    state: ReviewState
    locations: tuple[Location, ...]
    width: int
    height: int
    inter_eye_px: float
    first_seen: datetime
    leaks: tuple[str, ...] = ()
    public_address: str | None = None
    frame: int = 0
    group: str = ""
    copies: int = 0
    appearance: Appearance | None = None

    @property
    def given_away(self) -> tuple[Disclosure, ...]:
        """Everything that can be learned besides the face, in any of the places, once each."""
        return tuple(dict.fromkeys(one for place in self.locations for one in place.given_away))

    @property
    def has_other_faces(self) -> bool:
        """Whether it is a photo with more than one face. Of a film that is not known: there every appearance counts."""
        return self.appearance is None and any(place.faces > 1 for place in self.locations)

    @property
    def address(self) -> str | None:
        """Where the public can see the photo: what the person wrote, else the first address a source knew."""
        if self.public_address:
            return self.public_address
        return next((place.origin_url for place in self.locations if place.origin_url), None)


def disclosures_of(matches: Iterable[Match]) -> dict[DisclosureKind, int]:
    """How many of the ``matches`` give away what besides the face, the most frequent first. Matches that somebody said
    are not the person do not count."""
    counts: Counter[DisclosureKind] = Counter()
    for match in matches:
        if match.state is not ReviewState.NOT_ME:
            counts.update({disclosure.kind for disclosure in match.given_away})
    return dict(counts.most_common())


@dataclass(frozen=True, slots=True)
class DecisionChange:
    """One step of the review, as it can be undone. All matches in ``before`` went to ``after``."""

    id: str
    person_id: PersonId
    before: tuple[tuple[MatchId, ReviewState], ...]
    after: ReviewState
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class MatchSummary:
    """Numbers for an overview."""

    by_state: dict[ReviewState, int] = field(default_factory=dict)
    likely_unreviewed: int = 0

    @property
    def total(self) -> int:
        """All matches, whatever their state."""
        return sum(self.by_state.values())
