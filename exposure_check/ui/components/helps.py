"""What the menu Help opens: the guide, the shortcuts, the tips, and what the program is made of."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from exposure_check.ui.components.about_dialog import AboutDialog
from exposure_check.ui.components.authority_dialog import AuthorityDialog
from exposure_check.ui.components.deadline_dialog import DeadlineDialog
from exposure_check.ui.components.guide_window import GuideWindow
from exposure_check.ui.components.health_dialog import HealthDialog
from exposure_check.ui.components.shortcut_help import ShortcutHelp
from exposure_check.ui.components.tip import show_again
from exposure_check.ui.context import Context
from exposure_check.ui.guide import FIRST_PAGE, PAGES


class Helps(QObject):
    """Opens each of them once, over the main window."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.guide: GuideWindow | None = None
        context.session_changed.connect(self._locked)

    def show_guide(self, page_id: str = "") -> None:
        """Open the guide at what it says about a page of the window, or bring it to the front there."""
        if self.guide is None:
            self.guide = GuideWindow(self._context, self._window)
            self.guide.destroyed.connect(self._guide_closed)
        self.guide.show_page(PAGES.get(page_id, FIRST_PAGE))
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()
        self.guide.browser.setFocus()

    def _guide_closed(self) -> None:
        self.guide = None

    def close_guide(self) -> None:
        """Close the guide, if it is open."""
        if self.guide is not None:
            self.guide.close()

    def _locked(self) -> None:
        # Who locks wants nothing of this program left on the screen.
        if not self._context.has_session:
            self.close_guide()

    def show_tips_again(self) -> None:
        """Show the tips of all pages again."""
        show_again(self._context, self._window)
        self._context.toast(self.tr("The tips are shown again."))

    def show_shortcuts(self) -> None:
        """Show all keys."""
        ShortcutHelp(self._window).open()

    def show_deadline(self) -> None:
        """Count when an answer would be due."""
        DeadlineDialog(self._context, self._window).open()

    def show_authority(self) -> None:
        """Look up who hears a complaint."""
        AuthorityDialog(self._context, self._window).open()

    def show_health(self) -> None:
        """Check this installation."""
        HealthDialog(self._context, self._window).open()

    def show_about(self) -> None:
        """Show versions and licences."""
        AboutDialog(self._context, self._window).open()
