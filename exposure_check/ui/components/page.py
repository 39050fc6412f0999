"""What all pages have in common."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from exposure_check.domain.person import PersonId
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel

PHOTO_PATTERNS = "*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.heic *.heif *.avif"


class Page(QWidget):
    """A page renews itself when it is shown and something changed since, or at once if it is in view."""

    needs_person = True
    """Whether there is nothing to show while nobody is at hand."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._stale = True
        context.people_changed.connect(self.mark_stale)

    @property
    def person_id(self) -> PersonId:
        """The person at hand; an id of nobody if there is none."""
        person = self.context.person
        return person.id if person is not None else PersonId("")

    def mark_stale(self, _change: object = None) -> None:
        """What the page shows is out of date."""
        self._stale = True
        if self.isVisible():
            self._renew()

    def refresh(self) -> None:
        """Fetch and show everything anew. Only called while a vault is open and a person is at hand, if the
        page needs one."""

    def paste(self) -> None:
        """Take what is on the clipboard, if the page takes files."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._renew()

    def _renew(self) -> None:
        if self.context.has_session and (self.context.person is not None or not self.needs_person):
            self._stale = False
            self.refresh()


def choose_photos(parent: QWidget, title: str) -> list[Path]:
    """Ask for photos in a file dialog; empty if the person thought better of it."""
    filters = QCoreApplication.translate("Page", "Photos ({patterns})").format(patterns=PHOTO_PATTERNS)
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, "", filters)
    return [Path(name) for name in chosen]


def add_title(layout: QVBoxLayout, title: str, sentence: str) -> None:
    """The title of a page and the sentence under it."""
    head = QVBoxLayout()
    head.setSpacing(4)
    head.addWidget(TitleLabel(title))
    head.addWidget(BodyLabel(sentence, tone="muted"))
    layout.addLayout(head)
