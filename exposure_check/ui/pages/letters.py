"""Letters: what to ask, whom, and the letter as it will look."""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from exposure_check.domain.case import Case, CaseState
from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import NotFound
from exposure_check.domain.person import PersonId
from exposure_check.domain.request import ComposedLetter
from exposure_check.ui import letter_words, words
from exposure_check.ui.api import DraftKey, Evidence, LetterDraft, LetterForm, LetterOrder, Session
from exposure_check.ui.components.letter_actions import LetterActions, cases_are_shown
from exposure_check.ui.components.letter_form_keeper import FilledIn, LetterFormKeeper
from exposure_check.ui.components.letter_kinds import LetterKinds
from exposure_check.ui.components.letter_law import LawAndLanguage, Offer, offer
from exposure_check.ui.components.letter_look import LetterLook
from exposure_check.ui.components.letter_options import LetterOptions
from exposure_check.ui.components.letter_photos import LetterPhotos
from exposure_check.ui.components.letter_view import LetterView, View
from exposure_check.ui.components.page import Page, add_title
from exposure_check.ui.components.recipient_picker import RecipientPicker
from exposure_check.ui.components.tip import Tip
from exposure_check.ui.components.unfinished_letters import UnfinishedLetters
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import lay_out
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.frames import Column, Notice

FORM_WIDTH = 560
LETTER_WIDTH = 360
"""Pixels that a letter needs beside the form; with less, either of them is shown."""


