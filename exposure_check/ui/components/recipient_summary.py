"""What is known about the chosen recipient, in a few lines; the rest is one click away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.contact import ContactChannel
from exposure_check.domain.controller import OWN_QUALITY, Controller
from exposure_check.domain.request import RequestKind
from exposure_check.ui import data_words, letter_words, words
from exposure_check.ui.components.web_link import breakable
from exposure_check.ui.models.recipient_list import RecipientListModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import Badge, SmallLabel


def ways(recipient: Controller, kind: RequestKind) -> list[str]:
    """How a letter of this kind can be sent, the best way first."""
    where = {
        ContactChannel.EMAIL: recipient.email or "",
        ContactChannel.WEBFORM: recipient.webform or "",
        ContactChannel.LETTER: ", ".join(recipient.address),
    }
    return [letter_words.way(channel, where[channel]) for channel in recipient.channels_for(kind.value)]


class RecipientSummary(QWidget):
    """Badges, ways to send a letter of this kind, what they are known to ask for."""

    details_wanted = Signal()
    correction_wanted = Signal()

    def __init__(self, model: RecipientListModel) -> None:
        super().__init__()
        self._model = model
        self.recipient: Controller | None = None
        self._kind = RequestKind.ACCESS
        self.badges = Flow(spacing=6)
        self.ways = SmallLabel()
        self.about = SmallLabel(tone="muted")
        self.details_button = Button(self.tr("All about this recipient…"), "info", "quiet")
        self.details_button.clicked.connect(self.details_wanted)
        self.correct_button = Button(self.tr("Correct the record…"), "", "quiet")
        self.correct_button.clicked.connect(self.correction_wanted)
        self._buttons = Flow(self.details_button, self.correct_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.badges, self.ways, self.about, self._buttons):
            layout.addWidget(part)
        self.show_recipient(None)

    def show_kind(self, kind: RequestKind) -> None:
        """Which right the letter uses; the ways to send it depend on that."""
        if kind is not self._kind:
            self._kind = kind
            self.show_recipient(self.recipient)

    def show_recipient(self, recipient: Controller | None) -> None:
        """Show what is known about this one; None hides everything."""
        self.recipient = recipient
        self.badges.clear()
        for part in (self.badges, self.ways, self.about, self._buttons):
            part.setVisible(recipient is not None)
        if recipient is None:
            return
        for text, tone in badges(recipient, self._model):
            self.badges.add(Badge(text, tone=tone))
        known = ways(recipient, self._kind)
        numbered = "\n".join(f"{number}. {breakable(way)}" for number, way in enumerate(known, 1))
        self.ways.setText(
            self.tr("How to send it, the best way first:\n{ways}").format(ways=numbered)
            if len(known) > 1
            else self.tr("How to send it: {way}").format(way=breakable("".join(known)))
        )
        self.ways.setVisible(bool(known))
        asked = self.tr(", ").join(data_words.asked_for(recipient))
        self.about.setText(self.tr("Known to ask for: {things}").format(things=asked))
        self.about.setVisible(bool(recipient.asks_for))


def badges(recipient: Controller, model: RecipientListModel) -> list[tuple[str, str]]:
    """Sort, country, age of the record, and whether the person wrote it, each with its tone."""
    shown = [(words.recipient_kind(recipient.kind), "")]
    if recipient.country:
        shown.append((words.country(recipient.country), ""))
    shown.append((model.age_in_words(recipient), "warn" if model.is_old(recipient) else "good"))
    if recipient.quality == OWN_QUALITY:
        shown.append((model.own_words(), ""))
    return shown
