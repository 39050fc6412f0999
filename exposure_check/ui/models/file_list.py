"""Files of a scan that were not looked at, with the reason."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_check.domain.errors import printable
from exposure_check.domain.scan import FileReport
from exposure_check.ui import words

_Index = QModelIndex | QPersistentModelIndex


class FileListModel(QAbstractListModel):
    """One row per file: its name and why, as one sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: list[FileReport] = []

    def set_files(self, files: list[FileReport]) -> None:
        """Show these files."""
        self.beginResetModel()
        self._files = files
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._files)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        file = self._files[index.row()]
        name = printable(short_name(file.locator), 120)
        why = words.reason(file.reason) or words.file_state(file.state)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.tr("{file}: {why}").format(file=name, why=why)
        if role == Qt.ItemDataRole.ToolTipRole:
            return printable(file.locator)
        return None


def short_name(locator: str) -> str:
    """The name of a file, also inside of an archive; the whole address of one on the web."""
    return locator if locator.startswith(("http://", "https://")) else PurePath(locator).name
