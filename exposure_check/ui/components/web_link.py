"""A web address as a fact: shown, copied, and opened in a browser only after a question."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QWidget

from exposure_check.domain.errors import printable
from exposure_check.ui import clipboard
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Question
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import SmallLabel

_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


def breakable(untrusted_address: str) -> str:
    """An address in which a line can end after each mark, so that a long one never makes a page wider."""
    shown = re.sub(r"([/?&=#_.,-])", rf"\1{_MAY_BREAK}", printable(untrusted_address, 1000))
    return re.sub(rf"([^{_MAY_BREAK}]{{24}})(?=[^{_MAY_BREAK}])", rf"\1{_MAY_BREAK}", shown)


def is_web(address: str) -> bool:
    """Whether a browser can open it."""
    return address.startswith(("https://", "http://"))


class WebLink(QWidget):
    """An address with the buttons to copy and to open it."""

    def __init__(self, context: Context, untrusted_address: str, *, stacked: bool = False) -> None:
        """``stacked``: the buttons below the address, where there is little room."""
        super().__init__()
        self._context = context
        self.untrusted_address = untrusted_address
        shown = printable(untrusted_address, 1000)
        self.label = SmallLabel(breakable(untrusted_address), tone="muted")
        self.label.setAccessibleName(shown)
        self.copy_button = Button(self.tr("Copy"), "file", "quiet")
        self.copy_button.setAccessibleName(self.tr("Copy the address {address}").format(address=shown))
        self.copy_button.clicked.connect(self.copy)
        self.open_button = Button(self.tr("Open…"), "globe", "quiet")
        self.open_button.setAccessibleName(self.tr("Open {address} in the browser").format(address=shown))
        self.open_button.clicked.connect(self.ask)
        self.open_button.setVisible(is_web(untrusted_address))
        layout = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.label, 1)
        if stacked:
            layout.addWidget(Flow(self.copy_button, self.open_button))
        else:
            layout.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

    def copy(self) -> None:
        """Put the address on the clipboard."""
        clipboard.put(self.untrusted_address)
        self._context.toast(self.tr("Copied the address."))

    def ask(self) -> Question:
        """Ask before a browser, which does use the network, gets the address."""
        box = Question(
            self.window(),
            self.tr("Open in the browser?"),
            self.tr("This address would be opened in your browser:"),
            self.tr("{address}\n\nThe website then learns the network address of this computer.").format(
                address=breakable(self.untrusted_address)
            ),
            stay=self.tr("Stay offline"),
            go=self.tr("Open it"),
        )
        box.go_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self.untrusted_address)))
        box.open()
        return box
