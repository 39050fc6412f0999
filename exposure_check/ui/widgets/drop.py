"""Taking files: dropped, pasted, or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import IconView
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel
from exposure_check.ui.widgets.restyle import set_style_property

MOST_PATHS = 10_000
"""More paths in one drop are cut off: a drop is a choice by hand, not a listing."""


def paths_in(data: QMimeData) -> list[Path]:
    """The local files and folders in a drop or on the clipboard."""
    urls = data.urls()[:MOST_PATHS] if data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile()]


class DropTarget(QObject):
    """Makes ``widget``, with everything in it, take files."""

    paths_dropped = Signal(list)
    """``list[Path]``, never empty."""
    over_changed = Signal(bool)
    """Files are held over the widget, or no longer."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.over_changed.emit(False)
            paths = paths_in(event.mimeData())
            if paths:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.paths_dropped.emit(paths)
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and event.type() in {
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
        }:
            if paths_in(event.mimeData()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.over_changed.emit(True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.over_changed.emit(False)
        return False


class DropArea(QFrame):
    """The visible invitation: an icon, a sentence, and buttons that do the same without dragging."""

    def __init__(self, icon_name: str, title: str, hint: str, buttons: list[Button]) -> None:
        super().__init__()
        self.setObjectName("drop")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 18, 22, 18)
        row.setSpacing(18)
        row.addWidget(IconView(icon_name, 40, tone="accent"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(StrongLabel(title))
        words.addWidget(BodyLabel(hint, tone="muted"))
        words.addSpacing(8)
        words.addWidget(Flow(*buttons))
        row.addLayout(words, 1)

    def set_over(self, over: bool) -> None:
        """Show that files are held over it."""
        set_style_property(self, "over", over)
