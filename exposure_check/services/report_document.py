"""The exposure report in words: what is printed, in which order. How it looks is the business of HTML and PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from exposure_check import __version__
from exposure_check.domain.errors import printable
from exposure_check.domain.exposure import (
    Account,
    ExposedPhoto,
    ExposureReport,
    Measure,
    Place,
    Topic,
    split_places,
)
from exposure_check.domain.match import MatchId
from exposure_check.domain.provenance import Platform
from exposure_check.domain.report_document import Bar, Chart, Figure, Item, ReportDocument, Section, Table
from exposure_check.services.report_words import ReportWords

MOST_BARS = 12
"""Of places; the others are one bar together."""
MOST_ACCOUNTS = 30
MOST_NAMES = 8
"""Of accounts in a sentence."""

Thumbnail = Callable[[MatchId], bytes | None]


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """What the person wants in a report. ``language`` is an ISO 639-1 code; ``with_values``: also what exactly is given
    away, coordinates and names included; ``with_pictures``: small pictures in which other people's faces are covered.
    Both make the report itself something to take care of, so they are off unless asked for."""

    language: str = "en"
    with_values: bool = False
    with_pictures: bool = False


@dataclass(slots=True)
class Composer:
    """Composes one report. ``most_rows``: photos that are listed singly; ``thumbnail`` is asked only for these, and
    only if pictures are wanted."""

    report: ExposureReport
    words: ReportWords
    choices: ReportChoices
    most_rows: int
    thumbnail: Thumbnail = field(default=lambda _match_id: None)

    def compose(self) -> ReportDocument:
        """The whole report."""
        report, words = self.report, self.words
        day = words.day(report.made_at.date())
        return ReportDocument(
            language=self.choices.language,
            title=words.words.title,
            subtitle=words.words.subtitle.format(name=printable(report.person_name), day=day),
            author=printable(report.person_name),
            made_on=report.made_at.date(),
            lead=lead(report, words),
            figures=self._figures() if report.total else (),
            sections=tuple(self._sections()),
            footer=words.words.footer.format(day=day, version=__version__),
            page=words.words.page,
        )

    def _figures(self) -> tuple[Figure, ...]:
        report, words = self.report, self.words
        plurals = words.plurals
        told = (
            (report.total, plurals.figure_photos),
            (report.anybody, plurals.figure_anybody),
            (report.with_topic(Topic.PLACE), plurals.figure_with_place),
            (report.known_places, plurals.figure_places),
            (len(report.accounts), plurals.figure_accounts),
        )
        return tuple(Figure(words.number(number), words.plural_of(forms, number)) for number, forms in told)

    def _sections(self) -> list[Section]:
        report, words = self.report, self.words
        sections = []
        if report.measures:
            items = tuple(measure_item(one, words) for one in report.measures)
            sections.append(Section("first", words.headings.first, items=items, numbered=True))
        if report.total:
            sections += [self._years(), self._places(), self._topics()]
            sections += [self._kinds()] if report.kinds else []
            sections.append(self._reaches())
            sections += [self._accounts()] if report.accounts else []
        if report.undecided.total:
            sections.append(self._undecided())
        if report.total:
            sections.append(self._photos())
        limits = tuple(Item(sentence) for sentence in words.limits.sentences)
        sections.append(Section("limits", words.headings.limits, items=limits))
        return sections

    # --- Charts

    def _years(self) -> Section:
        report, words = self.report, self.words
        texts = words.words
        rows = [(str(one.year) if one.year is not None else texts.not_known, one.photos) for one in report.years]
        told = []
        if report.since is not None and report.until is not None and report.since != report.until:
            told.append(texts.between.format(since=words.day(report.since), until=words.day(report.until)))
        if report.films:
            told.append(
                texts.films.format(films=words.number(report.films), appearances=words.number(report.appearances))
            )
        return self._charted("years", words.headings.years, texts.year, rows, told)

    def _places(self) -> Section:
        words = self.words
        shown, others, unknown = split_places(self.report.places, MOST_BARS)
        rows = [(place_in_words(one.place, words), one.photos, one.also) for one in shown]
        if others:
            label = words.plural_of(words.plurals.other_places, len(others))
            rows.append((label, sum(one.photos for one in others), sum(one.also for one in others)))
        rows += [(place_in_words(one.place, words), one.photos, one.also) for one in unknown]
        heading, texts = words.headings.places, words.words
        has_also = any(also for _, _, also in rows)
        columns = (texts.place, texts.photos, *([texts.also] if has_also else []))
        cells = tuple(
            (label, words.number(here), *([words.number(also)] if has_also else [])) for label, here, also in rows
        )
        return Section(
            "places",
            heading,
            paragraphs=(texts.also_explained,) if has_also else (),
            chart=self._chart(heading, [(label, here) for label, here, _ in rows]),
            table=Table(heading, columns, cells, (1, 2) if has_also else (1,)),
        )

    def _topics(self) -> Section:
        words = self.words
        rows = [(words.topics[one.topic], one.photos) for one in self.report.topics]
        rows.append((words.words.nothing, self.report.silent))
        return self._charted("topics", words.headings.topics, words.words.what, rows, ())

    def _reaches(self) -> Section:
        words = self.words
        rows = [(words.reaches[one.reach], one.photos) for one in self.report.reaches]
        told = (words.words.reach_explained,)
        return self._charted("reaches", words.headings.reaches, words.words.who, rows, told)

    def _charted(
        self, name: str, heading: str, column: str, rows: Sequence[tuple[str, int]], told: Sequence[str]
    ) -> Section:
        cells = tuple((label, self.words.number(value)) for label, value in rows)
        table = Table(heading, (column, self.words.words.photos), cells, (1,))
        return Section(name, heading, tuple(told), chart=self._chart(heading, rows), table=table)

    def _chart(self, heading: str, rows: Sequence[tuple[str, int]]) -> Chart:
        words = self.words
        bars = tuple(Bar(label, value, words.number(value)) for label, value in rows)
        values = words.words.separator.join(words.words.bar.format(label=bar.label, number=bar.shown) for bar in bars)
        return Chart(words.words.chart.format(heading=heading, values=values), bars)

    # --- Tables

    def _kinds(self) -> Section:
        words, texts = self.words, self.words.words
        rows = tuple(
            (words.kinds[one.kind], words.number(one.photos), words.number(one.travelling)) for one in self.report.kinds
        )
        heading = words.headings.kinds
        table = Table(heading, (texts.what, texts.photos, texts.travelling), rows, (1, 2))
        return Section("kinds", heading, (texts.travelling_explained,), table=table)

    def _accounts(self) -> Section:
        words, counts = self.words, self.report.accounts
        rows = [
            (
                printable(one.account.untrusted_name, 80),
                place_in_words(one.account.place, words),
                words.number(one.photos),
            )
            for one in counts[:MOST_ACCOUNTS]
        ]
        told = [words.words.accounts_explained]
        if len(counts) > MOST_ACCOUNTS:
            told.append(f"{words.plural_of(words.plurals.other_accounts, len(counts) - MOST_ACCOUNTS)}.")
        columns = (words.words.account, words.words.place, words.words.photos)
        table = Table(words.headings.accounts, columns, tuple(rows), (2,))
        return Section("accounts", words.headings.accounts, tuple(told), table=table)

    def _undecided(self) -> Section:
        words, counts = self.words, self.report.undecided
        told = [
            words.plural_of(forms, number)
            for number, forms in (
                (counts.likely, words.plurals.undecided_likely),
                (counts.possible, words.plurals.undecided_possible),
                (counts.unsure, words.plurals.undecided_unsure),
            )
            if number
        ]
        return Section("undecided", words.headings.undecided, (" ".join(told), words.words.undecided_explained))

    def _photos(self) -> Section:
        words, texts = self.words, self.words.words
        shown = self.report.photos[: self.most_rows]
        told = [texts.photos_explained]
        left_out = self.report.total - len(shown)
        if left_out:
            told.append(words.plural_of(words.plurals.left_out, left_out))
        rows = tuple(
            (
                words.number(number),
                photo_in_words(photo, words),
                words.day(photo.published) if photo.published is not None else texts.not_known,
                words.reaches[photo.reach],
                self._given_away(photo),
            )
            for number, photo in enumerate(shown, start=1)
        )
        pictures = tuple(self.thumbnail(photo.match_ids[0]) for photo in shown) if self.choices.with_pictures else ()
        columns = (texts.number, texts.photo, texts.published, texts.who, texts.what)
        table = Table(words.headings.photos, columns, rows, (0,), pictures)
        return Section("photos", words.headings.photos, tuple(told), table=table)

    def _given_away(self, photo: ExposedPhoto) -> str:
        words = self.words
        if not photo.given_away:
            return words.words.nothing
        if not self.choices.with_values:
            return words.words.separator.join(dict.fromkeys(words.kinds[one.kind] for one in photo.given_away))
        told = (
            words.words.bar.format(label=words.kinds[one.kind], number=printable(one.value)) for one in photo.given_away
        )
        return words.words.separator.join(dict.fromkeys(told))


# --- Words that the command line uses as well


def lead(report: ExposureReport, words: ReportWords) -> str:
    """The one sentence that matters."""
    if not report.total:
        return words.words.lead_waiting if report.undecided.total else words.words.lead_none
    if report.anybody:
        return words.plural_of(words.plurals.lead_anybody, report.total, anybody=words.number(report.anybody))
    return words.plural_of(words.plurals.lead_quiet, report.total)


def measure_item(measure: Measure, words: ReportWords) -> Item:
    """A thing to do, and why."""
    found = words.measures[measure.kind]
    accounts = [account_in_words(one, words) for one in measure.accounts[:MOST_NAMES]]
    if len(measure.accounts) > MOST_NAMES:
        accounts.append(words.plural_of(words.plurals.other_accounts, len(measure.accounts) - MOST_NAMES))
    text = found.text.format(
        accounts=words.list_of(accounts), recipients=words.list_of([one.name for one in measure.recipients])
    )
    return Item(words.plural_of(found.title, measure.photos), text)


def account_in_words(account: Account, words: ReportWords) -> str:
    """``eileen (Instagram)``."""
    return f"{printable(account.untrusted_name, 60)} ({place_in_words(account.place, words)})"


def place_in_words(place: Place, words: ReportWords) -> str:
    """A service, a host, or that it is not known."""
    if place.name:
        return printable(place.name, 80)
    if place.platform is Platform.FEED:
        return words.words.feed
    return words.words.web_page if place.platform is not None else words.words.place_not_known


def photo_in_words(photo: ExposedPhoto, words: ReportWords) -> str:
    """The name of the file, the place and the address, as far as they are known."""
    told = [printable(photo.untrusted_name, 120)]
    if photo.is_film:
        told[0] = f"{words.words.film}: {told[0]}"
    if photo.place.is_known:
        told.append(place_in_words(photo.place, words))
    told += [printable(one, 200) for one in photo.untrusted_addresses[:1] if one != photo.untrusted_name]
    return " · ".join(told)
