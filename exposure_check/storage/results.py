"""What a batch of scan results does to the stored matches. Pure decisions over values; no SQL in here.

The rules, from the person's side:

* One face in one picture is one match, however many copies of the picture there are, wherever they move, and
  whichever face pack found it: same content (SHA-256) and overlapping face boxes. So a decision is made once.
* A new result for a file replaces the older one. If the content at that place changed, the older content is
  no longer there, and its matches lose that location. If the content is the same but a face is no longer a
  match (another template, threshold or pack), an unreviewed match loses that location; a decided one keeps
  it.
* A match that has lost its last location goes away, unless the person decided about it or wrote down its
  public address: then it waits for the same content to turn up elsewhere.
* A file that could not be looked at this time (no permission, worker died, time ran out, ...) says nothing
  about its content, so its matches stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from exposure_check.domain.face import BoundingBox
from exposure_check.domain.match import MatchId, ReviewState
from exposure_check.domain.photo import FaceHit, PhotoAnalysis, Reason
from exposure_check.domain.scan import FileOutcome

SAME_FACE_OVERLAP = 0.5
"""Intersection over union from which two boxes in one picture are the same face: the usual detection
criterion (PASCAL VOC, Everingham et al. 2010, section 4.2)."""

_NOT_LOOKED_AT = frozenset(
    {
        Reason.NO_PERMISSION,
        Reason.READ_ERROR,
        Reason.TIMED_OUT,
        Reason.WORKER_DIED,
        Reason.OUT_OF_MEMORY,
        Reason.INTERNAL,
    }
)


@dataclass(slots=True)
class KnownMatch:
    """A match as far as these rules care."""

    id: MatchId
    sha256: str
    box: BoundingBox
    kept: bool
    """The person decided about it or wrote an address for it."""
    places: set[int] = field(default_factory=set)
    """Ids of the files it is located in, as far as they are loaded: all those of the batch."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A hit that belongs to ``match``; ``new`` if the match did not exist before."""

    match: KnownMatch
    hit: FaceHit
    outcome: FileOutcome
    new: bool


@dataclass(frozen=True, slots=True)
class Changes:
    """What has to be written. Later sightings of one match replace earlier ones."""

    sightings: tuple[Sighting, ...]
    located: tuple[tuple[MatchId, int], ...]
    unlocated: tuple[tuple[MatchId, int], ...]


def is_kept(state: ReviewState, public_address: str | None) -> bool:
    """Whether a match holds something the person entered, and so must outlive its last location."""
    return state is not ReviewState.UNREVIEWED or public_address is not None


def reconcile(
    batch: Sequence[tuple[int, FileOutcome]], known: Iterable[KnownMatch], new_id: Callable[[], MatchId]
) -> Changes:
    """Work out what ``batch`` (file id and outcome) changes. ``known``: every match located in one of the
    batch's files or having the content of one."""
    matches = list(known)
    sightings: list[Sighting] = []
    located: list[tuple[MatchId, int]] = []
    unlocated: list[tuple[MatchId, int]] = []
    for file_id, outcome in batch:
        analysis = outcome.analysis
        seen: list[KnownMatch] = []
        for hit, earlier in _assign(analysis, matches):
            match = earlier or KnownMatch(new_id(), analysis.sha256 or "", hit.box, kept=False)
            if earlier is None:
                matches.append(match)
            match.box = hit.box
            seen.append(match)
            sightings.append(Sighting(match, hit, outcome, new=earlier is None))
            if file_id not in match.places:
                match.places.add(file_id)
                located.append((match.id, file_id))
        for match in matches:
            if file_id in match.places and not any(match is other for other in seen) and _is_gone(match, analysis):
                match.places.discard(file_id)
                unlocated.append((match.id, file_id))
    return Changes(tuple(sightings), tuple(located), tuple(unlocated))


def _is_gone(match: KnownMatch, analysis: PhotoAnalysis) -> bool:
    """Whether a match that ``analysis`` did not find loses its location in that file."""
    if analysis.sha256 is not None and analysis.sha256 != match.sha256:
        return True
    if analysis.reason in _NOT_LOOKED_AT:
        return False
    return analysis.sha256 is None or not match.kept


def _assign(analysis: PhotoAnalysis, matches: Iterable[KnownMatch]) -> list[tuple[FaceHit, KnownMatch | None]]:
    """Each hit with the known match of the same face, or None. Best overlaps first, each match at most
    once."""
    candidates = [match for match in matches if match.sha256 == analysis.sha256]
    pairs = sorted(
        (
            (hit.box.overlap(match.box), number, position)
            for number, hit in enumerate(analysis.hits)
            for position, match in enumerate(candidates)
        ),
        reverse=True,
    )
    chosen: dict[int, KnownMatch] = {}
    taken: set[int] = set()
    for overlap, number, position in pairs:
        if overlap < SAME_FACE_OVERLAP:
            break
        if number not in chosen and position not in taken:
            chosen[number] = candidates[position]
            taken.add(position)
    return [(hit, chosen.get(number)) for number, hit in enumerate(analysis.hits)]
