"""Log what happened in a case: the kind, its day, and what the table of details asks for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from exposure_check.domain.case import CaseEvent, EventKind
from exposure_check.domain.case_details import DETAILS, Detail, Form
from exposure_check.domain.case_rules import allowed_events
from exposure_check.domain.errors import (
    DateInFuture,
    EmptyFile,
    ExposureCheckError,
    FileTooLarge,
    NoSuchFile,
    NotReadable,
    TooLong,
)
from exposure_check.services.case_clock import Basis
from exposure_check.ui import case_words
from exposure_check.ui.api import Entry, Standing
from exposure_check.ui.components.attachment_list import AttachmentList
from exposure_check.ui.components.form_keeper import FormKeeper
from exposure_check.ui.context import Context
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.day import DayEdit
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import ChoiceBox, Field, LinesEdit, Problem
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.form_fields import FormFields
from exposure_check.ui.widgets.frames import Column
from exposure_check.ui.widgets.labels import SmallLabel, TitleLabel

DETAIL = "detail/"
"""How the names of the fields begin that the chosen kind has."""
_FILE_ERRORS = (NoSuchFile, NotReadable, EmptyFile, FileTooLarge)


class DetailField(QWidget):
    """The field of one detail, made from its row in the table. ``value`` is as the log takes it, empty if not given."""

    def __init__(self, detail: Detail, day: date, value: str) -> None:
        super().__init__()
        self.detail = detail
        label = case_words.detail(detail.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.known: QCheckBox | None = None
        self.edit: QComboBox | DayEdit | QLineEdit
        match detail.form:
            case Form.CHOICE:
                self.edit = ChoiceBox()
                if not detail.default:
                    self.edit.addItem(self.tr("Please choose") if detail.required else self.tr("Not known"), "")
                for choice in detail.choices:
                    self.edit.addItem(case_words.choice(detail.name, choice), choice)
                self.edit.setCurrentIndex(max(0, self.edit.findData(value or detail.default or "")))
            case Form.DAY:
                self.known = QCheckBox(self.tr("They named a day"))
                self.known.setChecked(bool(value))
                layout.addWidget(self.known)
                self.edit = DayEdit(date.fromisoformat(value) if value else day)
                self.edit.setMinimumDate(QDate(day.year, day.month, day.day))
                self.known.toggled.connect(self._show_day)
            case _:
                self.edit = QLineEdit(value)
        self.field = Field(label, self.edit)
        layout.addWidget(self.field)
        self._show_day()

    def value(self) -> str:
        """What was filled in."""
        if isinstance(self.edit, QComboBox):
            return str(self.edit.currentData())
        if isinstance(self.edit, DayEdit):
            return self.edit.day.isoformat() if self.known is not None and self.known.isChecked() else ""
        return self.edit.text().strip()

    def name_day(self, day: date) -> None:
        """Fill in a day, as ticking the box and choosing it would."""
        if self.known is not None and isinstance(self.edit, DayEdit):
            self.known.setChecked(True)
            self.edit.setDate(QDate(day.year, day.month, day.day))

    def _show_day(self) -> None:
        if self.known is not None:
            self.field.setVisible(self.known.isChecked())


class EventForm(QWidget):
    """Logs an entry; what cannot be used is said where it stands."""

    logged = Signal(object)
    """The ``Case`` with the new entry."""

    def __init__(
        self, context: Context, standing: Standing, *, kind: EventKind | None = None, like: CaseEvent | None = None
    ) -> None:
        """``kind`` is chosen already, if it can be logged now; ``like`` is an entry whose words are filled in."""
        super().__init__()
        self._context, self._standing, self._like = context, standing, like
        self._today = context.application.today()
        self.kind = ChoiceBox()
        for each in allowed_events(standing.case.events):
            if each is not EventKind.CORRECTED:  # entries are taken back in the log itself
                self.kind.addItem(case_words.event(each), each.value)
        self._wanted = kind or (like.event if like is not None else None)
        if self._wanted is not None:
            self.kind.setCurrentIndex(max(0, self.kind.findData(self._wanted.value)))
        self.hint = SmallLabel(tone="muted")
        self.day = DayEdit(self._today)
        self.day.setMaximumDate(QDate(self._today.year, self._today.month, self._today.day))
        self.day_field = Field(self.tr("On which day?"), self.day)
        self.note = LinesEdit(3)
        self.note_field = Field(self.tr("Note"), self.note, self.tr("Anything worth keeping. May stay empty."))
        self.files = AttachmentList(self)
        self.problem = Problem()
        self.save_button = Button(self.tr("Log it"), "check", "primary")
        self.save_button.clicked.connect(self.save)
        self.details: dict[str, DetailField] = {}
        self._details = QVBoxLayout()
        self._details.setSpacing(14)
        self._fields = FormFields({"kind": self.kind, "day": self.day, "note": self.note, "files": self.files}, self)
        self.keeper = FormKeeper(context, self._fields)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.keeper)
        layout.addWidget(Field(self.tr("What happened?"), self.kind))
        layout.addWidget(self.hint)
        layout.addWidget(self.day_field)
        layout.addLayout(self._details)
        for widget in (self.note_field, self.files, self.problem):
            layout.addWidget(widget)
        if like is not None:
            self.note.setPlainText(like.note)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self._kind_changed()

    def keep(self) -> None:
        """From now on what is filled in is kept until it is logged. What is kept belongs to this case and to how the
        form was asked for."""
        case, like = self._standing.case, self._like
        asked_for = self._wanted.value if self._wanted is not None else "anything"
        again = f"/like-{like.recorded_at or like.on:%Y-%m-%dT%H:%M:%S}" if like is not None else ""
        self.keeper.begin(f"log/{case.id}/{asked_for}{again}", case.person_id)

    def chosen(self) -> EventKind:
        """The kind of entry that the form is for."""
        return EventKind(self.kind.currentData())

    def entry(self) -> Entry:
        """What the form says."""
        values = {name: field.value() for name, field in self.details.items()}
        return Entry(
            event=self.chosen(),
            on=self.day.day,
            note=self.note.toPlainText(),
            details={name: value for name, value in values.items() if value},
            files=tuple(self.files.paths),
        )

    def fill(self, name: str, value: str) -> None:
        """Fill in a text that is known already."""
        field = self.details.get(name)
        if field is not None and isinstance(field.edit, QLineEdit):
            field.edit.setText(value)

    def save(self) -> None:
        """Log it."""
        self._clear_problems()
        for field in self.details.values():
            if field.detail.required and not field.value():
                text = self.tr("This is needed.")
                field.field.say_problem(text)
                field.edit.setFocus()
                self._context.announced.emit(f"{case_words.detail(field.detail.name)} {text}")
                return
        entry, case_id, follow_up = self.entry(), self._standing.case.id, self._context.session.follow_up
        self.save_button.setEnabled(False)
        self.keeper.store(lambda: follow_up.log(case_id, entry), self.logged.emit, self._failed)

    def _kind_changed(self) -> None:
        if self.kind.currentIndex() < 0:
            return
        kind = self.chosen()
        self.hint.setText(case_words.event_hint(kind))
        self._clear_problems()
        self._fields.take_out(DETAIL)
        while (item := self._details.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        like = self._like if self._like is not None and self._like.event is kind else None
        day = like.on if like is not None else self._usual_day(kind)
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.details = {}
        before: QWidget = self.day
        for detail in DETAILS.get(kind, ()):
            field = DetailField(detail, day, like.details.get(detail.name, "") if like is not None else "")
            self.details[detail.name] = field
            self._details.addWidget(field)
            if field.known is not None:
                self._fields.add(f"{DETAIL}{detail.name}/known", field.known)
            self._fields.add(f"{DETAIL}{detail.name}", field.edit)
            for control in field.findChildren(QWidget):
                if control in {field.edit, field.known}:
                    QWidget.setTabOrder(before, control)
                    before = control
        QWidget.setTabOrder(before, self.note)

    def _usual_day(self, kind: EventKind) -> date:
        """Today; for a receipt the day that can be assumed, if it has come."""
        clock = self._standing.clock
        if kind is EventKind.RECEIVED and clock is not None and clock.basis is Basis.EXPECTED:
            return min(clock.started_on, self._today)
        return self._today

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if not isinstance(error, ExposureCheckError):
            self._context.errors.report(error)
            return
        text = sentence(error)
        if isinstance(error, TooLong):
            text = self.tr("This is longer than {limit} characters. Shorten it.").format(limit=error.values["limit"])
            name = error.values["field"]
            (self.details[name].field if name in self.details else self.note_field).say_problem(text)
        elif isinstance(error, DateInFuture):
            self.day_field.say_problem(text)
        elif isinstance(error, _FILE_ERRORS):
            self.files.problem.say(text)
        else:
            self.problem.say(text)
        self._context.announced.emit(text)

    def _clear_problems(self) -> None:
        self.problem.say("")
        self.files.problem.say("")
        for field in (self.day_field, self.note_field, *(each.field for each in self.details.values())):
            field.say_problem("")


class EventDialog(Dialog):
    """The form in a dialog."""

    def __init__(
        self,
        context: Context,
        standing: Standing,
        parent: QWidget,
        *,
        kind: EventKind | None = None,
        like: CaseEvent | None = None,
    ) -> None:
        super().__init__(parent)
        title = self.tr("Log what happened")
        self.setWindowTitle(title)
        column = Column(width=560)
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(
            SmallLabel(
                self.tr("The log is only for you. Nothing is sent, and a wrong entry can be taken back."), tone="muted"
            )
        )
        self.form = EventForm(context, standing, kind=kind, like=like)
        column.body.addWidget(self.form)
        cancel = Button(self.tr("Cancel"), "", "quiet")
        self.form.keeper.go_with(self, cancel)
        column.body.addWidget(Flow(self.form.save_button, cancel))
        column.body.addStretch(1)
        lay_out(self, column)
        size_for_text(self, 640, 680)
        self.form.logged.connect(self.accept)
