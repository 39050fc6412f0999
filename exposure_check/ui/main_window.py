"""The main window: sidebar, pages, menus, and what happens when it is closed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMenuBar,
    QMessageBox,
    QStackedWidget,
    QWidget,
)

from exposure_check.domain.person import Person
from exposure_check.ui.actions import ACTIONS, MENUS, Actions, Needs, text_of
from exposure_check.ui.api import Session
from exposure_check.ui.components import open_dialogs
from exposure_check.ui.components.clean_photo import PhotoCleaner
from exposure_check.ui.components.helps import Helps
from exposure_check.ui.components.page import Page
from exposure_check.ui.components.people_dialog import PeopleDialog
from exposure_check.ui.components.person_form import PersonDialog
from exposure_check.ui.components.redaction_dialog import RedactionDialog
from exposure_check.ui.components.side_pane import SidePane
from exposure_check.ui.context import Context, Toast
from exposure_check.ui.errors import sentence
from exposure_check.ui.icons import icon
from exposure_check.ui.page_shelf import Makers, PageShelf
from exposure_check.ui.pages.batch import BatchPage
from exposure_check.ui.pages.cases import CasesPage
from exposure_check.ui.pages.face import FacePage
from exposure_check.ui.pages.letters import LettersPage
from exposure_check.ui.pages.matches import MatchesPage
from exposure_check.ui.pages.overview import OverviewPage
from exposure_check.ui.pages.photos import PhotosPage
from exposure_check.ui.pages.report import ReportPage
from exposure_check.ui.pages.settings import SettingsPage
from exposure_check.ui.pages.start import StartPage
from exposure_check.ui.settings import TEXT_PERCENTS, Appearance
from exposure_check.ui.vault_door import VaultDoor
from exposure_check.ui.widgets.dialogs import MessageBox, Question
from exposure_check.ui.widgets.dressing import keep_dressed
from exposure_check.ui.widgets.empty import EmptyState
from exposure_check.ui.widgets.still import StillStack
from exposure_check.ui.widgets.toast import ToastView

PAGES: Makers = {
    "overview": OverviewPage,
    "face": FacePage,
    "photos": PhotosPage,
    "matches": MatchesPage,
    "report": ReportPage,
    "letters": LettersPage,
    "cases": CasesPage,
    "batch": BatchPage,
    "settings": SettingsPage,
}
"""By their ids, in the order of the sidebar."""


class MainWindow(QMainWindow):
    """The only window. Everything slow happens in tasks of the context."""

    closed = Signal()
    """The window is closed, all jobs have ended, the vault is locked."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        context.errors.window = self
        self.setWindowTitle("Exposure Check")
        self.setMinimumSize(720, 480)
        self.resize(1200, 760)
        self.cleaner = PhotoCleaner(context, self)
        self._may_close = False
        self.door = VaultDoor(context, self)
        self._language_waits = False
        self._question: QMessageBox | None = None
        self.helps = Helps(context, self)
        self._build()
        self._connect()

    # --- Start-up ----------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Look whether there is a vault, and ask for its passphrase or show the first steps."""
        self.context.run(self, self.context.application.vault_exists, self._vault_known)

    def _vault_known(self, exists: bool) -> None:
        self.start.set_vault_exists(exists)
        if exists:
            self.start.show_unlock()
        else:
            self.start.show_explanation()

    # --- Building ----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        """All that has texts; built anew when the language changes."""
        self.actions_table = Actions(self._handlers(), self)
        self._build_menus()
        self.start = StartPage(self.context)
        self.start.session_opened.connect(self.open_session)
        self.start.person_saved.connect(self._person_saved)
        self.start.left.connect(self._leave_start)
        self.start.woken.connect(self.door.wake)
        self._shell = self._build_shell()
        self._stack = StillStack()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._shell)
        self.setCentralWidget(self._stack)
        self.toast = ToastView(self._stack)
        for part in (self.menuBar(), self.start, self.pane, self._nothing, self.toast):
            keep_dressed(part)
        self.context.page_requested.connect(self.sidebar.show_page)
        self._update_enabled()
        self.recolour()

    def _build_menus(self) -> None:
        bar = QMenuBar()
        self.setMenuBar(bar)
        bar.setAccessibleName(self.tr("Menus"))
        for source in MENUS:
            menu: QMenu = bar.addMenu(text_of(source))
            for spec in ACTIONS:
                if spec.menu == source:
                    if spec.separator_before:
                        menu.addSeparator()
                    menu.addAction(self.actions_table[spec.id])

    def _build_shell(self) -> QWidget:
        shell = QWidget()
        row = QHBoxLayout(shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.pane = SidePane(self.context)
        self.pane.people_asked.connect(self._open_people)
        self.sidebar = self.pane.sidebar
        self.sidebar.page_chosen.connect(self._show_page)
        row.addWidget(self.pane)
        self._content = QStackedWidget()
        self._nothing = EmptyState("shield", "", "", "")
        self._nothing.button.clicked.connect(self._continue_start)
        self._content.addWidget(self._nothing)
        self.pages = PageShelf(self.context, PAGES, self._content)
        row.addWidget(self._content, 1)
        return shell

    def _connect(self) -> None:
        context = self.context
        context.theme.changed.connect(self.recolour)
        context.session_changed.connect(self._update_enabled)
        context.people_changed.connect(self._people_changed)
        context.undo_changed.connect(self._update_enabled)
        context.scan_changed.connect(self._update_enabled)
        context.language_changed.connect(self._language_changed)
        context.tasks.idle.connect(self._speak, Qt.ConnectionType.QueuedConnection)
        context.toast_requested.connect(self._say)
        context.announced.connect(self._announce)
        context.tasks.closed.connect(self._all_ended)
        context.case_requested.connect(self._case_requested)
        context.step_requested.connect(self._step_requested)
        context.recipient_requested.connect(self._recipient_requested)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        theme_steps = {"text-larger": 1, "text-smaller": -1, "text-normal": 0}
        handlers: dict[str, Callable[[], object]] = {
            "add-folder": self._add_folder,
            "clean-photo": self.cleaner.choose,
            "add-person": partial(self._open_person_dialog, None),
            "people": self._open_people,
            "edit-person": lambda: self._open_person_dialog(self.context.person),
            "cover-document": lambda: RedactionDialog(self.context, self).open(),
            "lock": self.lock,
            "hide": self.door.hide_everything,
            "quit": self.close,
            "undo": self._undo,
            "paste": self._paste,
            "stop-scan": self._stop_scan,
            "guide": lambda: self.helps.show_guide(self.current_page_id()),
            "first-steps": self._first_steps,
            "tips": self.helps.show_tips_again,
            "shortcuts": self.helps.show_shortcuts,
            "deadline": self.helps.show_deadline,
            "authority": self.helps.show_authority,
            "doctor": self.helps.show_health,
            "about": self.helps.show_about,
        }
        for name in ("overview", "face", "photos", "matches", "report", "letters", "cases", "settings"):
            handlers[f"page-{name}"] = partial(self.context.page_requested.emit, name)
        handlers["page-batch"] = self._show_batch
        for look in Appearance:
            handlers[f"look-{look.value}"] = partial(self.context.set_appearance, look)
        for action, step in theme_steps.items():
            handlers[action] = partial(self._scale_text, step)
        return handlers

    def _language_changed(self) -> None:
        """Jobs belong to what is in view: they end first."""
        self._language_waits = True
        open_dialogs.keep_forms(self)  # these writes are jobs, too
        if self.context.scan_runs:
            self.context.toast(self.tr("The language changes as soon as the photos are looked at."))
        if not self.context.tasks.running:
            self._speak()

    def _speak(self) -> None:
        """Build everything anew in the language of now, and show what was in view."""
        if not self._language_waits or self.context.tasks.running or self._may_close:
            return
        self._language_waits = False
        shown = self.pages.id_of(self._content.currentWidget()) or "overview"
        starts = self._stack.currentWidget() is self.start
        self.helps.close_guide()
        self.toast.dismiss()
        self.context.set_undo(None)
        self.pages.clear()
        self.actions_table.deleteLater()
        self._build()
        if self.context.has_session:
            self.pages.fill()
            self.pane.show_people()
        if starts:
            self._begin_again()
            return
        self._stack.setCurrentWidget(self._shell)
        self.sidebar.show_page(shown)
        self._show_page(shown)
        self.sidebar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_again(self) -> None:
        """Show the first step of those that are left before the window."""
        if self.context.has_session:
            self._first_steps()
        else:
            self.begin()

    # --- Vault and people ------------------------------------------------------------------------------------------

    def open_session(self, session: Session, people: list[Person]) -> None:
        """Show an open vault."""
        self.door.uncover()
        self.context.use_session(session, people)
        self.pages.fill()
        if people:
            self._leave_start()
        else:
            self.start.show_person()
        for notice in session.notices:
            self.context.toast(sentence(notice))

    def _person_saved(self, person: Person) -> None:
        self.context.use_people([*self.context.people, person], person)
        self._leave_start()

    def _leave_start(self) -> None:
        self._stack.setCurrentWidget(self._shell)
        self.sidebar.show_page("overview")
        self._show_page("overview")
        self.sidebar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _continue_start(self) -> None:
        self._stack.setCurrentWidget(self.start)
        if self.context.has_session:
            self.start.show_person()
        else:
            self.begin()

    def _first_steps(self) -> None:
        self._stack.setCurrentWidget(self.start)
        self.start.show_explanation()

    def lock(self, reason: str = "") -> None:
        """Close the vault and forget its key; ask for the passphrase again, and say why if nobody asked for it."""
        self.door.lock(reason)

    def show_start(self) -> None:
        """Show what is shown before a vault is open."""
        self._stack.setCurrentWidget(self.start)

    def leave_vault(self) -> Session:
        """Let nothing be seen of the vault any more. Returns its session, which is still to be closed."""
        session = self.context.session
        open_dialogs.take_away()
        self.toast.dismiss()
        self.context.set_undo(None)
        self.pages.clear()
        self.context.set_scan_runs(False)
        self.context.set_hosts_asked(())
        self.context.use_session(None, [])
        self.show_start()
        return session

    def _people_changed(self) -> None:
        if self.toast.isVisible():
            self.toast.dismiss()  # its Undo is about the person before
        self._update_enabled()

    def _open_people(self) -> None:
        PeopleDialog(self.context, self).open()

    def _open_person_dialog(self, person: Person | None) -> None:
        PersonDialog(self.context, self, person=person, owner=person is not None and person.is_owner).open()

    # --- Pages -------------------------------------------------------------------------------------------------

    def _show_page(self, page_id: str) -> None:
        if self._stack.currentWidget() is not self._shell:
            self._stack.setCurrentWidget(self._shell)
        if not self.context.has_session:
            self._nothing.say(
                self.tr("There is no open vault"),
                self.tr("Everything this program keeps lies in an encrypted vault on this computer."),
                self.tr("Create or open the vault"),
            )
            self._content.setCurrentWidget(self._nothing)
        elif self.context.person is None and self.pages[page_id].needs_person:
            self._nothing.say(
                self.tr("Who is this for?"),
                self.tr("Letters need a name, a country and an address for the answer."),
                self.tr("Fill in the details"),
            )
            self._content.setCurrentWidget(self._nothing)
        else:
            self._content.setCurrentWidget(self.pages[page_id])

    def _show_batch(self) -> None:
        """Who asks for it in the menu keeps it in the sidebar, as those do who help others."""
        self.sidebar.set_shown("batch", True)
        self.context.page_requested.emit("batch")

    def _case_requested(self, case_id: str) -> None:
        self._ask_again_of("cases", partial(self.context.case_requested.emit, case_id))

    def _step_requested(self, standing: object, step: object) -> None:
        self._ask_again_of("cases", partial(self.context.step_requested.emit, standing, step))

    def _recipient_requested(self, name: str) -> None:
        self._ask_again_of("letters", partial(self.context.recipient_requested.emit, name))

    def _ask_again_of(self, page_id: str, ask: Callable[[], object]) -> None:
        """A page that was not built yet did not hear what was asked of it."""
        if not self.pages.is_built(page_id):
            self.pages.build(page_id)
            QTimer.singleShot(0, ask)

    def current_page(self) -> Page | None:
        """The page in view; None while there is none."""
        page = self._content.currentWidget()
        return page if isinstance(page, Page) and self._stack.currentWidget() is self._shell else None

    def current_page_id(self) -> str:
        """The id of the page in view; empty while there is none."""
        return self.pages.id_of(self.current_page())

    # --- Actions -----------------------------------------------------------------------------------------------

    def _photos(self) -> PhotosPage | None:
        page = self.pages["photos"] if self.context.has_session else None
        return page if isinstance(page, PhotosPage) else None

    def _add_folder(self) -> None:
        page = self._photos()
        if page is not None:
            self.sidebar.show_page("photos")
            page.choose_folder()

    def _stop_scan(self) -> None:
        page = self._photos()
        if page is not None:
            page.stop()

    def _paste(self) -> None:
        page = self.current_page()
        if page is not None:
            page.paste()

    def _undo(self) -> None:
        undo = self.context.undo
        if undo is not None:
            self.toast.dismiss()
            undo.run()

    def _scale_text(self, step: int) -> None:
        row = TEXT_PERCENTS.index(self.context.settings.text_percent) + step
        percent = TEXT_PERCENTS[max(0, min(len(TEXT_PERCENTS) - 1, row))] if step else 100
        self.context.set_text_percent(percent)

    def inform(self, text: str, more: str, *, title: str = "") -> None:
        """Say something that has no place on a page, in a dialog."""
        box = MessageBox(self)
        box.setWindowTitle(title or text)
        box.setText(text)
        box.setInformativeText(more)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        box.open()

    # --- State -------------------------------------------------------------------------------------------------

    def _update_enabled(self) -> None:
        present = Needs.NOTHING
        if self.context.has_session:
            present |= Needs.VAULT
        if self.context.person is not None:
            present |= Needs.PERSON
        if self.context.scan_runs:
            present |= Needs.SCAN
        if self.context.undo is not None:
            present |= Needs.UNDO
        undo = self.context.undo
        self.actions_table["undo"].setText(self.tr("&Undo {what}").format(what=undo.name) if undo else self.tr("&Undo"))
        for look in Appearance:
            self.actions_table[f"look-{look.value}"].setChecked(look is self.context.theme.appearance)
        self.actions_table.update_enabled(present)

    def recolour(self) -> None:
        """Take icons in the colours of now."""
        colours = self.context.theme.colours
        if not self.door.quick_hide.covered:
            self.setWindowIcon(icon("exposure-check", colours.accent))
        for spec in ACTIONS:
            if spec.icon:
                self.actions_table[spec.id].setIcon(icon(spec.icon, colours.muted))
        self._update_enabled()

    def _say(self, toast: Toast) -> None:
        self.toast.say(toast.text, toast.undo)

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # --- Closing -----------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if self._question is not None:
            return
        if self.context.scan_runs:
            self._ask_to_quit(
                self.tr("Photos are still being looked at."),
                self.tr("What was found so far is kept. The rest can be looked at next time."),
                self.tr("Keep going"),
                self.tr("Stop and quit"),
            )
        elif any(page.is_writing for page in self.findChildren(BatchPage)):
            self._ask_to_quit(
                self.tr("Letters are still being written."),
                self.tr("Those that are written stay. The others can be written next time."),
                self.tr("Keep going"),
                self.tr("Stop and quit"),
            )
        elif open_dialogs.holds_unsaved_text(self):
            self._ask_to_quit(
                self.tr("Something that you filled in is not saved yet."),
                self.tr("It is lost when the program ends. Letters that you began are kept in the vault."),
                self.tr("Go back"),
                self.tr("Quit without it"),
            )
        else:
            self._end()

    def _ask_to_quit(self, text: str, more: str, to_stay: str, to_leave: str) -> None:
        box = Question(self, text.removesuffix("."), text, more, stay=to_stay, go=to_leave)
        box.go_button.clicked.connect(self._end)
        box.finished.connect(self._question_answered)
        self._question = box
        box.open()

    def _question_answered(self) -> None:
        self._question = None

    def _end(self) -> None:
        self.context.settings.geometry = self.saveGeometry()
        self.hide()
        self.helps.close_guide()
        session = self.context.session if self.context.has_session else None
        open_dialogs.keep_forms(self)
        self.context.tasks.close(session.close if session is not None else lambda: None)

    def _all_ended(self) -> None:
        self.door.file_traces.wipe()
        self._may_close = True
        self.close()
        self.closed.emit()
