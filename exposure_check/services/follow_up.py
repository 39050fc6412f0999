"""Cases: what became of the letters."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from exposure_check.domain.case import (
    Attachment,
    AttachmentId,
    Case,
    CaseEvent,
    CaseId,
    CaseState,
    EventKind,
    StoredLetter,
    history_of,
)
from exposure_check.domain.case_details import LONGEST_NOTE, checked_details, cleaned
from exposure_check.domain.case_rules import check
from exposure_check.domain.chronology import Chronology
from exposure_check.domain.deadline import Deadline
from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    EmptyFile,
    EventRefused,
    FileTooLarge,
    InputRefused,
    NoSuchFile,
    NotReadable,
)
from exposure_check.domain.person import Person, PersonId
from exposure_check.domain.request import Law
from exposure_check.domain.sentence import Sentence
from exposure_check.services.case_calendar import appointments, calendar_file
from exposure_check.services.case_clock import CaseClock, answer_owed, as_of, authority_due, case_clock, open_question
from exposure_check.services.case_file import CaseFile, write_case_file
from exposure_check.services.case_file_words import CaseFileLanguages
from exposure_check.services.next_steps import Step, next_steps
from exposure_check.services.ports import Clock, Conventions, LawClock, LimitClock, Vault

LARGEST_ATTACHMENT = 64 * 1024 * 1024
"""Bytes. Answers come as PDF or ZIP; whoever gets gigabytes keeps them elsewhere and notes where."""
MOST_ATTACHMENTS = 20
"""Of one entry."""


_MOVE_THE_CLOCK = {
    EventKind.SENT,
    EventKind.RECEIVED,
    EventKind.ACKNOWLEDGED,
    EventKind.EXTENDED,
    EventKind.ASKED_BACK,
    EventKind.SILENT,
    EventKind.CORRECTED,
}
"""Entries after which it is asked again whether the recipient may be called silent."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a person wants to log. ``on`` None: today, and for a receipt without proof the day that can be assumed.
    ``files`` are taken into the vault."""

    event: EventKind
    on: date | None = None
    note: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
    files: Sequence[Path] = ()


@dataclass(frozen=True, slots=True)
class DueStep:
    """A suggestion with its case."""

    case: Case
    step: Step


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands: its clock (see :meth:`FollowUp.clock`) and what fits next."""

    case: Case
    person_name: str
    clock: CaseClock | None
    steps: tuple[Step, ...]


