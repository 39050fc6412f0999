"""Words for what letters for many people tell: problems of rows, and advice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exposure_check.domain.batch import Advice, Problem, Severity
from exposure_check.domain.errors import QT_TRANSLATE_NOOP
from exposure_check.domain.request import RequestKind
from exposure_check.ui import words
from exposure_check.ui.errors import sentence

translate = QCoreApplication.translate

_SEVERITIES = {
    Severity.ERROR: QT_TRANSLATE_NOOP("batch", "Left out"),
    Severity.WARNING: QT_TRANSLATE_NOOP("batch", "Please check"),
    Severity.NOTE: QT_TRANSLATE_NOOP("batch", "Written before"),
    None: QT_TRANSLATE_NOOP("batch", "Ready"),
}


def severity(value: Severity | None) -> str:
    """What a row's worst problem means for it."""
    return translate("batch", _SEVERITIES[value])


def problem(value: Problem, recipients: dict[str, str]) -> str:
    """A problem as a sentence; with the letter, unless it is about the whole row. ``recipients``: names by slug."""
    said = (
        sentence(value.error) if value.error is not None else translate("batch", value.template).format(**value.values)
    )
    if not value.recipient:
        return said
    return translate("batch", "{recipient}, “{kind}”: {problem}").format(
        recipient=recipients.get(value.recipient, value.recipient),
        kind=words.request_kind(RequestKind(value.letter)),
        problem=said,
    )


def advice(value: Advice) -> str:
    """A piece of advice as a sentence."""
    return translate("batch", value.template).format(**value.values)


def sources(value: Advice) -> str:
    """What advice rests on."""
    return translate("batch", "Sources, as of {day}: {titles}.").format(
        day=words.day(value.checked), titles="; ".join(source.title for source in value.sources)
    )
