"""The log of every request: read, filtered by website, copied, saved, deleted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_check.domain.errors import printable
from exposure_check.domain.network import LoggedRequest
from exposure_check.ui import clipboard, network_words
from exposure_check.ui.components.web_link import breakable
from exposure_check.ui.context import Context
from exposure_check.ui.models.request_log import ADDRESS, HOST, OUTCOME, PURPOSE, SIZE, TIME, RequestLogModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, Question, lay_out, size_for_text
from exposure_check.ui.widgets.empty import EmptyState
from exposure_check.ui.widgets.fields import ChoiceBox, Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, TitleLabel
from exposure_check.ui.widgets.row_table import RowTable

PAGE = 500
"""Entries that are fetched at once, in a few milliseconds each."""

WIDTH = 900
LEAST_ROWS = 5
"""Rows that are in view at least; where there is less room, the whole dialog scrolls."""

_LETTERS = {TIME: 17, HOST: 22, PURPOSE: 18, OUTCOME: 18, SIZE: 9}
"""Widths of the columns, in average characters; the address has the rest."""


@dataclass(frozen=True, slots=True)
class _Found:
    total: int
    hosts: list[tuple[str, int]]
    entries: list[LoggedRequest]


class NetworkLogDialog(Dialog):
    """Fetches pages in tasks, so that a log of any length opens at once."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("What was asked over the network")
        self.setWindowTitle(title)
        self._context = context
        self._network = context.session.network
        self._total = 0
        self.model = RequestLogModel(self)
        self.model.more_wanted.connect(self._fetch_more)
        self.count = BodyLabel(self.tr("Fetching the log…"), tone="muted")
        self.hosts = ChoiceBox()
        self.hosts.activated.connect(lambda _row: self._fetch_shown())
        self.host_field = Field(self.tr("Show requests to"), self.hosts)
        self.table = RowTable(self.tr("Requests, the newest first"), self.model, _LETTERS, ADDRESS, least=LEAST_ROWS)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self.copy)
        self.details = SmallLabel(tone="muted")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.empty = EmptyState(
            "shield",
            self.tr("Nothing was asked over the network"),
            self.tr("Every request is written down here, until you delete the log."),
            "",
        )
        self.empty.button.hide()
        self.empty.hide()
        self.notice = Notice()
        self.copy_button = Button(self.tr("Copy this row"), "file")
        self.copy_button.clicked.connect(self.copy)
        self.save_button = Button(self.tr("Save the log…"), "save")
        self.save_button.clicked.connect(self.choose_file)
        self.clear_button = Button(self.tr("Delete the log…"), "remove")
        self.clear_button.clicked.connect(self.ask_to_clear)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = Column(width=WIDTH)
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(self.count)
        column.body.addWidget(self.host_field)
        column.body.addWidget(self.table, 1)
        column.body.addWidget(self.details)
        column.body.addWidget(self.empty, 1)
        lay_out(self, column, self.notice, Flow(close, self.copy_button, self.save_button, self.clear_button))
        size_for_text(self, WIDTH + 80, 640)
        context.network_changed.connect(self.renew)
        self.renew()

    # --- Fetching --------------------------------------------------------------------------------------------------

    def renew(self) -> None:
        """Fetch the newest entries, and which hosts there are."""
        if not self._context.has_session:
            return
        network, host = self._network, self.chosen_host

        def fetch() -> _Found:
            return _Found(network.count(), network.hosts(), network.page(PAGE, host=host))

        self._context.run(self, fetch, partial(self._take, host), self._failed)

    @property
    def chosen_host(self) -> str | None:
        """The host whose requests are shown; None for all."""
        chosen = self.hosts.currentData()
        return chosen if isinstance(chosen, str) else None

    def _take(self, host: str | None, found: _Found) -> None:
        self._total = found.total
        self.hosts.clear()
        self.hosts.addItem(self.tr("All websites ({count})").format(count=QLocale().toString(found.total)), None)
        for name, many in found.hosts:
            shown, counted = printable(name, 260), QLocale().toString(many)
            self.hosts.addItem(self.tr("{website} ({count})").format(website=shown, count=counted), name)
        self.hosts.setCurrentIndex(max(0, self.hosts.findData(host)) if host is not None else 0)
        self._show_emptiness()
        self._show_page(found.entries)

    def _fetch_shown(self) -> None:
        host, network = self.chosen_host, self._network
        self._context.run(self, lambda: network.page(PAGE, host=host), self._show_page, self._failed)

    def _show_page(self, entries: list[LoggedRequest]) -> None:
        self.model.show_first(entries, more=len(entries) == PAGE)
        if entries:
            self.table.setCurrentIndex(self.model.index(0, TIME))
        else:
            self._row_chosen(QModelIndex())

    def _fetch_more(self, last: int | None) -> None:
        host, network = self.chosen_host, self._network

        def add(entries: list[LoggedRequest]) -> None:
            if host == self.chosen_host:
                self.model.add(entries, more=len(entries) == PAGE)

        self._context.run(self, lambda: network.page(PAGE, before=last, host=host), add, self._failed)

    def _failed(self, error: Exception) -> None:
        self._context.tell(error, self.notice.say_problem)

    # --- Showing ---------------------------------------------------------------------------------------------------

    def _show_emptiness(self) -> None:
        some = bool(self._total)
        for widget in (self.host_field, self.table, self.copy_button, self.save_button, self.clear_button):
            widget.setVisible(some)
        self.details.setVisible(some)
        self.count.setVisible(some)
        self.empty.setVisible(not some)
        made = self.tr(
            "This program made %Ln request(s), none of them without your yes for that step.", "", self._total
        )
        self.count.setText(made)

    def _row_chosen(self, current: QModelIndex) -> None:
        entry = self.model.entry_at(current.row()) if current.isValid() else None
        self.copy_button.setEnabled(entry is not None)
        self.details.setText(breakable(network_words.row_sentence(entry)) if entry is not None else "")

    # --- Doing -----------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the chosen row on the clipboard."""
        entry = self.model.entry_at(self.table.currentIndex().row())
        if entry is not None:
            clipboard.put(network_words.row_sentence(entry))
            self._say(self.tr("Copied the row."))

    def choose_file(self) -> None:
        """Ask where to save, then save."""
        name = f"network-log-{self._context.application.today().isoformat()}.csv"
        filters = ";;".join((self.tr("Table (*.csv)"), self.tr("For programs (*.json)")))
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Save the log"), name, filters)
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".json" if "json" in kind else ".csv"))

    def save(self, path: Path) -> None:
        """Write all entries into a file."""
        self.save_button.setEnabled(False)
        self._context.run(self, partial(self._network.export, path), partial(self._saved, path), self._not_saved)

    def _saved(self, path: Path, many: int) -> None:
        self.save_button.setEnabled(True)
        saved = self.tr("Saved %Ln request(s) as “{file}”. The file is not encrypted.", "", many)
        self._say(saved.format(file=printable(path.name, 120)))

    def _not_saved(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self._failed(error)

    def ask_to_clear(self) -> Question:
        """Say what would go, and ask: it cannot be brought back."""
        box = Question(
            self,
            self.tr("Delete the log?"),
            self.tr("%Ln request(s) would be deleted from the log.", "", self._total),
            self.tr(
                "Afterwards nobody can see from it which websites were asked, when, and what for. It cannot be brought "
                "back. Photos and matches stay, with the addresses where they were found."
            ),
            stay=self.tr("Keep the log"),
            go=self.tr("Delete the log"),
            destroys=True,
        )
        box.go_button.clicked.connect(self.clear)
        box.open()
        return box

    def clear(self) -> None:
        """Delete all entries."""
        self._context.run(self, self._network.clear, self._cleared, self._failed)

    def _cleared(self, many: int) -> None:
        self._say(self.tr("Deleted %Ln request(s) from the log.", "", many))
        self._context.network_changed.emit()

    def _say(self, text: str) -> None:
        self.notice.say(text, "good")
        self._context.announced.emit(text)
