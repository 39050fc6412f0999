"""Permission to use the network: names the hosts before any of them is asked."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from exposure_check.domain.errors import printable
from exposure_check.ui.context import NetworkUse
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog
from exposure_check.ui.widgets.fields import LinesEdit
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel

ASK_SECONDS = 0.1
"""How often a job that waits for an answer looks whether it was stopped."""

WIDTH = 560
MOST_LINES = 8
"""Hosts that are seen at once; more are scrolled to."""


class NetworkConsent(Dialog):
    """Lists hosts and asks. The safe answer is the default one, and what closing the dialog means."""

    answered = Signal(bool)
    """Whether the hosts may be asked. Told once."""

    def __init__(
        self,
        hosts: Sequence[str],
        parent: QWidget,
        *,
        on_the_way: bool = False,
        use: NetworkUse = NetworkUse.PHOTOS,
    ) -> None:
        """``on_the_way``: the hosts became known while others were asked."""
        super().__init__(parent)
        title = self.tr("Use the network?")
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(TitleLabel(title))
        if use is NetworkUse.FACE_PACK:
            text = self.tr("At most these %n website(s) would be asked for it, and no others:", "", len(hosts))
        elif on_the_way:
            text = self.tr("More photos lie with this website. May it be asked, too?")
        else:
            text = self.tr("These %n website(s) would be asked for photos, and no others:", "", len(hosts))
        layout.addWidget(BodyLabel(text))
        self.hosts = LinesEdit(min(MOST_LINES, max(2, len(hosts))))
        self.hosts.setReadOnly(True)
        self.hosts.setPlainText("\n".join(printable(host, 260) for host in hosts))
        self.hosts.setAccessibleName(self.tr("Websites"))
        layout.addWidget(self.hosts)
        layout.addWidget(
            BodyLabel(
                self.tr(
                    "They learn the network address of this computer and which face model is fetched. Nothing about "
                    "you or your face is sent, and there is no login. Every request is written into a log."
                )
                if use is NetworkUse.FACE_PACK
                else self.tr(
                    "They learn the network address of this computer and which pages are looked at. Nothing about you "
                    "or your face is sent, there are no cookies and no login. Every request is written into a log."
                ),
                tone="muted",
            )
        )
        self.no_button = Button(self.tr("Stay offline"))
        self.yes_button = Button(self.tr("Ask these websites, this time"), "globe")
        self.no_button.setDefault(True)
        self.no_button.clicked.connect(self.reject)
        self.yes_button.clicked.connect(self.accept)
        layout.addWidget(Flow(self.no_button, self.yes_button))
        self.finished.connect(lambda result: self.answered.emit(result == QDialog.DialogCode.Accepted.value))
        self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))
        self.no_button.setFocus()


@dataclass(slots=True)
class _Question:
    host: str
    given: threading.Event = field(default_factory=threading.Event)
    answer: bool = False


class HostQuestions(QObject):
    """Lets a job ask about a host that it only found on the way."""

    allowed = Signal(str)
    """A host that may be asked from now on."""

    _asked = Signal(object)
    _withdrawn = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.dialog: NetworkConsent | None = None
        self._asked.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._withdrawn.connect(self._close, Qt.ConnectionType.QueuedConnection)

    def ask(self, host: str, is_cancelled: Callable[[], bool]) -> bool:
        """Whether the person lets ``host`` be asked. Called from the thread of a job, which waits for the answer; no,
        if the job is stopped meanwhile."""
        question = _Question(host)
        self._asked.emit(question)
        while not question.given.wait(ASK_SECONDS):
            if is_cancelled():
                with contextlib.suppress(RuntimeError):  # the page is gone, and the question with it
                    self._withdrawn.emit()
                return False
        return question.answer

    def _show(self, question: _Question) -> None:
        def answer(yes: bool) -> None:
            self.dialog = None
            question.answer = yes
            question.given.set()
            if yes:
                self.allowed.emit(question.host)

        self.dialog = NetworkConsent([question.host], self._window, on_the_way=True)
        self.dialog.answered.connect(answer)
        self.dialog.open()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()
