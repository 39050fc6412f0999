"""Letters that a person began and that are not written yet, in the vault: a crash must not lose them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import msgspec

from exposure_check.domain.letter_form import Layout
from exposure_check.domain.match import MatchId
from exposure_check.domain.person import PersonId
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.services.ports import Clock, Vault

SETTING = "letter-drafts/"
MOST_DRAFTS = 50
"""For one person; the oldest goes first."""


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Own words belong to one kind of letter to one recipient, under one law, in one language; None where the person
    left it to the program."""

    recipient: str
    kind: RequestKind
    law: Law | None
    language: Language | None


@dataclass(frozen=True, slots=True)
class LetterForm:
    """What a person filled in and chose for one letter, beside what its key says."""

    options: dict[str, str] = field(default_factory=dict)
    place: str = ""
    with_evidence: bool = True
    left_out: frozenset[MatchId] = frozenset()
    with_pictures: bool = False
    layout: Layout | None = None
    with_letterhead: bool = True

    def __bool__(self) -> bool:
        """Whether there is anything that would have to be entered anew. How letters look is no reason alone: it stays
        for the next letter, too."""
        return bool(self.options or self.place or self.left_out or self.with_pictures or not self.with_evidence)


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """One letter that was begun: the own words, by the id of the block, and added paragraphs; and the form, None where
    only words were changed."""

    key: DraftKey
    changed_at: datetime
    edits: dict[str, str] = field(default_factory=dict)
    additions: tuple[str, ...] = ()
    form: LetterForm | None = None

    @property
    def has_words(self) -> bool:
        """Whether the person changed the words of the letter."""
        return bool(self.edits or self.additions)

    def __bool__(self) -> bool:
        return self.has_words or self.form is not None


def forget_drafts(vault: Vault, person_id: PersonId) -> None:
    """Forget all drafts of a person, who is removed."""
    vault.set_setting(SETTING + person_id, "")


class LetterDrafts:
    """Keeps what is typed as it is typed. A draft ends when its letter is written, or by the person's wish."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._lock = threading.Lock()

    def of(self, person_id: PersonId) -> tuple[LetterDraft, ...]:
        """The drafts of a person, the newest first. What another version of the program wrote and this one cannot
        read counts as none: it is no reason to keep anybody from writing."""
        stored = self._vault.setting(SETTING + person_id)
        if not stored:
            return ()
        try:
            return msgspec.json.decode(stored, type=tuple[LetterDraft, ...], strict=True)
        except msgspec.DecodeError:
            return ()

    def keep(
        self, person_id: PersonId, key: DraftKey, edits: dict[str, str], additions: Sequence[str]
    ) -> LetterDraft | None:
        """Put these words in place of older ones for the same letter. Returns its draft, None if nothing is left."""
        return self._change(person_id, key, lambda draft: replace(draft, edits=dict(edits), additions=tuple(additions)))

    def keep_form(
        self, person_id: PersonId, key: DraftKey, form: LetterForm | None, instead_of: Collection[DraftKey] = ()
    ) -> LetterDraft | None:
        """Put this form in place of the older one for the same letter, None for no form. ``instead_of`` are letters
        that the same form was for before another recipient, kind, law or language was chosen: they lose theirs."""
        kept = self._change(person_id, key, lambda draft: replace(draft, form=form))
        for other in instead_of:
            if other != key:
                self._change(person_id, other, lambda draft: replace(draft, form=None), renew=False)
        return kept

    def put_back(self, person_id: PersonId, draft: LetterDraft) -> None:
        """A draft that was ended is wanted again, as it was."""
        self._change(person_id, draft.key, lambda _now: draft, renew=False)

    def end(self, person_id: PersonId, key: DraftKey) -> None:
        """The letter is written, or its draft is not wanted any more."""
        self._change(person_id, key, lambda draft: LetterDraft(key, draft.changed_at), renew=False)

    def _change(
        self, person_id: PersonId, key: DraftKey, change: Callable[[LetterDraft], LetterDraft], *, renew: bool = True
    ) -> LetterDraft | None:
        """Change the draft of a letter; ``renew``: now, so that it is the newest."""
        with self._lock:
            drafts = self.of(person_id)
            before = next((each for each in drafts if each.key == key), None)
            after = change(before or LetterDraft(key, self._clock()))
            if renew:
                after = replace(after, changed_at=self._clock())
            if after or before is not None:
                others = [each for each in drafts if each.key != key]
                left = sorted([after, *others] if after else others, key=lambda each: each.changed_at, reverse=True)
                self._store(person_id, left[:MOST_DRAFTS])
        return after or None

    def _store(self, person_id: PersonId, drafts: Sequence[LetterDraft]) -> None:
        self._vault.set_setting(SETTING + person_id, msgspec.json.encode(drafts).decode() if drafts else "")
