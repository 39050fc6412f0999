"""Check this installation: what is there, and what needs attention."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from exposure_check.domain.health import Finding
from exposure_check.ui import clipboard
from exposure_check.ui.context import Context
from exposure_check.ui.models.finding_list import FindingListModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, TitleLabel
from exposure_check.ui.widgets.lists import WrappingList

LEAST_LINES = 9
"""Of the list that are in view at least; where there is less room, the whole dialog scrolls."""


class HealthDialog(Dialog):
    """Looks at once when it opens. It needs no open vault; with one it also says which face model is in use."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        title = self.tr("Check this installation")
        self.setWindowTitle(title)
        self.model = FindingListModel(self)
        self.list = WrappingList(self.model, self.tr("What was found"))
        self.notice = Notice()
        self.again_button = Button(self.tr("Check again"), "again")
        self.again_button.clicked.connect(self.look)
        self.copy_button = Button(self.tr("Copy this list"), "file")
        self.copy_button.clicked.connect(self.copy)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        column = Column(width=760)
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(
            BodyLabel(
                self.tr(
                    "Whether all parts of the program are the genuine ones, and what protects this computer from a "
                    "photo that was made to do harm. Nothing is asked over the network."
                ),
                tone="muted",
            )
        )
        column.body.addWidget(self.notice)
        column.body.addWidget(self.list, 1)
        note = self.tr("The list may name folders of this computer. Read it before you pass it on.")
        column.body.addWidget(SmallLabel(note, tone="muted"))
        lay_out(self, column, Flow(close, self.copy_button, self.again_button))
        self._fit()
        size_for_text(self, 820, 640)
        self.look()

    def _fit(self) -> None:
        self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * LEAST_LINES)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "list"):
            self._fit()

    def look(self) -> None:
        """Check everything; it takes a few seconds."""
        self._show_busy(True)
        self.notice.say(self.tr("Looking…"))
        application = self._context.application
        session = self._context.session if self._context.has_session else None
        self._context.run(self, lambda: application.doctor(session), self._take, self._failed)

    def _take(self, findings: list[Finding]) -> None:
        self._show_busy(False)
        self.model.set_findings(findings)
        wrong = sum(not finding.ok for finding in findings)
        if wrong:
            self.notice.say(self.tr("%n thing(s) need attention. They stand first in the list.", "", wrong), "warn")
        else:
            self.notice.say(self.tr("All is well."), "good")
        self._context.announced.emit(self.notice.label.text())

    def _failed(self, error: Exception) -> None:
        self._show_busy(False)
        self.notice.say("")
        self._context.errors.report(error)

    def _show_busy(self, busy: bool) -> None:
        self.again_button.setEnabled(not busy)
        self.copy_button.setEnabled(not busy)

    def copy(self) -> None:
        """Put the findings on the clipboard."""
        clipboard.put("\n".join(self.model.lines()))
        self.notice.say(self.tr("Copied the list."), "good")
        self._context.announced.emit(self.notice.label.text())
