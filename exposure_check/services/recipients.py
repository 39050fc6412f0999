"""The directory as the person sees it: what ships, with their own entries and corrections, which stay in the vault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from exposure_check.domain.controller import Controller, ControllerSlug, RecipientDraft
from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    NotFound,
    Refused,
)
from exposure_check.services.ports import Clock, Directory, Vault

SETTING = "own-recipients"
MOST_OWN = 1_000
"""Entries. They are read whole when the vault opens."""


class OwnRecords(Protocol):
    """Checks and writes records of recipients."""

    def checked(self, draft: RecipientDraft, on: date, corrected: Controller | None = None) -> Controller:
        """The recipient that ``draft`` describes. Raises DamagedRecord."""

    def written(self, recipients: Sequence[Controller]) -> str:
        """The recipients as text."""

    def read(self, text: str) -> tuple[Controller, ...]:
        """What was written. Raises DamagedRecord."""

    def directory(self, shipped: Sequence[Controller], own: Sequence[Controller]) -> Directory:
        """All recipients, ``own`` ones in the places of shipped ones with their slugs."""


class Recipients:
    """Implements the ``Directory`` port, and keeps the person's own entries."""

    def __init__(self, vault: Vault, shipped: Callable[[], Directory], records: OwnRecords, clock: Clock) -> None:
        """``shipped`` is called when the directory is first needed."""
        self._vault = vault
        self._shipped = shipped
        self._records = records
        self._clock = clock
        self._known: Directory | None = None

    # --- The Directory port

    def get(self, slug: ControllerSlug | str) -> Controller:
        """The recipient with this slug. Raises NotFound."""
        return self._directory().get(slug)

    def search(self, text: str, *, kind: str | None = None, country: str | None = None) -> list[Controller]:
        """Recipients that fit every word of ``text``, best first."""
        return self._directory().search(text, kind=kind, country=country)

    def kinds(self) -> tuple[str, ...]:
        """The kinds of recipients that there are."""
        return self._directory().kinds()

    def all(self) -> list[Controller]:
        """Every recipient, in the order of their names."""
        return self._directory().all()

    def renew(self) -> None:
        """The shipped directory is another one now."""
        self._known = None

    # --- Own entries

    def own(self) -> tuple[Controller, ...]:
        """What the person brought in or corrected."""
        text = self._vault.setting(SETTING)
        return () if not text else self._records.read(text)

    def corrects(self, slug: ControllerSlug | str) -> bool:
        """Whether an own entry stands in the place of a shipped one."""
        return self._shipped_one(slug) is not None and any(each.slug == slug for each in self.own())

    def add(self, draft: RecipientDraft) -> Controller:
        """Keep a new recipient.

        Raises:
            DamagedRecord: the draft lacks a name or a way to reach it, or a field cannot be right.
            InputRefused: the directory has a recipient of this name, or there are too many own entries.
        """
        return self.keep(self._records.checked(draft, self._today()))

    def keep(self, recipient: Controller) -> Controller:
        """Keep a recipient that was read from a record. Raises InputRefused as :meth:`add`."""
        if any(each.slug == recipient.slug for each in self.all()):
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The directory has “{name}” already. To change what it says, correct that entry: {command}",
                ),
                name=recipient.slug,
                command=f"recipients correct {recipient.slug} --email …",
            )
        self._store((*self.own(), recipient))
        return recipient

    def correct(self, slug: str, draft: RecipientDraft) -> Controller:
        """Change what is known about a recipient. What the draft leaves open stays.

        Raises:
            NotFound: there is no such recipient.
            DamagedRecord: a field cannot be right.
        """
        changed = self._records.checked(draft, self._today(), self.get(slug))
        self._store((*(each for each in self.own() if each.slug != changed.slug), changed))
        return changed

    def restore(self, entry: Controller) -> None:
        """Put an own entry back as it was, in place of what is kept under its slug now. Raises InputRefused as
        :meth:`add`, except for the name.
        """
        self._store((*(each for each in self.own() if each.slug != entry.slug), entry))

    def remove(self, slug: str) -> Controller | None:
        """Forget an own entry. Returns the shipped one that stands there again, None if there is none.

        Raises:
            NotFound: there is no own entry with this slug.
        """
        own = self.own()
        if not any(each.slug == slug for each in own):
            raise NotFound(kind="own entry of the directory", name=slug)
        self._store(tuple(each for each in own if each.slug != slug))
        return self._shipped_one(slug)

    def _shipped_one(self, slug: ControllerSlug | str) -> Controller | None:
        try:
            return self._shipped().get(slug)
        except NotFound:
            return None

    def _store(self, own: tuple[Controller, ...]) -> None:
        if len(own) > MOST_OWN:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors", "There are {most} own entries already. Remove one that you no longer need."
                ),
                most=MOST_OWN,
            )
        self._vault.set_setting(SETTING, self._records.written(own))
        self._known = None

    def _directory(self) -> Directory:
        if self._known is None:
            self._known = self._records.directory(self._shipped().all(), self.own())
        return self._known

    def _today(self) -> date:
        return self._clock().astimezone().date()
