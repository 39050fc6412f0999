"""The offer to take a photo with a camera, where that is possible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from exposure_check.domain.errors import printable
from exposure_check.ui import cameras
from exposure_check.ui.cameras import FrameSource
from exposure_check.ui.components.camera_dialog import CameraDialog
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.labels import SmallLabel


class CameraOffer(QObject):
    """A button and a sentence for a page to place; each of them is hidden until it has something to say. Without the
    part of Qt that has cameras nothing is said: a command to type would frighten more people than it helps, and the
    guide has it."""

    taken = Signal(QImage)
    """The photo that the person wants to use."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._source: FrameSource | None = None
        self._has_looked = False
        self.dialog: CameraDialog | None = None
        self.button = Button(self.tr("Take a photo…"), "camera")
        self.button.clicked.connect(self.open)
        self.button.hide()
        self.words = SmallLabel(tone="muted")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.hide()

    def look(self) -> None:
        """Look for a camera, the first time that somebody could want one. Nothing of it is loaded before."""
        if self._has_looked:
            return
        self._has_looked = True
        if cameras.is_installed():
            self._context.run(self, cameras.load, self._loaded, self._not_loaded)

    def use(self, source: FrameSource) -> None:
        """Offer the cameras of ``source``."""
        self._has_looked = True
        self._source = source
        source.watch(self._changed)
        self._say("")
        self._changed()

    def open(self) -> None:
        """Show what the camera sees."""
        if self._source is None or self.dialog is not None:
            return
        self.dialog = CameraDialog(self._context, self._source, self._page)
        self.dialog.taken.connect(self.taken)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        self.button.setFocus()

    def _loaded(self, make: Callable[[QObject], FrameSource]) -> None:
        self.use(make(self))

    def _not_loaded(self, error: Exception) -> None:
        if not isinstance(error, ImportError):
            self._context.errors.report(error)
            return
        # The loader of the system says first which library it did not find.
        missing = printable(str(error).partition(":")[0], 60)
        self._say(
            self.tr("Photos can be taken with a camera here, too, once the system has this library: {name}").format(
                name=missing
            )
        )

    def _changed(self) -> None:
        self.button.setVisible(self._source is not None and bool(self._source.cameras()))
        if self.dialog is not None:
            self.dialog.cameras_changed()

    def _say(self, text: str) -> None:
        self.words.setText(text)
        self.words.setVisible(bool(text))
