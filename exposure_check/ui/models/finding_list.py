"""What a check of the installation found, as a list model."""

from __future__ import annotations

import re

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_check.domain.errors import printable
from exposure_check.domain.health import Finding
from exposure_check.ui.case_words import said
from exposure_check.ui.errors import sentence

_Index = QModelIndex | QPersistentModelIndex
_CONTEXT = "health"


class FindingListModel(QAbstractListModel):
    """One row per finding; what needs attention comes first and says so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: list[Finding] = []

    def set_findings(self, findings: list[Finding]) -> None:
        """Show these."""
        self.beginResetModel()
        self._findings = sorted(findings, key=lambda finding: finding.ok)
        self.endResetModel()

    def lines(self) -> list[str]:
        """Every row as one line, to be passed on."""
        return [self._sentence(finding) for finding in self._findings]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._findings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(self._findings[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            # A view breaks lines only between words: let it break hashes and paths, too.
            text = self._sentence(self._findings[index.row()])
            return re.sub(r"(\S{24})(?=\S)", "\\1\N{ZERO WIDTH SPACE}", text)
        return None

    def _sentence(self, finding: Finding) -> str:
        value = said(finding.value, _CONTEXT) if finding.error is None else sentence(finding.error)
        what, value = printable(said(finding.what, _CONTEXT), 200), printable(value, 2000)
        text = self.tr("{what}: {value}") if finding.ok else self.tr("Needs attention · {what}: {value}")
        return text.format(what=what, value=value)
