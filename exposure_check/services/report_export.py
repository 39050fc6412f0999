"""Makes exposure reports from the vault and saves them as PDF, HTML, CSV or JSON."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    Refused,
    UnsupportedFormat,
)
from exposure_check.domain.exposure import ExposureReport
from exposure_check.domain.person import PersonId
from exposure_check.domain.report_document import ReportDocument
from exposure_check.services.people import People
from exposure_check.services.ports import Clock, Directory, ReportPrinter, Vault
from exposure_check.services.report import build_report
from exposure_check.services.report_data import as_csv, as_json
from exposure_check.services.report_document import Composer, ReportChoices, lead
from exposure_check.services.report_html import html
from exposure_check.services.report_words import ReportWords, languages, read_words
from exposure_check.services.request import write_whole

REPORT_FORMATS = (".pdf", ".html", ".csv", ".json")
MOST_ROWS_IN_HTML = 5_000
MOST_ROWS_IN_PDF = 500
"""Photos that are listed singly. All of them are in CSV and JSON."""
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class SavedReport:
    """What was written, and what it says."""

    path: Path
    report: ExposureReport
    lead: str


class Reports:
    """The exposure report of a person."""

    def __init__(
        self,
        vault: Vault,
        people: People,
        directory: Directory,
        printer: ReportPrinter,
        words_folder: Path,
        clock: Clock,
    ) -> None:
        self._vault = vault
        self._people = people
        self._directory = directory
        self._printer = printer
        self._words_folder = words_folder
        self._clock = clock

    def report(self, person_id: PersonId) -> ExposureReport:
        """What the vault says now. Raises PermissionNeeded, PermissionExpired."""
        return build_report(
            self._people.permitted(person_id),
            self._vault.matches.of_person(person_id),
            self._vault.cases.all(person_id),
            self._directory.all(),
            self._clock(),
        )

    def languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes of the languages in which reports can be written."""
        return languages(self._words_folder)

    def suggested_language(self, person_id: PersonId) -> str:
        """The person's own if there are reports in it, else English."""
        own = self._vault.people.get(person_id).language
        return own if own in self.languages() else ENGLISH

    def document(self, report: ExposureReport, choices: ReportChoices, most_rows: int) -> ReportDocument:
        """The report in words, with at most ``most_rows`` photos listed singly. Raises DamagedData."""
        return Composer(
            report, self._words(choices.language), choices, most_rows, self._vault.matches.thumbnail
        ).compose()

    def as_bytes(self, report: ExposureReport, suffix: str, choices: ReportChoices) -> bytes:
        """The file with this suffix, one of :data:`REPORT_FORMATS`. Pictures are only in HTML.

        Raises:
            UnsupportedFormat: reports cannot be written in this format.
            InputRefused: there are no reports in this language.
            DamagedData: the words of the language cannot be read.
        """
        match suffix.lower():
            case ".pdf":
                plain = replace(choices, with_pictures=False)
                return self._printer.to_pdf(self.document(report, plain, MOST_ROWS_IN_PDF))
            case ".html":
                text = html(self.document(report, choices, MOST_ROWS_IN_HTML))
                return text.encode()
            case ".csv":
                return as_csv(report, with_values=choices.with_values)
            case ".json":
                return as_json(report, with_values=choices.with_values)
        raise UnsupportedFormat(path=suffix, formats=", ".join(REPORT_FORMATS))

    def save(self, person_id: PersonId, out: Path, choices: ReportChoices) -> SavedReport:
        """Write the report of a person to ``out``, in the format that its suffix names.

        Raises:
            UnsupportedFormat: the suffix of ``out`` is none that reports can be written in.
            NotWritable, DiskFull: ``out`` cannot be written.
            Everything that :meth:`report` and :meth:`as_bytes` raise.
        """
        if out.suffix.lower() not in REPORT_FORMATS:
            raise UnsupportedFormat(path=out.name, formats=", ".join(REPORT_FORMATS))
        report = self.report(person_id)
        write_whole(out, self.as_bytes(report, out.suffix, choices))
        return SavedReport(out, report, lead(report, self._words(choices.language)))

    def _words(self, language: str) -> ReportWords:
        known = self.languages()
        if language not in known:
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "There are no reports in the language “{language}”. Use one of: {known}."),
                language=language,
                known=", ".join(known),
            )
        return read_words(self._words_folder, language)
