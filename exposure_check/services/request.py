"""From confirmed matches to a letter, and the case that the letter opens."""

from __future__ import annotations

import hashlib
import os
import secrets
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from exposure_check.domain.case import Case, CaseEvent, CaseId, EventKind, StoredLetter
from exposure_check.domain.controller import FACE_RECOGNITION, FACE_SEARCH, Controller
from exposure_check.domain.deadline import Deadline
from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    DiskFull,
    LawNotChosen,
    NotWritable,
    Refused,
    UnsupportedFormat,
    is_disk_full,
)
from exposure_check.domain.letter_form import Enclosure, Layout, LetterBlock, Letterhead
from exposure_check.domain.match import MatchId, ReviewState
from exposure_check.domain.person import Person, PersonId
from exposure_check.domain.request import (
    FOLLOWS_A_CASE,
    FORMATS,
    Addressee,
    ComposedLetter,
    EvidenceItem,
    History,
    Language,
    Law,
    LawOfLetters,
    LetterRequest,
    ParagraphReason,
    RequestKind,
)
from exposure_check.domain.sentence import LawName, Sentence
from exposure_check.services.case_clock import answer_owed
from exposure_check.services.evidence import Evidence, chosen, evidence_of, with_pictures
from exposure_check.services.people import People
from exposure_check.services.ports import Clock, Directory, LawClock, LetterRenderer, Vault


@dataclass(frozen=True, slots=True)
class LetterOrder:
    """What the person chose. ``recipient`` is a slug; ``language`` and ``law`` None take the suggested one.

    ``edits`` and ``additions`` are the person's own words, see :class:`LetterRequest`; without them the letter is the
    original again. ``layout`` None takes that of the person's country. ``enclosures`` go with an e-mail draft.
    ``with_evidence`` lists confirmed photos: all that have an address, or those of ``evidence_photos``.
    ``with_pictures`` puts a small picture of each in, with other people's faces covered.
    """

    person_id: PersonId
    recipient: str
    kind: RequestKind
    language: Language | None = None
    law: Law | None = None
    with_evidence: bool = True
    place: str = ""
    options: dict[str, str] = field(default_factory=dict)
    history: History | None = None
    addressee: Addressee | None = None
    edits: Mapping[str, str] = field(default_factory=dict)
    additions: tuple[str, ...] = ()
    letterhead: Letterhead | None = None
    layout: Layout | None = None
    enclosures: tuple[Enclosure, ...] = ()
    evidence_photos: tuple[MatchId, ...] | None = None
    with_pictures: bool = False


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    """A letter that was saved.

    ``due_if_received_today`` is a preview: the clock starts when the letter arrives. None where no time runs.
    """

    case: Case
    path: Path
    due_if_received_today: Deadline | None


@dataclass(frozen=True, slots=True)
class RecordedLetter:
    """A letter that was kept without a file. ``due_if_received_today`` as in :class:`WrittenLetter`."""

    case: Case
    due_if_received_today: Deadline | None


