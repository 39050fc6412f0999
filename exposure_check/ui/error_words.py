"""Parts of errors that come as values of the sentence, in the language of the window: why a file or the vault cannot be
used, what was looked for, names of fields, days.

They are written where they are found out, also in other processes, so they arrive as plain English. A test compares
them with the sources. What is wrong inside a data file of the program stays English: it helps whoever repairs it, and
the sentence around it says what to do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, Ambiguous, ExposureCheckError, NotFound
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.sentence import made_from
from exposure_check.ui import source_words, words

REASONS = (
    QT_TRANSLATE_NOOP("errors", "an entry in it points outside of it"),
    QT_TRANSLATE_NOOP("errors", "entries refer to others that are missing"),
    QT_TRANSLATE_NOOP("errors", "it cannot be read"),
    QT_TRANSLATE_NOOP("errors", "it has changed since it was scanned"),
    QT_TRANSLATE_NOOP("errors", "it holds a link or a device"),
    QT_TRANSLATE_NOOP("errors", "it is a folder"),
    QT_TRANSLATE_NOOP("errors", "it is encrypted. Unpack it yourself and add the folder"),
    QT_TRANSLATE_NOOP("errors", "it is gone"),
    QT_TRANSLATE_NOOP("errors", "it is neither a folder nor a ZIP archive"),
    QT_TRANSLATE_NOOP("errors", "it is neither a folder nor a file"),
    QT_TRANSLATE_NOOP("errors", "it is no backup of a vault"),
    QT_TRANSLATE_NOOP("errors", "it is no backup of a vault, or it is cut short"),
    QT_TRANSLATE_NOOP("errors", "it is not a file"),
    QT_TRANSLATE_NOOP("errors", "it is not a ZIP archive, or it is damaged"),
    QT_TRANSLATE_NOOP("errors", "it is packed in an unusual way. Unpack it yourself and add the folder"),
    QT_TRANSLATE_NOOP("errors", "it is too large"),
    QT_TRANSLATE_NOOP("errors", "its content is packed"),
    QT_TRANSLATE_NOOP("errors", "its database is empty"),
    QT_TRANSLATE_NOOP("errors", "its database is missing"),
    QT_TRANSLATE_NOOP("errors", "its files changed while it was loaded. Try again"),
    QT_TRANSLATE_NOOP("errors", "its folder holds no .onnx file. Add the pack again"),
    QT_TRANSLATE_NOOP("errors", "its key file is missing"),
    QT_TRANSLATE_NOOP("errors", "its key file is too long"),
    QT_TRANSLATE_NOOP("errors", "its manifest.json cannot be read"),
    QT_TRANSLATE_NOOP(
        "errors",
        "its name may have up to 64 letters, digits, dots, hyphens and underscores. Give it another one with --name",
    ),
    QT_TRANSLATE_NOOP("errors", "its record pack.json is damaged. Remove its folder and add the pack again"),
    QT_TRANSLATE_NOOP("errors", "its template was made by another pack"),
    QT_TRANSLATE_NOOP("errors", "looking at it takes too much memory"),
    QT_TRANSLATE_NOOP(
        "errors",
        "nobody has measured yet which of its scores mean what, and without that a match cannot be judged",
    ),
    QT_TRANSLATE_NOOP("errors", "read error"),
    QT_TRANSLATE_NOOP("errors", "several folders in it hold .onnx files. Add one"),
    QT_TRANSLATE_NOOP("errors", "the process that fetched it ended early. Try again"),
    QT_TRANSLATE_NOOP("errors", "the store sends more than a pack may have"),
    QT_TRANSLATE_NOOP("errors", "there are too many cleaned copies beside it"),
    QT_TRANSLATE_NOOP("errors", "there is a file already"),
    QT_TRANSLATE_NOOP("errors", "there is a pack with this name already. Give the new one another with --name"),
    QT_TRANSLATE_NOOP("errors", "there is no .onnx file in it"),
    QT_TRANSLATE_NOOP("errors", "there is something already"),
    QT_TRANSLATE_NOOP("errors", "two entries in it have the same name"),
    QT_TRANSLATE_NOOP("errors", "unknown"),
    QT_TRANSLATE_NOOP("errors", "write error"),
)

TEMPLATES = (
    QT_TRANSLATE_NOOP("errors", "a file in it has a name that cannot be kept: {file}"),
    QT_TRANSLATE_NOOP("errors", "insightface cannot load {file} ({error})"),
    QT_TRANSLATE_NOOP("errors", "it broke the process that looked at it ({error})"),
    QT_TRANSLATE_NOOP("errors", "it cannot be copied ({error})"),
    QT_TRANSLATE_NOOP("errors", "it could not be fetched from {address} ({error})"),
    QT_TRANSLATE_NOOP("errors", "it fails on a photo of faces ({error})"),
    QT_TRANSLATE_NOOP("errors", "it finds {number} of {all} faces in a clear photo, so it was not added"),
    QT_TRANSLATE_NOOP(
        "errors", "it has more than one {network} ({files}). Keep the one that you mean and add it again"
    ),
    QT_TRANSLATE_NOOP("errors", "it has no {network} ({others})"),
    QT_TRANSLATE_NOOP("errors", "it has no {network}"),
    QT_TRANSLATE_NOOP("errors", "it holds {file} more than once"),
    QT_TRANSLATE_NOOP("errors", "it holds more than {number} entries"),
    QT_TRANSLATE_NOOP("errors", "it holds more than {number} networks"),
    QT_TRANSLATE_NOOP("errors", "it takes different people for the same one (score {score}), so it was not added"),
    QT_TRANSLATE_NOOP("errors", "its description cannot be read ({error})"),
    QT_TRANSLATE_NOOP("errors", "its file {file} is not installed. Install the program again"),
    QT_TRANSLATE_NOOP("errors", "its files cannot be read ({error})"),
    QT_TRANSLATE_NOOP("errors", "its key file cannot be read: {error}"),
    QT_TRANSLATE_NOOP("errors", "its networks are here already, as the pack {pack}"),
    QT_TRANSLATE_NOOP("errors", "looking at it took longer than {seconds} seconds"),
    QT_TRANSLATE_NOOP("errors", "the copy is a {format} file: end its name in {ending}"),
    QT_TRANSLATE_NOOP("errors", "the copy would still give away {what}"),
    QT_TRANSLATE_NOOP("errors", "the passphrase could not be checked ({error})"),
    QT_TRANSLATE_NOOP("errors", "{file} cannot be read ({error})"),
    QT_TRANSLATE_NOOP("errors", "{file} could not be prepared ({error})"),
    QT_TRANSLATE_NOOP("errors", "{file} is larger than it may be"),
    QT_TRANSLATE_NOOP("errors", "{file} was changed or damaged since it was added. Add the pack again"),
    QT_TRANSLATE_NOOP(
        "errors", "{file} was changed or damaged since it was added. Remove its folder and add the pack again"
    ),
    QT_TRANSLATE_NOOP("errors", "{file} was changed or damaged. Install the program again"),
)
"""Reasons with values. The first that fits is taken."""

PROBLEMS = (
    QT_TRANSLATE_NOOP("errors", "it is larger than {size} KiB"),
    QT_TRANSLATE_NOOP("errors", "its name has no letter or digit of the Latin alphabet; add one"),
)
"""What is wrong with a record of a company."""

INSIDE = (
    QT_TRANSLATE_NOOP("errors", "ArcFace network that compares faces"),
    QT_TRANSLATE_NOOP("errors", "SCRFD or RetinaFace network that finds faces and their landmarks"),
    QT_TRANSLATE_NOOP("errors", "answer {status}"),
    QT_TRANSLATE_NOOP("errors", "it sends on to {host}, which was not allowed"),
    QT_TRANSLATE_NOOP("errors", "to fetch the pack {pack} from InsightFace's own store"),
)
"""Values of the reasons above, and what the network is needed for."""

_OF_THE_SYSTEM = (
    QT_TRANSLATE_NOOP("errors", "File name too long"),
    QT_TRANSLATE_NOOP("errors", "Input/output error"),
    QT_TRANSLATE_NOOP("errors", "Is a directory"),
    QT_TRANSLATE_NOOP("errors", "No such file or directory"),
    QT_TRANSLATE_NOOP("errors", "Not a directory"),
    QT_TRANSLATE_NOOP("errors", "Operation not permitted"),
    QT_TRANSLATE_NOOP("errors", "Permission denied"),
    QT_TRANSLATE_NOOP("errors", "Read-only file system"),
    QT_TRANSLATE_NOOP("errors", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("errors", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("errors", "disk I/O error"),
    QT_TRANSLATE_NOOP("errors", "file is not a database"),
    QT_TRANSLATE_NOOP("errors", "unable to open database file"),
)
"""What systems and the database say in English; in another language it stays as the system says it."""

NOT_FOUND = {
    "attachment": QT_TRANSLATE_NOOP("errors", "There is no file “{name}” in the case."),
    "authority": QT_TRANSLATE_NOOP("errors", "There is no authority “{name}”."),
    "authority in the directory for": QT_TRANSLATE_NOOP(
        "errors", "There is no authority in the directory for “{name}”."
    ),
    "authority in the directory for the region of {country}": QT_TRANSLATE_NOOP(
        "errors", "There is no authority in the directory for the region “{name}” ({country})."
    ),
    "case": QT_TRANSLATE_NOOP("errors", "There is no case “{name}”."),
    "decision": QT_TRANSLATE_NOOP("errors", "There is no decision “{name}”."),
    "face": QT_TRANSLATE_NOOP("errors", "There is no face “{name}”."),
    "face pack": QT_TRANSLATE_NOOP("errors", "There is no face pack “{name}”."),
    "folder, ZIP archive or InsightFace pack": QT_TRANSLATE_NOOP(
        "errors", "There is no folder, ZIP archive or InsightFace pack “{name}”."
    ),
    "match": QT_TRANSLATE_NOOP("errors", "There is no match “{name}”."),
    "own entry of the directory": QT_TRANSLATE_NOOP("errors", "There is no entry “{name}” of your own."),
    "person": QT_TRANSLATE_NOOP("errors", "There is no person “{name}”."),
    "recipient": QT_TRANSLATE_NOOP("errors", "There is no recipient “{name}”."),
    "reference": QT_TRANSLATE_NOOP("errors", "There is no reference photo “{name}”."),
    "scan": QT_TRANSLATE_NOOP("errors", "There is no scan “{name}”."),
    "source": QT_TRANSLATE_NOOP("errors", "There is no place to search “{name}”."),
    "text block": QT_TRANSLATE_NOOP("errors", "There is no kept paragraph “{name}”."),
}
"""Whole sentences: the article of a noun and its case do not go into a blank."""

AMBIGUOUS = {
    "person": QT_TRANSLATE_NOOP("errors", "“{name}” fits more than one person: {candidates}. Say which one you mean."),
}

FIELDS = {
    "address": QT_TRANSLATE_NOOP("errors", "Address"),
    "box": QT_TRANSLATE_NOOP("errors", "What stays visible"),
    "for": QT_TRANSLATE_NOOP("errors", "For whom is the copy?"),
    "name": QT_TRANSLATE_NOOP("errors", "Name"),
    "note": QT_TRANSLATE_NOOP("errors", "Note"),
}
"""As the window calls them."""

_REASON_FIELDS = frozenset({"reason", "problem", "what"})
_DAYS = frozenset({"day", "first", "last", "received", "until"})
_KNOWN = frozenset((*REASONS, *PROBLEMS, *INSIDE, *_OF_THE_SYSTEM))


_KINDS = {each: made_from(each) for each in NOT_FOUND}
_PATTERNS = {each: made_from(each) for each in (*TEMPLATES, *PROBLEMS, *INSIDE) if "{" in each}


def template(error: ExposureCheckError) -> str:
    """The sentence of an error in the language of the window, with places for its values."""
    kind = error.values.get("kind", "")
    if isinstance(error, NotFound):
        known, _ = _looked_for(kind)
        return _translated(NOT_FOUND.get(known, error.template))
    if isinstance(error, Ambiguous):
        return _translated(AMBIGUOUS.get(kind, error.template))
    return _translated(error.template)


def in_words(values: Mapping[str, str]) -> dict[str, str]:
    """The values of an error in the language of the window, as far as there are words for them."""
    _, countries = _looked_for(values.get("kind", ""))
    return {name: _value(name, text) for name, text in values.items()} | {
        name: words.country(code) for name, code in countries.items()
    }


def _looked_for(kind: str) -> tuple[str, dict[str, str]]:
    """The entry of ``NOT_FOUND`` that this kind was made from, empty if none, and the countries that stand in it."""
    for known, pattern in _KINDS.items():
        found = pattern.fullmatch(kind)
        if found is not None:
            return known, found.groupdict()
    return "", {}


def _value(name: str, text: str) -> str:
    if name in _REASON_FIELDS:
        return _of_a_photo(text) or _said(text)
    if name == "field" and text in FIELDS:
        return _translated(FIELDS[text])
    if name in _DAYS and re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return words.day(date.fromisoformat(text))
    return text


def _said(text: str) -> str:
    if text in _KNOWN:
        return _translated(text)
    for made, known in _PATTERNS.items():
        found = known.fullmatch(text)
        if found is not None:
            return _translated(made).format(**{name: _said(value) for name, value in found.groupdict().items()})
    kinds = text.split(", ")
    if set(kinds) <= set(DisclosureKind):
        return ", ".join(source_words.disclosure(DisclosureKind(kind)) for kind in kinds)
    return text


def _of_a_photo(text: str) -> str:
    """Why a photo could not be read; empty for any other reason."""
    if text in set(Reason):
        return words.reason(text).rstrip(".")
    return words.file_state(FileState(text)) if text in set(FileState) else ""


def _translated(text: str) -> str:
    return QCoreApplication.translate("errors", text)
