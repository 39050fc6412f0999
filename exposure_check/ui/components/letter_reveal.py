"""Before a face or an identity document goes out with a letter: what would be shown, to whom, and a choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exposure_check.domain.request import LetterRequest
from exposure_check.domain.revealing import Enclosed, Revelation, revealed_by
from exposure_check.ui import revealing_words
from exposure_check.ui.widgets.dialogs import Question


class RevealQuestion(Question):
    """A question, and not an error: Enter gives the safe answer wherever the focus is."""

    wanted = Signal()
    """The person wants it to go out like that."""

    def __init__(self, revealed: Sequence[Revelation], parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("The letter shows more than words"),
            self.tr("Shall it go out like this?"),
            revealing_words.sentences(revealed),
            stay=self.tr("Leave it"),
            go=self.tr("Save it like this"),
        )
        self.go_button.setAutoDefault(False)
        self.go_button.clicked.connect(self.wanted)


def revelations(
    request: Callable[[], LetterRequest], enclosed: Sequence[Enclosed] = ()
) -> Callable[[], tuple[Revelation, ...]]:
    """What a letter would give away, sent with ``enclosed``. The work is not for the GUI thread."""
    return lambda: revealed_by(request(), enclosed)
