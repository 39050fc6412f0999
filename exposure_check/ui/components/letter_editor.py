"""Change the words of a letter, paragraph by paragraph, and return to the original."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from exposure_check.domain.letter_form import LetterBlock
from exposure_check.domain.person import PersonId
from exposure_check.ui.api import DraftKey, LetterDraft, LetterOrder
from exposure_check.ui.components.kept_paragraphs import KeptParagraphs
from exposure_check.ui.components.vault_writes import VaultWrites
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.models.block_list import BlockListModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice
from exposure_check.ui.widgets.labels import SmallLabel
from exposure_check.ui.widgets.lists import WrappingList

DELAY = 250
"""Milliseconds of quiet before typed words are taken."""
ADDED = "own."
"""How the ids of added paragraphs begin."""

Key = tuple[PersonId, DraftKey]
"""Own words belong to one letter of one person."""


@dataclass(slots=True)
class OwnWords:
    """What the person wrote into one letter: by the id of the block, and added paragraphs."""

    edits: dict[str, str] = field(default_factory=dict)
    additions: list[str] = field(default_factory=list)

    def copy(self) -> OwnWords:
        """The same, to come back to."""
        return OwnWords(dict(self.edits), list(self.additions))

    def __bool__(self) -> bool:
        return bool(self.edits or self.additions)


def _key(order: LetterOrder) -> Key:
    return order.person_id, DraftKey(order.recipient, order.kind, order.law, order.language)


def _same(one: str, other: str) -> bool:
    return one.split() == other.split()


class LetterEditor(QWidget):
    """A list of the paragraphs, and the chosen one to be changed."""

    edited = Signal()
    """The letter has other words now."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words: dict[Key, OwnWords] = {}
        self.writes = VaultWrites(context, self)
        self.writes.failed.connect(self._failed)
        self._base: LetterOrder | None = None
        self._blocks: tuple[LetterBlock, ...] | None = None
        self._fetched_for: LetterOrder | None = None
        self.notice = Notice()
        self.model = BlockListModel()
        self.model.setParent(self)
        self.list = WrappingList(self.model, self.tr("Paragraphs that can be changed"))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Words of the paragraph"))
        self.text.textChanged.connect(self._typed)
        self.hint = SmallLabel(tone="muted")
        self.original_button = Button(self.tr("Return to the original paragraph"), "undo", "quiet")
        self.original_button.clicked.connect(self.to_original)
        self.leave_out_button = Button(self.tr("Leave it out"), "remove", "quiet")
        self.leave_out_button.clicked.connect(self.leave_out)
        self.add_button = Button(self.tr("Add a paragraph"), "add", "quiet")
        self.add_button.clicked.connect(self.add)
        self.kept = KeptParagraphs(context)
        self.kept.insert_wanted.connect(self.insert)
        self.kept.failed.connect(self._failed)
        self.all_button = Button(self.tr("Return to the original letter"), "undo")
        self.all_button.clicked.connect(self.all_to_original)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addWidget(self.list, 3)
        layout.addWidget(self.text, 2)
        layout.addWidget(self.hint)
        layout.addWidget(Flow(self.original_button, self.leave_out_button, self.add_button, self.kept, self.all_button))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.take_typed)
        self._show()

    # --- The letter ------------------------------------------------------------------------------------------------

    def applied(self, base: LetterOrder) -> LetterOrder | None:
        """The letter with the person's words; None while it is looked up which of them it has a place for."""
        own = self._words.get(_key(base))
        if not own:
            return base
        if base != self._base or self._blocks is None:
            return None
        known = {block.id for block in self._blocks}
        edits = {name: text for name, text in own.edits.items() if name in known}
        return replace(base, edits=edits, additions=tuple(text for text in own.additions if text.strip()))

    def show_base(self, base: LetterOrder | None, *, in_view: bool) -> None:
        """The letter in the program's words. Its paragraphs are fetched when they are wanted."""
        self.kept.show_letter(None if base is None else base.language)
        if base != self._base:
            self._timer.stop()
            self._base, self._blocks, self._fetched_for = base, None, None
        wanted = base is not None and (in_view or bool(self._words.get(_key(base))))
        if base is None or not wanted or self._blocks is not None or self._fetched_for == base:
            self._show()
            return
        self._fetched_for = base
        requests = self._context.session.requests
        self._context.run(self, lambda: requests.blocks(base), lambda blocks: self._take(base, blocks), self._failed)

    def _take(self, base: LetterOrder, blocks: tuple[LetterBlock, ...]) -> None:
        if base != self._base:
            return
        self._blocks = blocks
        self._show()
        if self._own():
            self.edited.emit()

    def _failed(self, error: Exception) -> None:
        self._context.tell(error, self.notice.say_problem)

    def forget(self) -> None:
        """Forget all own words: they belong to another person."""
        self._words = {}

    def take_drafts(self, person_id: PersonId, drafts: Iterable[LetterDraft]) -> None:
        """Words from before the program ended. What was typed since comes first."""
        for draft in drafts:
            self._words.setdefault((person_id, draft.key), OwnWords(dict(draft.edits), list(draft.additions)))

    def end(self, order: LetterOrder) -> None:
        """The letter is written: its words stand in its case now. Here they stay for another copy."""
        person_id, key = _key(order)
        drafts = self._context.session.drafts
        self.writes.put((person_id, key), lambda: drafts.end(person_id, key))

    def discard(self, person_id: PersonId, draft: LetterDraft) -> None:
        """The person does not want what they left unfinished; Undo brings it back."""
        key, drafts = (person_id, draft.key), self._context.session.drafts
        before = self._words.pop(key, None)
        self.writes.put(key, lambda: drafts.end(person_id, draft.key))
        self._letter_changed(key)

        def back() -> None:
            self._context.set_undo(None)
            self.writes.put(key, lambda: drafts.put_back(person_id, draft))
            if before is not None:
                self._words[key] = before
                self._letter_changed(key)

        self._context.set_undo(Undo(self.tr("“discard the letter”"), back))
        self._context.toast(self.tr("The unfinished letter is discarded."), back)

    def flush(self) -> None:
        """Keep at once what waits for a moment of quiet."""
        if self._timer.isActive():
            self.take_typed()

    # --- Keeping ---------------------------------------------------------------------------------------------------

    def _keep(self, key: Key) -> None:
        person_id, letter = key
        own, drafts = self._words.get(key, OwnWords()).copy(), self._context.session.drafts
        additions = [text for text in own.additions if text.strip()]
        self.writes.put(key, lambda: drafts.keep(person_id, letter, own.edits, additions))

    # --- Changing --------------------------------------------------------------------------------------------------

    def take_typed(self) -> None:
        """Take the words that were typed into the chosen paragraph."""
        self._timer.stop()
        block = self._block()
        if block is None or self._base is None:
            return
        self._write(block, self.text.toPlainText())
        self._changed()

    def to_original(self) -> None:
        """The chosen paragraph as the program writes it."""
        block = self._block()
        if block is None:
            return
        before = self._own().copy()
        if block.original:
            self._own().edits.pop(block.id, None)
        else:
            del self._own().additions[self._number(block)]
        self._changed()
        self._offer_undo(self.tr("The paragraph is the original again."), self.tr("“return to the original”"), before)

    def leave_out(self) -> None:
        """The letter without the chosen paragraph."""
        block = self._block()
        if block is None:
            return
        before = self._own().copy()
        self._write(block, "")
        if not block.original:
            del self._own().additions[self._number(block)]
        self._changed()
        self._offer_undo(self.tr("The paragraph is left out."), self.tr("“leave it out”"), before)

    def add(self) -> None:
        """A paragraph of the person's own, before the closing words."""
        if self._base is None or self._blocks is None:
            return
        self._own().additions.append("")
        self._show()
        self.list.setCurrentIndex(self.model.index(self.model.rowCount() - 1))
        self.text.setFocus()

    def insert(self, text: str) -> None:
        """A paragraph with these words, before the closing words."""
        if self._base is None or self._blocks is None:
            return
        self._own().additions.append(text)
        self._changed()
        self.list.setCurrentIndex(self.model.index(self.model.rowCount() - 1))

    def all_to_original(self) -> None:
        """The whole letter as the program writes it."""
        if self._base is None:
            return
        before = self._own().copy()
        self._words[_key(self._base)] = OwnWords()
        self._changed()
        self._offer_undo(
            self.tr("The letter is the original again."), self.tr("“return to the original letter”"), before
        )

    def _write(self, block: LetterBlock, text: str) -> None:
        own = self._own()
        if not block.original:
            own.additions[self._number(block)] = text
        elif _same(text, block.original):
            own.edits.pop(block.id, None)
        else:
            own.edits[block.id] = text.strip()

    def _offer_undo(self, text: str, name: str, before: OwnWords) -> None:
        if self._base is None:
            return
        key = _key(self._base)

        def back() -> None:
            self._context.set_undo(None)
            self._replace(key, before.copy())

        self._context.set_undo(Undo(name, back))
        self._context.toast(text, back)

    def _replace(self, key: Key, own: OwnWords) -> None:
        self._words[key] = own
        self._keep(key)
        self._letter_changed(key)

    def _letter_changed(self, key: Key) -> None:
        if self._base is not None and key == _key(self._base):
            self.notice.say("")
            self._show()
        self.edited.emit()

    def _changed(self) -> None:
        if self._base is not None:
            self._replace(_key(self._base), self._own())

    # --- Showing ---------------------------------------------------------------------------------------------------

    def _own(self) -> OwnWords:
        return self._words.setdefault(_key(self._base), OwnWords()) if self._base is not None else OwnWords()

    def _number(self, block: LetterBlock) -> int:
        return int(block.id.removeprefix(ADDED))

    def _block(self) -> LetterBlock | None:
        return self.model.block_at(self.list.currentIndex().row())

    def _rows(self) -> list[LetterBlock]:
        own = self._own()
        shown = [
            replace(block, text=own.edits[block.id], edited=True) if block.id in own.edits else block
            for block in self._blocks or ()
        ]
        added = [
            LetterBlock(f"{ADDED}{number}", text, "", (), "", "", edited=True)
            for number, text in enumerate(own.additions)
        ]
        return [*shown, *added] if self._blocks is not None else []

    def _show(self) -> None:
        self.model.set_blocks(self._rows())
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._chosen(self.list.currentIndex())

    def _chosen(self, current: QModelIndex, before: QModelIndex | None = None) -> None:
        if self._timer.isActive() and before is not None and before.isValid():
            self._timer.stop()
            left = self.model.block_at(before.row())
            if left is not None:
                self._write(left, self.text.toPlainText())
                self.model.set_blocks(self._rows())
                if self._base is not None:
                    self._keep(_key(self._base))
                self.edited.emit()
        block = self.model.block_at(current.row()) if current.isValid() else None
        self.text.setEnabled(block is not None)
        self.kept.show_paragraph("" if block is None else block.text)
        if block is None or not _same(self.text.toPlainText(), block.text):
            self.text.blockSignals(True)
            self.text.setPlainText("" if block is None else block.text)
            self.text.blockSignals(False)
        self.original_button.setEnabled(block is not None and block.edited)
        self.leave_out_button.setEnabled(block is not None and bool(block.text or not block.original))
        self.add_button.setEnabled(self._blocks is not None)
        self.all_button.setEnabled(bool(self._own()))
        self._say_hint(block)

    def _say_hint(self, block: LetterBlock | None) -> None:
        if block is None:
            self.hint.setText(self.tr("As soon as there is a letter, its words can be changed here."))
        elif not block.text and block.original:
            self.hint.setText(self.tr("Left out of the letter. The original: “{text}”").format(text=block.original))
        elif block.edited:
            self.hint.setText(self.tr("Your own words. Check that they are true; the program does not know."))
        else:
            self.hint.setText(self.tr("Type to change it. An empty paragraph is left out of the letter."))

    def _typed(self) -> None:
        self._timer.start()
