"""What is known about an authority: where a complaint goes, and how old that is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.authority import Authority
from exposure_check.ui import clipboard, data_words, words
from exposure_check.ui.components.record_sources import RecordSources
from exposure_check.ui.components.web_link import WebLink, breakable
from exposure_check.ui.context import Context
from exposure_check.ui.models.recipient_list import RecipientListModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import Badge, BodyLabel, HeadingLabel, SmallLabel, StrongLabel


class AuthorityView(Card):
    """Name, ways to reach it, languages, sources. Nothing in it sends anything."""

    def __init__(self, context: Context, authority: Authority) -> None:
        super().__init__()
        self._context = context
        self.authority = authority
        self.body.setSpacing(14)
        self.setAccessibleName(authority.full_name)
        self.body.addWidget(HeadingLabel(authority.full_name))
        self.signs = Flow(spacing=6)
        for text, tone in self._signs():
            self.signs.add(Badge(text, tone=tone))
        self.body.addWidget(self.signs)
        if authority.address:
            self.copy_button = Button(self.tr("Copy the address"), "file", "quiet")
            self.copy_button.clicked.connect(self.copy)
            lines = "\n".join(breakable(line) for line in authority.address)
            self._add(self.tr("Address"), BodyLabel(lines), Flow(self.copy_button))
        for title, address in (
            (self.tr("E-mail"), authority.email),
            (self.tr("Form on their website"), authority.webform),
            (self.tr("Website"), authority.website),
        ):
            if address:
                self._add(title, WebLink(context, address))
        reached = [
            text.format(number=number)
            for text, number in (
                (self.tr("Telephone: {number}"), authority.phone),
                (self.tr("Fax: {number}"), authority.fax),
                (self.tr("Fingerprint of its PGP key: {number}"), authority.pgp_fingerprint),
            )
            if number
        ]
        if reached:
            self.body.addWidget(SmallLabel("\n".join(reached)))
        self._add(self.tr("Languages of a complaint"), BodyLabel(self._languages()))
        self._add(self.tr("Basis of a complaint"), BodyLabel(data_words.authority(authority.complaint_basis)))
        for other in authority.email_alternatives:
            seen = self.tr("Seen {day}: {status}").format(day=other.seen, status=data_words.authority(other.status))
            email = WebLink(context, other.value[0])
            self._add(self.tr("E-mail by another source"), email, SmallLabel(seen, tone="muted"))
        self._add_notes()
        self.body.addWidget(RecordSources(context, authority.sources))

    def _signs(self) -> Iterable[tuple[str, str]]:
        ages = RecipientListModel(self._context.application.today(), self)
        yield self.authority.jurisdiction or words.country(self.authority.country), ""
        yield ages.age_in_words(self.authority), "warn" if ages.is_old(self.authority) else "good"

    def _languages(self) -> str:
        named = [words.language(code) for code in self.authority.languages]
        return self.tr(", ").join(named) or self.tr("Not stated in the record. Ask before you write in another one.")

    def _add_notes(self) -> None:
        notes = [data_words.authority(note) for note in (self.authority.scope, *self.authority.notes) if note]
        if notes:
            self.body.addWidget(SmallLabel("\n".join(notes), tone="muted"))

    def _add(self, title: str, *widgets: QWidget) -> None:
        part = QVBoxLayout()
        part.setSpacing(2)
        for widget in (StrongLabel(title), *widgets):
            part.addWidget(widget)
        self.body.addLayout(part)

    def copy(self) -> None:
        """Put name and address on the clipboard, as they stand on an envelope."""
        clipboard.put("\n".join((self.authority.name, *self.authority.address)))
        self._context.toast(self.tr("Copied the address."))
