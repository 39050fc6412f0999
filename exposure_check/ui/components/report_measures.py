"""What to do first: a card per measure, with buttons that lead to where it is done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.exposure import FaceSearch, Measure, MeasureKind
from exposure_check.ui import report_words, source_words
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel

MOST_RECIPIENTS = 3
SHOWN_AT_FIRST = 3
"""The most urgent measures; the others are a button away, so that the page stays calm."""
MOST_ACCOUNTS = 5


class ReportMeasures(QWidget):
    """In the order of the report."""

    page_wanted = Signal(str)
    """The id of a page."""
    letter_wanted = Signal(str)
    """The name of a recipient to write to."""
    photos_wanted = Signal(object)
    """The ``MeasureKind`` whose photos are to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self._measures: Sequence[Measure] = ()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self.more_button = Button("", "", "quiet")
        self.more_button.clicked.connect(self._show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._cards)
        layout.addWidget(Flow(self.more_button))

    def show_measures(self, measures: Sequence[Measure]) -> None:
        """Show the first of these, and offer the others."""
        more = len(measures) - SHOWN_AT_FIRST
        self.more_button.setText(self.tr("Show %n more step(s)", "", more))
        self.more_button.setVisible(more > 0)
        self._measures = measures
        self._fill(measures[:SHOWN_AT_FIRST])

    def _show_all(self) -> None:
        self.more_button.hide()
        self._fill(self._measures)
        # The button that had the focus is gone: go on with the first step that came into view.
        item = self._cards.itemAt(SHOWN_AT_FIRST)
        card = item.widget() if item is not None else None
        button = card.findChild(Button) if card is not None else None
        if isinstance(button, Button):
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, measures: Sequence[Measure]) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, measure in enumerate(measures, start=1):
            self._cards.addWidget(self._card(number, measure))

    def _card(self, number: int, measure: Measure) -> Card:
        card = Card(horizontal=True)
        title = report_words.what(measure.kind, measure.photos)
        card.body.addWidget(StrongLabel(self.tr("{number}.").format(number=number), wrap=False), 0, _TOP)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(StrongLabel(title))
        texts.addWidget(BodyLabel(report_words.why(measure.kind), tone="muted"))
        if measure.accounts:
            texts.addWidget(BodyLabel(self._accounts(measure)))
        if measure.recipients:
            names = source_words.list_of([one.name for one in measure.recipients])
            texts.addWidget(BodyLabel(self.tr("No letter is recorded yet to: {names}").format(names=names)))
        buttons = Flow()
        for button in self._buttons(measure, title):
            buttons.add(button)
        texts.addWidget(buttons)
        card.body.addLayout(texts, 1)
        return card

    def _accounts(self, measure: Measure) -> str:
        names = [report_words.account(one) for one in measure.accounts[:MOST_ACCOUNTS]]
        more = len(measure.accounts) - MOST_ACCOUNTS
        if more > 0:
            names.append(self.tr("%n other(s)", "", more))
        return self.tr("Accounts: {names}").format(names=source_words.list_of(names))

    def _buttons(self, measure: Measure, title: str) -> Sequence[Button]:
        kind = measure.kind
        found = [self._letter_button(one) for one in measure.recipients[:MOST_RECIPIENTS]]
        if kind in {MeasureKind.TAKE_DOWN_PLACES, MeasureKind.TAKE_DOWN_NAMES}:
            found.append(self._page_button(self.tr("Write a letter"), "letters", title))
        elif kind is MeasureKind.DECIDE:
            found.append(self._page_button(self.tr("Decide"), "matches", title))
        elif kind in {MeasureKind.CLEAN_COPIES, MeasureKind.NOTE_ADDRESSES}:
            found.append(self._page_button(self.tr("Go to Matches"), "matches", title))
        if kind is not MeasureKind.DECIDE:
            show = Button(self.tr("Show these photos"), "photos", "quiet")
            show.setAccessibleDescription(title)
            show.clicked.connect(partial(self._show_photos, kind))
            found.append(show)
        return found

    def _page_button(self, text: str, page: str, title: str) -> Button:
        button = Button(text, page)
        button.setAccessibleDescription(title)
        button.clicked.connect(lambda: self.page_wanted.emit(page))
        return button

    def _letter_button(self, recipient: FaceSearch) -> Button:
        button = Button(self.tr("Write to {name}").format(name=recipient.name), "letters")
        button.clicked.connect(lambda: self.letter_wanted.emit(recipient.name))
        return button

    def _show_photos(self, kind: MeasureKind) -> None:
        self.photos_wanted.emit(kind)


_TOP = Qt.AlignmentFlag.AlignTop
