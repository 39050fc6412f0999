"""The paragraphs of a letter that can be edited, as a list model."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from exposure_check.domain.letter_form import LetterBlock

_Index = QModelIndex | QPersistentModelIndex
_LONGEST = 110


class BlockListModel(QAbstractListModel):
    """One row per paragraph: how it begins, and whether the person changed it."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks: list[LetterBlock] = []

    def set_blocks(self, blocks: list[LetterBlock]) -> None:
        """Show these. The same paragraphs with other words keep the row that is chosen."""
        if [block.id for block in blocks] == [block.id for block in self._blocks]:
            self._blocks = blocks
            if blocks:
                self.dataChanged.emit(self.index(0), self.index(len(blocks) - 1))
            return
        self.beginResetModel()
        self._blocks = blocks
        self.endResetModel()

    def block_at(self, row: int) -> LetterBlock | None:
        """The paragraph in a row, None outside of the list."""
        return self._blocks[row] if 0 <= row < len(self._blocks) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._blocks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._blocks[index.row()]
        start = " ".join((one.text or one.original).split())
        start = start if len(start) <= _LONGEST else start[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
        state = self.state(one)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{start}\n{state}" if state else start
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{paragraph}: {state}").format(paragraph=start, state=state) if state else start
        return None

    def state(self, one: LetterBlock) -> str:
        """What the person did to it; empty for nothing."""
        if not one.edited:
            return ""
        if not one.text:
            return self.tr("Left out")
        return self.tr("Your own words") if one.original else self.tr("Added by you")
