"""What the calculator says about questions of a recipient and about a day that it named, marked for translation.

The sentences are made in ``law/clock.py`` and ``law/explained.py`` and come from ``resources/law/deadlines.json``.
Cases never lead to them, so they are not among those of ``ui/law_words.py``, which the case file has in all its
languages. A test compares what the clock says with both lists.
"""

from __future__ import annotations

from exposure_check.domain.errors import QT_TRANSLATE_NOOP

PAUSES_SAY = (
    QT_TRANSLATE_NOOP("cases", "one day"),
    QT_TRANSLATE_NOOP("cases", "The controller named {day} for its answer. {notice}"),
    QT_TRANSLATE_NOOP(
        "cases", "The controller must say so and name the date by which it will answer (DPO Art. 18(2))."
    ),
    QT_TRANSLATE_NOOP("cases", "The recipient's question changes nothing. {rule}"),
    QT_TRANSLATE_NOOP(
        "cases", "The recipient asked something before it answered. {rule} The date below leaves that out."
    ),
    QT_TRANSLATE_NOOP("cases", "A question that came when the time was over changes nothing."),
    QT_TRANSLATE_NOOP("cases", "The time starts on {day}, when what the controller had asked for arrived ({rule})."),
    QT_TRANSLATE_NOOP("cases", "The time stood still for {length} while a question was open ({rule})."),
    QT_TRANSLATE_NOOP("cases", "With the {length} of standing still added, that is {day}."),
    QT_TRANSLATE_NOOP("cases", "{length} from the start ({law}) ends on {day}: {why} ({rule})."),
    QT_TRANSLATE_NOOP(
        "cases", "Whether the day on which the controller had its answer belongs to the pause was not verified."
    ),
    QT_TRANSLATE_NOOP(
        "cases",
        "GDPR Art. 12(3) knows no pause. The EDPB says that the time may stand still while the identity is clarified, "
        "if it was asked without undue delay (Guidelines 01/2022, paragraph 159).",
    ),
    QT_TRANSLATE_NOOP("cases", "Before 5 February 2026 no text of the UK GDPR let the time stand still."),
    QT_TRANSLATE_NOOP("cases", "UK GDPR Art. 12A"),
    QT_TRANSLATE_NOOP("cases", "The rules read for this law say nothing about a pause."),
    QT_TRANSLATE_NOOP("cases", "The time needed to verify a request does not stop the days (11 CCR 7021)."),
)
