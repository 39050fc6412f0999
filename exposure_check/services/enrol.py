"""Enrolment: from a person's own photos to their references."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from exposure_check.domain.errors import (
    MatchNotConfirmed,
    NoLocationLeft,
    NotFound,
    PackUnusable,
    ReferenceThereAlready,
    TooManyReferences,
)
from exposure_check.domain.face import CandidateFace, QualityIssue, Reference, ReferenceExamination, ReferenceId
from exposure_check.domain.match import Band, Match, MatchId, ReviewState
from exposure_check.domain.person import PersonId
from exposure_check.domain.progress import (
    CancelCheck,
    Progress,
    ProgressCallback,
    ignore_progress,
    never_cancelled,
)
from exposure_check.domain.reference_set import MeasuredRate, ReferenceRules, SetVerdict, judge
from exposure_check.services.people import People
from exposure_check.services.ports import Clock, FaceAnalyser, Vault

MOST_REFERENCES = 10
"""More references hardly add to accuracy, and each costs a comparison."""


MOST_SUGGESTIONS = 5
SAME_FACE = 0.5
"""Intersection over union from which a face found again is taken for the one that was matched. The same networks find
it in the same file, so it is 1 but for rounding."""


class EnrolStatus(StrEnum):
    """How one offered photo ended."""

    ENROLLED = "enrolled"
    CHOICE_NEEDED = "choice-needed"
    NO_FACE = "no-face"
    ALREADY_THERE = "already-there"
    UNREADABLE = "unreadable"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class EnrolOutcome:
    """One offered photo. ``faces`` has more than one entry where the person must choose; they are kept in memory only.

    ``reason`` is a :class:`~exposure_check.domain.photo.Reason` value for a photo that could not be read.
    """

    path: Path
    status: EnrolStatus
    reference: Reference | None = None
    faces: tuple[CandidateFace, ...] = ()
    sha256: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ReferenceSet:
    """All references of a person for the pack in use, the verdict on them, and what was measured for so many: for one
    (``rate_of_one``) and for as many as are good (``rate``). The rates are None where nobody measured the pack."""

    references: tuple[Reference, ...]
    verdict: SetVerdict
    rate_of_one: MeasuredRate | None
    rate: MeasuredRate | None


class Enrolment:
    """Adds, lists and removes the references of a person, for the face pack in use."""

    def __init__(self, vault: Vault, analyser: FaceAnalyser, people: People, clock: Clock) -> None:
        self._vault = vault
        self._analyser = analyser
        self._people = people
        self._clock = clock

    def enrol(
        self,
        person_id: PersonId,
        paths: Sequence[Path],
        *,
        progress: ProgressCallback = ignore_progress,
        is_cancelled: CancelCheck = never_cancelled,
    ) -> list[EnrolOutcome]:
        """Offer photos as references. One outcome per photo, in order; after a stop, outcomes of the photos done."""
        self._people.permitted(person_id)
        outcomes: list[EnrolOutcome] = []
        futures = [(path, self._analyser.examine(str(path.absolute()))) for path in paths]
        for path, future in futures:
            if is_cancelled():
                future.cancel()
                continue
            progress(Progress(len(outcomes), len(paths), path.name))
            outcomes.append(self._settle(person_id, path, future.result()))
        progress(Progress(len(outcomes), len(paths)))
        return outcomes

    def enrol_taken(self, person_id: PersonId, name: str, content: bytes) -> EnrolOutcome:
        """Offer a photo that was just taken and is in no file. ``content``, the encoded picture, goes to a worker from
        memory to memory: other people may be in it, and they never reach the disk. ``name`` is what the reference will
        be called."""
        self._people.permitted(person_id)
        found = self._analyser.examine(name, content).result()
        return self._settle(person_id, Path(name), found)

    def choose(self, person_id: PersonId, outcome: EnrolOutcome, face_index: int) -> Reference:
        """Enrol the chosen face of a photo with several.

        Raises:
            NotFound: there is no such face in the outcome.
            TooManyReferences: the person has the highest number of references already.
        """
        self._people.permitted(person_id)
        if outcome.sha256 is None or not 0 <= face_index < len(outcome.faces):
            raise NotFound(kind="face", name=str(face_index + 1))
        if len(self.references(person_id)) >= MOST_REFERENCES:
            raise TooManyReferences(limit=MOST_REFERENCES)
        return self._add(person_id, outcome.path, outcome.sha256, outcome.faces[face_index])

    def references(self, person_id: PersonId) -> list[Reference]:
        """The references for the pack in use, oldest first."""
        return self._vault.references.of_person(person_id, self._analyser.pack)

    def reference_set(self, person_id: PersonId) -> ReferenceSet:
        """The references with the verdict on them as a set."""
        references = self.references(person_id)
        verdict = judge(references, self.rules, self._limit_for, most=MOST_REFERENCES)
        good = max(1, round(verdict.effective))
        return ReferenceSet(
            references=tuple(references),
            verdict=verdict,
            rate_of_one=self._analyser.measured_rate(references=1),
            rate=self._analyser.measured_rate(references=good) if references else None,
        )

    @property
    def rules(self) -> ReferenceRules:
        """What makes a reference and a set of them good, for the pack in use."""
        return self._analyser.reference_rules()

    def suggestions(self, person_id: PersonId) -> list[Match]:
        """Confirmed matches that would make further references, the best and most different ones first, at most
        MOST_SUGGESTIONS. Nothing is added: a wrong confirmation would make every later scan worse.

        Offered are matches of the pack in use whose eyes are as far apart as in a good reference and whose photo is
        neither a reference yet nor nearly the same as those, each content once.
        """
        known = {reference.source_sha256 for reference in self.references(person_id)}
        if not known or len(known) >= MOST_REFERENCES:
            return []
        rules = self.rules
        offered: dict[str, Match] = {}
        for match in self._vault.matches.of_person(person_id, ReviewState.MINE):
            large = match.inter_eye_px >= rules.wanted[QualityIssue.TOO_SMALL]
            same = rules.nearly_same is not None and match.score >= rules.nearly_same
            if match.pack == self._analyser.pack and large and not same and match.locations:
                offered.setdefault(match.sha256, match)
        # The lower the score, the more a photo shows of the person that the references do not show yet; but among those
        # that are only possible a wrong confirmation would hide.
        best = sorted(offered.values(), key=lambda match: (match.band is not Band.LIKELY, match.score))
        return [match for match in best if match.sha256 not in known][:MOST_SUGGESTIONS]

    def enrol_match(self, person_id: PersonId, match_id: MatchId) -> Reference:
        """Make a confirmed match a reference. The photo is examined again where it lies, and only if its content is
        still the one that was confirmed.

        Raises:
            NotFound: this person has no such match.
            MatchNotConfirmed: the person did not say that it is theirs.
            ReferenceThereAlready: its photo is a reference already.
            TooManyReferences: the person has the highest number of references already.
            NoLocationLeft: no file with this content is where it was seen, or the face is not found in it.
        """
        self._people.permitted(person_id)
        match = self._vault.matches.get(match_id)
        if match.person_id != person_id:
            raise NotFound(kind="match", name=match_id)
        if match.state is not ReviewState.MINE:
            raise MatchNotConfirmed
        present = self.references(person_id)
        if any(reference.source_sha256 == match.sha256 for reference in present):
            raise ReferenceThereAlready
        if len(present) >= MOST_REFERENCES:
            raise TooManyReferences(limit=MOST_REFERENCES)
        for place in match.locations:
            found = self._analyser.examine(place.locator).result()
            face = max(found.faces, key=lambda one: one.box.overlap(match.box), default=None)
            if found.sha256 == match.sha256 and face is not None and face.box.overlap(match.box) >= SAME_FACE:
                return self._add(person_id, Path(place.locator), match.sha256, face)
        raise NoLocationLeft

    def remove(self, reference: Reference) -> None:
        """Remove a reference. :meth:`restore` undoes it."""
        self._vault.references.remove(reference.id)

    def restore(self, reference: Reference) -> None:
        """Put a removed reference back."""
        self._vault.references.add(reference)

    def _limit_for(self, references: int, false_match_rate: float) -> float | None:
        try:
            return self._analyser.thresholds(references=references, false_match_rate=false_match_rate).possible
        except PackUnusable:
            return None

    def _settle(self, person_id: PersonId, path: Path, found: ReferenceExamination) -> EnrolOutcome:
        if found.problem is not None or found.sha256 is None:
            return EnrolOutcome(path, EnrolStatus.UNREADABLE, reason=found.problem)
        present = self.references(person_id)
        known = next((reference for reference in present if reference.source_sha256 == found.sha256), None)
        if known is not None:
            return EnrolOutcome(path, EnrolStatus.ALREADY_THERE, reference=known, sha256=found.sha256)
        if not found.faces:
            return EnrolOutcome(path, EnrolStatus.NO_FACE, sha256=found.sha256)
        if len(present) >= MOST_REFERENCES:
            return EnrolOutcome(path, EnrolStatus.TOO_MANY, sha256=found.sha256)
        if len(found.faces) > 1:
            return EnrolOutcome(path, EnrolStatus.CHOICE_NEEDED, faces=found.faces, sha256=found.sha256)
        reference = self._add(person_id, path, found.sha256, found.faces[0])
        return EnrolOutcome(path, EnrolStatus.ENROLLED, reference=reference, faces=found.faces, sha256=found.sha256)

    def _add(self, person_id: PersonId, path: Path, sha256: str, face: CandidateFace) -> Reference:
        reference = Reference(
            id=ReferenceId(secrets.token_hex(4)),
            person_id=person_id,
            template=face.template,
            quality=face.quality,
            source_sha256=sha256,
            label=path.name,
            added_at=self._clock(),
            crop_jpeg=face.crop_jpeg,
        )
        self._vault.references.add(reference)
        return reference
