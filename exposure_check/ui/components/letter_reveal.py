"""Before a face or an identity document goes out with a letter: what would be shown, to whom, and a choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from exposure_check.domain.request import LetterRequest
from exposure_check.domain.revealing import Enclosed, Revelation, revealed_by
from exposure_check.ui import revealing_words
from exposure_check.ui.widgets.dialogs import MessageBox


class RevealQuestion(MessageBox):
    """A question, and not an error: the safe answer is the one that Enter and Escape give."""

    wanted = Signal()
    """The person wants it to go out like that."""

    _leave: QPushButton | None = None  # here, because Qt tells of changes before there are buttons

    def __init__(self, revealed: Sequence[Revelation], parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("The letter shows more than words"))
        self.setText(self.tr("Shall it go out like this?"))
        self.setInformativeText(revealing_words.sentences(revealed))
        leave = self._leave = self.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        self.go_button = self.addButton(self.tr("Save it like this"), QMessageBox.ButtonRole.AcceptRole)
        self.go_button.setAutoDefault(False)
        self.setDefaultButton(leave)
        self.setEscapeButton(leave)
        self.go_button.clicked.connect(self.wanted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._leave is not None:
            # When light turns to dark, Qt lays the buttons anew and gives the focus to the first of them.
            self.setDefaultButton(self._leave)


def revelations(
    request: Callable[[], LetterRequest], enclosed: Sequence[Enclosed] = ()
) -> Callable[[], tuple[Revelation, ...]]:
    """What a letter would give away, sent with ``enclosed``. The work is not for the GUI thread."""
    return lambda: revealed_by(request(), enclosed)
