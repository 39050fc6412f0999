"""Why is this in my letter? Each paragraph with the article it rests on, the reason and the source."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.request import ParagraphReason
from exposure_check.ui import data_words
from exposure_check.ui.api import LetterOrder
from exposure_check.ui.components.web_link import WebLink
from exposure_check.ui.context import Context
from exposure_check.ui.models.reason_list import ReasonListModel
from exposure_check.ui.tasks import Task
from exposure_check.ui.widgets.frames import Card, Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel
from exposure_check.ui.widgets.lists import WrappingList

Reasons = tuple[ParagraphReason, ...]


class LetterReasons(QWidget):
    """A list of the paragraphs; the chosen one is shown whole below it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._task: Task[Reasons] | None = None
        self.notice = Notice()
        self.model = ReasonListModel()
        self.model.setParent(self)
        self.list = WrappingList(self.model, self.tr("Paragraphs of the letter"))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.card = Card()
        self.articles = StrongLabel()
        self.paragraph = BodyLabel()
        self.why = BodyLabel()
        for label in (self.articles, self.why, self.paragraph):
            self.card.body.addWidget(label)
        self._link: WebLink | None = None
        column = Column(width=720)
        column.body.addWidget(self.card)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.notice)
        layout.addWidget(self.list, 3)
        layout.addWidget(column, 4)
        self._show(None)

    def show_order(self, order: LetterOrder | None) -> None:
        """Fetch the reasons for this letter; None empties the list."""
        if self._task is not None:
            self._task.drop()
            self._task = None
        if order is None:
            self._take(())
            self.notice.say(self.tr("As soon as there is a letter, its paragraphs are explained here."))
            return
        requests = self._context.session.requests
        self._task = self._context.run(self, lambda: requests.reasons(order), self._take, self._failed)

    def _take(self, reasons: Reasons) -> None:
        self._task = None
        self.notice.say("")
        row = max(0, self.list.currentIndex().row())
        self.model.set_reasons(reasons)
        if reasons:
            self.list.setCurrentIndex(self.model.index(min(row, len(reasons) - 1)))
        else:
            self._show(None)

    def _failed(self, error: Exception) -> None:
        self._take(())
        self._context.tell(error, self.notice.say_problem)

    def _chosen(self, current: QModelIndex) -> None:
        self._show(self.model.reason_at(current.row()) if current.isValid() else None)

    def _show(self, reason: ParagraphReason | None) -> None:
        self.card.setVisible(reason is not None)
        if self._link is not None:
            self.card.body.removeWidget(self._link)
            self._link.hide()
            self._link.deleteLater()
            self._link = None
        if reason is None:
            return
        self.articles.setText(self.model.articles(reason))
        self.articles.setVisible(bool(reason.articles))
        self.why.setText(data_words.reason(reason.why))
        self.paragraph.setText(self.tr("“{paragraph}”").format(paragraph=reason.text))
        if reason.source:
            self._link = WebLink(self._context, reason.source, stacked=True)
            self.card.body.addWidget(self._link)
