"""Changing the face pack: references move along, from the pictures that are stored with them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

from exposure_check.domain.errors import QT_TRANSLATE_NOOP, Cancelled, PermissionExpired, PermissionNeeded
from exposure_check.domain.face import Reference, ReferenceId
from exposure_check.domain.person import Person
from exposure_check.domain.photo import Reason
from exposure_check.domain.progress import (
    CancelCheck,
    Progress,
    ProgressCallback,
    ignore_progress,
    never_cancelled,
)
from exposure_check.domain.sentence import Sentence
from exposure_check.services.enrol import MOST_REFERENCES
from exposure_check.services.people import People
from exposure_check.services.ports import StoredExaminer, Vault

_ENOUGH = QT_TRANSLATE_NOOP("cases", "there are {most} reference photos already")
_NOT_OPENED = QT_TRANSLATE_NOOP("cases", "its stored picture could not be opened ({problem})")
_NO_FACE = QT_TRANSLATE_NOOP("cases", "this pack finds no face in its stored picture")


@dataclass(frozen=True, slots=True)
class NotCarried:
    """A reference photo of which the new pack has no reference, by its file name, and why."""

    label: str
    reason: Sentence


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What happened to the references of one person. ``present``: how many the pack had already. ``refused``: why the
    data of this person were left alone."""

    person: Person
    present: int
    carried: tuple[Reference, ...] = ()
    failed: tuple[NotCarried, ...] = ()
    refused: PermissionNeeded | PermissionExpired | None = None


class Packs:
    """Makes references for a face pack from those of others. Nothing is ever removed: switching back needs nothing."""

    def __init__(self, vault: Vault, people: People) -> None:
        self._vault = vault
        self._people = people

    def carry_over(
        self,
        examiner: StoredExaminer,
        *,
        progress: ProgressCallback = ignore_progress,
        is_cancelled: CancelCheck = never_cancelled,
    ) -> list[CarriedOver]:
        """Give everyone in the vault references for the pack of ``examiner``. After a stop what was done is kept, and
        the next call goes on from there.

        Raises:
            PackUnusable: the pack cannot be loaded.
            Cancelled: the person pressed Stop.
        """
        everyone = self._people.all()
        waiting = {person.id: self._waiting(person, examiner) for person in everyone}
        total = sum(len(references) for references in waiting.values())
        done = 0
        results = []
        for person in everyone:
            present = len(self._vault.references.of_person(person.id, examiner.pack))
            try:
                self._people.permitted(person.id)
            except (PermissionNeeded, PermissionExpired) as problem:
                results.append(CarriedOver(person, present, refused=problem))
                done += len(waiting[person.id])
                continue
            carried: list[Reference] = []
            failed: list[NotCarried] = []
            for old in waiting[person.id]:
                if is_cancelled():
                    raise Cancelled
                progress(Progress(done, total, old.label))
                outcome = self._carry(old, examiner, room=MOST_REFERENCES - present - len(carried))
                if isinstance(outcome, Reference):
                    carried.append(outcome)
                else:
                    failed.append(outcome)
                done += 1
            results.append(CarriedOver(person, present, tuple(carried), tuple(failed)))
        progress(Progress(total, total))
        return results

    def _waiting(self, person: Person, examiner: StoredExaminer) -> list[Reference]:
        """One reference of another pack for each photo that has none of this one, with the largest stored picture."""
        best: dict[str, Reference] = {}
        for old in self._vault.references.of_person(person.id):
            known = best.get(old.source_sha256)
            if known is not None and known.template.pack == examiner.pack:
                continue
            ours = old.template.pack == examiner.pack
            if known is None or ours or len(old.crop_jpeg) > len(known.crop_jpeg):
                best[old.source_sha256] = old
        return [old for old in best.values() if old.template.pack != examiner.pack]

    def _carry(self, old: Reference, examiner: StoredExaminer, *, room: int) -> Reference | NotCarried:
        if room <= 0:
            return NotCarried(old.label, Sentence(_ENOUGH, most=MOST_REFERENCES))
        found = examiner.examine_stored(old.crop_jpeg).result()
        if found.problem is not None:
            problem = Reason(found.problem) if found.problem in set(Reason) else found.problem
            return NotCarried(old.label, Sentence(_NOT_OPENED, problem=problem))
        if not found.faces:
            return NotCarried(old.label, Sentence(_NO_FACE))
        face = found.faces[0]
        # The stored picture stays the one from the photo: a picture of a picture would get worse with every change.
        new = replace(old, id=ReferenceId(secrets.token_hex(4)), template=face.template, quality=face.quality)
        self._vault.references.add(new)
        return new
