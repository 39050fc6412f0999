"""Paragraphs that a person keeps for further letters: put into this one, kept from it, or forgotten."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu

from exposure_check.domain.request import Language
from exposure_check.ui.api import TextBlock
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dressing import keep_dressed

LONGEST_ENTRY = 60
"""Letters of a menu entry."""


class KeptParagraphs(Button):
    """A menu of those in the language of the letter. They lie in the vault."""

    insert_wanted = Signal(str)
    """The words of a kept paragraph."""
    failed = Signal(object)
    """An exception, for the place where the letter's problems are said."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Kept paragraphs"), "", "quiet")
        self._context = context
        self._language: Language | None = None
        self._text = ""
        self._blocks: tuple[TextBlock, ...] = ()
        self.setEnabled(False)
        self._fill()

    def show_letter(self, language: Language | None) -> None:
        """The letter in view is in this language; None while there is none."""
        self.setEnabled(language is not None)
        if language is not None and language != self._language:
            self._language = language
            self.fetch()

    def show_paragraph(self, text: str) -> None:
        """The words that could be kept."""
        self._text = text.strip()
        self._fill()

    def fetch(self) -> None:
        """Look up what is kept."""
        self._context.run(self, self._context.session.text_blocks.all, self._take, self.failed.emit)

    def keep(self, name: str) -> None:
        """Keep the words of the chosen paragraph under this name."""
        language, text, kept = self._language, self._text, self._context.session.text_blocks
        if language is not None:
            self._context.run(self, lambda: kept.add(name, language, text), self._kept, self.failed.emit)

    def ask_name(self) -> None:
        """Ask for a name, then keep the chosen paragraph under it."""
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_dressed(dialog)
        dialog.setWindowTitle(self.tr("Keep this paragraph"))
        dialog.setLabelText(self.tr("A name by which you find it again"))
        dialog.textValueSelected.connect(self.keep)
        dialog.open()

    def forget(self, block: TextBlock) -> None:
        """Forget a kept paragraph; Undo keeps it again."""
        kept = self._context.session.text_blocks

        def back() -> None:
            self._context.set_undo(None)
            work = partial(kept.add, block.name, block.language, block.text)
            self._context.run(self, work, lambda _block: self.fetch(), self.failed.emit)

        def forgotten(_block: TextBlock) -> None:
            self._context.set_undo(Undo(self.tr("“forget a kept paragraph”"), back))
            self._context.toast(self.tr("“{name}” is not kept any more.").format(name=block.name), back)
            self.fetch()

        self._context.run(self, lambda: kept.remove(block.name, block.language), forgotten, self.failed.emit)

    def _take(self, blocks: tuple[TextBlock, ...]) -> None:
        self._blocks = blocks
        self._fill()

    def _kept(self, block: TextBlock) -> None:
        self._context.toast(self.tr("The paragraph is kept as “{name}”.").format(name=block.name))
        self.fetch()

    def _fill(self) -> None:
        """A new menu each time: Qt 6.11.3 ends the program when a screen reader asks for an entry of one that was just
        emptied."""
        before, menu = self.menu(), QMenu(self)
        menu.setToolTipsVisible(True)
        fitting = [block for block in self._blocks if block.language == self._language]
        for block in fitting:
            action = menu.addAction(_shortened(block.name))
            action.setToolTip(block.text)
            action.triggered.connect(partial(self._insert, block.text))
        menu.addSeparator()
        keep = menu.addAction(self.tr("Keep this paragraph…"))
        keep.setEnabled(bool(self._text))
        keep.triggered.connect(self.ask_name)
        if fitting:
            forget = menu.addMenu(self.tr("Forget a kept paragraph"))
            for block in fitting:
                forget.addAction(_shortened(block.name)).triggered.connect(partial(self._forget, block))
        self.setMenu(menu)
        if before is not None:
            before.deleteLater()

    def _insert(self, text: str, _checked: bool = False) -> None:
        self.insert_wanted.emit(text)

    def _forget(self, block: TextBlock, _checked: bool = False) -> None:
        self.forget(block)


def _shortened(name: str) -> str:
    """A name as it stands in a menu, where an ampersand would underline the next letter."""
    short = name if len(name) <= LONGEST_ENTRY else f"{name[: LONGEST_ENTRY - 1]}…"
    return short.replace("&", "&&")
