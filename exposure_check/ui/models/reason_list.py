"""The paragraphs of a letter with what they rest on, as a list model."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from exposure_check.domain.request import ParagraphReason

_Index = QModelIndex | QPersistentModelIndex
_LONGEST = 120


class ReasonListModel(QAbstractListModel):
    """One row per paragraph: how it begins, and the articles."""

    def __init__(self) -> None:
        super().__init__()
        self._reasons: tuple[ParagraphReason, ...] = ()

    def set_reasons(self, reasons: tuple[ParagraphReason, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._reasons = reasons
        self.endResetModel()

    def reason_at(self, row: int) -> ParagraphReason | None:
        """The paragraph in a row, None outside of the list."""
        return self._reasons[row] if 0 <= row < len(self._reasons) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._reasons)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._reasons[index.row()]
        articles = self.articles(one)
        start = " ".join(one.text.split())
        start = start if len(start) <= _LONGEST else start[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{start}\n{articles}" if articles else start
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{paragraph}: {articles}").format(paragraph=start, articles=articles) if articles else start
        return None

    def articles(self, one: ParagraphReason) -> str:
        """What a paragraph rests on, in one line; empty for courtesy and plain facts."""
        return self.tr("Articles: {articles}").format(articles=" · ".join(one.articles)) if one.articles else ""
