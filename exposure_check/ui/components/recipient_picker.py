"""Find a recipient: a search field, a list, and what is known about the chosen one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from exposure_check.domain.controller import Controller
from exposure_check.ui import words
from exposure_check.ui.context import Context
from exposure_check.ui.models.recipient_list import OLD_RECORD_DAYS, RecipientListModel
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import Badge, SmallLabel

DELAY = 120
VISIBLE_ROWS = 3


class RecipientPicker(QWidget):
    """Emits the chosen recipient."""

    recipient_changed = Signal(object)
    """The chosen ``Controller``, or None."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name of a company"))
        self.model = RecipientListModel(context.application.today(), self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Recipients"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setModel(self.model)
        self.list.setSpacing(1)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.badges = Flow(spacing=6)
        self.about = SmallLabel(tone="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Field(self.tr("To whom?"), self.search))
        layout.addWidget(self.list)
        layout.addWidget(self.badges)
        layout.addWidget(self.about)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.fetch)
        # textChanged, not textEdited: dictation and screen readers set the text as a whole.
        self.search.textChanged.connect(lambda _text: self._timer.start())
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        context.recipient_requested.connect(self.search.setText)
        self._show(None)
        self._fit()

    @property
    def recipient(self) -> Controller | None:
        """The chosen recipient."""
        return self.model.recipient_at(self.list.currentIndex().row())

    def fetch(self) -> None:
        """Search for what is typed."""
        typed, requests = self.search.text(), self._context.session.requests
        self._context.run(self, lambda: requests.recipients(typed), partial(self._take, typed))

    def _take(self, typed: str, recipients: list[Controller]) -> None:
        if typed != self.search.text():
            return
        before = self.recipient
        self.model.set_recipients(recipients)
        row = self.model.row_of(before.slug) if before is not None else -1
        if recipients:
            self.list.setCurrentIndex(self.model.index(max(0, row)))
        else:
            self._show(None)
            self.about.setText(self.tr("No recipient fits. Try a part of the name."))
            self.about.show()
            self.recipient_changed.emit(None)

    def _chosen(self, current: QModelIndex) -> None:
        recipient = self.model.recipient_at(current.row()) if current.isValid() else None
        self._show(recipient)
        self.recipient_changed.emit(recipient)

    def _show(self, recipient: Controller | None) -> None:
        self.badges.clear()
        self.about.setText("")
        self.badges.setVisible(recipient is not None)
        self.about.setVisible(recipient is not None)
        if recipient is None:
            return
        self.badges.add(Badge(words.recipient_kind(recipient.kind)))
        if recipient.country:
            self.badges.add(Badge(words.country(recipient.country)))
        days = recipient.age_in_days(self._context.application.today())
        old = days is None or days > OLD_RECORD_DAYS
        self.badges.add(Badge(self.model.age(recipient), tone="warn" if old else "good"))
        if recipient.asks_for:
            self.about.setText(
                self.tr("Known to ask for: {things}").format(things=self.tr(", ").join(recipient.asks_for))
            )
        else:
            self.about.hide()

    def _fit(self) -> None:
        self.list.setFixedHeight((self.fontMetrics().lineSpacing() * 2 + 12) * VISIBLE_ROWS + 8)
