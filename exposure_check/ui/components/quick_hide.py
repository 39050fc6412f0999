"""Hiding everything at once, for somebody at whose shoulder another person looks.

The window is emptied first and only then made small: the small picture of it that some systems keep shows what was
painted last.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from exposure_check.ui import clipboard
from exposure_check.ui.components import open_dialogs
from exposure_check.ui.icons import icon


class QuickHide(QObject):
    """Takes dialogs, menus, title and clipboard away. What the window itself shows is the window's matter."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._title = window.windowTitle()
        self._display_name = ""
        self.covered = False

    def cover(self) -> None:
        """Look like nothing in particular, and get small."""
        open_dialogs.take_away()
        clipboard.clear_own()
        window = self._window
        if not self.covered:
            self.covered = True
            self._display_name = QGuiApplication.applicationDisplayName()
            neutral = self.tr("Untitled")
            QGuiApplication.setApplicationDisplayName(neutral)  # systems add it to every title
            window.setWindowTitle(neutral)
            window.setWindowIcon(icon("file", window.palette().color(window.palette().ColorRole.WindowText).name()))
            window.menuBar().hide()
        window.repaint()
        window.showMinimized()

    def uncover(self) -> None:
        """Look like the program again. The window sets its own icon."""
        if not self.covered:
            return
        self.covered = False
        QGuiApplication.setApplicationDisplayName(self._display_name)
        self._window.setWindowTitle(self._title)
        self._window.menuBar().show()
