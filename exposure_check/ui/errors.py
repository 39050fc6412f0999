"""The one place where an exception becomes a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exposure_check.domain.errors import ExposureCheckError
from exposure_check.ui import error_words
from exposure_check.ui.case_words import said


def sentence(error: BaseException) -> str:
    """What to tell the person, in the language of the window."""
    if isinstance(error, ExposureCheckError):
        values = {
            **error_words.in_words(error.values),
            **{name: said(value) for name, value in error.sentences.items()},
        }
        return error_words.template(error).format(**values)
    return QCoreApplication.translate(
        "errors", "Something went wrong inside the program. What was stored before is safe. Please try again."
    )


def is_expected(error: BaseException) -> bool:
    """Whether the sentence says all there is to say; anything else is a fault of the program, with details."""
    return isinstance(error, ExposureCheckError)
