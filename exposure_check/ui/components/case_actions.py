"""What a person can do with the case in view: log, take back, write, look, save, export."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from exposure_check.domain.case import Attachment, Case, CaseEvent, CaseId, EventKind
from exposure_check.domain.request import RequestKind
from exposure_check.ui import case_words
from exposure_check.ui.api import Entry, Standing, safe_file_name, write_whole
from exposure_check.ui.components.case_folder import case_folder
from exposure_check.ui.components.case_view import CaseView
from exposure_check.ui.components.event_form import EventDialog
from exposure_check.ui.components.following_letter import FollowingLetterDialog
from exposure_check.ui.components.stored_letter import StoredLetterDialog
from exposure_check.ui.context import Context, Undo

Result = TypeVar("Result")

_LOGGED_AS = {
    RequestKind.REMINDER: EventKind.REMINDED,
    RequestKind.REPLY: EventKind.REPLIED,
    RequestKind.COMPLAINT: EventKind.COMPLAINED,
}


class CaseActions(QObject):
    """Connects a case view with the services. Errors are said in the view."""

    def __init__(self, context: Context, view: CaseView) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self._folder: Path | None = None
        view.log_asked.connect(self.log)
        view.letter_asked.connect(self.write_letter)
        view.stored_letter_asked.connect(self.look_at_letter)
        view.export_asked.connect(self.choose_export)
        view.open_folder_button.clicked.connect(self._open_folder)
        view.timeline.save_asked.connect(self.choose_copy)
        view.timeline.take_back_asked.connect(self.take_back)
        view.timeline.log_again_asked.connect(lambda event: self.log(event.event, like=event))

    def log(self, kind: EventKind | None, *, like: CaseEvent | None = None, authority: str = "") -> EventDialog | None:
        """Open the form for an entry."""
        standing = self._standing()
        if standing is None:
            return None
        dialog = EventDialog(self._context, standing, self._view.window(), kind=kind, like=like)
        dialog.form.fill("authority", authority)
        dialog.form.keep()
        dialog.form.logged.connect(self._logged)
        dialog.open()
        return dialog

    def take_back(self, number: int) -> None:
        """Take an entry back: it stays in the log and no longer counts."""
        standing = self._standing()
        if standing is not None:
            wrong = standing.case.events[number - 1]
            self._take_back(standing.case.id, number, wrong.event)

    def write_letter(self, kind: RequestKind) -> FollowingLetterDialog | None:
        """Open the letter that follows the case."""
        standing = self._standing()
        if standing is None:
            return None
        dialog = FollowingLetterDialog(self._context, standing, kind, self._view.window())
        dialog.sent.connect(partial(self._letter_sent, kind))
        dialog.open()
        return dialog

    def look_at_letter(self) -> StoredLetterDialog | None:
        """Show the letter that opened the case."""
        standing = self._standing()
        if standing is None:
            return None
        dialog = StoredLetterDialog(self._context, standing.case, self._view.window())
        dialog.open()
        return dialog

    def choose_export(self) -> None:
        """Ask where to, then save the case file."""
        chosen = QFileDialog.getExistingDirectory(self._view, self.tr("Where should the folder of the case be made?"))
        if chosen:
            self.export(Path(chosen))

    def export(self, parent: Path) -> None:
        """Save the case file into a new folder in ``parent``."""
        standing = self._standing()
        if standing is None:
            return
        case, follow_up = standing.case, self._context.session.follow_up
        language = str(self._view.file_language.currentData())
        today = self._context.application.today()

        def write() -> tuple[Path, int]:
            out = case_folder(parent, case, today)
            return out, len(follow_up.export(case.id, out, language))

        self._run(write, self._exported)

    def choose_copy(self, file: Attachment) -> None:
        """Ask where to, then save a copy of a file."""
        name = safe_file_name(file.untrusted_name)
        chosen, _ = QFileDialog.getSaveFileName(self._view, self.tr("Save a copy"), name)
        if chosen:
            self.save_copy(file, Path(chosen))

    def save_copy(self, file: Attachment, path: Path) -> None:
        """Save a copy of a file. It is not opened."""
        follow_up = self._context.session.follow_up

        def write() -> Path:
            write_whole(path, follow_up.attachment_content(file.id))
            return path

        self._run(write, self._copied)

    # --- Answers -------------------------------------------------------------------------------------------------

    def _standing(self) -> Standing | None:
        return self._view.content.standing if self._view.content is not None else None

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._view.notice.say("")
        self._view.open_folder_button.hide()
        self._context.run(self, work, done, self._failed)

    def _logged(self, case: Case) -> None:
        number, kind = len(case.events), case.events[-1].event
        name = case_words.event(kind)

        def undo() -> None:
            self._context.set_undo(None)
            self._take_back(case.id, number, kind)

        self._view.notice.say("")
        self._context.set_undo(Undo(self.tr("“{entry}”").format(entry=name), undo))
        self._context.toast(self.tr("Logged: {entry}.").format(entry=name), undo)
        self._context.cases_changed.emit()

    def _take_back(self, case_id: CaseId, number: int, kind: EventKind) -> None:
        follow_up = self._context.session.follow_up
        entry = Entry(EventKind.CORRECTED, details={"entry": str(number)})
        self._run(lambda: follow_up.log(case_id, entry), partial(self._taken_back, kind))

    def _taken_back(self, kind: EventKind, case: Case) -> None:
        del case
        self._context.set_undo(None)
        text = self.tr("Taken back: {entry}. It stays in the log and does not count.")
        self._context.toast(text.format(entry=case_words.event(kind)))
        self._context.cases_changed.emit()

    def _letter_sent(self, kind: RequestKind, authority: str) -> None:
        self.log(_LOGGED_AS[kind], authority=authority)

    def _exported(self, written: tuple[Path, int]) -> None:
        self._folder, files = written
        text = self.tr(
            "Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.", "", files
        )
        self._say_saved(text.format(folder=self._folder.name))

    def _copied(self, path: Path) -> None:
        self._folder = path.parent
        self._say_saved(
            self.tr("Saved a copy as “{file}”. It came from somebody else: open it only if you trust it.").format(
                file=path.name
            )
        )

    def _say_saved(self, text: str) -> None:
        self._view.notice.say(text, "good")
        self._view.open_folder_button.show()
        self._view.ensureWidgetVisible(self._view.notice)
        self._context.announced.emit(text)

    def _failed(self, error: Exception) -> None:
        if self._context.tell(error, self._view.notice.say_problem):
            self._view.ensureWidgetVisible(self._view.notice)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
