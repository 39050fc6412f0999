"""What authorities decided about a recipient: a list, and the chosen one whole, with its sources."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.decision import Decision
from exposure_check.ui import data_words, words
from exposure_check.ui.components.web_link import WebLink
from exposure_check.ui.context import Context
from exposure_check.ui.models.decision_list import DecisionListModel
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel
from exposure_check.ui.widgets.lists import WrappingList

VISIBLE_ROWS = 5


class RecipientDecisions(QWidget):
    """Shows decisions; nothing in it claims that there are no others."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.model = DecisionListModel()
        self.model.setParent(self)
        self.list = WrappingList(self.model, self.tr("Decisions of authorities"))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.nothing = BodyLabel(
            self.tr("None that this program knows of. That does not mean that there is none."), tone="muted"
        )
        self.card: DecisionCard | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._layout.addWidget(self.nothing)
        self._layout.addWidget(self.list)
        self.show_decisions([])
        self.nothing.hide()

    def show_decisions(self, decisions: list[Decision]) -> None:
        """Show these, the newest chosen."""
        self.model.set_decisions(decisions)
        self.nothing.setVisible(not decisions)
        self.list.setVisible(bool(decisions))
        self.list.fit_rows(VISIBLE_ROWS)
        if decisions:
            self.list.setCurrentIndex(self.model.index(0))

    def _chosen(self, current: QModelIndex) -> None:
        if self.card is not None:
            self._layout.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        decision = self.model.decision_at(current.row()) if current.isValid() else None
        if decision is not None:
            self.card = DecisionCard(self._context, decision, self.model)
            self._layout.addWidget(self.card)


class DecisionCard(Card):
    """One step of an authority: date, authority, outcome, amount, what became of it, source."""

    def __init__(self, context: Context, decision: Decision, model: DecisionListModel) -> None:
        super().__init__()
        head, what = model.head(decision), model.what(decision)
        self.setAccessibleName(self.tr("{head}: {what}").format(head=head, what=what))
        self.body.addWidget(StrongLabel(head))
        self.body.addWidget(BodyLabel(what))
        if decision.about_user:
            who = data_words.decision(decision.target)
            self._add(self.tr("About {who}, who used it").format(who=who), "warn")
        self.body.addWidget(BodyLabel(data_words.decision(decision.outcome)))
        if decision.reference:
            self._add(self.tr("Reference: {number}").format(number=decision.reference))
        status = self.tr("What became of it: {status}").format(status=data_words.decision(decision.status))
        self._add(status, "warn" if decision.reopened else "muted")
        if decision.articles:
            articles = " · ".join(map(data_words.decision, decision.articles))
            self._add(self.tr("Law: {articles}").format(articles=articles))
        verified = self.tr("Checked: {how}").format(how=data_words.decision(decision.verified))
        self._add(self.tr("Looked up on {day}. {verified}").format(day=words.day(decision.checked), verified=verified))
        for source in decision.sources:
            self.body.addWidget(WebLink(context, source))

    def _add(self, text: str, tone: str = "muted") -> None:
        self.body.addWidget(SmallLabel(text, tone=tone))
