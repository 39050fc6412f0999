"""Letters for many people: looked at beforehand, then written, also in several runs, and never the same one twice.

No vault is needed and no case is opened: the letters and ``result.csv`` are what remains.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from exposure_check.domain.batch import (
    Advice,
    BatchProgress,
    CampaignRule,
    Problem,
    ProblemKind,
    Severity,
    problem,
    refused,
)
from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    DiskFull,
    ExposureCheckError,
    NotWritable,
    Refused,
)
from exposure_check.domain.person import Person
from exposure_check.domain.progress import CancelCheck, never_cancelled
from exposure_check.domain.request import FOLLOWS_A_CASE, FORMATS, RequestKind
from exposure_check.services.batch_advice import advise
from exposure_check.services.batch_people import PersonRow, digest, people_of
from exposure_check.services.batch_result import (
    FAILED,
    GOOD,
    THERE,
    Earlier,
    Journal,
    ResultRow,
    read_earlier,
    write_result,
)
from exposure_check.services.letter_batch import BatchOrder, letter_file, letter_request, write_letter
from exposure_check.services.people_table import read_people
from exposure_check.services.ports import LetterRenderer


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the file and what a run would do with it. ``row`` counts people from 1, ``line`` lines of the file."""

    row: int
    line: int
    name: str
    country: str
    to_write: int
    there: int
    failed: int
    problems: tuple[Problem, ...]

    @property
    def severity(self) -> Severity | None:
        """The worst of its problems; None without any."""
        found = {each.severity for each in self.problems}
        return next((severity for severity in Severity if severity in found), None)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a run would do. ``notes`` are about the file as a whole. ``to_write``, ``there`` and ``failed`` count
    letters. ``is_whole`` is False if it was stopped."""

    rows: tuple[PreviewRow, ...]
    notes: tuple[Problem, ...]
    advice: tuple[Advice, ...]
    to_write: int
    there: int
    failed: int
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a run did. ``rows`` are those of this run; ``file`` also has what earlier runs wrote into the folder."""

    rows: tuple[ResultRow, ...]
    file: Path
    people: int
    people_done: int

    def count(self, status: str) -> int:
        """How many letters ended ``good`` (written), ``there`` (written before) or ``failed``."""
        return sum(1 for row in self.rows if row.status == status)

    @property
    def is_whole(self) -> bool:
        """Whether everyone in the file had their turn."""
        return self.people_done == self.people


@dataclass(frozen=True, slots=True)
class _Plan:
    people: list[PersonRow]
    notes: tuple[Problem, ...]
    earlier: Earlier
    keys: frozenset[str]
    letters: tuple[tuple[Controller, RequestKind], ...]
    options: str


def preview(
    people: Path,
    order: BatchOrder,
    renderer: LetterRenderer,
    rule: CampaignRule,
    today: date,
    *,
    progress: Callable[[BatchProgress], None] = lambda _: None,
    is_cancelled: CancelCheck = never_cancelled,
) -> Preview:
    """What a run would do with each row, and all that is wrong. Nothing is written.

    Raises:
        NoSuchFile, NotReadable: the file, or an earlier result, cannot be read.
        InputRefused: it is no such table, or a kind or format cannot be written in a batch.
    """
    plan = _plan(people, order, today)
    trial = _Trial(order, renderer, today)
    rows: list[PreviewRow] = []
    to_send: Counter[str] = Counter()
    for one in plan.people:
        if is_cancelled():
            break
        row = _previewed(one, plan, order, trial, to_send)
        rows.append(row)
        progress(BatchProgress(len(rows), len(plan.people), name=row.name))
    today_already: dict[str, int] = {
        each.slug: plan.earlier.written_on(today.isoformat(), each.slug) for each in order.recipients
    }
    return Preview(
        rows=tuple(rows),
        notes=plan.notes,
        advice=advise(rule, order, to_send, today_already),
        to_write=sum(row.to_write for row in rows),
        there=sum(row.there for row in rows),
        failed=sum(row.failed for row in rows),
        is_whole=len(rows) == len(plan.people),
    )


