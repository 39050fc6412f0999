"""One case: where it stands, what fits next, why the date, the timeline, letters and files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from exposure_check.domain.case import Attachment, CaseState, EventKind, history_of
from exposure_check.domain.case_rules import TABLE, allowed_events
from exposure_check.domain.deadline import Deadline
from exposure_check.domain.request import RequestKind
from exposure_check.services.case_clock import OWED_AN_ANSWER
from exposure_check.services.next_steps import Step, StepKind
from exposure_check.ui import case_words, words
from exposure_check.ui.api import Standing
from exposure_check.ui.components.case_timeline import CaseTimeline
from exposure_check.ui.components.why_date import WhyDate
from exposure_check.ui.models.case_list import owed_line
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Column, Notice
from exposure_check.ui.widgets.labels import Badge, BodyLabel, HeadingLabel, SmallLabel, StrongLabel, TitleLabel

_LOGS = {
    StepKind.SEND: EventKind.SENT,
    StepKind.NOTE_RECEIPT: EventKind.RECEIVED,
    StepKind.SETTLE_QUESTION: EventKind.GIVEN,
    StepKind.NOTE_SILENCE: EventKind.SILENT,
    StepKind.AWAIT_AUTHORITY: EventKind.AUTHORITY_ANSWERED,
    StepKind.READ_ANSWER: EventKind.CLOSED,
}
"""Steps that are done elsewhere and only logged here."""
_WRITES = {
    StepKind.REMIND: RequestKind.REMINDER,
    StepKind.REPLY: RequestKind.REPLY,
    StepKind.SETTLE_QUESTION: RequestKind.REPLY,
    StepKind.COMPLAIN: RequestKind.COMPLAINT,
}
"""Steps that begin with a letter."""


@dataclass(frozen=True, slots=True)
class CaseContent:
    """What the view shows. ``if_received`` is when the answer would be owed if the letter arrived ``today``."""

    standing: Standing
    files: tuple[Attachment, ...]
    if_received: Deadline | None
    today: date
    file_languages: tuple[str, ...]
    file_language: str
    """What the file of the case can be written in, and what suits who will read it."""


class CaseView(Column):
    """Shows a case; what to do is asked for by signals."""

    left = Signal()
    """Back to the list."""
    log_asked = Signal(object)
    """Log something: the ``EventKind``, or None if the person should choose."""
    letter_asked = Signal(object)
    """Write the letter of this ``RequestKind`` that follows the case."""
    stored_letter_asked = Signal()
    export_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.content: CaseContent | None = None
        self.back_button = Button(self.tr("Back to all cases"), "undo", "quiet")
        self.back_button.clicked.connect(self.left)
        self.title = TitleLabel()
        self.about = BodyLabel(tone="muted")
        self.badge = Badge()
        self.meaning = BodyLabel()
        self.why = WhyDate()
        self.notice = Notice()
        self.open_folder_button = Button(self.tr("Open the folder"), "folder", "quiet")
        self.open_folder_button.hide()
        self.steps = QVBoxLayout()
        self.steps.setSpacing(10)
        self.steps_title = HeadingLabel(self.tr("What fits next"))
        self.timeline = CaseTimeline()
        self.log_button = Button(self.tr("Log what happened…"), "add")
        self.log_button.clicked.connect(lambda: self.log_asked.emit(None))
        self.letter_buttons = {
            RequestKind.REMINDER: Button(self.tr("Write a reminder…"), "letters"),
            RequestKind.REPLY: Button(self.tr("Write a reply…"), "letters"),
            RequestKind.COMPLAINT: Button(self.tr("Write a complaint…"), "letters"),
        }
        for kind, button in self.letter_buttons.items():
            button.clicked.connect(partial(self.letter_asked.emit, kind))
        self.stored_button = Button(self.tr("Look at the letter…"), "eye")
        self.stored_button.clicked.connect(self.stored_letter_asked)
        self.export_button = Button(self.tr("Save the case file…"), "save")
        self.export_button.clicked.connect(self.export_asked)
        self.file_language = QComboBox()
        self._build()

    def _build(self) -> None:
        body = self.body
        body.addWidget(Flow(self.back_button))
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.about)
        body.addLayout(head)
        body.addWidget(Flow(self.badge))
        body.addWidget(self.meaning)
        body.addWidget(self.why)
        body.addWidget(self.notice)
        body.addWidget(Flow(self.open_folder_button))
        body.addWidget(self.steps_title)
        body.addLayout(self.steps)
        body.addWidget(HeadingLabel(self.tr("What happened so far")))
        body.addWidget(self.timeline)
        body.addWidget(Flow(self.log_button))
        body.addWidget(HeadingLabel(self.tr("Letters and files")))
        body.addWidget(Flow(self.stored_button, *self.letter_buttons.values()))
        body.addWidget(Field(self.tr("Language of the case file"), self.file_language))
        body.addWidget(Flow(self.export_button))
        body.addWidget(
            SmallLabel(
                self.tr(
                    "The case file is a folder for a lawyer or an authority: what happened, the letter, the files. It "
                    "is not encrypted."
                ),
                tone="muted",
            )
        )
        body.addStretch(1)

    def show_case(self, content: CaseContent) -> None:
        """Show a case. The place in the page stays if it is the same one."""
        is_same = self.content is not None and self.content.standing.case.id == content.standing.case.id
        self._offer_languages(content, None if not is_same else self.file_language.currentData())
        self.content = content
        standing, case = content.standing, content.standing.case
        self.title.setText(case.recipient_name)
        self.about.setText(
            self.tr("{request} · {law} · case {id}").format(
                request=words.request_kind(case.kind), law=case_words.law(case.law), id=case.id
            )
        )
        self.badge.setText(case_words.state(case.state))
        self.badge.set_tone(case_words.TONES.get(case.state, ""))
        self.meaning.setText(words.translate("cases", TABLE[case.state].sentence))
        self._show_why(content)
        self._show_steps(standing, content.today)
        self.timeline.show_case(case, content.files)
        self.log_button.setVisible(bool(set(allowed_events(case.events)) - {EventKind.CORRECTED}))
        was_sent = history_of(case).sent_on is not None and case.state is not CaseState.CLOSED
        for button in self.letter_buttons.values():
            button.setVisible(was_sent)
        if not is_same:
            self.notice.say("")
            self.open_folder_button.hide()
            self.why.button.setChecked(False)
            self.verticalScrollBar().setValue(0)

    def _offer_languages(self, content: CaseContent, chosen: str | None) -> None:
        self.file_language.clear()
        for code in content.file_languages:
            self.file_language.addItem(words.language(code), code)
        self.file_language.setCurrentIndex(max(0, self.file_language.findData(chosen or content.file_language)))

    def _show_why(self, content: CaseContent) -> None:
        standing, case = content.standing, content.standing.case
        line = owed_line(standing, content.today)
        if line and standing.clock is not None:
            self.why.show_clock(self.tr("{sentence}.").format(sentence=line), standing.clock)
        elif case.state is CaseState.DRAFT and content.if_received is not None:
            owed = self.tr("If it arrived today, an answer would be owed by {day}.")
            due = words.day(content.if_received.due)
            self.why.show_expected(owed.format(day=due), content.if_received, content.today)
        elif case.kind.value not in OWED_AN_ANSWER and case.state is not CaseState.CLOSED:
            self.why.show_nothing(self.tr("The law sets no time for an answer to this letter."))
        else:
            self.why.show_nothing("")

    def _show_steps(self, standing: Standing, today: date) -> None:
        while (item := self.steps.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.steps_title.setVisible(bool(standing.steps))
        can_log = set(allowed_events(standing.case.events))
        was_sent = history_of(standing.case).sent_on is not None
        for step in standing.steps:
            self.steps.addWidget(self._step_card(step, can_log, today, can_write=was_sent))

    def _step_card(self, step: Step, can_log: set[EventKind], today: date, *, can_write: bool) -> QWidget:
        card = Card()
        title = case_words.step(step.kind)
        card.body.addWidget(StrongLabel(title))
        why = case_words.said(step.why)
        card.body.addWidget(BodyLabel(why, tone="muted"))
        if step.on is not None and step.on > today and step.kind is not StepKind.WAIT:
            card.body.addWidget(SmallLabel(self.tr("From {day} on").format(day=words.day(step.on)), tone="muted"))
        buttons = []
        write, event = _WRITES.get(step.kind), _LOGS.get(step.kind)
        if write is not None and can_write:
            buttons.append(self._button(self._writing(write), "letters", partial(self.letter_asked.emit, write)))
        if event is not None and event in can_log:
            text = self.tr("Log: {event}…").format(event=case_words.event(event))
            buttons.append(self._button(text, "check", partial(self.log_asked.emit, event)))
        if step.kind is StepKind.SEND:
            look = self._button(self.tr("Look at the letter…"), "eye", self.stored_letter_asked.emit)
            buttons.append(look)
        if buttons:
            card.body.addWidget(Flow(*buttons))
        card.setAccessibleName(f"{title}. {why}")
        return card

    def _writing(self, kind: RequestKind) -> str:
        return {
            RequestKind.REMINDER: self.tr("Write the reminder…"),
            RequestKind.REPLY: self.tr("Write the reply…"),
            RequestKind.COMPLAINT: self.tr("Write the complaint…"),
        }[kind]

    def _button(self, text: str, icon_name: str, clicked: Callable[[], object]) -> Button:
        button = Button(text, icon_name)
        button.clicked.connect(lambda _checked=False: clicked())
        return button


def first_action(standing: Standing, step: Step) -> tuple[RequestKind | None, EventKind | None]:
    """How a step begins: with a letter, or with an entry in the log; neither if it is somebody else's turn."""
    event = _LOGS.get(step.kind)
    if event is not None and event in allowed_events(standing.case.events):
        return None, event
    write = _WRITES.get(step.kind)
    return (write, None) if history_of(standing.case).sent_on is not None else (None, None)
