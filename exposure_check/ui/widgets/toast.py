"""A toast affirms what the person just did and offers Undo. It never takes the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.labels import BodyLabel

SHOWN_FOR = 8_000
"""Milliseconds; it waits longer while the pointer or the focus is on it."""


SPARE = 8
"""Pixels, so that rounding breaks no line."""


class ToastView(QFrame):
    """Floats over the bottom of its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._undo: Callable[[], None] | None = None
        self.label = BodyLabel()
        self.button = Button(self.tr("Undo"))
        self.button.clicked.connect(self._press)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 10, 10)
        layout.setSpacing(16)
        self._layout = layout
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_over)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None) -> None:
        """Show ``text``; ``undo`` puts a button beside it."""
        self._undo = undo
        self.label.setText(text)
        self.button.setVisible(undo is not None)
        self.button.setAccessibleName(self.tr("Undo: {what}").format(what=text))
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_FOR)

    def dismiss(self) -> None:
        """Take it away."""
        self._timer.stop()
        self._undo = None
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            margins = self._layout.contentsMargins()
            beside = 0 if self.button.isHidden() else self.button.sizeHint().width() + self._layout.spacing()
            line = self.label.fontMetrics().horizontalAdvance(self.label.text()) + SPARE
            width = min(line + beside + margins.left() + margins.right(), parent.width() - 32)
            self.resize(width, self._layout.heightForWidth(width))
            self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 20)

    def _press(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()

    def _time_over(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self._timer.start(SHOWN_FOR)
        else:
            self.dismiss()
