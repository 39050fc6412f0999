"""Letters as DOCX, for people who want to change the words before they send them."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time
from typing import TYPE_CHECKING

from exposure_check.domain.letter_form import Layout
from exposure_check.letters.annex import Annex, Row
from exposure_check.letters.document import Demand, Document

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The day that a ZIP archive begins to count from; the same for every file, so that the bytes do not change."""

_A4 = (210.0, 297.0)
_LETTER = (215.9, 279.4)
"""Width and height of the paper in millimetres (ISO 216; ANSI/ASME Y14.1, size A)."""

_LOGO = (40.0, 20.0)
"""Millimetres that a logo fits into, as in the layouts."""

_LONGEST_PROPERTY = 255
"""Characters of a title or an author, which the library refuses to exceed. The letter itself has them whole."""

_INDENT = 6.0
_DEEPER = 13.0
"""Millimetres."""


def docx(document: Document) -> bytes:
    """The letter as an Office Open XML document (ISO/IEC 29500), the same bytes for the same letter."""
    import docx as library

    word = library.Document()
    _page(word, document)
    _head(word, document)
    for block in document.opening:
        word.add_paragraph(block.text)
    word.add_heading(document.requests_heading, level=2)
    if document.lead:
        word.add_paragraph(document.lead)
    for number, demand in enumerate(document.requests, start=1):
        _demand(word, number, demand)
    if document.handling:
        word.add_heading(document.handling_heading, level=2)
    for block in (*document.handling, *document.closing):
        word.add_paragraph(block.text)
    if document.farewell:
        word.add_paragraph(document.farewell)
    word.add_paragraph(f"\n\n{document.name}")
    if document.annex is not None:
        word.add_paragraph(document.enclosure)
        _annex(word, document.annex)
    return _same_bytes(word)


def _page(word: Word, document: Document) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor

    section = word.sections[0]
    width, height = _LETTER if document.layout == Layout.AMERICAN else _A4
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(20)
    for name, size in (("Normal", 10), ("Heading 1", 11), ("Heading 2", 10)):
        style = word.styles[name]
        style.font.size = Pt(size)
        style.font.name = "Noto Sans"
        style.font.color.rgb = RGBColor(0, 0, 0)
        properties = style.element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(kind), None)
    word.styles["Normal"].paragraph_format.space_after = Pt(6)
    language = word.styles.element.find(f".//{qn('w:lang')}")
    if language is not None:
        language.set(qn("w:val"), document.language.value)
    properties = word.core_properties
    properties.title, properties.author = document.title[:_LONGEST_PROPERTY], document.name[:_LONGEST_PROPERTY]
    properties.language = document.language.value
    properties.comments = ""
    properties.created = properties.modified = datetime.combine(document.written_on, time(12))


def _head(word: Word, document: Document) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    if document.letterhead:
        name, *lines = document.letterhead
        head = word.add_paragraph()
        head.add_run(name).bold = True
        head.add_run("".join(f"\n{line}" for line in lines))
        if document.logo:
            _logo(word, document)
        head.paragraph_format.space_after = Pt(18)
    if document.footer:
        word.sections[0].footer.paragraphs[0].text = document.footer
    _lines(word, (document.name, *document.sender))
    recipient = _lines(word, document.recipient)
    recipient.paragraph_format.space_before = Pt(18)
    dated = word.add_paragraph(document.place_and_date)
    dated.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    word.add_heading(document.subject, level=1)
    if document.salutation:
        word.add_paragraph(document.salutation)


def _logo(word: Word, document: Document) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm

    run = word.paragraphs[0].insert_paragraph_before()
    run.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    shape = run.add_run().add_picture(io.BytesIO(document.logo), height=Mm(_LOGO[1]))
    if shape.width > Mm(_LOGO[0]):
        shape.width, shape.height = Mm(_LOGO[0]), Mm(_LOGO[1] * Mm(_LOGO[0]) / shape.width)
    shape._inline.docPr.set("descr", document.letterhead[0])  # noqa: SLF001 - the library has no door for this text


def _lines(word: Word, lines: tuple[str, ...]) -> Paragraph:
    return word.add_paragraph("\n".join(lines))


def _demand(word: Word, number: int, demand: Demand) -> None:
    _hanging(word, f"{number}.", demand.block.text, 0.0, _INDENT)
    for place, item in enumerate(demand.items):
        _hanging(word, f"{chr(ord('a') + place)})", item.text, _INDENT, _DEEPER)


def _hanging(word: Word, mark: str, text: str, first: float, rest: float) -> None:
    """A paragraph with its mark outside, as text: numbers survive copying, and references in the letter stay true."""
    from docx.shared import Mm

    paragraph = word.add_paragraph(f"{mark}\t{text}")
    form = paragraph.paragraph_format
    form.left_indent = Mm(rest)
    form.first_line_indent = Mm(first - rest)
    form.tab_stops.add_tab_stop(Mm(rest))


def _annex(word: Word, annex: Annex) -> None:
    heading = word.add_heading(annex.heading, level=2)
    heading.paragraph_format.page_break_before = True
    headings = list(annex.columns)
    if annex.picture_column:
        headings.insert(1, annex.picture_column)
    table = word.add_table(rows=1, cols=len(headings), style="Table Grid")
    _widths(table, with_pictures=bool(annex.picture_column))
    for cell, text in zip(table.rows[0].cells, headings, strict=True):
        cell.text = text
    for number, row in enumerate(annex.rows, start=1):
        _row(table, number, row, with_pictures=bool(annex.picture_column))
    for note in filter(None, (*annex.notes, annex.picture_note)):
        word.add_paragraph(note)


def _widths(table: Table, *, with_pictures: bool) -> None:
    from docx.shared import Mm

    table.autofit = False
    for column, width in zip(table.columns, (10, 30, 85, 35) if with_pictures else (10, 110, 40), strict=True):
        column.width = Mm(width)


def _row(table: Table, number: int, row: Row, *, with_pictures: bool) -> None:
    from docx.shared import Mm

    cells = list(table.add_row().cells)  # type: ignore[no-untyped-call]
    for cell, column in zip(cells, table.columns, strict=True):
        cell.width = column.width or 0
    cells[0].text, cells[-2].text, cells[-1].text = str(number), row.address, row.date
    for line in row.lines:
        cells[-2].add_paragraph(line.text)
    if with_pictures and row.picture:
        shape = cells[1].paragraphs[0].add_run().add_picture(io.BytesIO(row.picture), width=Mm(24))
        shape._inline.docPr.set("descr", row.alt)  # noqa: SLF001 - the library has no door for alternative text


def _same_bytes(word: Word) -> bytes:
    """The file with one fixed day on every part; the library would write the current time."""
    written, fixed = io.BytesIO(), io.BytesIO()
    word.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, _MOMENT), source.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
