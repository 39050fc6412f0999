"""The left side of the window: who is being helped, the pages, and the sign of the network."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from exposure_check.ui.components.network_sign import NetworkSign
from exposure_check.ui.components.waiting import Waiting
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.elided import ElidedLabel
from exposure_check.ui.widgets.fields import ChoiceBox
from exposure_check.ui.widgets.sidebar import PageEntry, Sidebar

WIDEST = 300
BESIDE_SIGN = 76
"""Pixels: of the pane at most for the sake of the sign, and of what stands beside the sign's words."""


class SidePane(QFrame):
    """The choice between people and the page for many people are there once more than one person is helped."""

    people_asked = Signal()
    """Show everyone in the vault."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("sidebar-pane")
        self._context = context
        self.person_name = ElidedLabel()
        self.person_name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.person_box = ChoiceBox()
        self.person_box.setAccessibleName(self.tr("Person who is being helped"))
        self.person_box.activated.connect(self._person_chosen)
        self.people_button = Button(self.tr("All people…"), "people", "quiet")
        self.people_button.clicked.connect(self.people_asked)
        self.sidebar = Sidebar(
            (
                PageEntry("overview", self.tr("Overview"), "overview"),
                PageEntry("face", self.tr("Face"), "face"),
                PageEntry("photos", self.tr("Photos"), "photos"),
                PageEntry("matches", self.tr("Matches"), "matches"),
                PageEntry("report", self.tr("Report"), "report"),
                PageEntry("letters", self.tr("Letters"), "letters"),
                PageEntry("cases", self.tr("Cases"), "cases"),
                PageEntry("batch", self.tr("Many people"), "people"),
                PageEntry("settings", self.tr("Settings"), "settings"),
            )
        )
        self.sidebar.set_shown("batch", False)
        self.waiting = Waiting(context, self.sidebar)
        self.network_sign = NetworkSign(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 18, 0, 16)
        layout.setSpacing(10)
        layout.addLayout(_row(self.person_name, left=24, right=16))
        layout.addLayout(_row(self.person_box))
        people = _row(self.people_button)
        people.addStretch(1)
        layout.addLayout(people)
        layout.addWidget(self.sidebar)
        layout.addStretch(1)
        layout.addLayout(_row(self.network_sign))
        self._fit()
        context.people_changed.connect(self.show_people)

    def show_people(self) -> None:
        """Show who is being helped, and between whom one can choose."""
        person, people = self._context.person, self._context.people
        several = len(people) > 1
        self.person_name.set_text(person.name if person else "")
        self.person_name.setVisible(person is not None and not several)
        self.person_box.clear()
        for row, one in enumerate(people):
            self.person_box.addItem(one.name, one.id)
            self.person_box.setItemData(row, one.name, Qt.ItemDataRole.ToolTipRole)
        if person is not None:
            self.person_box.setCurrentIndex(self.person_box.findData(person.id))
            self.person_box.setToolTip(person.name)
        self.person_box.setVisible(several)
        self.people_button.setVisible(several)
        if several:
            self.sidebar.set_shown("batch", True)

    def _person_chosen(self, row: int) -> None:
        self._context.choose_person(self._context.people[row])

    def _fit(self) -> None:
        """Wide enough for the sign in one line, as long as that is not too wide."""
        sign = self.network_sign.label
        wanted = sign.fontMetrics().horizontalAdvance(sign.text()) + BESIDE_SIGN
        self.setMinimumWidth(min(WIDEST, wanted))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "network_sign"):
            self.sidebar.updateGeometry()
            self._fit()


def _row(widget: QWidget, *, left: int = 12, right: int = 12) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(left, 0, right, 0)
    row.addWidget(widget)
    return row