class FollowUp:
    """Lists cases, logs what happens in them, says when an answer is owed and what fits next."""

    def __init__(
        self,
        vault: Vault,
        law_clock: LimitClock,
        conventions: Conventions,
        clock: Clock,
        typeset: Callable[[Chronology], bytes],
        file_languages: CaseFileLanguages,
    ) -> None:
        """``typeset`` makes the file of a case a PDF."""
        self._vault = vault
        self._limits = law_clock
        self._law_clock = _RememberingClock(law_clock)
        self._conventions = conventions
        self._clock = clock
        self._typeset = typeset
        self._file_languages = file_languages

    def cases(self, person_id: PersonId | None = None) -> list[Case]:
        """Cases, newest first."""
        return self._vault.cases.all(person_id)

    def case(self, case_id: CaseId) -> Case:
        """One case. Raises NotFound."""
        return self._vault.cases.get(case_id)

    def letter(self, case_id: CaseId) -> StoredLetter:
        """The letter that opened the case, as it was written."""
        return self._vault.cases.letter(case_id)

    def due_if_received(self, case: Case, on: date) -> Deadline | None:
        """When the answer would be owed if the recipient got the letter on ``on``; None where no time runs."""
        return answer_owed(self._law_clock, case, on)

    def clock(self, case: Case) -> CaseClock | None:
        """When the answer is owed as far as the log says, None while nothing was sent."""
        return self._clock_of(case, self._vault.people.get(case.person_id))

    def next_steps(self, case: Case, today: date) -> tuple[Step, ...]:
        """What fits next, the first suggestion first; empty for a closed case."""
        return self._standing(case, self._vault.people.get(case.person_id), today).steps

    def authority_due(self, case: Case) -> Deadline | None:
        """By when the authority owes news of the complaint; None without one, and where no such time is set."""
        return authority_due(self._limits, case, self._vault.people.get(case.person_id).country)

    def due(self, within_days: int, today: date) -> list[DueStep]:
        """The suggestions of all open cases whose day is at most ``within_days`` after ``today``, the earliest first.
        One that has no day is not among them."""
        last = today + timedelta(days=within_days)
        found = [
            DueStep(one.case, step)
            for one in self._open_cases(today)
            for step in one.steps
            if step.on is not None and step.on <= last
        ]
        return sorted(found, key=lambda item: (item.step.on or last, item.case.created_at, item.case.id))

    def standings(self, today: date, person_id: PersonId | None = None) -> list[Standing]:
        """Every case with its clock and what fits next, newest first; those of everybody without ``person_id``."""
        people = {person.id: person for person in self._vault.people.all()}
        return [self._standing(case, people[case.person_id], today) for case in self.cases(person_id)]

    def log(self, case_id: CaseId, entry: Entry) -> Case:
        """Add an entry to the log of a case, and return the case with it. Entries are never changed or deleted: what
        is wrong is taken back by a later entry ``corrected``.

        Raises:
            NotFound: there is no such case.
            DateInFuture, EventRefused, TooLong: the entry cannot stand there.
            NoSuchFile, NotReadable, EmptyFile, FileTooLarge, InputRefused: a file cannot be taken.
        """
        case, now = self.case(case_id), self._clock()
        today = now.astimezone().date()
        details = checked_details(entry.event, entry.details)
        event = CaseEvent(
            event=entry.event,
            on=self._day(case, entry, details, today),
            note=cleaned(entry.note, "note", LONGEST_NOTE),
            details=details,
            recorded_at=now,
        )
        check(case.events, event, today)
        after = replace(case, events=(*case.events, event))
        if entry.event in _MOVE_THE_CLOCK:
            self._check_silence(after)
        files = _read_files(entry.files, len(after.events), now)
        self._vault.cases.log(case_id, event, files, after=len(case.events))
        return after

    def attachments(self, case_id: CaseId) -> list[Attachment]:
        """The files of a case in the order of its log. Raises NotFound."""
        self.case(case_id)
        return self._vault.cases.attachments(case_id)

    def attachment_content(self, attachment_id: AttachmentId) -> bytes:
        """The bytes of a file as they were taken. Raises NotFound."""
        return self._vault.cases.attachment_content(attachment_id)

    def calendar(self, today: date, *, with_details: bool = False, said: Callable[[str], str] = str) -> bytes:
        """The coming days of all open cases as a calendar file, see :mod:`exposure_check.services.case_calendar`.
        ``said`` puts a ``Sentence`` into another language than English."""
        entries = [
            entry
            for one in self._open_cases(today)
            for entry in appointments(one.case, one.person_name, one.clock, one.steps, today)
        ]
        return calendar_file(entries, with_details=with_details, said=said)

    def file_languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes of the languages in which the file of a case can be written."""
        return self._file_languages.all()

    def suggested_file_language(self, case_id: CaseId) -> str:
        """The language that suits who will read the file of a case, see :class:`CaseFileLanguages`. Raises NotFound."""
        case = self.case(case_id)
        own = self._vault.people.get(case.person_id).language
        return self._file_languages.suggested(case, of_letter=self.letter(case_id).language, of_person=own)

    def export(self, case_id: CaseId, out: Path, language: str | None = None) -> list[str]:
        """Write the file of a case into the new or empty folder ``out``, unencrypted; returns the paths in it. Without
        ``language`` it is the one that is suggested. What the person noted stays as it is.

        Raises:
            NotFound: there is no such case.
            InputRefused: there are no words in this language.
            NotWritable, DiskFull: the folder cannot be written. Nothing is left of it then.
        """
        case, letter = self.case(case_id), self.letter(case_id)
        file = CaseFile(
            case=case,
            person_name=self._vault.people.get(case.person_id).name,
            letter_pdf=letter.pdf,
            letter_text=letter.text,
            attachments=self.attachments(case_id),
            content_of=self.attachment_content,
            clock=self.clock(case),
            made_on=self._clock().astimezone().date(),
            words=self._file_languages.read(language or self.suggested_file_language(case_id)),
        )
        return write_case_file(file, out, self._typeset)

    def _clock_of(self, case: Case, person: Person) -> CaseClock | None:
        return case_clock(case, person.country, self._law_clock, self._conventions)

    def _standing(self, case: Case, person: Person, today: date) -> Standing:
        clock = self._clock_of(case, person)
        news_due = authority_due(self._limits, case, person.country)
        return Standing(case, person.name, clock, next_steps(case, today, clock, self._conventions, news_due))

    def _open_cases(self, today: date) -> Iterator[Standing]:
        for one in self.standings(today):
            if one.case.state is not CaseState.CLOSED:
                yield one

    def _day(self, case: Case, entry: Entry, details: Mapping[str, str], today: date) -> date:
        """The day of an entry: as given, else today; of a receipt that is assumed, the day that can be assumed."""
        if entry.on is not None:
            return entry.on
        clock = self.clock(case)
        if entry.event is not EventKind.RECEIVED or details["proven"] == "yes" or clock is None:
            return today
        if clock.started_on > today:
            raise EventRefused(what=Sentence(_NOT_YET_ASSUMED, day=clock.started_on))
        return clock.started_on

    def _check_silence(self, case: Case) -> None:
        """Raise EventRefused if the log would call the recipient silent before the latest plausible day."""
        silent_on = history_of(case).silent_on
        if silent_on is None or case.state is CaseState.CLOSED:
            return
        before = as_of(case, silent_on)
        asked = open_question(before)
        if asked is not None:
            raise EventRefused(what=Sentence(_NOT_SETTLED, **_SILENCE, day=asked))
        clock = self.clock(before)
        if clock is None or silent_on <= clock.not_late_before:
            if clock is None:
                raise EventRefused(what=Sentence(_NO_TIME_RUNS, **_SILENCE))
            raise EventRefused(what=Sentence(_NOT_LATE, **_SILENCE, day=clock.not_late_before))


_SILENCE = {"silent": EventKind.SILENT, "given": EventKind.GIVEN, "replied": EventKind.REPLIED}
_NOT_YET_ASSUMED = QT_TRANSLATE_NOOP(
    "cases",
    "That the letter arrived can be assumed from {day} on. If you know when it arrived, give that day, and say whether "
    "it is proven.",
)
_NOT_SETTLED = QT_TRANSLATE_NOOP(
    "cases",
    "The recipient asked back on {day}, and that was not settled. Log “{given}” or “{replied}” before “{silent}”, or "
    "take “{silent}” back first.",
)
_NOT_LATE = QT_TRANSLATE_NOOP(
    "cases",
    "Nobody should be called late before the end of {day}. Log “{silent}” after that day; if it is in the log already, "
    "take it back first.",
)
_NO_TIME_RUNS = QT_TRANSLATE_NOOP(
    "cases", "Nobody should be called late: no time is known that ran out. If “{silent}” is in the log, take it back."
)
_TOO_MANY_FILES = QT_TRANSLATE_NOOP(
    "cases", "An entry takes at most {most} files. Put them into one archive, or make a second entry."
)


class _RememberingClock:
    """A clock of the law that counts each deadline once: many cases have the same dates, and counting looks at the
    holidays of many countries."""

    def __init__(self, law_clock: LawClock) -> None:
        self._law_clock = law_clock
        self._known: dict[tuple[Law, date, str | None, bool, date | None], Deadline] = {}

    def answer_due(
        self,
        law: Law,
        received: date,
        country: str | None,
        *,
        extended: bool = False,
        named_end: date | None = None,
    ) -> Deadline:
        asked = (law, received, country, extended, named_end)
        if asked not in self._known:
            self._known[asked] = self._law_clock.answer_due(
                law, received, country, extended=extended, named_end=named_end
            )
        return self._known[asked]


def _read_files(paths: Sequence[Path], entry: int, added_at: datetime) -> list[tuple[Attachment, bytes]]:
    if len(paths) > MOST_ATTACHMENTS:
        raise InputRefused(what=Sentence(_TOO_MANY_FILES, most=MOST_ATTACHMENTS))
    return [_read_file(path, entry, added_at) for path in paths]


def _read_file(path: Path, entry: int, added_at: datetime) -> tuple[Attachment, bytes]:
    try:
        if path.exists() and not path.is_file():
            raise NotReadable(path=path, reason="it is not a file")
        with path.open("rb") as file:
            content = file.read(LARGEST_ATTACHMENT + 1)
    except FileNotFoundError as error:
        raise NoSuchFile(path=path) from error
    except OSError as error:
        raise NotReadable(path=path, reason=error.strerror or type(error).__name__) from error
    if not content:
        raise EmptyFile(path=path)
    if len(content) > LARGEST_ATTACHMENT:
        raise FileTooLarge(path=path, limit=LARGEST_ATTACHMENT // 1024**2)
    found = Attachment(
        id=AttachmentId(secrets.token_hex(6)),
        entry=entry,
        untrusted_name=path.name,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        added_at=added_at,
    )
    return found, content
