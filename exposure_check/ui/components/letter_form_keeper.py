"""Keeps the form of the letter that is being filled in: a crash must not lose what was entered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer

from exposure_check.domain.person import PersonId
from exposure_check.ui.api import DraftKey, LetterForm
from exposure_check.ui.components.vault_writes import VaultWrites
from exposure_check.ui.context import Context

DELAY = 400
"""Milliseconds of quiet before the form is kept."""


@dataclass(frozen=True, slots=True)
class FilledIn:
    """What a form says about one letter of one person."""

    person_id: PersonId
    key: DraftKey
    form: LetterForm

    @property
    def about(self) -> tuple[str, str]:
        """To whom it goes and what it asks for."""
        return self.key.recipient, self.key.kind.value


class LetterFormKeeper(QObject):
    """There is one open letter at a time: when another recipient or kind is chosen, the form is kept for that letter
    and no longer for the one before. A form in which nothing was entered or chosen is not kept."""

    def __init__(self, context: Context, writes: VaultWrites, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._writes = context, writes
        self._waiting: FilledIn | None = None
        self._untouched: FilledIn | None = None
        self._done: FilledIn | None = None
        self._awaited: tuple[str, str] | None = None
        self._kept_for: set[DraftKey] = set()
        self._left: frozenset[DraftKey] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._keep)

    def begin(self) -> None:
        """Another person, or a new start: what is in the form from now on belongs to another letter."""
        self.flush()
        self._untouched = self._done = self._awaited = None
        self._kept_for, self._left = set(), frozenset()

    def know(self, left: frozenset[DraftKey]) -> None:
        """Letters whose forms wait in the vault for the person to go on with them: an empty form does not take their
        place."""
        self._left = left

    def resume(self, key: DraftKey) -> None:
        """The form is being filled with a letter that was kept; what it says on the way there is no letter."""
        self._awaited = key.recipient, key.kind.value
        self._kept_for.add(key)
        self._left -= {key}

    def look(self, now: FilledIn | None) -> None:
        """What the form says now; None while it is not settled which letter it is for."""
        if now is None:
            return
        if self._awaited is not None:
            if now.about != self._awaited:
                return
            self._awaited = None
        if self._untouched is None:
            self._untouched = now
        if now != self._waiting:
            self._waiting = now
            self._timer.start()

    def end(self) -> None:
        """The letter in the form is written, or a case holds it."""
        self._timer.stop()
        self._done = self._waiting
        if self._done is not None:
            self._writes.drop(self._place(self._done.person_id))

    def flush(self) -> None:
        """Keep at once what waits for a moment of quiet."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def _keep(self) -> None:
        now = self._waiting
        if now is None or now.person_id not in {one.id for one in self._context.people}:
            return  # of somebody who was removed nothing is written any more
        wanted = now != self._done and self._is_touched(now)
        if not wanted and not self._kept_for:
            return
        # All that were kept before are named each time: a write that did not come about yet is replaced by this one.
        before = frozenset(self._kept_for - {now.key})
        if wanted:
            self._kept_for.add(now.key)
        write = self._context.session.drafts.keep_form
        self._writes.put(
            self._place(now.person_id), partial(write, now.person_id, now.key, now.form if wanted else None, before)
        )

    def _is_touched(self, now: FilledIn) -> bool:
        if now.form:
            return True
        # Whoever looks at another recipient after a letter was written has not begun another one yet.
        first = self._untouched if self._done is None else None
        return first is not None and now.about != first.about and now.key not in self._left

    def _place(self, person_id: PersonId) -> tuple[str, PersonId]:
        return "form", person_id
