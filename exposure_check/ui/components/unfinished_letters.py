"""Letters that the person began and did not save: to go on with, or to discard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.person import PersonId
from exposure_check.ui import words
from exposure_check.ui.api import LetterDraft
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice


class UnfinishedLetters(QWidget):
    """Offers the newest of them. Hidden while there is none."""

    go_on_wanted = Signal(object, str)
    """The ``LetterDraft`` to go on with, and the name of its recipient."""
    discard_wanted = Signal(object, object)
    """The ``PersonId`` and the ``LetterDraft`` that is not wanted any more."""

    def __init__(self) -> None:
        super().__init__()
        self._person_id = PersonId("")
        self._left: list[tuple[LetterDraft, str]] = []
        self.notice = Notice()
        self.go_on_button = Button(self.tr("Go on with it"), "letters")
        self.discard_button = Button(self.tr("Discard it"), "", "quiet")
        self.go_on_button.clicked.connect(self._go_on)
        self.discard_button.clicked.connect(self._discard)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addWidget(Flow(self.go_on_button, self.discard_button))
        self.hide()

    def show_drafts(self, person_id: PersonId, drafts: Sequence[tuple[LetterDraft, str]]) -> None:
        """The drafts of a person with the names of their recipients, the newest first."""
        self._person_id = person_id
        self._left = list(drafts)
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._left))
        if not self._left:
            return
        draft, name = self._left[0]
        said = self.tr(
            "On {day} you began the letter “{kind}” to {recipient}, and it is not saved. What you filled in is kept in "
            "the vault."
        )
        if draft.form is None:
            said = self.tr(
                "On {day} you changed the words of the letter “{kind}” to {recipient}, and it is not saved. Your words "
                "are kept in the vault."
            )
        self.notice.say(
            said.format(
                day=words.day(draft.changed_at.astimezone().date()),
                kind=words.request_kind(draft.key.kind),
                recipient=name,
            )
        )

    def _go_on(self) -> None:
        if self._left:
            draft, name = self._left.pop(0)
            self._show()
            self.go_on_wanted.emit(draft, name)

    def _discard(self) -> None:
        if self._left:
            draft, _ = self._left.pop(0)
            self._show()
            self.discard_wanted.emit(self._person_id, draft)