def write_batch(
    people: Path,
    order: BatchOrder,
    renderer: LetterRenderer,
    today: date,
    *,
    progress: Callable[[BatchProgress], None] = lambda _: None,
    is_cancelled: CancelCheck = never_cancelled,
) -> BatchResult:
    """Write a letter per person, recipient and kind into a folder per person, and ``result.csv``.

    What an earlier run wrote is recognised by person, recipient and kind and left alone, also if rows moved, the file
    was moved away, or the run was killed. After a cancel the result holds what was done.

    Raises:
        Everything that :func:`preview` raises.
        NotWritable, DiskFull: the folder cannot be written. What was done before is in it, and the next run knows.
    """
    plan = _plan(people, order, today)
    try:
        order.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritable(path=order.out, reason=error.strerror or type(error).__name__) from error
    journal = Journal(order.out)
    rows: list[ResultRow] = []
    counts: Counter[str] = Counter()
    finished = 0
    try:
        for one in plan.people:
            if is_cancelled():
                break
            done = _of_person(one, plan, order, renderer, today, journal)
            rows += done
            finished += 1
            counts.update(row.status for row in done)
            progress(BatchProgress(finished, len(plan.people), counts[GOOD], counts[THERE], counts[FAILED], one.name))
    finally:
        journal.close()
    file = write_result(order.out, [*rows, *_carried(plan.earlier, rows)])
    return BatchResult(tuple(rows), file, len(plan.people), finished)


def _plan(people: Path, order: BatchOrder, today: date) -> _Plan:
    if not order.recipients or not order.kinds:
        raise Refused(QT_TRANSLATE_NOOP("errors", "Choose at least one recipient and one kind of letter."))
    for kind in order.kinds:
        if kind in FOLLOWS_A_CASE:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors", "Letters of the kind “{kind}” follow a case and cannot be written in a batch."
                ),
                kind=kind,
            )
    if order.suffix not in FORMATS:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "Letters cannot be written as “{suffix}”. Use one of: {formats}."),
            suffix=order.suffix,
            formats=", ".join(FORMATS),
        )
    table = read_people(people)
    found = people_of(table, people.parent, today)
    letters = dict.fromkeys((recipient.slug, kind) for recipient in order.recipients for kind in order.kinds)
    recipients = {recipient.slug: recipient for recipient in order.recipients}
    return _Plan(
        people=found,
        notes=table.notes,
        earlier=read_earlier(order.out),
        keys=frozenset(one.key for one in found if one.person is not None),
        letters=tuple((recipients[slug], kind) for slug, kind in letters),
        options=digest((sorted(order.options), order.place)),
    )


def _before(
    one: PersonRow, plan: _Plan, order: BatchOrder, letter: tuple[str, str]
) -> tuple[ResultRow, Problem] | None:
    """The letter if it was written before, and what is to be said about that."""
    found = plan.earlier.of(one.key, one.name, *letter, others=plan.keys)
    if found is None:
        return None
    kind = ProblemKind.WRITTEN_BEFORE
    if found.details and found.details != f"{one.details}-{plan.options}":
        kind = ProblemKind.CHANGED_SINCE
    elif not (order.out / found.file).is_file():
        kind = ProblemKind.FILE_GONE
    return found, replace(problem(kind), recipient=letter[0], letter=letter[1])


def _taken(file: str, plan: _Plan, recipient: str, kind: RequestKind) -> Problem | None:
    """What is to be said if the letter of somebody else lies where this one would go: another table, and in it
    somebody with the same name in the same row."""
    if not plan.earlier.has_file(file):
        return None
    return replace(problem(ProblemKind.FILE_TAKEN, file=file), recipient=recipient, letter=kind)


