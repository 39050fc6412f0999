"""The parts of an identity document that stay visible, as a list model; each step can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exposure_check.domain.redaction import MOST_PARTS, KeptPart

_Index = QModelIndex | QPersistentModelIndex

Parts = tuple[KeptPart, ...]


class PartListModel(QAbstractListModel):
    """One row per part, all in shares of the picture."""

    parts_changed = Signal()
    """Another part, one less, or one elsewhere."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[KeptPart] = []
        self._before: list[Parts] = []
        self._step = ""

    @property
    def parts(self) -> Parts:
        """What stays visible."""
        return tuple(self._parts)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    def part_at(self, row: int) -> KeptPart | None:
        """The part in a row, None outside of the list."""
        return self._parts[row] if 0 <= row < len(self._parts) else None

    def clear(self) -> None:
        """Another document: no part, and nothing to take back."""
        self._before, self._step = [], ""
        self._set(())

    def add(self, part: KeptPart) -> int:
        """A further part. Returns its row, -1 if there are too many."""
        if len(self._parts) >= MOST_PARTS:
            return -1
        self._remember("")
        self._set((*self._parts, part))
        return len(self._parts) - 1

    def change(self, row: int, part: KeptPart) -> None:
        """A part is elsewhere, or of another size. Changes of one part that follow each other are one step."""
        if self.part_at(row) in {None, part}:
            return
        self._remember(f"change {row}")
        self._parts[row] = part
        self.dataChanged.emit(self.index(row), self.index(row))
        self.parts_changed.emit()

    def remove(self, row: int) -> None:
        """A part is covered after all."""
        if self.part_at(row) is not None:
            self._remember("")
            self._set((*self._parts[:row], *self._parts[row + 1 :]))

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self._step = ""
            self._set(self._before.pop())

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._parts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        part = self._parts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            text = self.tr("Part {number}: {width} % × {height} %")
        elif role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.tr(
                "Part {number}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high"
            )
        else:
            return None
        return text.format(
            number=index.row() + 1,
            left=round(100 * part.x),
            top=round(100 * part.y),
            width=round(100 * part.width),
            height=round(100 * part.height),
        )

    def _remember(self, step: str) -> None:
        if not step or step != self._step:
            self._before.append(self.parts)
        self._step = step

    def _set(self, parts: Parts) -> None:
        self.beginResetModel()
        self._parts = list(parts)
        self.endResetModel()
        self.parts_changed.emit()
