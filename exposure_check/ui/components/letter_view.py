"""The right half of the Letters page: the letter that is sent, the same in the person's language, and its reasons."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exposure_check.domain.request import ComposedLetter, Language
from exposure_check.ui import words
from exposure_check.ui.api import LetterOrder
from exposure_check.ui.components.letter_editor import LetterEditor
from exposure_check.ui.components.letter_preview import LetterPreview
from exposure_check.ui.components.letter_reasons import LetterReasons
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice

SIDE_BY_SIDE = 2 * 500
"""Pixels from which on both letters are shown together."""


class View(StrEnum):
    """What is shown."""

    LETTER = "letter"
    READING = "reading"
    REASONS = "reasons"
    EDIT = "edit"


class LetterView(QWidget):
    """Shows one order in the way that was chosen; what is out of view is not made."""

    view_changed = Signal()
    """Another view was chosen; it may need more room."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._order: LetterOrder | None = None
        self._view = View.LETTER
        self._own: Language | None = None
        self._waiting_for = ""
        self._letter: ComposedLetter | None = None
        self.preview = LetterPreview(context)
        self.preview.composed.connect(self._composed)
        self.reading = LetterPreview(context, reading=True)
        self.reasons = LetterReasons(context)
        self.editor = LetterEditor(context)
        self.back_button = Button(self.tr("Back to the form"), "letters")
        self.buttons = {
            View.LETTER: Button(self.tr("The letter")),
            View.READING: Button(self.tr("Read it in my language")),
            View.REASONS: Button(self.tr("Why is this in my letter?")),
            View.EDIT: Button(self.tr("Change the words")),
        }
        group = QButtonGroup(self)
        for view, button in self.buttons.items():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, view=view: self._choose(view))
        self._reading_notice = Notice(tone="warn")
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._reading_notice)
        column.addWidget(self.reading, 1)
        self._reading_side = reading
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.preview, 1)
        row.addWidget(reading, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(self.reasons)
        self._stack.addWidget(self.editor)
        layout = self._outer = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(Flow(self.back_button, *self.buttons.values()))
        layout.addWidget(self._stack, 1)
        self.back_button.hide()
        self.preview.show_order(None)
        self.show_view(View.LETTER)

    @property
    def view(self) -> View:
        """What is shown now."""
        return self._view

    def with_own_words(self, base: LetterOrder | None) -> LetterOrder | None:
        """The letter with the words that the person wrote into it."""
        self.editor.show_base(base, in_view=self._view is View.EDIT)
        return None if base is None else self.editor.applied(base)

    def show_order(self, order: LetterOrder | None, own: Language | None, waiting_for: str = "") -> None:
        """Show the letter for ``order``. ``own`` is a language to read it in, None where the letter is in it already;
        ``waiting_for`` says what is still needed where there is no letter yet.
        """
        self._order, self._own, self._waiting_for = order, own, waiting_for
        self.preview.show_order(order, missing=waiting_for)
        self.buttons[View.READING].setVisible(own is not None)
        if own is not None:
            said = self.tr("For reading only, in your language ({language}). This one is not sent.")
            if order is not None and (order.edits or order.additions):
                said += " " + self.tr("What you changed is only in the letter that is sent.")
            self._reading_notice.say(said.format(language=words.language(own)), "warn")
        if own is None and self._view is View.READING:
            self._view = View.LETTER
        if self._view is not View.REASONS:  # they follow the letter, see _composed
            self.show_view(self._view)

    def _composed(self, letter: ComposedLetter | None) -> None:
        self._letter = letter
        if self._view is View.REASONS:
            self.show_view(View.REASONS)
        elif self._view is View.EDIT and letter is None and self._order is not None:
            self.editor.notice.say(self.preview.notice.label.text(), "bad")

    def set_alone(self, alone: bool) -> None:
        """Whether the form is out of view, so that there has to be a way back to it."""
        self.back_button.setVisible(alone)
        self._outer.setContentsMargins(24 if alone else 0, 24, 24, 20)

    def _choose(self, view: View) -> None:
        self.show_view(view)
        self.view_changed.emit()

    def show_view(self, view: View) -> None:
        """Show the letter, the letter in the own language, or the reasons."""
        self._view = view
        self.buttons[view].setChecked(True)
        self._stack.setCurrentIndex({View.REASONS: 1, View.EDIT: 2}.get(view, 0))
        self._arrange()
        if view is View.READING:
            order, own = self._order, self._own
            if order is None or own is None:
                self.reading.show_order(None, missing=self._waiting_for)
            else:
                self.reading.show_order(replace(order, language=own, edits={}, additions=()))
        elif view is View.REASONS:
            self.reasons.show_order(self._order if self._letter is not None else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        reading = self._view is View.READING
        self._reading_side.setVisible(reading)
        self.preview.setVisible(not reading or self.width() >= SIDE_BY_SIDE)
