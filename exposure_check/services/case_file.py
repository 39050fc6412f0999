"""The file of a case for a lawyer or an authority: a chronology, the letter, and what was attached, with hashes.

The chronology says what the log says, also what was taken back. What was attached leaves the vault as it came.
"""

from __future__ import annotations

import hashlib
import html
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from exposure_check.domain.case import Attachment, AttachmentId, Case, CaseEvent, EventKind
from exposure_check.domain.case_events import standing
from exposure_check.domain.chronology import Chronology, EnclosedFile, Happened, Labels
from exposure_check.domain.errors import DiskFull, NotWritable, is_disk_full, printable
from exposure_check.services.case_clock import Basis, CaseClock
from exposure_check.services.case_file_words import CaseFileWords

HASHES = "SHA256SUMS.txt"
LETTER = "letter.pdf"
_LONGEST_LINE = 10_000
_NO_BREAK = "\u00a0\u202f"
_NO_BREAK_SPACE = re.compile(f"([{_NO_BREAK}])")
CASE_FILE = "case-file.pdf"
"""The whole case in one document."""
LONGEST_FILE_NAME = 200
"""Bytes in UTF-8. Common file systems take 255, and a number stands before it."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What goes into the file of a case. ``content_of`` gives the bytes of an attachment."""

    case: Case
    person_name: str
    letter_pdf: bytes
    letter_text: str
    attachments: Sequence[Attachment]
    content_of: Callable[[AttachmentId], bytes]
    clock: CaseClock | None
    made_on: date
    words: CaseFileWords


def in_words(event: CaseEvent) -> str:
    """An entry in one line, without its day and note."""
    details = ", ".join(f"{name}: {value}" for name, value in event.details.items())
    return f"{event.event.value} ({details})" if details else event.event.value