class LettersPage(Page):
    """A form on the left, the live letter on the right; one of them at a time in a narrow window."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.matches_changed.connect(self.mark_stale)
        context.cases_changed.connect(self.mark_stale)
        context.summary_changed.connect(self.mark_stale)
        context.people_changed.connect(self._person_changed)
        self._shown_person = self.person_id
        self._offered_for: tuple[PersonId, str] | None = None
        self._drafts_of: PersonId | None = None
        self._cases: list[Case] = []
        self._shows_letter = False
        self._asked_in: Case | None = None
        self.view = LetterView(context)
        self.preview = self.view.preview
        self.keeper = LetterFormKeeper(context, self.view.editor.writes, self)
        self.picker = RecipientPicker(context)
        self.kinds_box = LetterKinds()
        self.kinds = self.kinds_box.buttons
        self.law_and_language = LawAndLanguage()
        self.language = self.law_and_language.language
        self.options = LetterOptions()
        self.actions_bar = LetterActions(context)
        self.notice, self.save_button = self.actions_bar.notice, self.actions_bar.save_button
        self._form_side = self._form()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._form_side, 5)
        row.addWidget(self.view, 5)
        self.picker.recipient_changed.connect(self._recipient_changed)
        self.kinds_box.kind_changed.connect(self._kind_changed)
        self.law_and_language.changed.connect(self._law_changed)
        self.options.changed.connect(self._order_changed)
        self.preview.composed.connect(self._composed)
        self.actions_bar.problems_wanted.connect(self._say_problems)
        self.actions_bar.preview_button.clicked.connect(lambda: self._show_side(letter=True))
        self.view.back_button.clicked.connect(lambda: self._show_side(letter=False))
        self.view.view_changed.connect(self._view_changed)
        self.view.editor.edited.connect(self._order_changed)
        self.unfinished.go_on_wanted.connect(self._go_on_with)
        self.unfinished.discard_wanted.connect(self.view.editor.discard)
        self.actions_bar.case_opened.connect(self._end)
        context.theme.changed.connect(self._arrange)
        self._kind_changed()

    def _form(self) -> QWidget:
        column = Column(width=FORM_WIDTH)
        add_title(
            column.body,
            self.tr("Letters"),
            self.tr(
                "A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys."
            ),
        )
        self.unfinished = UnfinishedLetters()
        column.body.addWidget(self.unfinished)
        column.body.addWidget(
            Tip(
                self.context,
                "letters",
                self.tr(
                    "A good first letter is “See my data”: the answer tells you what to ask for next. "
                    "Saving sends nothing."
                ),
            )
        )
        column.body.addWidget(self.kinds_box)
        self.law_notice = Notice()
        column.body.addWidget(self.law_notice)
        column.body.addWidget(self.picker)
        self.again_notice = Notice()
        self.again_button = Button(self.tr("Go to the case"), "", "quiet")
        self.again_button.clicked.connect(self._go_to_case)
        column.body.addWidget(self.again_notice)
        column.body.addWidget(self.again_button)
        column.body.addWidget(self.law_and_language)
        column.body.addWidget(self.options)
        self.options.follow(self.law_and_language.laws)
        column.body.addWidget(self.law_and_language.language_field)
        self.photos = LetterPhotos(self.context)
        self.photos.changed.connect(self._order_changed)
        column.body.addWidget(self.photos)
        self.place = QLineEdit()
        self.place.textChanged.connect(self._order_changed)
        self.options.fold.body.addWidget(
            Field(self.tr("Place"), self.place, self.tr("Stands before the date. May stay empty."))
        )
        self.look = LetterLook(self.context)
        self.look.changed.connect(self._order_changed)
        self.options.fold.body.addWidget(self.look)
        column.body.addWidget(self.options.fold)
        column.body.addStretch(1)
        left = QWidget()
        lay_out(left, column, self.actions_bar)
        return left

    # --- Reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        person_id, session = self.person_id, self.context.session

        def fetch() -> tuple[Evidence, list[Case]]:
            return session.requests.evidence(person_id), session.follow_up.cases(person_id)

        self.context.run(self, fetch, partial(self._take, person_id))
        self.picker.fetch()
        self.look.fetch()
        if self._drafts_of != person_id:
            self._drafts_of = person_id
            self.context.run(self, lambda: _drafts(session, person_id), partial(self._take_drafts, person_id))

    def _take(self, person_id: PersonId, found: tuple[Evidence, list[Case]]) -> None:
        if person_id != self.person_id:
            return
        evidence, self._cases = found
        self.photos.show_evidence(evidence)
        self._recipient_changed(self.picker.recipient)

    def _take_drafts(self, person_id: PersonId, drafts: list[tuple[LetterDraft, str]]) -> None:
        if person_id != self.person_id:
            return
        self.view.editor.take_drafts(person_id, [draft for draft, _ in drafts])
        self.keeper.know(frozenset(draft.key for draft, _ in drafts if draft.form))
        self.unfinished.show_drafts(person_id, drafts)

    def _go_on_with(self, draft: LetterDraft, name: str) -> None:
        key, form = draft.key, draft.form
        self.keeper.resume(key)
        self.law_and_language.want(key.law, key.language)
        if form is not None:
            if key.law is not None:
                self.options.enter(key.kind, key.law, form.options)
            self.place.setText(form.place)
            self.photos.restore(named=form.with_evidence, left_out=form.left_out, pictures=form.with_pictures)
            self.look.choose(form.layout, with_letterhead=form.with_letterhead)
        self.kinds[key.kind].setChecked(True)
        self.picker.choose(key.recipient, name)
        if draft.has_words:
            self.view.show_view(View.EDIT)

    def _end(self, order: LetterOrder) -> None:
        """A case holds the letter: there is nothing left to lose."""
        self.keeper.end()
        self.view.editor.end(order)

    def _person_changed(self) -> None:
        if self._shown_person != self.person_id:
            self.keeper.begin()
            self.options.forget()
            self.view.editor.forget()
            self.place.clear()
            self.photos.forget()
        self._shown_person = self.person_id

    # --- The order -------------------------------------------------------------------------------------------------

    def order(self) -> LetterOrder | None:
        """The letter that the form asks for, with the person's own words; None while something is missing."""
        return self.view.with_own_words(self._asked_for())

    def _asked_for(self) -> LetterOrder | None:
        """What the form says; None while no recipient is chosen, or while something is missing."""
        recipient, law = self.picker.recipient, self.law_and_language.law
        if recipient is None or law is None or not self.person_id or self.options.problems():
            return None
        if self._offered_for != (self.person_id, recipient.slug):
            return None  # the laws for this recipient are still being looked up
        order = LetterOrder(
            person_id=self.person_id,
            recipient=recipient.slug,
            kind=self.kinds_box.kind,
            language=self.law_and_language.chosen_language(),
            law=law.law,
            place=self.place.text().strip(),
            options=self.options.values(),
            letterhead=self.look.letterhead,
            layout=self.look.layout_of_letter,
        )
        return self.photos.applied(order)

    def _filled_in(self) -> FilledIn | None:
        """What the form says, finished or not; None while it is not settled which letter it is for."""
        recipient, law = self.picker.recipient, self.law_and_language.law
        if recipient is None or law is None or self._offered_for != (self.person_id, recipient.slug):
            return None
        key = DraftKey(recipient.slug, self.kinds_box.kind, law.law, self.law_and_language.chosen_language())
        form = LetterForm(
            options=self.options.values(),
            place=self.place.text().strip(),
            with_evidence=self.photos.name_box.isChecked(),
            left_out=self.photos.left_out,
            with_pictures=self.photos.picture_box.isChecked(),
            layout=self.look.layout_of_letter,
            with_letterhead=self.look.with_letterhead,
        )
        return FilledIn(self.person_id, key, form)

    def _order_changed(self) -> None:
        self.keeper.look(self._filled_in())
        order, person, recipient = self.order(), self.context.person, self.picker.recipient
        own = self.law_and_language.reading_language(person) if person is not None else None
        missing = self._missing() or self.tr("One moment…") if order is None and recipient is not None else ""
        self.view.show_order(order, own, missing)
        asked_before = self._asked_before(order)
        self.again_notice.say(letter_words.same_again(asked_before) if asked_before is not None else "", "warn")
        self._asked_in = asked_before
        self.again_button.setVisible(asked_before is not None and cases_are_shown(self.context))
        self.actions_bar.show_order(order, recipient, asked_before)

    def _go_to_case(self) -> None:
        if self._asked_in is not None:
            self.context.case_requested.emit(self._asked_in.id)

    def _missing(self) -> str:
        """What the letter still needs, in words."""
        wanted = [self.options.fields[name] for name in self.options.problems()]
        law = self.law_and_language.law
        if not wanted or law is None:
            return ""
        names = self.tr(", ").join(letter_words.option(field.option, law.law) for field in wanted)
        return self.tr("Still needed for the letter: {names}").format(names=names)

    def _asked_before(self, order: LetterOrder | None) -> Case | None:
        """The newest open case about the same with the same recipient, other than that of the letter in view."""
        recipient, mine = self.picker.recipient, self.actions_bar.case_of_letter
        if recipient is None:
            return None
        same = (
            case
            for case in self._cases
            if case.recipient == recipient.slug
            and case.kind is self.kinds_box.kind
            and case.state is not CaseState.CLOSED
            and (case.id != mine or order != self.actions_bar.order)
        )
        return next(same, None)

    def _recipient_changed(self, recipient: Controller | None) -> None:
        person = self.context.person
        if recipient is None or person is None:
            self._order_changed()
            return
        wanted, requests = (person.id, recipient.slug), self.context.session.requests
        self.context.run(
            self, lambda: offer(requests, person, recipient), partial(self._take_offer, wanted), self._no_offer
        )

    def _take_offer(self, wanted: tuple[PersonId, str], found: Offer) -> None:
        recipient = self.picker.recipient
        if recipient is None or wanted != (self.person_id, recipient.slug):
            return
        self._offered_for = wanted
        self.law_and_language.take(found)
        self._law_changed()

    def _no_offer(self, error: Exception) -> None:
        self.context.tell(error, self.law_notice.say_problem)

    def _law_changed(self) -> None:
        law = self.law_and_language.law
        if law is not None:
            gone = self.kinds_box.offer(law.kinds)
            self.law_notice.say(
                self.tr("There is no letter “{kind}” under this law ({law}), so another one is chosen.").format(
                    kind=words.request_kind(gone), law=letter_words.law(law.law)
                )
                if gone is not None
                else ""
            )
        self._kind_changed()

    def _kind_changed(self) -> None:
        kind, law = self.kinds_box.kind, self.law_and_language.law
        if law is not None:
            self.options.show_for(kind, law.law)
        self.picker.show_kind(kind)
        self._order_changed()

    def _composed(self, letter: ComposedLetter | None) -> None:
        self.actions_bar.show_letter(letter)

    # --- Saving ----------------------------------------------------------------------------------------------------

    def save(self, path: Path) -> None:
        """Save the letter; this opens the case."""
        self.actions_bar.save(path)

    def choose_file(self) -> None:
        """Ask where to save, then save."""
        self.actions_bar.choose_file()

    def _say_problems(self) -> None:
        self.options.say_problems()
        missing = self._missing()
        if missing:
            self.context.announced.emit(missing)

    # --- Room ------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_side(self, *, letter: bool) -> None:
        self._shows_letter = letter
        self._arrange()
        (self.preview if letter else self.save_button).setFocus()

    def _view_changed(self) -> None:
        self.view.with_own_words(self._asked_for())  # the paragraphs are fetched when they are looked at
        self._shows_letter = True  # where there is room for one side only, it is the one that was asked for
        self._arrange()

    def _arrange(self) -> None:
        beside = max(LETTER_WIDTH, self.view.minimumSizeHint().width())
        narrow = self.width() < self._form_side.minimumSizeHint().width() + beside
        self._form_side.setVisible(not narrow or not self._shows_letter)
        self.view.setVisible(not narrow or self._shows_letter)
        self.actions_bar.preview_button.setVisible(narrow)
        self.view.set_alone(narrow)
        if not narrow:
            self._shows_letter = False


def _drafts(session: Session, person_id: PersonId) -> list[tuple[LetterDraft, str]]:
    """The drafts whose recipients are still in the directory, with their names."""
    found = []
    for draft in session.drafts.of(person_id):
        with contextlib.suppress(NotFound):
            found.append((draft, session.recipients.get(draft.key.recipient).name))
    return found
