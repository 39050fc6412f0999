"""Today's to-do list: the most urgent steps of all cases, and the next dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.services.next_steps import Step, StepKind
from exposure_check.ui import case_words, words
from exposure_check.ui.api import Standing
from exposure_check.ui.models.case_list import owed_line, step_for_today, title
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel, StrongLabel
from exposure_check.ui.widgets.tab_anchor import TabAnchor

MOST_TODAY = 3
MOST_COMING = 2


@dataclass(frozen=True, slots=True)
class ToDo:
    """A step of a case with the day from which it makes sense."""

    standing: Standing
    step: Step


def for_today(cases: list[Standing], today: date) -> list[ToDo]:
    """What can be done today, the longest waiting first."""
    found = [ToDo(one, step) for one in cases if (step := step_for_today(one, today)) is not None]
    return sorted(found, key=lambda item: (item.step.on or today, item.standing.case.created_at))


def coming(cases: list[Standing], today: date) -> list[ToDo]:
    """What comes later, the nearest day first: answers that are owed, and steps that make sense from a day on."""
    found = [
        ToDo(one, step)
        for one in cases
        if step_for_today(one, today) is None
        for step in one.steps[:1]
        if step.on is not None
    ]
    return sorted(found, key=lambda item: (item.step.on or today, item.standing.case.created_at))


class ToDoList(QWidget):
    """A few cards; the list below shows all."""

    step_chosen = Signal(object, object)
    """A ``Standing`` and the ``Step`` that the person wants to do."""
    case_chosen = Signal(object)
    """A ``Standing`` to look at."""
    why_asked = Signal(object)
    """A ``Standing`` whose date should be explained."""
    all_asked = Signal()
    """Show all cases with something to do."""

    def __init__(self, *, most_today: int = MOST_TODAY, most_coming: int = MOST_COMING) -> None:
        """The most cards of each sort; there is one more of what comes if there is nothing to do today."""
        super().__init__()
        self._most_today, self._most_coming = most_today, most_coming
        self.heading = HeadingLabel()
        self.summary = BodyLabel(tone="muted")
        self.others = BodyLabel(tone="muted")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.all_button = Button("", "", "quiet")
        self.all_button.clicked.connect(self.all_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self.summary)
        self._anchor = TabAnchor()
        layout.addWidget(self._anchor)
        layout.addLayout(self._cards)
        layout.addWidget(Flow(self.all_button))
        layout.addWidget(self.others)

    def show_cases(self, cases: list[Standing], others: int, today: date) -> None:
        """Show what these cases need; ``others`` is how much there is to do for other people."""
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        now, later = for_today(cases, today), coming(cases, today)
        self.heading.setText(self.tr("Today"))
        self.summary.setText(self.tr("%n thing(s) to do", "", len(now)) if now else self.tr("Nothing to do today."))
        cards = [self._card(urgent) for urgent in now[: self._most_today]]
        cards += [self._coming_card(next_one, today) for next_one in later[: self._most_coming + (not now)]]
        for card in cards:
            self._cards.addWidget(card)
        self._anchor.follow_with(button for card in cards for button in card.findChildren(Button))
        self.all_button.setText(self.tr("Show all %n", "", len(now)))
        self.all_button.setVisible(len(now) > self._most_today)
        self.others.setText(self.tr("%n thing(s) to do for other people that you help", "", others))
        self.others.setVisible(others > 0)

    def _card(self, item: ToDo) -> Card:
        name = title(item.standing)
        why = case_words.said(item.step.why)
        do = Button(self.tr("{step}…").format(step=case_words.step(item.step.kind)), "", "")
        do.setAccessibleName(self.tr("{case}: {step}").format(case=name, step=case_words.step(item.step.kind)))
        do.clicked.connect(partial(self.step_chosen.emit, item.standing, item.step))
        return self._made(item, name, why, do)

    def _coming_card(self, item: ToDo, today: date) -> Card:
        one, step = item.standing, item.step
        name = title(one)
        owed = owed_line(one, today)
        if step.kind is StepKind.WAIT and owed:
            text = self.tr("{sentence}.").format(sentence=owed)
        else:
            text = self.tr("{step}, from {day} on.").format(
                step=case_words.step(step.kind), day=words.day(step.on or today)
            )
        if not owed:
            return self._made(item, name, text, None)
        why = Button(self.tr("Why this date?"), "question", "")
        why.setAccessibleName(self.tr("{case}: why this date?").format(case=name))
        why.clicked.connect(partial(self.why_asked.emit, one))
        return self._made(item, name, text, why)

    def _made(self, item: ToDo, name: str, text: str, button: Button | None) -> Card:
        card = Card()
        card.body.setContentsMargins(16, 12, 16, 12)
        card.body.setSpacing(6)
        card.body.addWidget(StrongLabel(name))
        card.body.addWidget(BodyLabel(text, tone="muted"))
        look = Button(self.tr("Open the case"), "", "quiet")
        look.setAccessibleName(self.tr("Open the case: {case}").format(case=name))
        look.clicked.connect(partial(self.case_chosen.emit, item.standing))
        card.body.addWidget(Flow(button, look) if button is not None else Flow(look))
        card.setAccessibleName(self.tr("{case}: {text}").format(case=name, text=text))
        return card