def write_case_file(file: CaseFile, out: Path, typeset: Callable[[Chronology], bytes]) -> list[str]:
    """Write the folder ``out``, whole or not at all, and return the paths in it. ``typeset`` makes the case file a PDF.

    Raises:
        NotWritable, DiskFull: it cannot be written, or there is something in it already.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise NotWritable(path=out, reason="there is something already")
    temporary: Path | None = None
    written: list[str] = []
    hashes = ""
    try:
        temporary = Path(tempfile.mkdtemp(prefix=".exposure-check-", suffix=".part", dir=out.absolute().parent))
        for name, content in _documents(file, typeset):
            path = temporary / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
            written.append(name)
            hashes += f"{hashlib.sha256(content).hexdigest()}  {name}\n"  # as `sha256sum --check` reads it
        (temporary / HASHES).write_bytes(hashes.encode())
        if out.exists():
            out.rmdir()
        temporary.rename(out)
    except OSError as error:
        if is_disk_full(error):
            raise DiskFull(path=out) from error
        raise NotWritable(path=out, reason=error.strerror or type(error).__name__) from error
    finally:
        if temporary is not None:
            shutil.rmtree(temporary, ignore_errors=True)
    return [*written, HASHES]


def _documents(file: CaseFile, typeset: Callable[[Chronology], bytes]) -> Iterator[tuple[str, bytes]]:
    """Every file of the folder with its path in it, one at a time: attachments can be large."""
    yield CASE_FILE, typeset(chronology(file))
    yield "chronology.txt", chronology_text(file).encode()
    yield "chronology.html", chronology_html(file).encode()
    yield LETTER, file.letter_pdf
    yield "letter.txt", file.letter_text.encode()
    paths = _attachment_paths(file.attachments)
    for each in file.attachments:
        yield paths[each.id], file.content_of(each.id)


def chronology(file: CaseFile) -> Chronology:
    """Everything in one document: the chronology, how the time was counted, the letter, the list of files."""
    paths = _attachment_paths(file.attachments)
    words, dates = file.words.words, file.words.dates
    request = file.words.requests[file.case.kind]
    return Chronology(
        language=file.words.language,
        title=words.title.format(request=request, recipient=file.case.recipient_name),
        author=file.person_name,
        made_on=file.made_on,
        labels=Labels(**{name: getattr(words, name) for name in Labels.__dataclass_fields__}),
        facts=tuple((words.fact.format(name=name, value="").rstrip(), _line(value)) for name, value in _head(file)),
        entries=tuple(
            Happened(
                number,
                dates.written(event.on),
                _line(file.words.happened(event)),
                tuple(_line(text) for text in _below(file, number, event, counts=counts)),
            )
            for number, event, counts in _entries(file.case)
        ),
        counted=tuple(_time_limit(file)[1:]),
        letter=tuple(part for part in file.letter_text.split("\n\n") if part.strip()),
        files=tuple(EnclosedFile(paths[each.id], each.size, each.sha256) for each in file.attachments),
        closing=tuple(_closing(file)),
    )


def chronology_text(file: CaseFile) -> str:
    """The chronology as plain text."""
    words, dates = file.words.words, file.words.dates
    lines = [words.chronology, ""]
    lines += [words.fact.format(name=name, value=value) for name, value in _head(file)]
    for number, event, counts in _entries(file.case):
        lines += ["", f"{number}. {dates.written(event.on)}  {file.words.happened(event)}"]
        lines += [f"   {text}" for text in _below(file, number, event, counts=counts)]
    for text in (*_time_limit(file), *_closing(file)):
        lines += ["", text]
    return "\n".join(lines) + "\n"


def chronology_html(file: CaseFile) -> str:
    """The chronology as a page that loads nothing and runs nothing."""
    words, dates = file.words.words, file.words.dates
    head = "".join(f"<dt>{_safe(name)}</dt><dd>{_safe(value)}</dd>" for name, value in _head(file))
    rows = "".join(
        f'<tr><td>{number}</td><td><time datetime="{event.on.isoformat()}">{_safe(dates.written(event.on))}</time></td>'
        f"<td>{_safe(file.words.happened(event))}"
        + "".join(f"<br>{_safe(text)}" for text in _below(file, number, event, counts=counts))
        + "</td></tr>\n"
        for number, event, counts in _entries(file.case)
    )
    columns = "".join(f'<th scope="col">{_safe(name)}</th>' for name in (words.number, words.day, words.happened))
    after = "".join(f"<p>{_safe(text)}</p>\n" for text in (*_time_limit(file), *_closing(file)))
    return (
        f'<!DOCTYPE html>\n<html lang="{_safe(file.words.language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{_safe(words.chronology)}</title>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<style>body{font-family:sans-serif;max-width:48em;margin:2em auto;padding:0 1em}"
        "td,th{vertical-align:top;text-align:left;padding:.3em 1em .3em 0;overflow-wrap:anywhere}"
        f"dt{{font-weight:bold}}</style>\n</head>\n<body>\n<h1>{_safe(words.chronology)}</h1>\n"
        f"<dl>{head}</dl>\n<table>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n{after}"
        "</body>\n</html>\n"
    )


def _head(file: CaseFile) -> list[tuple[str, str]]:
    case, words = file.case, file.words
    country = f" ({case.recipient_country})" if case.recipient_country else ""
    return [
        (words.words.person, file.person_name),
        (words.words.recipient, f"{case.recipient_name}{country}"),
        (words.words.request, words.words.under.format(request=words.requests[case.kind], law=words.laws[case.law])),
        (words.words.state, words.states[case.state]),
        (words.words.case, case.id),
    ]


def _entries(case: Case) -> list[tuple[int, CaseEvent, bool]]:
    counting = {number for number, _ in standing(case.events)}
    return [
        (number, event, number in counting or event.event is EventKind.CORRECTED)
        for number, event in enumerate(case.events, 1)
    ]


def _below(file: CaseFile, number: int, event: CaseEvent, *, counts: bool) -> list[str]:
    words, dates = file.words.words, file.words.dates
    found = [] if counts else [words.taken_back]
    found += file.words.more(event)
    found += event.note.splitlines()
    paths = _attachment_paths(file.attachments)
    found += [
        words.enclosed.format(path=paths[each.id], size=each.size, sha256=each.sha256)
        for each in file.attachments
        if each.entry == number
    ]
    if event.recorded_at is not None:
        found.append(words.entered.format(day=dates.written(event.recorded_at.astimezone().date())))
    return found


def _time_limit(file: CaseFile) -> list[str]:
    """A heading, and how the time was counted. Steps that a language lacks words for are told in English, all of them:
    half of a calculation in another language helps nobody."""
    if file.clock is None or file.clock.basis is Basis.EXPECTED:
        return []  # a guess of the program is nothing that happened
    words, steps = file.words, file.clock.deadline.steps
    notes = [words.said(note) or str(note) for note in file.clock.notes]
    said = [words.said(step) for step in steps]
    told = [step for step in said if step is not None]
    # As plain text: the typesetter takes no sentences.
    counted = told if len(told) == len(steps) else [words.words.in_english, *map(str, steps)]
    return [words.words.fact.format(name=words.words.counted, value="").rstrip(), *notes, *counted]


def _closing(file: CaseFile) -> list[str]:
    words = file.words.words
    return [
        words.origin.format(day=file.words.dates.written(file.made_on)),
        words.hashes.format(letter=LETTER, hashes=HASHES),
    ]


def _attachment_paths(attachments: Sequence[Attachment]) -> dict[str, str]:
    return {
        each.id: f"attachments/{each.entry:02}-{number:02}-{safe_file_name(each.untrusted_name)}"
        for number, each in enumerate(attachments, 1)
    }


def safe_file_name(untrusted_name: str) -> str:
    """A name that every common system takes, with its suffix, at most :data:`LONGEST_FILE_NAME` bytes long.

    >>> safe_file_name("../reçu <1>.pdf")
    'reçu _1_.pdf'
    """
    base = untrusted_name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(mark if mark.isalnum() or mark in " -_.()" else "_" for mark in printable(base))
    stem, dot, suffix = kept.strip(" .").rpartition(".")
    if not dot or len(suffix) > 10:
        stem, suffix = kept.strip(" ."), ""
    ending = f".{suffix}" if suffix else ""
    room = LONGEST_FILE_NAME - len(ending.encode())
    return (stem.encode()[:room].decode(errors="ignore").strip(" .") or "file") + ending


def _safe(text: str) -> str:
    return html.escape(_line(text))


def _line(text: str) -> str:
    """Printable, with the spaces that do not break in dates and before some punctuation."""
    parts = (part if part in _NO_BREAK else printable(part, _LONGEST_LINE) for part in _NO_BREAK_SPACE.split(text))
    return "".join(parts)