def _previewed(one: PersonRow, plan: _Plan, order: BatchOrder, trial: _Trial, to_send: Counter[str]) -> PreviewRow:
    problems = list(one.problems)
    there = failed = 0
    for recipient, kind in plan.letters:
        if one.person is None:
            failed += 1
            continue
        before = _before(one, plan, order, (recipient.slug, kind))
        if before is not None:
            there += 1
            problems.append(before[1])
            continue
        taken = _taken(letter_file(one.number, one.person, recipient, kind, order), plan, recipient.slug, kind)
        if taken is not None:
            failed += 1
            problems.append(taken)
            continue
        try:
            trial.check(one.person, recipient, kind)
        except ExposureCheckError as error:
            failed += 1
            problems.append(refused(error, recipient.slug, kind))
        else:
            to_send[recipient.slug] += 1
    to_write = len(plan.letters) - there - failed
    return PreviewRow(one.number, one.line, one.name, one.country, to_write, there, failed, tuple(problems))


class _Trial:
    """Composes letters to see whether they can be written: once for each country, language, recipient and kind, and
    again for whoever has characters that no letter had before. Setting every letter twice would double the time."""

    def __init__(self, order: BatchOrder, renderer: LetterRenderer, today: date) -> None:
        self._order = order
        self._renderer = renderer
        self._today = today
        self._fine: set[tuple[str, str, str, str]] = set()
        self._printable: set[str] = set()

    def check(self, person: Person, recipient: Controller, kind: RequestKind) -> None:
        """Raise what composing the letter raises."""
        sort = (person.country, person.language, recipient.slug, kind.value)
        texts = (person.name, *person.address, *person.aliases, person.email or "")
        characters = set("".join(texts))
        if sort in self._fine and characters <= self._printable:
            return
        self._renderer.compose(letter_request(person, recipient, kind, self._order, self._renderer, self._today))
        self._fine.add(sort)
        self._printable |= characters


def _of_person(
    one: PersonRow, plan: _Plan, order: BatchOrder, renderer: LetterRenderer, today: date, journal: Journal
) -> list[ResultRow]:
    done: list[ResultRow] = []
    for recipient, kind in plan.letters:
        row = ResultRow(
            one.number,
            one.name,
            recipient.slug,
            kind.value,
            FAILED,
            person_key=one.key,
            details=f"{one.details}-{plan.options}",
        )
        if one.person is None:
            wrong = next((each for each in one.problems if each.severity is Severity.ERROR), None)
            done.append(replace(row, reason=str(wrong or ""), person_key="", details=""))
            continue
        before = _before(one, plan, order, (recipient.slug, kind.value))
        if before is not None:
            earlier, why = before
            reason = "" if why.kind is ProblemKind.WRITTEN_BEFORE else str(why)
            done.append(replace(earlier, row=one.number, status=THERE, reason=reason))
            continue
        row = replace(row, file=letter_file(one.number, one.person, recipient, kind, order), written_on=str(today))
        taken = _taken(row.file, plan, recipient.slug, kind)
        if taken is not None:
            done.append(replace(row, file="", written_on="", reason=str(taken)))
            continue
        journal.begin(row)
        try:
            written = write_letter(one.number, one.person, recipient, kind, order, renderer, today)
        except DiskFull:
            raise  # every further letter would fail too
        except ExposureCheckError as error:
            done.append(replace(row, file="", written_on="", reason=str(error)))
        else:
            done.append(replace(row, status=GOOD if written else THERE))
    journal.end(done)
    return done


def _carried(earlier: Earlier, rows: Iterable[ResultRow]) -> list[ResultRow]:
    """What earlier runs wrote for people or recipients that were not in this one: it must not be forgotten."""
    known = {(row.file, row.recipient, row.kind) for row in rows if row.is_written}
    return [replace(row, status=THERE) for row in earlier.rows if (row.file, row.recipient, row.kind) not in known]