class Requests:
    """Writes letters."""

    def __init__(
        self,
        vault: Vault,
        people: People,
        directory: Directory,
        renderer: Callable[[], LetterRenderer],
        law_clock: LawClock,
        clock: Clock,
    ) -> None:
        """``renderer`` is asked for when a letter is thought of: its laws take long to load, and few sessions write."""
        self._vault = vault
        self._people = people
        self._directory = directory
        self._open_renderer = renderer
        self._law_clock = law_clock
        self._clock = clock

    @property
    def _renderer(self) -> LetterRenderer:
        return self._open_renderer()

    def recipients(self, text: str = "", *, kind: str | None = None, country: str | None = None) -> list[Controller]:
        """Recipients of this sort and country of seat that fit ``text``, best first; without any of that all of them,
        face searches first."""
        if text.strip() or kind or country:
            return self._directory.search(text, kind=kind, country=country)
        order = {FACE_SEARCH: 0, FACE_RECOGNITION: 1}
        return sorted(self._directory.all(), key=lambda one: (order.get(one.kind, 2), one.name.casefold()))

    def recipient(self, slug: str) -> Controller:
        """One recipient. Raises NotFound."""
        return self._directory.get(slug)

    def laws(self, person: Person, recipient: Controller) -> tuple[LawOfLetters, ...]:
        """The laws that fit this person and this recipient, best first."""
        return tuple(self._renderer.law(law) for law in self._renderer.laws_for(person.country, recipient))

    def offered(self, person: Person, recipient: Controller) -> tuple[LawOfLetters, ...]:
        """The laws to choose from for a letter: those that fit, else the GDPR, whose letter says why it does not."""
        return self.laws(person, recipient) or (self._renderer.law(Law.EU_GDPR),)

    def suggested_language(self, recipient: Controller, law: Law = Law.EU_GDPR, own: str = "") -> Language:
        """The recipient's language if letters under ``law`` exist in it, ``own`` first where there are several; else
        English if there are letters in English.
        """
        return self._renderer.suggested_language(law, recipient, own)

    def evidence(self, person_id: PersonId) -> Evidence:
        """The photos that the person confirmed to be theirs, as far as their public address is known."""
        return evidence_of(self._vault.matches.of_person(person_id, ReviewState.MINE))

    def preview(self, order: LetterOrder) -> ComposedLetter:
        """The letter in words. Nothing is stored.

        Raises:
            NotFound: there is no such recipient.
            PermissionNeeded, PermissionExpired: the person may not be helped.
            AddressMissing, MissingGlyph: the letter cannot be written for this person.
            InputRefused: an edit names no block of this letter, or leaves no request in it.
        """
        return self._renderer.compose(self._request(order))

    def blocks(self, order: LetterOrder) -> tuple[LetterBlock, ...]:
        """Every paragraph of the letter that can be edited: the program's words, the person's, and why it is there.
        Raises as :meth:`preview`, except MissingGlyph.
        """
        return self._renderer.blocks(self._request(order))

    def message(self, letter: ComposedLetter) -> str:
        """The letter as the text of an e-mail, for the clipboard."""
        return self._renderer.to_message(letter)

    def mailto(self, letter: ComposedLetter) -> str | None:
        """The letter as a ``mailto:`` address; None for one that is too long. Raises InvalidEmail."""
        return self._renderer.to_mailto(letter)

    def _request(self, order: LetterOrder) -> LetterRequest:
        person = self._people.permitted(order.person_id)
        recipient = self._directory.get(order.recipient)
        items = self._evidence_for(order)
        law = order.law or suggested_law(self._renderer, person, recipient)
        return LetterRequest(
            kind=order.kind,
            law=law,
            language=order.language or self.suggested_language(recipient, law, person.language),
            person=person,
            recipient=recipient,
            written_on=self._today(),
            place=order.place,
            evidence=items,
            options=dict(order.options),
            history=order.history,
            addressee=order.addressee,
            edits=dict(order.edits),
            additions=order.additions,
            letterhead=order.letterhead,
            layout=order.layout,
        )

    def reasons(self, order: LetterOrder) -> tuple[ParagraphReason, ...]:
        """Why each paragraph is in the letter, in reading order. Raises as :meth:`preview`, except MissingGlyph."""
        return self._renderer.reasons(self._request(order))

    def pages(self, letter: ComposedLetter, pixels_per_inch: float) -> list[bytes]:
        """Every page of a letter as PNG."""
        return self._renderer.to_pages(letter, pixels_per_inch)

    def stored_pages(self, letter: StoredLetter, pixels_per_inch: float) -> list[bytes]:
        """Every page of a letter that the vault keeps as PNG."""
        return self._renderer.pages_of_pdf(letter.pdf, pixels_per_inch)

    def law(self, law: Law) -> LawOfLetters:
        """What letters there are under ``law``."""
        return self._renderer.law(law)

    def save(self, order: LetterOrder, out: Path) -> WrittenLetter:
        """Write the letter to ``out`` and open a case for it. Either both happen or neither.

        Raises:
            InputRefused: the letter follows a case, so it opens none (see :meth:`write`).
            UnsupportedFormat: the suffix of ``out`` is none that letters can be written in.
            NotWritable, DiskFull: ``out`` cannot be written.
            Everything that :meth:`preview` raises.
        """
        _check_opens_a_case(order)
        opened: list[Case] = []

        def open_case(letter: ComposedLetter, stored: StoredLetter) -> None:
            opened.append(self._case(letter.request))
            self._vault.cases.add(opened[0], stored)

        self.write(order, out, before_it_counts=open_case)
        case = opened[0]
        return WrittenLetter(case, out, answer_owed(self._law_clock, case, self._today()))

    def record(self, order: LetterOrder) -> RecordedLetter:
        """Keep the letter in the vault and open a case for it, without a file: for text that was copied, or handed to
        a mail program.

        Raises:
            InputRefused: the letter follows a case, so it opens none.
            Everything that :meth:`preview` raises.
        """
        _check_opens_a_case(order)
        letter = self.preview(order)
        case = self._case(letter.request)
        self._vault.cases.add(case, _stored(letter, self._renderer.to_pdf(letter)))
        return RecordedLetter(case, answer_owed(self._law_clock, case, self._today()))

    def write(
        self,
        order: LetterOrder,
        out: Path,
        *,
        before_it_counts: Callable[[ComposedLetter, StoredLetter], None] | None = None,
    ) -> ComposedLetter:
        """Write the letter to ``out``, in the format that its suffix names, and open no case.

        ``before_it_counts`` gets the letter and what a vault keeps of it when the content is safely on the disk; if it
        raises, nothing remains.

        Raises:
            UnsupportedFormat: the suffix of ``out`` is none that letters can be written in.
            NotWritable, DiskFull: ``out`` cannot be written.
            Everything that :meth:`preview` raises.
        """
        suffix = out.suffix.lower()
        if suffix not in FORMATS:
            raise UnsupportedFormat(path=out.name, formats=", ".join(FORMATS))
        if order.enclosures and suffix != ".eml":
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "Files can be attached to an e-mail draft only. Save the letter as .eml.")
            )
        if order.with_pictures and suffix == ".txt":
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "A text file holds no pictures. Leave them out, or save as .pdf or .docx.")
            )
        letter = self.preview(order)
        pdf = self._renderer.to_pdf(letter)
        stored = _stored(letter, pdf)
        if order.enclosures:
            content = self._renderer.to_eml(letter, order.enclosures)
        else:
            content = pdf if suffix == ".pdf" else self._renderer.to_format(letter, suffix)

        def keep() -> None:
            if before_it_counts is not None:
                before_it_counts(letter, stored)

        write_whole(out, content, before_it_counts=keep)
        return letter

    def _evidence_for(self, order: LetterOrder) -> tuple[EvidenceItem, ...]:
        """The photos that the person chose for this letter, with pictures if wanted. Raises InputRefused."""
        if not order.with_evidence:
            return ()
        confirmed = self._vault.matches.of_person(order.person_id, ReviewState.MINE)
        if order.evidence_photos is not None:
            confirmed = chosen(confirmed, order.evidence_photos)
        items = evidence_of(confirmed).items
        return with_pictures(items, self._vault.matches.thumbnail) if order.with_pictures else items

    def _case(self, request: LetterRequest) -> Case:
        return Case(
            id=CaseId(secrets.token_hex(4)),
            person_id=request.person.id,
            recipient=request.recipient.slug,
            recipient_name=request.recipient.name,
            recipient_country=request.recipient.country,
            kind=request.kind,
            law=request.law,
            created_at=self._clock(),
            events=(CaseEvent(EventKind.DRAFTED, self._today()),),
        )

    def _today(self) -> date:
        return self._clock().astimezone().date()


