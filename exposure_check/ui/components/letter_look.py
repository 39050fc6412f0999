"""How a letter looks: for which window envelope, and with which letterhead."""

from __future__ import annotations

import json

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from exposure_check.domain.letter_form import Layout, Letterhead
from exposure_check.ui import letter_words
from exposure_check.ui.components.letterhead_dialog import LetterheadDialog
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import ChoiceBox, Field
from exposure_check.ui.widgets.flow import Flow


class LetterLook(QWidget):
    """``layout`` and ``letterhead`` as the orders of letters take them. A letterhead that is kept is on until it is
    taken off."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._kept: Letterhead | None = None
        self.layouts = ChoiceBox()
        self.layouts.addItem(self.tr("As it is usual where the sender lives"), None)
        for each in Layout:
            self.layouts.addItem(letter_words.layout(each), each.value)
        self.layouts.activated.connect(lambda _row: self.changed.emit())
        self.letterhead_box = QCheckBox(self.tr("With our letterhead"))
        self.letterhead_box.setChecked(True)
        self.letterhead_box.toggled.connect(lambda _on: self.changed.emit())
        self.letterhead_button = Button(self.tr("Our letterhead…"), "letters", "quiet")
        self.letterhead_button.clicked.connect(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(
            Field(
                self.tr("Window envelope"),
                self.layouts,
                self.tr("The address stands where an envelope from there has its window."),
            )
        )
        layout.addWidget(Flow(self.letterhead_box, self.letterhead_button))
        context.letterhead_changed.connect(self.fetch)
        self._show()

    @property
    def layout_of_letter(self) -> Layout | None:
        """The chosen layout; None for that of the sender's country."""
        chosen = self.layouts.currentData()
        return Layout(chosen) if chosen else None

    @property
    def letterhead(self) -> Letterhead | None:
        """The letterhead that is kept, if the letter is to have it."""
        return self._kept if self.letterhead_box.isChecked() else None

    @property
    def with_letterhead(self) -> bool:
        """Whether letters have the letterhead, if one is kept."""
        return self.letterhead_box.isChecked()

    def kept(self) -> str:
        """What was chosen as a text, see :class:`FormFields`."""
        layout, on = self.layout_of_letter, self.with_letterhead
        return json.dumps([layout, on]) if layout is not None or not on else ""

    def fill_in(self, text: str) -> None:
        """Choose what a text from :meth:`kept` says."""
        layout, on = json.loads(text) if text else (None, True)
        self.choose(Layout(layout) if layout is not None else None, with_letterhead=bool(on))

    def choose(self, layout: Layout | None, *, with_letterhead: bool) -> None:
        """Choose as a person would."""
        self.layouts.setCurrentIndex(max(0, self.layouts.findData(layout.value if layout is not None else None)))
        self.letterhead_box.setChecked(with_letterhead)
        self.changed.emit()

    def fetch(self) -> None:
        """Ask the vault for the letterhead."""
        if self._context.has_session:
            self._context.run(self, self._context.session.letterheads.kept, self._take)

    def edit(self) -> LetterheadDialog:
        """Write the letterhead, or change it."""
        dialog = LetterheadDialog(self._context, self._kept, self.window())
        dialog.kept.connect(self._keep)
        dialog.open()
        return dialog

    def _keep(self, letterhead: Letterhead | None, before: Letterhead | None) -> None:
        context = self._context

        def back() -> None:
            context.set_undo(None)
            letterheads = context.session.letterheads
            context.run(context, lambda: letterheads.keep(before), lambda _nothing: context.letterhead_changed.emit())

        context.set_undo(Undo(self.tr("“keep our letterhead”"), back))
        text = self.tr("Kept your letterhead.") if letterhead is not None else self.tr("No letterhead is kept now.")
        context.toast(text, back)
        self.letterhead_box.setChecked(True)
        context.letterhead_changed.emit()

    def _take(self, letterhead: Letterhead | None) -> None:
        if letterhead != self._kept:
            self._kept = letterhead
            self.changed.emit()
        self._show()

    def _show(self) -> None:
        self.letterhead_box.setVisible(self._kept is not None)
