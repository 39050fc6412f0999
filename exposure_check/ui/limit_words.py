"""What the calculator says besides what cases say, marked for translation: about questions of a recipient, about
other times than that of an answer, and why there is no more time.

The sentences are made in ``law/clock.py`` and ``law/explained.py``. They are not marked there, because the case file
has all that is marked there in its own words, and no case leads to these. What the rules say is data, which
``packaging/data_texts.py`` lists. A test compares what the clock says with all of that.
"""

from __future__ import annotations

from exposure_check.domain.errors import QT_TRANSLATE_NOOP

PAUSES_SAY = (
    QT_TRANSLATE_NOOP("cases", "one day"),
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
)

REFUSALS_SAY = (
    QT_TRANSLATE_NOOP("cases", "Give the date that the recipient named."),
    QT_TRANSLATE_NOOP("cases", "The law provides for no extension."),
    QT_TRANSLATE_NOOP("cases", "The recipient cannot choose the length itself."),
)

OTHER_LIMITS_SAY = (
    QT_TRANSLATE_NOOP("cases", "The controller received the complaint on {day}. {rule}"),
    QT_TRANSLATE_NOOP("cases", "The complaint was lodged with the authority on {day}. {rule}"),
    QT_TRANSLATE_NOOP("cases", "The last interaction with the company was on {day}. {rule}"),
    QT_TRANSLATE_NOOP("cases", "The letter before was sent on {day}. {rule}"),
    QT_TRANSLATE_NOOP("cases", "{length} from lodging ({law}) ends on {day}: {why} ({rule})."),
    QT_TRANSLATE_NOOP("cases", "{length} from the last interaction ({law}) ends on {day}: {why} ({rule})."),
    QT_TRANSLATE_NOOP("cases", "{length} from sending ({law}) end on {day}."),
    QT_TRANSLATE_NOOP("cases", "Three years"),
    QT_TRANSLATE_NOOP("cases", "10 business days"),
    QT_TRANSLATE_NOOP("cases", "15 business days"),
    QT_TRANSLATE_NOOP("cases", "The confirmation is due by the end of {day}."),
    QT_TRANSLATE_NOOP("cases", "Selling and sharing must have stopped by the end of {day}."),
    QT_TRANSLATE_NOOP("cases", "The acknowledgement is due by the end of {day}."),
    QT_TRANSLATE_NOOP("cases", "News of the complaint is due by the end of {day}."),
    QT_TRANSLATE_NOOP("cases", "The data must have been destroyed by the end of {day}."),
    QT_TRANSLATE_NOOP("cases", "A reminder can be sent after {day}."),
)