def suggested_law(renderer: LetterRenderer, person: Person, recipient: Controller) -> Law:
    """The law for a letter of ``person`` to ``recipient``. Where no law fits, the GDPR; its letter says what does.

    Raises:
        LawNotChosen: it depends on the part of the country where the person lives.
    """
    fitting = renderer.laws_for(person.country, recipient)
    sure = [law for law in fitting if not renderer.law(law).declares_residence]
    if fitting and not sure:
        raise LawNotChosen(name=person.name, laws=_listed(fitting))
    return next(iter(sure), Law.EU_GDPR)


def _listed(laws: Iterable[Law]) -> Sentence:
    names = {f"law{number}": LawName(law.value, law.value) for number, law in enumerate(laws)}
    return Sentence(", ".join(f"{{{place}}}" for place in names), typed="", **names)


def _check_opens_a_case(order: LetterOrder) -> None:
    if order.kind in FOLLOWS_A_CASE and order.history is not None:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "A letter of the kind “{kind}” belongs to its case and opens no new one."),
            kind=order.kind,
        )


def _stored(letter: ComposedLetter, pdf: bytes) -> StoredLetter:
    return StoredLetter(
        language=letter.request.language,
        subject=letter.subject,
        text=letter.text,
        pdf=pdf,
        sha256=hashlib.sha256(pdf).hexdigest(),
    )


def write_whole(
    path: Path, content: bytes | Iterable[bytes], *, before_it_counts: Callable[[], None] = lambda: None
) -> None:
    """Write a file so that it is there whole or not at all; an existing one is replaced only at the end.

    ``before_it_counts`` runs when the content is safely on the disk under another name; if it raises, nothing remains.

    Raises:
        NotWritable, DiskFull: the file cannot be written. What was there before is untouched.
    """
    if path.is_dir():
        raise NotWritable(path=path, reason="it is a folder")
    try:
        handle, temporary_name = tempfile.mkstemp(prefix=".exposure-check-", suffix=".part", dir=path.absolute().parent)
        temporary = Path(temporary_name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.writelines([content] if isinstance(content, bytes) else content)
                file.flush()
                os.fsync(file.fileno())
            before_it_counts()
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        if is_disk_full(error):
            raise DiskFull(path=path) from error
        raise NotWritable(path=path, reason=error.strerror or type(error).__name__) from error
