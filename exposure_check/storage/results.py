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
* A copy of content that was analysed before is located where its original is.
* The same face in nearly the same picture (another size, saved again) is another match of the same group. Groups are
  reviewed once.
* A file that could not be looked at this time (no permission, worker died, time ran out, ...) says nothing
  about its content, so its matches stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from exposure_check.domain.face import BoundingBox
from exposure_check.domain.match import MatchId, ReviewState
from exposure_check.domain.photo import FaceHit, PhotoAnalysis, Reason
from exposure_check.domain.scan import FileOutcome

SAME_FACE_OVERLAP = 0.5
"""Intersection over union from which two boxes in one picture are the same face: the usual detection
criterion (PASCAL VOC, Everingham et al. 2010, section 4.2)."""

NEAR_DUPLICATE_BITS = 4
"""Bits in which the perceptual hashes of nearly the same picture may differ. Measured on lfw-dev, 2026-11-22: of 300
photos halved, doubled and saved again at quality 30, 99 % differ in 2 bits or fewer and all in 4 or fewer; of seven
million pairs of different files four differ in 4 or fewer, three of which show the same picture under two names."""

_NOT_LOOKED_AT = frozenset(
    {
        Reason.NO_PERMISSION,
        Reason.READ_ERROR,
        Reason.TIMED_OUT,
        Reason.WORKER_DIED,
        Reason.OUT_OF_MEMORY,
        Reason.INTERNAL,
        # What is on the web may be there again tomorrow.
        Reason.LOGIN_NEEDED,
        Reason.ROBOTS,
        Reason.RATE_LIMITED,
        Reason.SERVER_ERROR,
        Reason.UNREACHABLE,
        Reason.LIMIT_REACHED,
    }
)


@dataclass(slots=True)
class KnownMatch:
    """A match as far as these rules care."""

    id: MatchId
    sha256: str
    frame: int
    box: BoundingBox
    kept: bool
    """The person decided about it or wrote an address for it."""
    group: str
    places: set[int] = field(default_factory=set)
    """Ids of the files it is located in, as far as they are loaded: all those of the batch."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What says whether two matches are the same face in nearly the same picture. ``box``: in fractions of the
    picture."""

    perceptual_hash: int
    box: BoundingBox
    group: str

    def fits(self, other: Likeness) -> bool:
        """Nearly the same picture, and the same place in it."""
        differing = ((self.perceptual_hash ^ other.perceptual_hash) & 0xFFFF_FFFF_FFFF_FFFF).bit_count()
        return differing <= NEAR_DUPLICATE_BITS and self.box.overlap(other.box) >= SAME_FACE_OVERLAP


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


def perceptual_hash(analysis: PhotoAnalysis, hit: FaceHit) -> int | None:
    """That of the picture of ``hit``: a worker sends the one of the picture with the best hit."""
    return analysis.perceptual_hash if hit.frame == analysis.hits[0].frame else None


def likeness(analysis: PhotoAnalysis, hit: FaceHit, group: str = "") -> Likeness | None:
    """What to compare ``hit`` by; None where there is no hash of its picture."""
    picture = perceptual_hash(analysis, hit)
    if picture is None or analysis.width < 1 or analysis.height < 1:
        return None
    box = BoundingBox(
        hit.box.x / analysis.width,
        hit.box.y / analysis.height,
        hit.box.width / analysis.width,
        hit.box.height / analysis.height,
    )
    return Likeness(picture, box, group)


def reconcile(
    batch: Sequence[tuple[int, FileOutcome]],
    known: Iterable[KnownMatch],
    likenesses: Iterable[Likeness],
    new_id: Callable[[], MatchId],
) -> Changes:
    """Work out what ``batch`` (file id and outcome) changes. ``known``: every match located in one of the
    batch's files or having the content of one. ``likenesses``: those of all matches of the person, if the batch has
    hits."""
    matches = list(known)
    alike = list(likenesses)
    sightings: list[Sighting] = []
    located: list[tuple[MatchId, int]] = []
    unlocated: list[tuple[MatchId, int]] = []
    for file_id, outcome in batch:
        analysis = outcome.analysis
        seen: list[KnownMatch] = []
        for hit, earlier in _assign(analysis, matches):
            match = earlier or _new_match(new_id(), analysis, hit, alike)
            if earlier is None:
                matches.append(match)
            match.box = hit.box
            seen.append(match)
            sightings.append(Sighting(match, hit, outcome, new=earlier is None))
            if file_id not in match.places:
                match.places.add(file_id)
                located.append((match.id, file_id))
        if analysis.same_content:
            for match in matches:
                if match.sha256 == analysis.sha256:
                    seen.append(match)
                    if file_id not in match.places:
                        match.places.add(file_id)
                        located.append((match.id, file_id))
        for match in matches:
            if file_id in match.places and not any(match is other for other in seen) and _is_gone(match, analysis):
                match.places.discard(file_id)
                unlocated.append((match.id, file_id))
    return Changes(tuple(sightings), tuple(located), tuple(unlocated))


def _new_match(match_id: MatchId, analysis: PhotoAnalysis, hit: FaceHit, alike: list[Likeness]) -> KnownMatch:
    """A match in the group of what it resembles, or the first of its own; ``alike`` learns of it."""
    own = likeness(analysis, hit, group=match_id)
    group = str(match_id)
    if own is not None:
        group = next((other.group for other in alike if other.fits(own)), group)
        alike.append(replace(own, group=group))
    return KnownMatch(match_id, analysis.sha256 or "", hit.frame, hit.box, kept=False, group=group)


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
            if hit.frame == match.frame
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
