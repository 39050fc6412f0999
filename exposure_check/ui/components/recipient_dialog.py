"""All that is known about a recipient, each fact with its source, and what authorities decided about it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exposure_check.domain.contact import AlternativeContact
from exposure_check.domain.controller import Controller, RecipientDraft
from exposure_check.domain.decision import Decision
from exposure_check.domain.request import RequestKind
from exposure_check.ui import data_words, words
from exposure_check.ui.components.recipient_decisions import RecipientDecisions
from exposure_check.ui.components.recipient_summary import badges, ways
from exposure_check.ui.components.record_sources import RecordSources
from exposure_check.ui.components.web_link import WebLink, breakable
from exposure_check.ui.context import Context
from exposure_check.ui.models.recipient_list import RecipientListModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Column, Notice
from exposure_check.ui.widgets.labels import Badge, BodyLabel, HeadingLabel, SmallLabel, StrongLabel, TitleLabel


class RecipientDialog(Dialog):
    """Shows a recipient. Nothing in it changes anything."""

    correction_wanted = Signal()
    removal_wanted = Signal()
    """The person's own entry is to be taken back."""
    alternative_wanted = Signal(object)
    """What another source says is to be used: a ``RecipientDraft``."""

    def __init__(
        self, context: Context, recipient: Controller, kind: RequestKind, model: RecipientListModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recipient"))  # a title is seen by whoever switches windows
        self._context = context
        self._column = Column(width=680)
        body = self._column.body
        body.addWidget(TitleLabel(recipient.name))
        signs = Flow(spacing=6)
        for text, tone in badges(recipient, model):
            signs.add(Badge(text, tone=tone))
        body.addWidget(signs)
        self._add_contact(recipient, kind)
        self._add_alternatives(recipient)
        self._add_lines(self.tr("Known to ask for"), data_words.asked_for(recipient))
        self._add_lines(self.tr("Notes"), data_words.notes(recipient))
        self.decisions_title = HeadingLabel(self.tr("What authorities decided"))
        body.addWidget(self.decisions_title)
        self.decisions = RecipientDecisions(context)
        body.addWidget(self.decisions)
        self.notice = Notice()
        body.addWidget(self.notice)
        self._add_sources(recipient)
        body.addStretch(1)
        self.correct_button = Button(self.tr("Correct the record…"))
        self.correct_button.clicked.connect(self._correct)
        self.remove_button = Button(self.tr("Take my entry back"), "undo")
        self.remove_button.clicked.connect(self._remove)
        self.remove_button.hide()
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        lay_out(self, self._column, Flow(close, self.correct_button, self.remove_button))
        size_for_text(self, 740, 700)
        close.setFocus()
        slug, application, session = recipient.slug, context.application, context.session

        def fetch() -> tuple[list[Decision], bool]:
            return application.decisions().about(slug), any(each.slug == slug for each in session.recipients.own())

        context.run(self, fetch, self._take, self._failed)

    def _take(self, found: tuple[list[Decision], bool]) -> None:
        decisions, is_own = found
        self.remove_button.setVisible(is_own)
        self.decisions.show_decisions(decisions)

    def _failed(self, error: Exception) -> None:
        self._context.tell(error, self.notice.say_problem)

    def _correct(self) -> None:
        self.accept()
        self.correction_wanted.emit()

    def _remove(self) -> None:
        self.accept()
        self.removal_wanted.emit()

    def _add_contact(self, recipient: Controller, kind: RequestKind) -> None:
        known = [breakable(way) for way in ways(recipient, kind)]
        numbered = [f"{number}. {way}" for number, way in enumerate(known, 1)]
        self._add_lines(self.tr("How to reach them for this letter, the best way first"), numbered, mark="")
        lines = []
        if recipient.phone:
            lines.append(self.tr("Telephone: {number}").format(number=recipient.phone))
        if recipient.fax:
            lines.append(self.tr("Fax: {number}").format(number=recipient.fax))
        if recipient.request_language:
            named = words.language(recipient.request_language)
            lines.append(self.tr("They ask for letters in this language: {language}").format(language=named))
        self._add_lines(self.tr("Other contact data"), lines)
        form_shown = recipient.webform and any(breakable(recipient.webform) in line for line in known)
        for address in (recipient.webform if form_shown else None, recipient.website):
            if address:
                self._column.body.addWidget(WebLink(self._context, address))
        if recipient.representative is not None:
            one = recipient.representative
            self._add_lines(
                self.tr("Their representative in the European Union"),
                [", ".join((one.name, *one.address, *filter(None, [one.email]))), data_words.contact(one.basis)],
            )

    def _add_alternatives(self, recipient: Controller) -> None:
        found = (*recipient.address_alternatives, *recipient.email_alternatives)
        if not found:
            return
        self._column.body.addWidget(HeadingLabel(self.tr("Other sources say")))
        self._column.body.addWidget(
            BodyLabel(self.tr("The letter does not use these unless you choose one."), tone="muted")
        )
        for one in recipient.address_alternatives:
            self._column.body.addWidget(self._alternative(one, RecipientDraft(address=one.value)))
        for one in recipient.email_alternatives:
            self._column.body.addWidget(self._alternative(one, RecipientDraft(email="".join(one.value))))

    def _alternative(self, one: AlternativeContact, draft: RecipientDraft) -> Card:
        said = self.tr("Seen {day}: {status}").format(day=one.seen, status=data_words.contact(one.status))
        card = Card()
        card.body.addWidget(StrongLabel("\n".join(breakable(line) for line in one.value)))
        card.body.addWidget(SmallLabel(said, tone="muted"))
        card.body.addWidget(WebLink(self._context, one.source))
        use = Button(self.tr("Use this one"), "check")
        use.setAccessibleName(self.tr("Use this one: {contact}").format(contact=", ".join(one.value)))
        use.clicked.connect(lambda: self._use(replace(draft, source=one.source, note=said)))
        card.body.addWidget(use)
        return card

    def _use(self, draft: RecipientDraft) -> None:
        self.accept()
        self.alternative_wanted.emit(draft)

    def _add_lines(self, title: str, lines: tuple[str, ...] | list[str], *, mark: str = "• ") -> None:
        if lines:
            self._column.body.addWidget(HeadingLabel(title))
            self._column.body.addWidget(BodyLabel("\n".join(f"{mark}{line}" for line in lines)))

    def _add_sources(self, recipient: Controller) -> None:
        if recipient.sources:
            self._column.body.addWidget(RecordSources(self._context, recipient.sources))
