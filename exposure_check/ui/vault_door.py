"""How a vault goes out of view and another comes into it: locked, hidden, restored, erased."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from exposure_check.ui import clipboard
from exposure_check.ui.actions import HIDE_KEY
from exposure_check.ui.components import open_dialogs
from exposure_check.ui.components.idle_lock import IdleLock
from exposure_check.ui.components.quick_hide import QuickHide
from exposure_check.ui.components.session_lock import SessionLock
from exposure_check.ui.context import Context, RestoredVault
from exposure_check.ui.errors import is_expected, sentence
from exposure_check.ui.file_traces import FileTraces

if TYPE_CHECKING:
    from exposure_check.ui.main_window import MainWindow


class VaultDoor(QObject):
    """Belongs to the window, which takes its pages away before anything else happens to their vault."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.file_traces = FileTraces()
        self.quick_hide = QuickHide(window)
        self.idle = IdleLock(context, HIDE_KEY, self)
        self.idle.due.connect(self.lock)
        self.idle.near.connect(context.toast)
        self.idle.hide_asked.connect(self.hide_everything)
        self.session_lock = SessionLock(self)
        self.session_lock.changed.connect(self.idle.screen_changed)
        self.session_lock.listen()
        context.lock_requested.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        context.vault_restored.connect(self._restored)
        context.erase_requested.connect(self._erase)

    def lock(self, reason: str = "") -> None:
        """Close the vault and forget its key; ask for the passphrase again, and say ``reason`` if the person did not
        ask for it. Forms are kept; what is not goes without a question, but not without a word."""
        if not self._context.has_session:
            return
        if open_dialogs.holds_unsaved_text(self._window):
            lost = self.tr("What was filled in and not saved yet is gone.")
            reason = self.tr("{reason} {lost}").format(reason=reason, lost=lost) if reason else lost
        close = self._leave()
        self._window.start.show_unlock(reason)
        self._context.run(self, close)

    def _leave(self) -> Callable[[], None]:
        """Let nothing be seen of the vault any more. Returns what closes it, off the GUI thread, once it has what was
        typed into forms."""
        writes = open_dialogs.keep_forms(self._window)
        session = self._window.leave_vault()

        def close() -> None:
            for one in writes:
                one.wait()
            session.close()

        return close

    def hide_everything(self) -> None:
        """Take everything personal off the screen at once, lock the vault, and look like nothing in particular until it
        is opened again."""
        window = self._window
        window.toast.dismiss()
        if self._context.has_session:
            window.start.set_vault_exists(True)
        window.start.show_bare()
        window.show_start()
        self.quick_hide.cover()
        if self._context.has_session:
            self._context.run(self, self._leave())

    def uncover(self) -> None:
        """Look like the program again."""
        self.quick_hide.uncover()
        self._window.recolour()

    def wake(self) -> None:
        """The person wants the program back that was hidden, without a vault."""
        self.uncover()
        self._window.begin()

    def _restored(self, restored: RestoredVault) -> None:
        """Another vault is there. That of before was locked on the way."""
        if self._context.has_session:
            self._window.leave_vault()
        if self.quick_hide.covered:
            self._context.run(self, restored.session.close)
            return
        self._window.open_session(restored.session, restored.people)
        done = self.tr("The backup is restored.")
        if restored.aside is None:
            self._context.toast(done)
            return
        more = self.tr(
            "The vault that was here before was moved aside. It lies at “{path}” and opens with its own passphrase. "
            "Erase everything, in the settings, takes it along."
        )
        self._window.inform(done, more.format(path=restored.aside), title=self.tr("Restore a backup"))

    def _erase(self) -> None:
        session, application = self._window.leave_vault(), self._context.application
        self._window.start.show_erasing()

        def work() -> None:
            session.close()
            application.erase_vault(with_moved_aside=True)

        self._context.run(self, work, self._erased, self._not_erased)

    def _erased(self, _nothing: None) -> None:
        clipboard.clear_own()
        self.file_traces.wipe()
        start = self._window.start
        start.set_vault_exists(False)
        if self.quick_hide.covered:
            start.show_bare()
        else:
            start.show_explanation(self.tr("The vault is erased, with everything in it."))

    def _not_erased(self, error: Exception) -> None:
        if self.quick_hide.covered:
            self._window.start.show_bare()
        else:
            self._window.start.show_unlock(sentence(error))
        if not is_expected(error):
            self._context.errors.report(error)
