"""The exposure report as a tagged PDF, set by Typst like the letters. Implements the ``ReportPrinter`` port."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from exposure_check.domain.report_document import ReportDocument, Section
from exposure_check.letters.typesetter import ONE_AT_A_TIME, load, one_file, without_glyph

if TYPE_CHECKING:
    import typst

_MOST_TRIES = 40
"""The typesetter names some of the characters that it cannot print each time."""
_STAND_IN = "?"


class TypstReportPrinter:
    """Safe to use from any thread; reports are set one after the other.

    Unlike a letter, a report quotes what strangers wrote, in any script and with emoji. What the shipped fonts cannot
    print stands there as a question mark instead of stopping the report.
    """

    def __init__(self, resources: Path) -> None:
        """``resources`` is the folder with ``letters`` and ``fonts``."""
        self._layouts = resources / "letters" / "layouts"
        self._fonts = resources / "fonts"

    @cached_property
    def _compiler(self) -> typst.Compiler:
        return load(self._layouts, self._fonts)

    def to_pdf(self, document: ReportDocument) -> bytes:
        """A tagged PDF/UA-1, dated with the day of the report, byte for byte the same for the same report."""
        import typst

        moment = datetime.combine(document.made_on, time(12), tzinfo=UTC)
        payload = msgspec.json.encode(replace(document, sections=tuple(map(_without_pictures, document.sections))))
        text = payload.decode()
        with ONE_AT_A_TIME:
            for _ in range(_MOST_TRIES):
                try:
                    return self._compile(text, moment)
                except typst.TypstError as error:
                    lacking = without_glyph(error).keys() - {_STAND_IN}
                    if not lacking:
                        raise
                    text = "".join(_STAND_IN if character in lacking else character for character in text)
        raise RuntimeError("the report could not be set")

    def _compile(self, text: str, moment: datetime) -> bytes:
        written = self._compiler.compile(
            str(self._layouts / "report.typ"),
            format="pdf",
            sys_inputs={"report": text},
            pdf_standards=["ua-1"],
            timestamp=moment,
        )
        return one_file(written)


def _without_pictures(section: Section) -> Section:
    return section if section.table is None else replace(section, table=replace(section.table, pictures=()))
