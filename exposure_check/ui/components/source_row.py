"""A row of the Photos page: one place with photos, its own progress, state, counts and buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QVBoxLayout

from exposure_check.domain.errors import ExposureCheckError, printable
from exposure_check.domain.photo import FileState
from exposure_check.domain.scan import ScanCounts
from exposure_check.domain.source import PlaceKind
from exposure_check.ui import source_words, words
from exposure_check.ui.components.scan_queue import RunState, SourceRun
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, IconView
from exposure_check.ui.widgets.labels import Badge, BodyLabel, SmallLabel, StrongLabel

NOT_LOOKED_AT = (
    FileState.UNREADABLE,
    FileState.TOO_LARGE,
    FileState.UNSUPPORTED,
    FileState.SKIPPED,
    FileState.FAILED,
)
"""States of files that nobody compared with the face."""


_ICONS: dict[PlaceKind | None, str] = {
    PlaceKind.FOLDER: "folder",
    PlaceKind.ARCHIVE: "archive",
    PlaceKind.PAGE: "file",
    PlaceKind.FILE: "photos",
    PlaceKind.PUBLIC: "globe",
}


class SourceRow(Card):
    """Shows a :class:`SourceRun`; call :meth:`renew` when it changed."""

    scan_requested = Signal(str)
    stop_requested = Signal(str)
    remove_requested = Signal(str)
    files_requested = Signal(str)
    list_requested = Signal(str)
    """All five carry the id of the source."""

    def __init__(self, run: SourceRun) -> None:
        super().__init__()
        self.run = run
        name = run.name
        head = QHBoxLayout()
        head.setSpacing(12)
        self.icon = IconView("folder", 26, tone="accent")
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(StrongLabel(name))
        self.path = SmallLabel(tone="muted")
        texts.addWidget(self.path)
        head.addLayout(texts, 1)
        self.body.addLayout(head)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of {folder}").format(folder=name))
        self.body.addWidget(self.bar)
        self.state = BodyLabel()
        self.body.addWidget(self.state)
        self.counts = Flow(spacing=6)
        self.body.addWidget(self.counts)
        self.scan_button = Button(self.tr("Look through it"), "matches")
        self.stop_button = Button(self.tr("Stop"), "stop")
        self.files_button = Button(self.tr("Files not looked at"), "file", "quiet")
        self.list_button = Button(self.tr("Save the list of files…"), "save", "quiet")
        self.remove_button = Button(self.tr("Remove"), "remove", "quiet")
        self._buttons = (
            (self.scan_button, self.scan_requested),
            (self.stop_button, self.stop_requested),
            (self.files_button, self.files_requested),
            (self.list_button, self.list_requested),
            (self.remove_button, self.remove_requested),
        )
        for button, signal in self._buttons:
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _checked=False, tell=signal: tell.emit(self.run.entry.id))
        self.body.addWidget(Flow(*(button for button, _ in self._buttons)))
        self._shown_counts: ScanCounts | None = None
        self.renew()

    def renew(self) -> None:
        """Show the run as it is now."""
        run = self.run
        self.icon.set_name(_ICONS.get(run.recognised.kind if run.recognised is not None else None, "folder"))
        place = printable(run.entry.location, 200)
        known = run.recognised
        if run.links:
            place = self.tr("%n link(s)", "", len(run.links))
        told = [source_words.recognised(known)] if known is not None else []
        self.path.setText(" · ".join(told if run.hosts and told and not run.links else [*told, place]))
        running = run.state in {RunState.RUNNING, RunState.STOPPING}
        self.bar.setVisible(running)
        if running and run.progress is not None and run.progress.total:
            self.bar.setRange(0, run.progress.total)
            self.bar.setValue(run.progress.done)
        elif running:
            self.bar.setRange(0, 0)
        text, tone = self._state()
        self.state.setText(text)
        self.state.set_tone(tone)
        self.setAccessibleName(f"{self.path.text()}: {text}")
        self._show_counts(run.counts)
        self.scan_button.setVisible(not run.is_busy)
        if run.links and run.state is not RunState.FAILED:
            self.scan_button.setText(self.tr("Fetch them…"))
        elif run.state is RunState.FAILED:
            self.scan_button.setText(self.tr("Try again"))
        else:
            self.scan_button.setText(self.tr("Scan again") if run.report is not None else self.tr("Look through it"))
        self.stop_button.setVisible(run.is_busy)
        self.stop_button.setEnabled(run.state is not RunState.STOPPING)
        self.remove_button.setVisible(not run.is_busy and not run.links)
        report = run.report
        self.list_button.setVisible(not run.is_busy and report is not None and bool(report.counts.total))
        self.files_button.setVisible(
            not run.is_busy and report is not None and any(report.counts[state] for state in NOT_LOOKED_AT)
        )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button, _ in self._buttons:
            if not button.isHidden():
                menu.addAction(button.text(), button.click)
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        menu.popup(self.mapToGlobal(QPoint(24, 24)) if keyboard else event.globalPos())

    def _state(self) -> tuple[str, str]:
        run = self.run
        if run.state is RunState.RUNNING:
            return self.progress_sentence(), ""
        if run.state is RunState.STOPPING:
            return self.tr("Stopping…"), "muted"
        if run.state is RunState.WAITING:
            return self.tr("Waiting for its turn"), "muted"
        if run.state is RunState.FAILED and run.error is not None:
            return (
                sentence(run.error) if isinstance(run.error, ExposureCheckError) else self.tr("This did not work.")
            ), "bad"
        if run.report is None:
            return self.tr("Not looked at yet"), "muted"
        counts = run.report.counts
        if run.state is RunState.STOPPED:
            total = run.progress.total if run.progress is not None else None
            if total:
                return self.tr("Stopped after {done} of {total}").format(
                    done=words.number(counts.total), total=words.number(total)
                ), "warn"
            return self.tr("Stopped after %n photo(s)", "", counts.total), "warn"
        if counts.total == 0:
            return self.tr("There is no photo in this place."), "warn"
        looked_at = self.tr("Looked at %Ln file(s)", "", counts.total)
        odds = words.odds(run.report)
        return f"{looked_at}. {odds}" if odds else looked_at, "good"

    def progress_sentence(self) -> str:
        """How far it is: a count, and the time left once that can be said."""
        progress = self.run.progress
        if progress is None:
            return self.tr("Counting photos…")
        if progress.total is None:
            return self.tr("Looked at %Ln photo(s)", "", progress.done)
        if self.run.seconds_left is None:
            return self.tr("Looked at {done} of {total}").format(
                done=words.number(progress.done), total=words.number(progress.total)
            )
        return self.tr("Looked at {done} of {total} · {time_left}").format(
            done=words.number(progress.done),
            total=words.number(progress.total),
            time_left=words.time_left(self.run.seconds_left),
        )

    def _show_counts(self, counts: ScanCounts | None) -> None:
        if counts == self._shown_counts:
            return
        self._shown_counts = counts
        self.counts.clear()
        for state in FileState:
            number = counts[state] if counts is not None else 0
            if number:
                tone = "good" if state is FileState.MATCH else "warn" if state in NOT_LOOKED_AT else ""
                self.counts.add(
                    Badge(
                        self.tr("{state}: {count}").format(state=words.file_state(state), count=words.number(number)),
                        tone=tone,
                    )
                )
        if counts is not None and counts.unchanged:
            self.counts.add(Badge(self.tr("%n known from before", "", counts.unchanged)))
        self.counts.setVisible(counts is not None)
