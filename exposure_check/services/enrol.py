"""Enrolment: from a person's own photos to their references."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from exposure_check.domain.errors import NotFound, TooManyReferences
from exposure_check.domain.face import CandidateFace, Reference, ReferenceExamination, ReferenceId
from exposure_check.domain.person import PersonId
from exposure_check.domain.progress import (
    CancelCheck,
    Progress,
    ProgressCallback,
    ignore_progress,
    never_cancelled,
)
from exposure_check.services.people import People
from exposure_check.services.ports import Clock, FaceAnalyser, Vault

MOST_REFERENCES = 10
"""More references hardly add to accuracy, and each costs a comparison."""


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

    def remove(self, reference: Reference) -> None:
        """Remove a reference. :meth:`restore` undoes it."""
        self._vault.references.remove(reference.id)

    def restore(self, reference: Reference) -> None:
        """Put a removed reference back."""
        self._vault.references.add(reference)

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
