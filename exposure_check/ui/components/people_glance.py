"""Everyone that is helped, with what is due; one click switches to a person."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.person import Person, PersonId
from exposure_check.ui import person_words, words
from exposure_check.ui.api import Standing
from exposure_check.ui.components.row_list import RowList
from exposure_check.ui.components.todo_list import coming, for_today
from exposure_check.ui.context import Context
from exposure_check.ui.models.people_list import PeopleListModel, PersonRow
from exposure_check.ui.widgets.labels import HeadingLabel

MOST_VISIBLE = 4
"""Rows in view; further ones scroll."""


class PeopleGlance(QWidget):
    """Hidden while there is only one person."""

    person_chosen = Signal(object)
    """The ``Person`` to switch to."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.model = PeopleListModel(self)
        self.list = RowList(self.tr("Everyone that you help"), self.model, context.theme, most_visible=MOST_VISIBLE)
        self.list.clicked.connect(self._chosen)
        self.list.activated.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(HeadingLabel(self.tr("Everyone")))
        layout.addWidget(self.list)
        self.hide()

    def show_people(self, people: list[Person], chosen: PersonId, cases: list[Standing], today: date) -> None:
        """Show ``people``; ``cases`` are those of everybody. Who has the most to do stands first."""
        self.setVisible(len(people) > 1)
        if len(people) < 2:
            return
        of: dict[PersonId, list[Standing]] = {person.id: [] for person in people}
        for one in cases:
            of.setdefault(one.case.person_id, []).append(one)
        counts = {person_id: len(for_today(theirs, today)) for person_id, theirs in of.items()}
        ordered = sorted(people, key=lambda person: (-counts[person.id], not person.is_owner, person.created_at))
        self.model.set_rows([self._row(person, counts[person.id], of[person.id], today) for person in ordered])
        self.list.setCurrentIndex(self.model.index(max(0, self.model.row_of(chosen))))

    def _row(self, person: Person, count: int, cases: list[Standing], today: date) -> PersonRow:
        later = coming(cases, today)
        if count:
            told = self.tr("%n thing(s) to do", "", count)
        elif later and later[0].step.on is not None:
            told = self.tr("Nothing to do before {day}").format(day=words.day(later[0].step.on))
        else:
            told = self.tr("Nothing to do")
        badge, tone = person_words.badge(person, today)
        return PersonRow(person, told, badge, tone)

    def _chosen(self, index: QModelIndex) -> None:
        person = self.model.person_at(index.row())
        if person is not None:
            self.person_chosen.emit(person)
