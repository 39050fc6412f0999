"""I sent it: how and on which day. Goes into the log of the case; Undo takes the entry back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from exposure_check.domain.case import Case, CaseId, EventKind, SentHow
from exposure_check.domain.contact import ContactChannel
from exposure_check.domain.controller import Controller
from exposure_check.domain.request import RequestKind
from exposure_check.ui import case_words
from exposure_check.ui.api import Entry
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.day import DayEdit
from exposure_check.ui.widgets.dialogs import Dialog
from exposure_check.ui.widgets.fields import Field, Problem
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel

_USUAL = {
    ContactChannel.EMAIL: SentHow.EMAIL,
    ContactChannel.WEBFORM: SentHow.WEB_FORM,
    ContactChannel.LETTER: SentHow.POST,
}


def usual_way(recipient: Controller, kind: RequestKind) -> SentHow:
    """How such a letter to this recipient mostly goes out."""
    return next((_USUAL[channel] for channel in recipient.channels_for(kind.value)), SentHow.POST)


class SentDialog(Dialog):
    """Asks how and when the letter went out, and logs it."""

    logged = Signal(object)
    """The ``Case`` with the new entry."""

    def __init__(self, context: Context, parent: QWidget, *, how: SentHow, case: Callable[[], CaseId]) -> None:
        """``case`` gives the case to log in, and opens it if there is none yet; it runs off the GUI thread."""
        super().__init__(parent)
        self._context = context
        self._case = case
        title = self.tr("I sent the letter")
        self.setWindowTitle(title)
        self.how = QComboBox()
        for way in SentHow:
            self.how.addItem(case_words.how(way), way)
        self.how.setCurrentIndex(self.how.findData(how))
        self.day = DayEdit(context.application.today())
        self.day.setMaximumDate(self.day.date())
        self.problem = Problem()
        self.save_button = Button(self.tr("Write it down"), "check", "primary")
        self.save_button.clicked.connect(self.save)
        cancel = Button(self.tr("Cancel"), "", "quiet")
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(TitleLabel(title))
        layout.addWidget(
            BodyLabel(
                self.tr(
                    "From this the program counts when an answer is owed. Keep the receipt or a copy of your e-mail."
                ),
                tone="muted",
            )
        )
        layout.addWidget(Field(self.tr("How did you send it?"), self.how))
        layout.addWidget(Field(self.tr("On which day?"), self.day))
        layout.addWidget(self.problem)
        layout.addWidget(Flow(self.save_button, cancel))
        self.resize(460, layout.totalHeightForWidth(460))

    def save(self) -> None:
        """Log it."""
        follow_up, case = self._context.session.follow_up, self._case
        how = SentHow(self.how.currentData())
        entry = Entry(EventKind.SENT, self.day.day, details={"how": how.value})
        self.save_button.setEnabled(False)
        self.problem.say("")
        self._context.run(self, lambda: follow_up.log(case(), entry), self._logged, self._failed)

    def _logged(self, case: Case) -> None:
        self.accept()
        self.logged.emit(case)

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self._context.tell(error, self.problem.say)
