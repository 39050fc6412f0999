"""Taking files: dropped, pasted, or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import IconView
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel
from exposure_check.ui.widgets.restyle import set_style_property

MOST_PATHS = 10_000
"""More paths in one drop are cut off: a drop is a choice by hand, not a listing."""


MOST_TEXT = 100_000
"""Characters of a dropped text that are looked at for addresses."""


def paths_in(data: QMimeData) -> list[Path]:
    """The local files and folders in a drop or on the clipboard."""
    urls = data.urls()[:MOST_PATHS] if data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile()]


def addresses_in(data: QMimeData) -> list[str]:
    """The web addresses in a drop or on the clipboard: links dragged out of a browser, or lines of text."""
    urls = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in data.urls()] if data.hasUrls() else []
    lines = [] if urls or not data.hasText() else data.text()[:MOST_TEXT].splitlines()
    wanted = (text.strip() for text in (*urls, *lines))
    return list(dict.fromkeys(text for text in wanted if text.lower().startswith(("http://", "https://"))))[:MOST_PATHS]


class DropTarget(QObject):
    """Makes ``widget``, with everything in it, take files; and web addresses, if asked to."""

    paths_dropped = Signal(list)
    """``list[Path]``, never empty."""
    addresses_dropped = Signal(list)
    """``list[str]``, never empty."""
    over_changed = Signal(bool)
    """Files are held over the widget, or no longer."""

    def __init__(self, widget: QWidget, *, addresses: bool = False) -> None:
        super().__init__(widget)
        self._addresses = addresses
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.over_changed.emit(False)
            paths, addresses = paths_in(event.mimeData()), self._addresses_in(event.mimeData())
            if paths or addresses:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
            if paths:
                self.paths_dropped.emit(paths)
            if addresses:
                self.addresses_dropped.emit(addresses)
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and event.type() in {
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
        }:
            if paths_in(event.mimeData()) or self._addresses_in(event.mimeData()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.over_changed.emit(True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.over_changed.emit(False)
        return False

    def _addresses_in(self, data: QMimeData) -> list[str]:
        return addresses_in(data) if self._addresses else []


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
