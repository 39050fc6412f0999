"""What can be added: for each platform the steps to its data export, and what else the page takes."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from exposure_check.ui import data_words
from exposure_check.ui.api import Guide
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, size_for_text
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Column
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel, SmallLabel, StrongLabel, TitleLabel
from exposure_check.ui.words import day

_GUIDE_ROLE = Qt.ItemDataRole.UserRole + 1
_SEARCH_ROLE = Qt.ItemDataRole.UserRole + 2
_ENGLISH = QLocale(QLocale.Language.English)


class ExportHelp(Dialog):
    """Platforms on the left, found by typing; the steps on the right."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("What can I add?")
        self.setWindowTitle(title)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search, for example Instagram"))
        self.search.setAccessibleName(self.tr("Search for a platform"))
        self.search.setClearButtonEnabled(True)
        self._model = QStandardItemModel(self)
        self.found = QSortFilterProxyModel(self)
        self.found.setSourceModel(self._model)
        self.found.setFilterRole(_SEARCH_ROLE)
        self.found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.textChanged.connect(self._filter)
        self.list = QListView()
        self.list.setModel(self.found)
        self.list.setAccessibleName(self.tr("Platforms"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.name = HeadingLabel()
        self._steps = Card()
        self._facts = QVBoxLayout()
        self._facts.setSpacing(10)
        column = Column(width=640)
        column.body.addWidget(self.name)
        column.body.addWidget(self._steps)
        column.body.addLayout(self._facts)
        column.body.addStretch(1)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left, 3)
        row.addWidget(column, 7)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(TitleLabel(title))
        layout.addWidget(
            BodyLabel(
                self.tr(
                    "Folders, single photos and films, web pages that you saved in a browser, and public addresses. "
                    "Best of all is the data export of a platform: it holds what you posted, in full size. Ask the "
                    "platform for it, and add the file as it came."
                ),
                tone="muted",
            )
        )
        layout.addLayout(row, 1)
        layout.addWidget(Flow(close))
        size_for_text(self, 900, 640)
        application = context.application
        context.run(self, application.export_guides, self._take)

    def _take(self, guides: tuple[Guide, ...]) -> None:
        for guide in guides:
            item = QStandardItem(guide.name)
            item.setData(guide, _GUIDE_ROLE)
            contains = (guide.contains, data_words.guide(guide.contains))
            item.setData(" ".join((guide.name, guide.platform.value, *contains)), _SEARCH_ROLE)
            self._model.appendRow(item)
        self._choose_first()

    def _filter(self, text: str) -> None:
        self.found.setFilterFixedString(text.strip())
        self._choose_first()

    def _choose_first(self) -> None:
        first = self.found.index(0, 0)
        if first.isValid():
            self.list.setCurrentIndex(first)
        else:
            self._clear()
            self.name.setText(self.tr("No platform of this name is known here."))

    def _chosen(self, current: QModelIndex) -> None:
        guide = current.data(_GUIDE_ROLE)
        if isinstance(guide, Guide):
            self._show(guide)

    def _show(self, guide: Guide) -> None:
        self._clear()
        self.name.setText(guide.name)
        self._steps.show()
        for number, step in enumerate(guide.steps, 1):
            self._steps.body.addWidget(_label(step, f"{number}. {{}}"))
        self._fact(self.tr("Format to choose"), guide.choose)
        if guide.takes:
            self._fact(self.tr("How long it takes"), guide.takes)
        self._fact(self.tr("What is in it"), guide.contains)
        self._fact(self.tr("Addresses of posts"), guide.address_note)
        checked = (
            self.tr("These steps were compared with a description on {day}. Menus change often.").format(
                day=day(guide.checked)
            )
            if guide.checked is not None
            else self.tr("These steps are general knowledge and were not checked again. Menus change often.")
        )
        self._facts.addWidget(SmallLabel(checked, tone="muted"))

    def _fact(self, heading: str, text: str) -> None:
        self._facts.addWidget(StrongLabel(heading))
        self._facts.addWidget(_label(text))

    def _clear(self) -> None:
        self._steps.hide()
        for layout in (self._steps.body, self._facts):
            while (item := layout.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()


def _label(text: str, shape: str = "{}") -> BodyLabel:
    """A text of a guide in the language of the window; marked as English where there are no words for it."""
    said = data_words.guide(text)
    label = BodyLabel(shape.format(said))
    if said == text:
        label.setLocale(_ENGLISH)
    return label
