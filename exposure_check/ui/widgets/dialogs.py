"""What dialogs have in common: their looks, how large they open, and a foot that stays in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QVBoxLayout, QWidget

from exposure_check.ui.widgets.dressing import keep_dressed
from exposure_check.ui.widgets.frames import LINE_HEIGHT, Column, Foot

SHARE_OF_SCREEN = 0.95


class Dialog(QDialog):
    """Goes when it is closed."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_dressed(self)


class MessageBox(QMessageBox):
    """A question or a message; goes when it is closed. What it says is plain text."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        keep_dressed(self)


class Question(MessageBox):
    """Two answers: the safe one is what Enter and Escape give, and ``go_button`` the other."""

    _stay: QPushButton | None = None  # here, because Qt tells of changes before there are buttons

    def __init__(
        self, parent: QWidget, title: str, text: str, more: str, *, stay: str, go: str, destroys: bool = False
    ) -> None:
        """``stay`` and ``go`` are the words of the answers; ``destroys``: what goes cannot be brought back."""
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
        role = QMessageBox.ButtonRole.DestructiveRole if destroys else QMessageBox.ButtonRole.AcceptRole
        safe = self._stay = self.addButton(stay, QMessageBox.ButtonRole.RejectRole)
        self.go_button = self.addButton(go, role)
        self.setDefaultButton(safe)
        self.setEscapeButton(safe)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            # When light turns to dark, Qt lays the buttons anew and gives the focus to the first of them, after this.
            QTimer.singleShot(0, self._return_to_safety)

    def _return_to_safety(self) -> None:
        if self._stay is not None:
            self.setDefaultButton(self._stay)


def size_for_text(dialog: QDialog, width: int, height: int) -> None:
    """Open ``dialog`` that many pixels large, more where the text is larger, as far as the screen goes."""
    factor = max(1.0, dialog.fontMetrics().height() / LINE_HEIGHT)
    room = dialog.screen().availableSize() * SHARE_OF_SCREEN
    dialog.resize(min(room.width(), round(width * factor)), min(room.height(), round(height * factor)))


def lay_out(place: QWidget, column: Column, *foot: QWidget) -> None:
    """``column`` fills a dialog, or a side of one, and scrolls; what is in ``foot``, from top to bottom, stays in view
    below it."""
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(column, 1)
    if foot:
        below = Foot(column)
        for widget in foot:
            below.body.addWidget(widget)
        layout.addWidget(below)
