"""Letters whose words a person changed and that are not written yet, in the vault: a crash must not lose them."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

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
class LetterDraft:
    """The own words of one letter: by the id of the block, and added paragraphs."""

    key: DraftKey
    changed_at: datetime
    edits: dict[str, str] = field(default_factory=dict)
    additions: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.edits or self.additions)


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
        """Put these words in place of older ones for the same letter; without any, there is no draft any more."""
        draft = LetterDraft(key, self._clock(), dict(edits), tuple(additions))
        with self._lock:
            others = [each for each in self.of(person_id) if each.key != key]
            self._store(person_id, [draft, *others][:MOST_DRAFTS] if draft else others)
        return draft or None

    def end(self, person_id: PersonId, key: DraftKey) -> None:
        """The letter is written, or its draft is not wanted any more."""
        with self._lock:
            drafts = self.of(person_id)
            if any(each.key == key for each in drafts):
                self._store(person_id, [each for each in drafts if each.key != key])

    def _store(self, person_id: PersonId, drafts: Sequence[LetterDraft]) -> None:
        self._vault.set_setting(SETTING + person_id, msgspec.json.encode(drafts).decode() if drafts else "")
