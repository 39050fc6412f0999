"""The files of a scan that were not looked at, by their reasons, and the links among them to be copied."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QListView, QVBoxLayout, QWidget

from exposure_check.domain.photo import Reason
from exposure_check.domain.scan import FileReport, ScanReport
from exposure_check.ui import clipboard, words
from exposure_check.ui.components.source_row import NOT_LOOKED_AT
from exposure_check.ui.components.web_link import breakable
from exposure_check.ui.context import Context
from exposure_check.ui.models.file_list import FileListModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, size_for_text
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, TitleLabel

MOST_FILES = 20_000


class FilesDialog(Dialog):
    """Fetches the list in a task, shows it in a list that scrolls; one reason can be chosen."""

    def __init__(self, context: Context, report: ScanReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files not looked at"))
        self._context = context
        self._files: list[FileReport] = []
        self.model = FileListModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Files not looked at"))
        self.list.selectionModel().currentChanged.connect(self._row_chosen)
        self.details = SmallLabel(tone="muted")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reasons = QComboBox()
        self.reasons.setAccessibleName(self.tr("Reasons to show"))
        self.reasons.currentIndexChanged.connect(self._filter)
        self.count = BodyLabel(self.tr("Fetching the list…"), tone="muted")
        self.links = BodyLabel()
        self.links.hide()
        self.copy_button = Button(self.tr("Copy this list"), "file")
        self.copy_button.clicked.connect(self.copy)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(TitleLabel(self.tr("Files not looked at")))
        layout.addWidget(self.count)
        layout.addWidget(self.links)
        layout.addWidget(self.reasons)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.details)
        layout.addWidget(Flow(self.copy_button, close))
        size_for_text(self, 720, 560)
        self.list.setFocus()
        self._show([])
        self.count.setText(self.tr("Fetching the list…"))
        scanning = context.session.scanning

        def fetch() -> list[FileReport]:
            wanted = (file for file in scanning.files(report.scan_id) if file.state in NOT_LOOKED_AT)
            return list(islice(wanted, MOST_FILES))

        context.run(self, fetch, self._show)

    def choose(self, reason: Reason | None) -> None:
        """Show the files with this reason only; None for all."""
        self.reasons.setCurrentIndex(max(0, self.reasons.findData(reason.value if reason is not None else None)))

    def copy(self) -> None:
        """Put what is shown on the clipboard, one place a line."""
        shown = self._shown()
        clipboard.put("\n".join(file.locator for file in shown))
        self._context.toast(self.tr("Copied %n line(s).", "", len(shown)))

    def _show(self, files: list[FileReport]) -> None:
        self._files = files
        counted = Counter(file.reason.value for file in files if file.reason is not None)
        self.reasons.clear()
        self.reasons.addItem(self.tr("All: {count}").format(count=len(files)), None)
        for reason, number in counted.most_common():
            self.reasons.addItem(self.tr("{why} {count}").format(why=words.reason(reason), count=number), reason)
        self.reasons.setEnabled(bool(files))
        self.copy_button.setEnabled(bool(files))
        links = counted[Reason.LINK_ONLY.value]
        self.links.setVisible(bool(links))
        self.links.setText(
            self.tr(
                "%n photo(s) are only linked in the export, not contained in it. The links can be copied and opened in "
                "a browser.",
                "",
                links,
            )
        )
        if len(files) == MOST_FILES:
            self.count.setText(self.tr("The first %n file(s) of more", "", len(files)))
        else:
            self.count.setText(self.tr("%Ln file(s)", "", len(files)))
        self._filter()

    def _shown(self) -> list[FileReport]:
        wanted = self.reasons.currentData()
        return [file for file in self._files if wanted is None or file.reason == wanted]

    def _filter(self) -> None:
        self.model.set_files(self._shown())
        self.list.setCurrentIndex(self.model.index(0))

    def _row_chosen(self, current: QModelIndex) -> None:
        """A row has one line; below the list there is room for all of it, and for where the file lies."""
        told = (current.data(), current.data(Qt.ItemDataRole.ToolTipRole)) if current.isValid() else ()
        self.details.setText("\n".join(map(breakable, told)))
