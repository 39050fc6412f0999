"""What is shown before a vault is open: the first steps, or the passphrase."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exposure_check.domain.person import Person
from exposure_check.ui.api import Session
from exposure_check.ui.components.language_choice import LanguageChoice
from exposure_check.ui.components.person_form import PersonForm
from exposure_check.ui.components.restore_vault import RestoreDialog
from exposure_check.ui.components.vault_forms import CreateVaultForm, OpenVaultForm
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Column, IconView, Notice
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel, TitleLabel
from exposure_check.ui.widgets.meter import Meter

STEPS = 3
COLUMN = 640


class StartPage(QWidget):
    """Three short steps, each can be skipped; or the passphrase of an existing vault."""

    session_opened = Signal(object, object)
    """The ``Session`` and the list of its people."""
    person_saved = Signal(object)
    """The ``Person`` this is for."""
    left = Signal()
    """The person wants to go on to the window, whatever is done so far."""
    woken = Signal()
    """The person wants the program back that was hidden, and there is no vault whose passphrase could be asked for."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._vault_exists = False
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._waiting = QWidget()
        self._stack.addWidget(self._waiting)

    def show_unlock(self, reason: str = "") -> None:
        """Ask for the passphrase. ``reason``: why the vault is locked, if the person did not lock it."""
        self._vault_exists = True
        column = _column()
        form = OpenVaultForm(self._context)
        form.opened.connect(self._opened)
        column.body.addStretch(1)
        column.body.addWidget(IconView("exposure-check", 48, tone="accent"))
        column.body.addWidget(TitleLabel(self.tr("Open your vault")))
        column.body.addWidget(
            BodyLabel(
                self.tr("What this program knows is encrypted on this computer. Only the passphrase opens it."),
                tone="muted",
            )
        )
        if reason:
            column.body.addWidget(Notice(reason))
            self._context.announced.emit(reason)
        column.body.addWidget(form)
        about = Button(self.tr("What does this program do?"), "info", "quiet")
        about.clicked.connect(lambda: self.show_explanation(""))
        column.body.addWidget(Flow(about, self._restore_button()))
        column.body.addStretch(2)
        self._show(column, form.passphrase.edit)

    def show_bare(self) -> None:
        """Ask for the passphrase without a word about what this is."""
        column = _column()
        column.body.addStretch(1)
        if self._vault_exists:
            form = OpenVaultForm(self._context, bare=True)
            form.opened.connect(self._opened)
            column.body.addWidget(form)
            focus: QWidget = form.passphrase.edit
        else:
            focus = Button(self.tr("Go on"))
            focus.clicked.connect(self.woken)
            column.body.addWidget(focus, 0, Qt.AlignmentFlag.AlignHCenter)
        column.body.addStretch(1)
        self._show(column, focus)

    def show_erasing(self) -> None:
        """Say that the vault is being erased."""
        column = _column()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.body.addStretch(1)
        column.body.addWidget(TitleLabel(self.tr("Erasing the vault…")))
        column.body.addStretch(2)
        self._show(column, self)

    def show_explanation(self, news: str = "") -> None:
        """Step 1: what the program does and what stays on this computer. ``news``: what just happened."""
        column = _column()
        if news:
            column.body.addWidget(Notice(news, tone="good"))
            self._context.announced.emit(news)
        language = LanguageChoice(self._context)
        language.setAccessibleName(self.tr("Language"))
        self._head(column, 1, self.tr("Find your face, take it back"), beside=language)
        column.body.addWidget(
            BodyLabel(
                self.tr(
                    "Face search companies copy photos from the web and sell the search for a face. "
                    "This program helps you to "
                    "find the photos that show you, and to write to those companies."
                )
            )
        )
        for icon_name, title, text in (
            (
                "face",
                self.tr("You show the program your face"),
                self.tr("A few photos of you are enough. They are measured here, on this computer."),
            ),
            (
                "photos",
                self.tr("It looks through photos for you"),
                self.tr("In folders that you choose. You decide which photos really show you."),
            ),
            (
                "letters",
                self.tr("It writes the letters"),
                self.tr(
                    "You ask companies what they hold about you and tell them to delete it. "
                    "A letter creates a record and a "
                    "basis for a complaint; nobody can promise that a company obeys."
                ),
            ),
            (
                "shield",
                self.tr("Nothing leaves this computer"),
                self.tr(
                    "Your photos stay where they are. What is made of them is kept in an encrypted vault. "
                    "Faces of other people are covered and not kept."
                ),
            ),
        ):
            column.body.addWidget(_point(icon_name, title, text))
        go_on = Button(self.tr("Go on"), "", "primary")
        go_on.clicked.connect(self._after_explanation)
        self._buttons(column, go_on, None, () if self._context.has_session else (self._restore_button(),))
        self._show(column, go_on)

    def show_create(self) -> None:
        """Step 2: create the vault; or say that this is done."""
        if self._vault_exists or self._context.has_session:
            self._show_vault_done()
            return
        column = _column()
        self._head(column, 2, self.tr("Create your vault"))
        column.body.addWidget(
            BodyLabel(self.tr("One encrypted file on this computer holds everything. Choose the passphrase for it."))
        )
        form = CreateVaultForm(self._context)
        form.opened.connect(self._opened)
        column.body.addWidget(form)
        self._buttons(column, None, self.show_explanation)
        self._show(column, form.first.edit)

    def _show_vault_done(self) -> None:
        column = _column()
        self._head(column, 2, self.tr("Your vault is there"))
        column.body.addWidget(
            BodyLabel(
                self.tr(
                    "One encrypted file on this computer holds everything. "
                    "Only your passphrase opens it, and nobody can reset it."
                )
            )
        )
        go_on = Button(self.tr("Go on"), "", "primary")
        go_on.clicked.connect(self._after_vault)
        self._buttons(column, go_on, self.show_explanation)
        self._show(column, go_on)

    def show_person(self) -> None:
        """Step 3: who is this for."""
        column = _column()
        self._head(column, 3, self.tr("Who is this for?"))
        column.body.addWidget(
            BodyLabel(
                self.tr(
                    "Begin with yourself. The letters are filled in with this; it stays in the vault. You can help "
                    "other people later, with their permission."
                )
            )
        )
        form = PersonForm(self._context, save_text=self.tr("Save and begin"))
        form.saved.connect(self.person_saved)
        column.body.addWidget(form)
        self._buttons(column, None, self.show_create)
        self._show(column, form.name)

    def set_vault_exists(self, exists: bool) -> None:
        """Whether step 2 is done already."""
        self._vault_exists = exists

    def _after_explanation(self) -> None:
        if self._context.has_session and self._context.person is not None:
            self.left.emit()
        elif self._vault_exists or self._context.has_session:
            self._after_vault()
        else:
            self.show_create()

    def _after_vault(self) -> None:
        if not self._context.has_session:
            self.show_unlock()
        elif self._context.person is None:
            self.show_person()
        else:
            self.left.emit()

    def _opened(self, session: Session, people: list[Person]) -> None:
        self._vault_exists = True
        self.session_opened.emit(session, people)

    def _head(self, column: Column, step: int, title: str, *, beside: QWidget | None = None) -> None:
        row = QHBoxLayout()
        meter = Meter(STEPS)
        meter.set_value(step)
        meter.setMaximumWidth(160)
        row.addWidget(meter)
        row.addWidget(SmallLabel(self.tr("Step {step} of {steps}").format(step=step, steps=STEPS), tone="muted"), 1)
        if beside is not None:
            row.addWidget(beside)
        column.body.addLayout(row)
        column.body.addWidget(TitleLabel(title))

    def _restore_button(self) -> Button:
        button = Button(self.tr("I have a backup"), "archive", "quiet")
        button.clicked.connect(lambda: RestoreDialog(self._context, self.window()).open())
        return button

    def _buttons(
        self,
        column: Column,
        first: Button | None,
        back: Callable[[], None] | None,
        others: tuple[Button, ...] = (),
    ) -> None:
        later = Button(self.tr("Skip for now"), "", "quiet")
        later.clicked.connect(self.left)
        buttons = [] if first is None else [first]
        if back is not None:
            before = Button(self.tr("Back"), "", "quiet")
            before.clicked.connect(back)
            buttons.append(before)
        column.body.addWidget(Flow(*buttons, later, *others))
        column.body.addStretch(1)

    def _show(self, column: Column, focus: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(column)
        self._stack.setCurrentWidget(column)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)


def _column() -> Column:
    return Column(width=COLUMN)


def _point(icon_name: str, title: str, text: str) -> Card:
    card = Card(horizontal=True)
    card.body.setSpacing(16)
    card.body.addWidget(IconView(icon_name, 28, tone="accent"), 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(StrongLabel(title))
    texts.addWidget(BodyLabel(text, tone="muted"))
    card.body.addLayout(texts, 1)
    return card
