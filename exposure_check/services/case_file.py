"""The file of a case for a lawyer or an authority: a chronology, the letter, and what was attached, with hashes.

The chronology says what the log says, also what was taken back. What was attached leaves the vault as it came.
"""

from __future__ import annotations

import hashlib
import html
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from exposure_check.domain.case import Attachment, AttachmentId, Case, CaseEvent, EventKind
from exposure_check.domain.case_events import standing
from exposure_check.domain.chronology import Chronology, EnclosedFile, Happened
from exposure_check.domain.errors import DiskFull, NotWritable, is_disk_full, printable
from exposure_check.services.case_clock import Basis, CaseClock

HASHES = "SHA256SUMS.txt"
CASE_FILE = "case-file.pdf"
"""The whole case in one document."""
LONGEST_FILE_NAME = 200
"""Bytes in UTF-8. Common file systems take 255, and a number stands before it."""

_SENTENCES: Mapping[EventKind, str] = {
    EventKind.DRAFTED: "The letter was written.",
    EventKind.SENT: "The letter was sent.",
    EventKind.RECEIVED: "The letter arrived.",
    EventKind.ACKNOWLEDGED: "The recipient acknowledged the letter.",
    EventKind.EXTENDED: "The recipient took more time.",
    EventKind.ASKED_BACK: "The recipient asked back.",
    EventKind.GIVEN: "The recipient was given what it had asked for.",
    EventKind.ANSWERED: "The recipient answered.",
    EventKind.PARTIAL: "The recipient answered in part.",
    EventKind.REFUSED: "The recipient refused.",
    EventKind.SILENT: "No answer had come.",
    EventKind.REMINDED: "The recipient was reminded.",
    EventKind.REPLIED: "The recipient was sent a reply.",
    EventKind.COMPLAINED: "A complaint was made.",
    EventKind.AUTHORITY_ANSWERED: "The authority answered.",
    EventKind.WITHDRAWN: "The request was withdrawn.",
    EventKind.CLOSED: "The case was closed.",
    EventKind.CORRECTED: "An entry was taken back.",
}


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
    yield "letter.pdf", file.letter_pdf
    yield "letter.txt", file.letter_text.encode()
    paths = _attachment_paths(file.attachments)
    for each in file.attachments:
        yield paths[each.id], file.content_of(each.id)


def chronology(file: CaseFile) -> Chronology:
    """Everything in one document: the chronology, how the time was counted, the letter, the list of files."""
    paths = _attachment_paths(file.attachments)
    return Chronology(
        title=f"Case file: {file.case.kind.value}, {file.case.recipient_name}",
        author=file.person_name,
        made_on=file.made_on,
        facts=tuple((name, printable(value)) for name, value in _head(file)),
        entries=tuple(
            Happened(
                number,
                event.on.isoformat(),
                _SENTENCES[event.event],
                tuple(printable(text, limit=10_000) for text in _below(file, number, event, counts=counts)),
            )
            for number, event, counts in _entries(file.case)
        ),
        counted=tuple(map(str, _time_limit(file)[1:])),
        letter=tuple(part for part in file.letter_text.split("\n\n") if part.strip()),
        files=tuple(EnclosedFile(paths[each.id], each.size, each.sha256) for each in file.attachments),
        closing=tuple(_closing(file)),
    )


def chronology_text(file: CaseFile) -> str:
    """The chronology as plain text."""
    lines = ["Chronology", ""]
    lines += [f"{name}: {value}" for name, value in _head(file)]
    for number, event, counts in _entries(file.case):
        lines += ["", f"{number}. {event.on.isoformat()}  {_SENTENCES[event.event]}"]
        lines += [f"   {text}" for text in _below(file, number, event, counts=counts)]
    for text in (*_time_limit(file), *_closing(file)):
        lines += ["", text]
    return "\n".join(lines) + "\n"


def chronology_html(file: CaseFile) -> str:
    """The chronology as a page that loads nothing and runs nothing."""
    head = "".join(f"<dt>{_safe(name)}</dt><dd>{_safe(value)}</dd>" for name, value in _head(file))
    rows = "".join(
        f"<tr><td>{number}</td><td><time>{event.on.isoformat()}</time></td><td>{_safe(_SENTENCES[event.event])}"
        + "".join(f"<br>{_safe(text)}" for text in _below(file, number, event, counts=counts))
        + "</td></tr>\n"
        for number, event, counts in _entries(file.case)
    )
    after = "".join(f"<p>{_safe(text)}</p>\n" for text in (*_time_limit(file), *_closing(file)))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Chronology</title>\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<style>body{font-family:sans-serif;max-width:48em;margin:2em auto;padding:0 1em}"
        "td,th{vertical-align:top;text-align:left;padding:.3em 1em .3em 0;overflow-wrap:anywhere}"
        "dt{font-weight:bold}</style>\n</head>\n<body>\n<h1>Chronology</h1>\n"
        f'<dl>{head}</dl>\n<table>\n<thead><tr><th scope="col">No.</th><th scope="col">Day</th>'
        f'<th scope="col">What happened</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n{after}'
        "</body>\n</html>\n"
    )


def _head(file: CaseFile) -> list[tuple[str, str]]:
    case = file.case
    country = f" ({case.recipient_country})" if case.recipient_country else ""
    return [
        ("Person", file.person_name),
        ("Recipient", f"{case.recipient_name}{country}"),
        ("Request", f"{case.kind.value}, {case.law.value}"),
        ("State of the case", case.state.value),
        ("Case", case.id),
    ]


def _entries(case: Case) -> list[tuple[int, CaseEvent, bool]]:
    counting = {number for number, _ in standing(case.events)}
    return [
        (number, event, number in counting or event.event is EventKind.CORRECTED)
        for number, event in enumerate(case.events, 1)
    ]


def _below(file: CaseFile, number: int, event: CaseEvent, *, counts: bool) -> list[str]:
    found = [] if counts else ["This entry was taken back and does not count."]
    if event.event is EventKind.RECEIVED:
        found.append("This is proven." if event.details.get("proven") == "yes" else "This is assumed, not proven.")
    found += [f"{name}: {value}" for name, value in event.details.items() if name != "proven"]
    found += event.note.splitlines()
    paths = _attachment_paths(file.attachments)
    found += [
        f"File: {paths[each.id]}, {each.size} bytes, SHA-256 {each.sha256}"
        for each in file.attachments
        if each.entry == number
    ]
    if event.recorded_at is not None:
        found.append(f"Entered on {event.recorded_at.astimezone().date().isoformat()}.")
    return found


def _time_limit(file: CaseFile) -> list[str]:
    if file.clock is None or file.clock.basis is Basis.EXPECTED:
        return []  # a guess of the program is nothing that happened
    return ["How the time was counted:", *file.clock.notes, *file.clock.deadline.steps]


def _closing(file: CaseFile) -> list[str]:
    origin = (
        f"Made on {file.made_on.isoformat()} from the log of the case. The log holds what was entered by the person or "
        "their helper; the program did not check it."
    )
    return [origin, f"The letter is in letter.pdf. {HASHES} lists the SHA-256 of every file."]


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
    return html.escape(printable(text, limit=10_000))
