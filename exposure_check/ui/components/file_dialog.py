"""The files of a scan that were not looked at, with the reason in words."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListView, QVBoxLayout, QWidget

from exposure_check.domain.scan import FileReport, ScanReport
from exposure_check.ui.components.source_row import NOT_LOOKED_AT
from exposure_check.ui.context import Context
from exposure_check.ui.models.file_list import FileListModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel

MOST_FILES = 20_000


class FilesDialog(QDialog):
    """Fetches the list in a task, shows it in a list that scrolls."""

    def __init__(self, context: Context, report: ScanReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Files not looked at"))
        self.model = FileListModel(self)
        view = QListView()
        view.setModel(self.model)
        view.setUniformItemSizes(True)
        view.setAccessibleName(self.tr("Files not looked at"))
        self.count = BodyLabel(self.tr("Fetching the list…"), tone="muted")
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(TitleLabel(self.tr("Files not looked at")))
        layout.addWidget(self.count)
        layout.addWidget(view, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(720, 520)
        scanning = context.session.scanning

        def fetch() -> list[FileReport]:
            wanted = (file for file in scanning.files(report.scan_id) if file.state in NOT_LOOKED_AT)
            return list(islice(wanted, MOST_FILES))

        context.run(self, fetch, self._show)

    def _show(self, files: list[FileReport]) -> None:
        self.model.set_files(files)
        if len(files) == MOST_FILES:
            self.count.setText(self.tr("The first %n file(s) of more", "", len(files)))
        else:
            self.count.setText(self.tr("%n file(s)", "", len(files)))
