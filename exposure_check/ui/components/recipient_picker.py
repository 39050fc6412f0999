"""Find a recipient: a search field, a list, what is known about the chosen one, and entries of one's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from exposure_check.domain.controller import Controller, RecipientDraft
from exposure_check.domain.country import ISO_3166_1_ALPHA_2
from exposure_check.domain.request import RequestKind
from exposure_check.ui import words
from exposure_check.ui.components.recipient_dialog import RecipientDialog
from exposure_check.ui.components.recipient_form import RecipientForm, corrected_by
from exposure_check.ui.components.recipient_import import RecipientImport
from exposure_check.ui.components.recipient_summary import RecipientSummary
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.models.recipient_list import RecipientListModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import SmallLabel
from exposure_check.ui.widgets.lists import WrappingList

DELAY = 120
VISIBLE_ROWS = 3


class RecipientPicker(QWidget):
    """Emits the chosen recipient."""

    recipient_changed = Signal(object)
    """The chosen ``Controller``, or None."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._kind = RequestKind.ACCESS
        self._wanted_slug = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name, sort or country"))
        self.model = RecipientListModel(context.application.today(), self)
        self.list = WrappingList(self.model, self.tr("Recipients"))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.nothing = SmallLabel(self.tr("No recipient fits. Try a part of the name."), tone="muted")
        self.nothing.hide()
        self.summary = RecipientSummary(self.model)
        self.summary.details_wanted.connect(self.show_details)
        self.summary.correction_wanted.connect(self.correct)
        self.add_button = Button(self.tr("Not in the list? Add a recipient…"), "add", "quiet")
        self.add_button.clicked.connect(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Field(self.tr("To whom?"), self.search))
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self.file_import = RecipientImport(context)
        self.file_import.record_kept.connect(self._kept)
        self.file_import.directory_changed.connect(self.fetch)
        layout.addWidget(Flow(self.add_button, self.file_import.button))
        layout.addWidget(self.file_import)
        layout.addWidget(self.summary)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.fetch)
        # textChanged, not textEdited: dictation and screen readers set the text as a whole.
        self.search.textChanged.connect(lambda _text: self._timer.start())
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        context.recipient_requested.connect(self.search.setText)
        self.list.fit_rows(VISIBLE_ROWS)

    @property
    def recipient(self) -> Controller | None:
        """The chosen recipient."""
        return self.model.recipient_at(self.list.currentIndex().row())

    def choose(self, slug: str, name: str) -> None:
        """Choose the recipient with this slug, who is found under this name."""
        self._wanted_slug = slug
        self.search.setText(name)
        self.fetch()

    def show_kind(self, kind: RequestKind) -> None:
        """Which right the letter uses; the ways to send it depend on that."""
        self._kind = kind
        self.summary.show_kind(kind)

    def fetch(self) -> None:
        """Search for what is typed."""
        typed, requests = self.search.text(), self._context.session.requests
        self._context.run(self, partial(requests.recipients, **_meaning(typed)), partial(self._take, typed))

    def show_details(self) -> None:
        """Show all that is known about the chosen recipient."""
        recipient = self.recipient
        if recipient is not None:
            dialog = RecipientDialog(self._context, recipient, self._kind, self.model, self.window())
            dialog.correction_wanted.connect(self.correct)
            dialog.removal_wanted.connect(self.take_back)
            dialog.alternative_wanted.connect(self.use)
            dialog.open()

    # --- Own entries -----------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for a recipient that is not in the directory."""
        form = RecipientForm(self._context, self.window(), name=self.search.text().strip())
        form.kept.connect(self._kept)
        form.open()

    def correct(self) -> None:
        """Ask what is wrong in the record of the chosen recipient."""
        recipient = self.recipient
        if recipient is not None:
            form = RecipientForm(self._context, self.window(), corrected=recipient)
            form.kept.connect(self._kept)
            form.open()

    def use(self, draft: RecipientDraft) -> None:
        """Correct the record of the chosen recipient with what another source says."""
        recipient, recipients = self.recipient, self._context.session.recipients
        if recipient is not None:
            work = partial(corrected_by, recipients, recipient, draft)
            self._context.run(self, work, lambda kept: self._kept(*kept))

    def take_back(self) -> None:
        """Forget the own entry about the chosen recipient; Undo brings it back."""
        recipient, recipients = self.recipient, self._context.session.recipients
        if recipient is None:
            return

        def forgotten(_shipped: Controller | None) -> None:
            self._offer_undo(
                self.tr("Your entry about {name} is taken back.").format(name=recipient.name),
                self.tr("“take my entry back”"),
                lambda: self._change(lambda: recipients.restore(recipient), recipient.slug),
            )
            self._renew(recipient.slug)

        self._context.run(self, lambda: recipients.remove(recipient.slug), forgotten)

    def _kept(self, kept: Controller, before: Controller | None) -> None:
        recipients = self._context.session.recipients

        def back() -> None:
            if before is None:
                recipients.remove(kept.slug)
            else:
                recipients.restore(before)

        self._offer_undo(
            self.tr("Kept what you wrote about {name}.").format(name=kept.name),
            self.tr("“keep {name}”").format(name=kept.name),
            lambda: self._change(back, kept.slug),
        )
        if self.model.row_of(kept.slug) < 0:
            self.search.setText(kept.name)
        self._renew(kept.slug)

    def _offer_undo(self, text: str, name: str, back: Callable[[], None]) -> None:
        def run() -> None:
            self._context.set_undo(None)
            back()

        self._context.set_undo(Undo(name, run))
        self._context.toast(text, run)

    def _change(self, work: Callable[[], None], slug: str) -> None:
        self._context.run(self, work, lambda _nothing: self._renew(slug))

    def _renew(self, slug: str) -> None:
        self._wanted_slug = slug
        self.fetch()

    # --- The list --------------------------------------------------------------------------------------------------

    def _take(self, typed: str, recipients: list[Controller]) -> None:
        if typed != self.search.text():
            return
        before = self.recipient
        wanted = self._wanted_slug or (before.slug if before is not None else "")
        self._wanted_slug = ""
        self.model.set_recipients(recipients)
        self.nothing.setVisible(not recipients)
        self.list.setVisible(bool(recipients))
        self.list.fit_rows(VISIBLE_ROWS)
        if recipients:
            self.list.setCurrentIndex(self.model.index(max(0, self.model.row_of(wanted))))
        else:
            self.summary.show_recipient(None)
            self.recipient_changed.emit(None)

    def _chosen(self, current: QModelIndex) -> None:
        recipient = self.model.recipient_at(current.row()) if current.isValid() else None
        self.summary.show_recipient(recipient)
        self.recipient_changed.emit(recipient)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.fit_rows(VISIBLE_ROWS)


def _meaning(typed: str) -> dict[str, str]:
    """What was typed as the search takes it: a sort of recipients or a country if it is the name of one in the language
    of the window, else a text."""
    named = typed.strip().casefold()
    for meaning, names in (
        ("kind", ((words.recipient_kind(kind), kind) for kind in words.recipient_kinds())),
        ("country", ((words.country(code), code) for code in ISO_3166_1_ALPHA_2)),
    ):
        found = next((own for name, own in names if name.casefold() == named), None)
        if found is not None:
            return {meaning: found}
    return {"text": typed}
