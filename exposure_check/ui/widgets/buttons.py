"""Buttons whose icon follows the palette."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from exposure_check.ui.icons import icon

_RECOLOURED_BY = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.EnabledChange,
        QEvent.Type.FontChange,
        QEvent.Type.LayoutDirectionChange,
    }
)


class Button(QPushButton):
    """A push button. ``kind`` is empty, ``primary`` (one per page) or ``quiet``."""

    def __init__(self, text: str, icon_name: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._kind = kind
        self._drawn: tuple[object, ...] = ()
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._recolour()

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RECOLOURED_BY:
            self._recolour()

    def _recolour(self) -> None:
        if not self._icon_name:
            return
        role = QPalette.ColorRole.HighlightedText if self._kind == "primary" else QPalette.ColorRole.ButtonText
        if not self.isEnabled():
            role = QPalette.ColorRole.PlaceholderText
        side = max(18, round(self.fontMetrics().height() * 0.95))
        wanted = (self._icon_name, self.palette().color(role).name(), side, self.layoutDirection())
        if wanted != self._drawn:
            # A change of the style sheet asks every button several times.
            self._drawn = wanted
            self.setIcon(icon(self._icon_name, wanted[1]))
            self.setIconSize(QSize(side, side))


class HoldButton(Button):
    """A button that is on only while it is held, by mouse, by Space, or by :meth:`hold`."""

    held_changed = Signal(bool)
    """It is held, or was let go."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, "", parent)
        self._held = False

    def hold(self, held: bool) -> None:
        """Hold it, or let it go."""
        if held != self._held:
            self._held = held
            self.setDown(held)
            self.held_changed.emit(held)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.hold(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.hold(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold(True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hold(False)
