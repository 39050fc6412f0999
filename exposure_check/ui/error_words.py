"""Parts of errors that come as values of the sentence: why a file or the vault cannot be used, and names of fields.

They are written where they are found out, also in other processes, so they arrive as plain English. A test compares the
reasons with the sources.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from exposure_check.domain.errors import QT_TRANSLATE_NOOP

REASONS = (
    QT_TRANSLATE_NOOP("errors", "entries refer to others that are missing"),
    QT_TRANSLATE_NOOP("errors", "it has changed since it was scanned"),
    QT_TRANSLATE_NOOP("errors", "it is a folder"),
    QT_TRANSLATE_NOOP("errors", "it is neither a folder nor a ZIP archive"),
    QT_TRANSLATE_NOOP("errors", "it is neither a folder nor a file"),
    QT_TRANSLATE_NOOP("errors", "it is no backup of a vault"),
    QT_TRANSLATE_NOOP("errors", "it is no backup of a vault, or it is cut short"),
    QT_TRANSLATE_NOOP("errors", "it is not a file"),
    QT_TRANSLATE_NOOP("errors", "it is not a ZIP archive, or it is damaged"),
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
    QT_TRANSLATE_NOOP("errors", "several folders in it hold .onnx files. Add one"),
    QT_TRANSLATE_NOOP("errors", "the process that fetched it ended early. Try again"),
    QT_TRANSLATE_NOOP("errors", "the store sends more than a pack may have"),
    QT_TRANSLATE_NOOP("errors", "there are too many cleaned copies beside it"),
    QT_TRANSLATE_NOOP("errors", "there is a file already"),
    QT_TRANSLATE_NOOP("errors", "there is a pack with this name already. Give the new one another with --name"),
    QT_TRANSLATE_NOOP("errors", "there is no .onnx file in it"),
    QT_TRANSLATE_NOOP("errors", "there is something already"),
)

_OF_THE_SYSTEM = (
    QT_TRANSLATE_NOOP("errors", "File name too long"),
    QT_TRANSLATE_NOOP("errors", "Input/output error"),
    QT_TRANSLATE_NOOP("errors", "Is a directory"),
    QT_TRANSLATE_NOOP("errors", "No such file or directory"),
    QT_TRANSLATE_NOOP("errors", "Not a directory"),
    QT_TRANSLATE_NOOP("errors", "Operation not permitted"),
    QT_TRANSLATE_NOOP("errors", "Permission denied"),
    QT_TRANSLATE_NOOP("errors", "Read-only file system"),
)
"""What systems say in English; in another language it stays as the system says it."""

_KNOWN = frozenset((*REASONS, *_OF_THE_SYSTEM))


def in_words(values: Mapping[str, str]) -> dict[str, str]:
    """The values of an error with its reason in the language of the window, if there are words for it."""
    return {name: _said(text) if name == "reason" else text for name, text in values.items()}


def _said(text: str) -> str:
    return QCoreApplication.translate("errors", text) if text in _KNOWN else text
