"""The exposure report as one HTML file: no script, nothing that is fetched, charts as SVG with their values in a table.

Everything that is printed is escaped. The policy in the file forbids the browser everything but the one style sheet,
known by its hash, and pictures that are in the file itself.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape
from textwrap import wrap

from exposure_check.domain.report_document import Chart, ReportDocument, Section, Table

_STYLE = """
:root { color-scheme: light dark; --ground: #f5f6f8; --surface: #ffffff; --text: #18212b; --muted: #515d6a;
  --line: #d5dbe2; --bar: #0d6b66; --soft: #d8edea; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #15191e; --surface: #1d2228; --text: #e7ebf0; --muted: #a9b3bf; --line: #343c46; --bar: #5cc4b9;
    --soft: #1d3d3b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 "Noto Sans", system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.9rem; margin: 0; line-height: 1.25; }
h2 { font-size: 1.25rem; margin: 0 0 .6rem; }
p { margin: 0 0 .7rem; }
.muted, footer { color: var(--muted); }
.lead { font-size: 1.2rem; background: var(--soft); border-radius: .5rem; padding: .9rem 1.1rem; margin: 1.2rem 0; }
.figures { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0 0 1.2rem; padding: 0; list-style: none; }
.figures li { background: var(--surface); border: 1px solid var(--line); border-radius: .5rem; padding: .7rem 1rem; }
.figures strong { display: block; font-size: 1.7rem; line-height: 1.2; }
section { background: var(--surface); border: 1px solid var(--line); border-radius: .5rem; padding: 1.1rem 1.25rem;
  margin: 0 0 1rem; }
.beside { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: flex-start; }
.beside svg { flex: 1 1 24rem; max-width: 36rem; height: auto; }
.beside .wide { flex: 1 1 16rem; }
svg text { fill: var(--text); font: 14px "Noto Sans", system-ui, sans-serif; }
svg .bar { fill: var(--bar); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }
th.n, td.n { text-align: right; white-space: nowrap; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
td img { display: block; width: 72px; height: 72px; object-fit: cover; border-radius: .3rem; }
li { margin: 0 0 .6rem; }
li strong { display: block; }
@media print { body { background: none; } section { break-inside: avoid; } section.long { break-inside: auto; } }
"""

_LABEL_WIDTH, _BAR_WIDTH, _NUMBER_WIDTH = 230, 280, 80
_ROW, _LINE = 28, 17
_CHARACTERS, _LINES = 30, 3
"""Of a label beside a bar; the table has the whole of it."""


def html(document: ReportDocument) -> str:
    """The report as one file."""
    policy = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src 'sha256-{}'"
    hashed = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    head = [
        "<!DOCTYPE html>",
        f'<html lang="{_text(document.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy.format(hashed)}">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(document.title)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        "<main>",
        f"<h1>{_text(document.title)}</h1>",
        f'<p class="muted">{_text(document.subtitle)}</p>',
        f'<p class="lead">{_text(document.lead)}</p>',
    ]
    figures = [f"<li><strong>{_text(one.value)}</strong>{_text(one.label)}</li>" for one in document.figures]
    if figures:
        figures = ['<ul class="figures">', *figures, "</ul>"]
    sections = [line for section in document.sections for line in _section(section)]
    foot = [f"<footer>{_text(document.footer)}</footer>", "</main>", "</body>", "</html>", ""]
    return "\n".join((*head, *figures, *sections, *foot))


def _text(untrusted_text: str) -> str:
    return escape(untrusted_text, quote=True)


def _section(section: Section) -> Iterator[str]:
    long = ' class="long"' if section.table is not None and section.chart is None else ""
    yield f'<section{long} aria-labelledby="{section.id}">'
    yield f'<h2 id="{section.id}">{_text(section.heading)}</h2>'
    yield from (f"<p>{_text(one)}</p>" for one in section.paragraphs)
    if section.items:
        kind = "ol" if section.numbered else "ul"
        yield f"<{kind}>"
        for item in section.items:
            yield (
                f"<li><strong>{_text(item.title)}</strong>{_text(item.text)}</li>"
                if item.text
                else (f"<li>{_text(item.title)}</li>")
            )
        yield f"</{kind}>"
    if section.chart is not None:
        yield '<div class="beside">'
        yield from _chart(section.chart)
    if section.table is not None:
        yield from _table(section.table)
    if section.chart is not None:
        yield "</div>"
    yield "</section>"


def _chart(chart: Chart) -> Iterator[str]:
    labels = [wrap(bar.label, _CHARACTERS, max_lines=_LINES, placeholder="…") or [""] for bar in chart.bars]
    width, height = _LABEL_WIDTH + _BAR_WIDTH + _NUMBER_WIDTH, sum(_height(lines) for lines in labels)
    longest = max((bar.value for bar in chart.bars), default=0)
    yield f'<svg role="img" aria-label="{_text(chart.alt)}" viewBox="0 0 {width} {height}" width="{width}">'
    top = 0
    for bar, lines in zip(chart.bars, labels, strict=True):
        middle = top + _height(lines) // 2
        length = round(_BAR_WIDTH * bar.value / longest) if longest else 0
        length = max(2, length) if bar.value else 0
        first = middle + 5 - _LINE * (len(lines) - 1) // 2
        for number, line in enumerate(lines):
            place = f'x="{_LABEL_WIDTH - 10}" y="{first + number * _LINE}" text-anchor="end"'
            yield f"<text {place}>{_text(line)}</text>"
        yield f'<rect class="bar" x="{_LABEL_WIDTH}" y="{middle - 9}" width="{length}" height="18" rx="2"/>'
        yield f'<text x="{_LABEL_WIDTH + length + 8}" y="{middle + 5}">{_text(bar.shown)}</text>'
        top += _height(lines)
    yield "</svg>"


def _height(lines: list[str]) -> int:
    return _ROW + _LINE * (len(lines) - 1)


def _table(table: Table) -> Iterator[str]:
    classes = ['class="n"' if place in table.numeric else "" for place in range(len(table.columns))]
    yield '<div class="wide"><table>'
    yield f"<caption>{_text(table.caption)}</caption>"
    headings = [f'<th {kind} scope="col">{_text(name)}</th>' for kind, name in zip(classes, table.columns, strict=True)]
    if table.pictures:
        headings.append('<th scope="col" aria-hidden="true"></th>')
    yield f"<thead><tr>{''.join(headings)}</tr></thead><tbody>"
    for position, row in enumerate(table.rows):
        cells = [f"<td {kind}>{_text(cell)}</td>" for kind, cell in zip(classes, row, strict=True)]
        if table.pictures:
            cells.append(f"<td>{_picture(table.pictures[position])}</td>")
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table></div>"


def _picture(jpeg: bytes | None) -> str:
    if jpeg is None:
        return ""
    return f'<img alt="" src="data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}">'
