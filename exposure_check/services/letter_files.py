"""Files that a person hands in for a letter: own words, a letterhead, what is attached. Read whole, within limits."""

from __future__ import annotations

import json
import stat
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    NoSuchFile,
    NotReadable,
    Refused,
)
from exposure_check.domain.letter_form import Enclosure, LetterBlock, Letterhead

LARGEST_TEXT = 256 * 1024
"""Bytes of a TOML file."""

LARGEST_ATTACHMENTS = 15 * 1024 * 1024
"""Bytes of all attachments together. Base64 adds a third, and many mail servers take no message beyond 20 to 25 MB."""

MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".txt": "text/plain",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
}
"""What can be attached, by suffix. Media types are those registered with IANA."""

_BEGINNINGS = {".pdf": b"%PDF-", ".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Own texts for blocks by their ids, and own paragraphs. They are checked when the letter is composed."""

    edits: dict[str, str] = field(default_factory=dict)
    additions: tuple[str, ...] = ()


def read_own_words(path: Path) -> OwnWords:
    """The content of a file that :func:`own_words_file` wrote and a person changed.

    Raises:
        NoSuchFile, NotReadable: it cannot be read.
        InputRefused: it is no such file; the sentence says where.
    """
    content = _toml(path, {"additions", "edits"})
    edits, additions = content.get("edits", {}), content.get("additions", [])
    if not isinstance(edits, dict) or not all(isinstance(text, str) for text in edits.values()):
        raise Refused(
            QT_TRANSLATE_NOOP("errors", '“{file}” needs a text for every block below [edits], such as: "id" = "text".'),
            file=path.name,
        )
    if not isinstance(additions, list) or not all(isinstance(text, str) for text in additions):
        raise Refused(
            QT_TRANSLATE_NOOP("errors", '“{file}” needs a list of texts for additions, such as: additions = ["text"].'),
            file=path.name,
        )
    return OwnWords(edits, tuple(additions))


def own_words_file(blocks: Sequence[LetterBlock]) -> str:
    """The blocks of a letter as TOML, for a person to change and hand back. A text that stays as it is counts as the
    program's; an empty one leaves the block out. Paragraphs that were added stand in the list above.
    """
    added = [_plain(block.text) for block in blocks if not block.original]
    lines = [f"additions = [{', '.join(map(_quoted, added))}]", "", "[edits]"]
    for block in blocks:
        if block.original:
            lines += [f"# {' '.join(block.why.split())}", f"{_quoted(block.id)} = {_quoted(_plain(block.text))}"]
    return "\n".join(lines) + "\n"


def read_letterhead(path: Path, read_logo: Callable[[Path], bytes]) -> Letterhead:
    """The letterhead of an organisation: ``lines`` (the name first) and, if wanted, ``footer`` and ``logo``, the path
    of a PNG file from the folder of ``path``. ``read_logo`` is :func:`exposure_check.services.logos.read_logo` with a
    worker.

    Raises:
        NoSuchFile, NotReadable: it or the logo cannot be read.
        InputRefused: it is no such file, too long to stand above an address, or the logo is none.
    """
    content = _toml(path, {"lines", "footer", "logo"})
    lines, footer, logo = content.get("lines"), content.get("footer", ""), content.get("logo", "")
    if not isinstance(lines, list) or not all(isinstance(text, str) for text in (footer, logo, *lines)):
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors", '“{file}” needs the lines of the letterhead, such as: lines = ["Name", "Address"].'
            ),
            file=path.name,
        )
    letterhead = Letterhead(tuple(lines), footer)
    return replace(letterhead, logo=read_logo(path.parent / logo)) if logo else letterhead


def read_enclosures(paths: Sequence[Path]) -> tuple[Enclosure, ...]:
    """Files to attach to an e-mail, under their own names without the folder.

    Raises:
        NoSuchFile, NotReadable: one cannot be read.
        InputRefused: one is of a kind that recipients do not open, its content is not what its name says, two have the
            same name, or together they are larger than mail servers take.
    """
    enclosures: list[Enclosure] = []
    left = LARGEST_ATTACHMENTS
    for path in paths:
        suffix = path.suffix.lower()
        if suffix not in MEDIA_TYPES:
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "“{file}” cannot be attached. Files can be: {kinds}."),
                file=path.name,
                kinds=", ".join(MEDIA_TYPES),
            )
        content = _content(path, left, _TOO_MUCH, LARGEST_ATTACHMENTS // 2**20)
        if not content.startswith(_BEGINNINGS.get(suffix, b"")):
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "“{file}” is not what its name says. Check the file."), file=path.name
            )
        # A name may hold bytes that are no text, line ends, and marks that turn the direction of writing.
        name = "".join(each for each in path.name if each.isprintable()).strip() or f"attachment{suffix}"
        if name in {each.name for each in enclosures}:
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "Two files to attach have the name “{name}”. Rename one."), name=name
            )
        left -= len(content)
        enclosures.append(Enclosure(name, MEDIA_TYPES[suffix], content))
    return tuple(enclosures)


def _toml(path: Path, known: set[str]) -> dict[str, Any]:
    try:
        text = _content(path, LARGEST_TEXT, _TOO_LARGE, LARGEST_TEXT // 1024).decode("utf-8-sig")
        content = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "“{file}” is not UTF-8. Save it as UTF-8."), file=path.name
        ) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "“{file}” is not TOML: {problem}."), file=path.name, problem=error
        ) from error
    if unknown := content.keys() - known:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "“{file}” has “{name}”, which nothing reads. It can have: {known}."),
            file=path.name,
            name=min(unknown),
            known=", ".join(sorted(known)),
        )
    return content


_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "“{file}” is too large. It may have {size} KiB.")
_TOO_MUCH = QT_TRANSLATE_NOOP("errors", "“{file}” is too large. All attachments together may have {size} MB.")


def _content(path: Path, most: int, too_large: str, size: int) -> bytes:
    """The bytes of a regular file. A pipe would never end, so it is not opened. ``too_large`` is the sentence for more
    than ``most`` bytes, which is ``size`` in its unit."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotReadable(path=path.name, reason="it is not a file")
        with path.open("rb") as file:
            content = file.read(most + 1)
    except FileNotFoundError as error:
        raise NoSuchFile(path=path) from error
    except OSError as error:
        raise NotReadable(path=path.name, reason=error.strerror or type(error).__name__) from error
    if len(content) > most:
        raise Refused(too_large, file=path.name, size=size)
    return content


def _plain(text: str) -> str:
    """``text`` with ordinary spaces; which of them do not break is the business of the program's own texts."""
    return " ".join(text.split())


def _quoted(text: str) -> str:
    """``text`` as a basic string of TOML 1.0: what JSON escapes, and the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
