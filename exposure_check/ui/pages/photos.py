"""Photos: the places to look through."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from exposure_check.domain.errors import ExposureCheckError, InputRefused, printable
from exposure_check.domain.network import AllowedHost, Consent
from exposure_check.domain.person import PersonId
from exposure_check.domain.source import PlaceKind, Recognised, SourceEntry, SourceId
from exposure_check.domain.web_address import AddressRefused, web_address
from exposure_check.ui import words
from exposure_check.ui.api import Scanning, now
from exposure_check.ui.components.add_places import AddPlaces
from exposure_check.ui.components.export_help import ExportHelp
from exposure_check.ui.components.file_dialog import FilesDialog
from exposure_check.ui.components.file_list_saver import FileListSaver
from exposure_check.ui.components.network_consent import HostQuestions, NetworkConsent
from exposure_check.ui.components.page import Page, add_title
from exposure_check.ui.components.scan_options import ScanOptions
from exposure_check.ui.components.scan_queue import KnownSource, ScanQueue
from exposure_check.ui.components.source_row import SourceRow
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.drop import addresses_in, paths_in
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import StrongLabel

LINKS = SourceId("links")
"""Stands for the photos that exports only name; no id that the vault gives."""


class PhotosPage(Page):
    """Add folders, look through them, stop, look again."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.rows: dict[SourceId, SourceRow] = {}
        self._recognised: dict[str, Recognised] = {}
        self.questions = HostQuestions(self)
        self.questions.allowed.connect(lambda host: context.set_hosts_asked({*context.hosts_asked, host}))
        self.queue = ScanQueue(context, self, self.questions.ask)
        self.queue.run_changed.connect(self._run_changed)
        self.queue.finished.connect(self._scan_ended)
        column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        add_title(
            column.body,
            self.tr("Photos"),
            self.tr(
                "Places with photos that others can see: data exports, what you saved from profiles, albums, public "
                "pages."
            ),
        )
        self.add_places = AddPlaces(context, self)
        self.add_places.paths_chosen.connect(self.add_paths)
        self.add_places.addresses_chosen.connect(self.add_addresses)
        self.add_places.help_requested.connect(self.show_help)
        column.body.addWidget(self.add_places)
        self.notice = Notice()
        column.body.addWidget(self.notice)
        self.lists = FileListSaver(context, self.notice, self)
        self.options = ScanOptions(context.settings)
        column.body.addWidget(self.options)
        head = QHBoxLayout()
        self.overall = StrongLabel()
        self.scan_all_button = Button(self.tr("Look through all"), "matches")
        self.scan_all_button.clicked.connect(self.scan_all)
        self.stop_all_button = Button(self.tr("Stop"), "stop")
        self.stop_all_button.clicked.connect(self.stop)
        head.addWidget(self.overall, 1)
        head.addWidget(self.scan_all_button)
        head.addWidget(self.stop_all_button)
        column.body.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        column.body.addLayout(self._list)
        column.body.addStretch(1)
        self._show_overall()

    # --- Reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        person_id, scanning = self.person_id, self.context.session.scanning
        self.add_places.show_person(person_id)
        self.context.run(self, lambda: _known(scanning, person_id), partial(self._take, person_id))

    def _take(self, person_id: PersonId, fetched: list[KnownSource]) -> None:
        if person_id != self.person_id or self.queue.is_busy:
            return
        self.queue.take_sources(fetched)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for source_id, run in self.queue.runs.items():
            known = Recognised(PlaceKind.PUBLIC) if run.links else self._recognised.get(run.entry.location)
            run.recognised = known
            row = SourceRow(run)
            row.scan_requested.connect(self.scan)
            row.stop_requested.connect(self.queue.stop)
            row.remove_requested.connect(self.remove)
            row.files_requested.connect(self.show_files)
            row.list_requested.connect(lambda source_id: self.lists.choose(self.queue.runs[source_id]))
            self.rows[source_id] = row
            self._list.addWidget(row)
        self._show_overall()
        self._recognise()

    def _recognise(self) -> None:
        """Find out what the places are, one after the other: each starts a process."""
        unknown = [run.entry.location for run in self.queue.runs.values() if run.recognised is None]
        if not unknown:
            return
        location, application = unknown[0], self.context.application
        self.context.run(self, lambda: application.recognise(location), partial(self._is_recognised, location))

    def _is_recognised(self, location: str, found: Recognised) -> None:
        self._recognised[location] = found
        for row in self.rows.values():
            if row.run.entry.location == location:
                row.run.recognised = found
                row.renew()
        self._recognise()

    # --- Adding and removing -----------------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Choose a folder in a dialog."""
        self.add_places.choose_folder()

    def show_help(self) -> None:
        """Show how to get the export of each platform."""
        ExportHelp(self.context, self).open()

    def paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        paths, addresses = paths_in(data), addresses_in(data)
        if paths:
            self.add_paths(paths)
        if addresses:
            self.add_addresses(addresses)

    def add_paths(self, paths: list[Path]) -> None:
        """Remember places, and look through the new ones at once."""
        if self._may_add():
            self._add([str(path) for path in paths], None)

    def add_addresses(self, addresses: list[str]) -> None:
        """Ask whether the hosts of public addresses may be asked; if so, remember them and look at once."""
        if not self._may_add():
            return
        scanning = self.context.session.scanning
        self.add_places.say_problem("")

        def hosts() -> list[frozenset[str]]:
            return [_public_hosts(scanning, address) for address in addresses]

        self.context.run(self, hosts, partial(self._ask_for, addresses), self._say_error)

    def _may_add(self) -> bool:
        self.notice.say("")
        if self.queue.is_busy:
            self.notice.say(self.tr("Wait until the photos are looked at, or stop first."), "warn")
        return not self.queue.is_busy

    def _ask_for(self, addresses: list[str], hosts: list[frozenset[str]]) -> None:
        wrong = [address for address, its in zip(addresses, hosts, strict=True) if not its]
        if wrong:
            text = self.tr("“{address}” is not a public address that anybody can open.").format(
                address=printable(wrong[0], 120)
            )
            self.add_places.say_problem(text)
            self.context.announced.emit(text)
            return

        def permitted(consent: Consent) -> None:
            self.add_places.clear_address()
            self._add(addresses, consent)

        self._with_consent(frozenset().union(*hosts), permitted, lambda: None)

    def _with_consent(
        self, hosts: frozenset[str], permitted: Callable[[Consent], None], refused: Callable[[], None]
    ) -> None:
        """Name ``hosts`` and go on by the answer."""

        def answered(yes: bool) -> None:
            if not yes:
                refused()
                return
            moment = now()
            consent = Consent("scan of public places", tuple(AllowedHost(host, moment) for host in sorted(hosts)))
            permitted(consent)

        dialog = NetworkConsent(sorted(hosts), self)
        dialog.answered.connect(answered)
        dialog.open()

    def _add(self, locations: list[str], consent: Consent | None) -> None:
        """Remember ``locations``; those that cannot be had are said, the others are looked at."""
        person_id, scanning = self.person_id, self.context.session.scanning

        def add() -> tuple[list[SourceEntry], list[InputRefused]]:
            entries: dict[SourceId, SourceEntry] = {}  # parts of one export are one place
            problems: list[InputRefused] = []
            for location in locations:
                try:
                    entry = scanning.add_source(person_id, location)
                except InputRefused as problem:
                    problems.append(problem)
                else:
                    entries[entry.id] = entry
            return list(entries.values()), problems

        self.context.run(self, add, partial(self._added, consent), self._say_error)

    def _added(self, consent: Consent | None, outcome: tuple[list[SourceEntry], list[InputRefused]]) -> None:
        entries, problems = outcome
        if problems:
            self._say_error(problems[0])
        if not entries:
            return
        self.context.sources_changed.emit()
        wanted = [entry.id for entry in entries]
        person_id, scanning = self.person_id, self.context.session.scanning

        def start(fetched: list[KnownSource]) -> None:
            self._take(person_id, fetched)
            self._start(person_id, [one for one in wanted if one in self.queue.runs], consent)

        self.context.run(self, lambda: _known(scanning, person_id), start)

    def remove(self, source_id: SourceId) -> None:
        """Forget a place; what was found in it stays."""
        run, scanning = self.queue.runs[source_id], self.context.session.scanning
        entry, name = run.entry, run.name
        self.context.run(
            self, lambda: scanning.remove_source(entry), lambda _none: self._removed(entry, name), self._say_error
        )

    def _removed(self, entry: SourceEntry, name: str) -> None:
        undo = Undo(self.tr("“remove {folder}”").format(folder=name), partial(self._put_back, entry))
        self.context.set_undo(undo)
        self.context.toast(self.tr("Removed {folder}. What was found in it stays.").format(folder=name), undo.run)
        self.context.sources_changed.emit()
        self.refresh()

    def _put_back(self, entry: SourceEntry) -> None:
        scanning = self.context.session.scanning
        self.context.set_undo(None)
        self.context.run(
            self,
            lambda: scanning.add_source(entry.person_id, entry.location),
            lambda _entry: self.refresh(),
            self._say_error,
        )

    def _say_error(self, error: Exception) -> None:
        self.context.tell(error, self.notice.say_problem)

    # --- Looking ---------------------------------------------------------------------------------------------------

    def scan(self, source_id: SourceId) -> None:
        """Look through one place."""
        self._scan([source_id])

    def scan_all(self) -> None:
        """Look through all places. Without permission for the network, through those on this computer."""
        self._scan(list(self.queue.runs))

    def _scan(self, sources: list[SourceId]) -> None:
        self.notice.say("")
        person_id, runs = self.person_id, self.queue.runs
        hosts = frozenset[str]().union(*(runs[one].hosts for one in sources))
        if not hosts:
            self._start(person_id, sources, None)
            return
        local = [one for one in sources if not runs[one].hosts]
        self._with_consent(
            hosts,
            lambda consent: self._start(person_id, sources, consent),
            lambda: self._start(person_id, local, None),
        )

    def _start(self, person_id: PersonId, sources: list[SourceId], consent: Consent | None) -> None:
        if person_id != self.person_id:
            return
        there = [one for one in sources if one in self.queue.runs]
        options = self.options
        if there:
            self.queue.start(
                person_id,
                there,
                false_alarms=options.false_alarms,
                gentle=options.gentle,
                workers=options.workers,
                consent=consent,
            )

    def stop(self) -> None:
        """Stop; what is done stays done."""
        self.queue.stop()

    def show_files(self, source_id: SourceId) -> None:
        """Show which files were not looked at."""
        report = self.queue.runs[source_id].report
        if report is not None:
            FilesDialog(self.context, report, self).open()

    def _run_changed(self, source_id: str) -> None:
        row = self.rows.get(SourceId(source_id))
        if row is not None:
            row.renew()
        error = row.run.error if row is not None else None
        if error is not None and not isinstance(error, ExposureCheckError):
            self.context.errors.report(error)
        self._show_overall()

    def _scan_ended(self) -> None:
        found = sum(run.report.new_matches for run in self.queue.runs.values() if run.report is not None)
        self._show_overall()
        self.context.announced.emit(self.overall.text())
        if found:
            self.notice.say(
                self.tr("%n new match(es) found. Decide on the Matches page which ones show you.", "", found), "good"
            )
        self.context.sources_changed.emit()
        self._look_for_links()

    def _look_for_links(self) -> None:
        """A scan of an export may have found links that can be fetched."""
        person_id, scanning = self.person_id, self.context.session.scanning
        if LINKS not in self.queue.runs:
            self.context.run(
                self, lambda: bool(scanning.links(person_id)), lambda some: self.refresh() if some else None
            )

    def _show_overall(self) -> None:
        runs = list(self.queue.runs.values())
        busy = self.queue.is_busy
        self.options.setVisible(bool(runs))
        self.stop_all_button.setVisible(busy and len(runs) > 1)
        self.scan_all_button.setVisible(not busy and len(runs) > 1)
        done = sum(run.counts.total for run in runs if run.counts is not None)
        if not runs:
            self.overall.setText("")
        elif busy:
            self.overall.setText(self._busy_sentence(done))
        elif done:
            self.overall.setText(self.tr("Looked at %Ln file(s) in all", "", done))
        else:
            self.overall.setText(self.tr("%n place(s)", "", len(runs)))

    def _busy_sentence(self, done: int) -> str:
        active = [run for run in self.queue.runs.values() if run.is_busy or run.progress is not None]
        totals = [run.progress.total if run.progress is not None else None for run in active]
        current = self.queue.current
        if None in totals or current is None:
            return self.tr("Looked at %Ln file(s) so far", "", done)
        total = sum(one for one in totals if one is not None)
        seen = sum(run.progress.done for run in active if run.progress is not None)
        if current.seconds_left is None:
            return self.tr("Looked at {done} of {total}").format(done=words.number(seen), total=words.number(total))
        return self.tr("Looked at {done} of {total} · {time_left}").format(
            done=words.number(seen), total=words.number(total), time_left=words.time_left(current.seconds_left)
        )


def _public_hosts(scanning: Scanning, address: str) -> frozenset[str]:
    """Who would be asked for a public place; none for what is never asked for."""
    try:
        if "://" in address:
            web_address(address)
    except AddressRefused:
        return frozenset()
    return scanning.hosts_of(address)


def _known(scanning: Scanning, person_id: PersonId) -> list[KnownSource]:
    """The remembered places of a person, each with its newest scan and who would be asked for it; at their end the
    photos that exports only name, if there are any."""
    known = [
        KnownSource(entry, report, scanning.hosts_of(entry.location))
        for entry, report in scanning.sources_with_reports(person_id)
    ]
    links = scanning.links(person_id)
    if links:
        entry = SourceEntry(LINKS, person_id, LINKS, now())
        known.append(KnownSource(entry, None, scanning.hosts_of_links(links), links))
    return known
