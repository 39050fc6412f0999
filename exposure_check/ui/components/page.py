"""What all pages have in common."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.ui.context import Context
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel


class Page(QWidget):
    """A page renews itself when it is shown and something changed since, or at once if it is in view."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._stale = True
        context.people_changed.connect(self.mark_stale)

    def mark_stale(self) -> None:
        """What the page shows is out of date."""
        self._stale = True
        if self.isVisible():
            self._renew()

    def refresh(self) -> None:
        """Fetch and show everything anew. Only called while a vault is open and a person is at hand."""

    def paste(self) -> None:
        """Take what is on the clipboard, if the page takes files."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._renew()

    def _renew(self) -> None:
        if self.context.has_session and self.context.person is not None:
            self._stale = False
            self.refresh()


def add_title(layout: QVBoxLayout, title: str, sentence: str) -> None:
    """The title of a page and the sentence under it."""
    head = QVBoxLayout()
    head.setSpacing(4)
    head.addWidget(TitleLabel(title))
    head.addWidget(BodyLabel(sentence, tone="muted"))
    layout.addLayout(head)
