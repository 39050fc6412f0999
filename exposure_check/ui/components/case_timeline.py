"""The log of a case as a timeline: what happened, the details, the files, and a way to take an entry back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.case import Attachment, Case, CaseEvent, EventKind
from exposure_check.domain.case_events import standing
from exposure_check.domain.case_rules import allowed_events
from exposure_check.domain.errors import printable
from exposure_check.ui import case_words, words
from exposure_check.ui.components.attachment_list import LONGEST_NAME
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import MIDDLE, Flow
from exposure_check.ui.widgets.frames import Card, IconView
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel

_ICONS = {
    EventKind.DRAFTED: "letters",
    EventKind.SENT: "letters",
    EventKind.REMINDED: "letters",
    EventKind.REPLIED: "letters",
    EventKind.COMPLAINED: "letters",
    EventKind.GIVEN: "letters",
    EventKind.ASKED_BACK: "question",
    EventKind.EXTENDED: "cases",
    EventKind.SILENT: "cases",
    EventKind.RECEIVED: "check",
    EventKind.ACKNOWLEDGED: "check",
    EventKind.ANSWERED: "check",
    EventKind.REFUSED: "cross",
    EventKind.CORRECTED: "undo",
    EventKind.WITHDRAWN: "undo",
}


class CaseTimeline(QWidget):
    """One card per entry, the oldest first."""

    save_asked = Signal(object)
    """The ``Attachment`` of which a copy is wanted."""
    take_back_asked = Signal(int)
    """The number of the wrong entry."""
    log_again_asked = Signal(object)
    """The ``CaseEvent`` that was taken back and should be logged again."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_case(self, case: Case, files: Sequence[Attachment]) -> None:
        """Show the log of a case."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        counting = {number for number, _ in standing(case.events)}
        can_come = set(allowed_events(case.events))
        for number, event in enumerate(case.events, 1):
            taken_back = number not in counting and event.event is not EventKind.CORRECTED
            own_files = [file for file in files if file.entry == number]
            card = self._card(case, number, event, own_files, taken_back=taken_back)
            if taken_back:
                if event.event in can_come:
                    card.body.addWidget(Flow(self._again_button(event)))
            elif number > 1 and event.event is not EventKind.CORRECTED:
                card.body.addWidget(Flow(self._back_button(number, event)))
            self._layout.addWidget(card)

    def _card(
        self, case: Case, number: int, event: CaseEvent, files: Sequence[Attachment], *, taken_back: bool
    ) -> Card:
        card = Card()
        card.body.setContentsMargins(16, 12, 16, 12)
        card.body.setSpacing(4)
        title = case_words.event(event.event)
        day = words.day(event.on)
        heading = Flow(
            IconView(_ICONS.get(event.event, "info"), 20, tone="muted"),
            SmallLabel(day, tone="muted", wrap=False),
            spacing=10,
        )
        card.body.addWidget(heading)
        card.body.addWidget(StrongLabel(title))
        lines = case_words.told(event)
        if event.event is EventKind.CORRECTED:
            lines.append(self._which(case, int(event.details["entry"])))
        if taken_back:
            lines.insert(0, self.tr("Taken back, does not count."))
        for line in lines:
            card.body.addWidget(BodyLabel(line, tone="muted"))
        if event.note:
            card.body.addWidget(BodyLabel(printable_lines(event.note)))
        for file in files:
            card.body.addWidget(self._file_row(file))
        card.setAccessibleName(
            self.tr("Entry {number}, {day}: {event}. {more}")
            .format(number=number, day=day, event=title, more=" ".join(lines))
            .strip()
        )
        return card

    def _which(self, case: Case, number: int) -> str:
        wrong = case.events[number - 1]
        return self.tr("Entry {number}: {event}, {day}").format(
            number=number, event=case_words.event(wrong.event), day=words.day(wrong.on)
        )

    def _file_row(self, file: Attachment) -> QWidget:
        name = printable(file.untrusted_name, LONGEST_NAME)
        size = words.size(file.size)
        button = Button(self.tr("Save a copy…"), "save", "quiet")
        button.setAccessibleName(self.tr("Save a copy of {file}").format(file=name))
        button.setToolTip(self.tr("SHA-256: {hash}").format(hash=file.sha256))
        button.clicked.connect(partial(self.save_asked.emit, file))
        label = BodyLabel(self.tr("{file} ({size})").format(file=name, size=size), wrap=False)
        return Flow(label, button, align=MIDDLE)

    def _back_button(self, number: int, event: CaseEvent) -> Button:
        button = Button(self.tr("This is wrong, take it back"), "undo", "quiet")
        button.setAccessibleName(
            self.tr("Take back entry {number}: {event}").format(number=number, event=case_words.event(event.event))
        )
        button.clicked.connect(partial(self.take_back_asked.emit, number))
        return button

    def _again_button(self, event: CaseEvent) -> Button:
        button = Button(self.tr("Log it again…"), "again", "quiet")
        button.setAccessibleName(self.tr("Log again: {event}").format(event=case_words.event(event.event)))
        button.clicked.connect(partial(self.log_again_asked.emit, event))
        return button


def printable_lines(untrusted_text: str) -> str:
    """A note of several lines without control characters."""
    return "\n".join(printable(line, 4000) for line in untrusted_text.splitlines())
