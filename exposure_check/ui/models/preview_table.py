"""The rows of a table of people as a model, with what is wrong with each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_check.domain.batch import Severity
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, printable
from exposure_check.ui import batch_words
from exposure_check.ui.batch_api import PreviewRow

_Index = QModelIndex | QPersistentModelIndex

_ATTENTION = frozenset({Severity.ERROR, Severity.WARNING})

ROW, NAME, STATE, COUNTRY, LETTERS, PROBLEMS = range(6)


class PreviewTableModel(QAbstractTableModel):
    """One row per person: number, name, state, country, letters to write, problems in one line."""

    HEADINGS: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("PreviewTableModel", "Row"),
        QT_TRANSLATE_NOOP("PreviewTableModel", "Name"),
        QT_TRANSLATE_NOOP("PreviewTableModel", "State"),
        QT_TRANSLATE_NOOP("PreviewTableModel", "Country"),
        QT_TRANSLATE_NOOP("PreviewTableModel", "Letters"),
        QT_TRANSLATE_NOOP("PreviewTableModel", "What is to be known"),
    )

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[PreviewRow] = ()
        self._shown: Sequence[PreviewRow] = ()
        self._recipients: dict[str, str] = {}
        self._only_problems = False

    def set_rows(self, rows: Sequence[PreviewRow], recipients: dict[str, str]) -> None:
        """Show these rows. ``recipients``: names by slug."""
        self._all, self._recipients = rows, recipients
        self._filter()

    def set_only_problems(self, only: bool) -> None:
        """Leave out rows that need nobody's attention."""
        self._only_problems = only
        self._filter()

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [row for row in self._all if row.severity in _ATTENTION] if self._only_problems else self._all
        self.endResetModel()

    def row_at(self, row: int) -> PreviewRow | None:
        """The row of the file in a row of the view, None outside of it."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def first_with_problems(self) -> int:
        """The row of the view that needs attention first; 0 if none does."""
        found = (number for number, row in enumerate(self._shown) if row.severity in _ATTENTION)
        return next(found, 0)

    def problems(self, row: PreviewRow) -> list[str]:
        """Every problem of a row as a sentence."""
        return [batch_words.problem(each, self._recipients) for each in row.problems]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr(self.HEADINGS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # A screen reader that stands on any cell must hear the heading too.
            heading = self.tr(self.HEADINGS[index.column()])
            return self.tr("{column}: {value}").format(column=heading, value=self._text(row, index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == PROBLEMS:
            return "\n".join(self.problems(row))
        return None

    def _text(self, row: PreviewRow, column: int) -> str:
        if column == ROW:
            return str(row.row)
        if column == NAME:
            return printable(row.name, 120)
        if column == COUNTRY:
            return printable(row.country, 10)
        if column == LETTERS:
            return str(row.to_write)
        if column == STATE:
            return batch_words.severity(row.severity)
        return " · ".join(self.problems(row))
