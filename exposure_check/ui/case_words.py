"""Words for cases: states, entries, suggestions, and the sentences that services say about them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from exposure_check.domain.case import Asked, CaseEvent, CaseState, EventKind, SentHow
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, printable
from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.photo import Reason
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.domain.sentence import CountryName, HolidayName, LawName, LongDay, Sentence
from exposure_check.services.next_steps import StepKind
from exposure_check.ui import words
from exposure_check.ui.countries import window_language

translate = QCoreApplication.translate

_STATES = {
    CaseState.DRAFT: QT_TRANSLATE_NOOP("cases", "Not sent yet"),
    CaseState.SENT: QT_TRANSLATE_NOOP("cases", "Sent"),
    CaseState.RECEIVED: QT_TRANSLATE_NOOP("cases", "Arrived, waiting for the answer"),
    CaseState.ACKNOWLEDGED: QT_TRANSLATE_NOOP("cases", "They confirmed that they have it"),
    CaseState.EXTENDED: QT_TRANSLATE_NOOP("cases", "They took more time"),
    CaseState.ANSWERED: QT_TRANSLATE_NOOP("cases", "Answered"),
    CaseState.PARTIAL: QT_TRANSLATE_NOOP("cases", "Answered in part"),
    CaseState.REFUSED: QT_TRANSLATE_NOOP("cases", "Refused"),
    CaseState.SILENT: QT_TRANSLATE_NOOP("cases", "No answer came in time"),
    CaseState.REMINDED: QT_TRANSLATE_NOOP("cases", "Reminded, waiting for the answer"),
    CaseState.COMPLAINT: QT_TRANSLATE_NOOP("cases", "With the authority"),
    CaseState.CLOSED: QT_TRANSLATE_NOOP("cases", "Closed"),
}

TONES = {
    CaseState.DRAFT: "warn",
    CaseState.ANSWERED: "good",
    CaseState.PARTIAL: "warn",
    CaseState.REFUSED: "bad",
    CaseState.SILENT: "warn",
}
"""Tones of the badges; the words say it without the colour."""

_EVENTS = {
    EventKind.DRAFTED: QT_TRANSLATE_NOOP("cases", "The letter was written"),
    EventKind.SENT: QT_TRANSLATE_NOOP("cases", "I sent the letter"),
    EventKind.RECEIVED: QT_TRANSLATE_NOOP("cases", "The letter arrived"),
    EventKind.ACKNOWLEDGED: QT_TRANSLATE_NOOP("cases", "They confirmed that they have it"),
    EventKind.EXTENDED: QT_TRANSLATE_NOOP("cases", "They need more time"),
    EventKind.ASKED_BACK: QT_TRANSLATE_NOOP("cases", "They asked me something"),
    EventKind.GIVEN: QT_TRANSLATE_NOOP("cases", "I gave what they had asked for"),
    EventKind.ANSWERED: QT_TRANSLATE_NOOP("cases", "They answered"),
    EventKind.PARTIAL: QT_TRANSLATE_NOOP("cases", "They answered only in part"),
    EventKind.REFUSED: QT_TRANSLATE_NOOP("cases", "They refused"),
    EventKind.SILENT: QT_TRANSLATE_NOOP("cases", "No answer came in time"),
    EventKind.REMINDED: QT_TRANSLATE_NOOP("cases", "I sent a reminder"),
    EventKind.REPLIED: QT_TRANSLATE_NOOP("cases", "I sent a reply"),
    EventKind.COMPLAINED: QT_TRANSLATE_NOOP("cases", "I sent a complaint"),
    EventKind.AUTHORITY_ANSWERED: QT_TRANSLATE_NOOP("cases", "The authority answered"),
    EventKind.WITHDRAWN: QT_TRANSLATE_NOOP("cases", "I took my request back"),
    EventKind.CLOSED: QT_TRANSLATE_NOOP("cases", "I closed the case"),
    EventKind.CORRECTED: QT_TRANSLATE_NOOP("cases", "I took an entry back"),
}

_HINTS = {
    EventKind.DRAFTED: QT_TRANSLATE_NOOP("cases", "For example if you wrote the letter anew. It changes nothing else."),
    EventKind.SENT: QT_TRANSLATE_NOOP(
        "cases", "Keep what proves it: the receipt of the post, or a copy of your e-mail."
    ),
    EventKind.RECEIVED: QT_TRANSLATE_NOOP(
        "cases", "The time for the answer begins on this day. Without proof, it is counted as an assumption."
    ),
    EventKind.ACKNOWLEDGED: QT_TRANSLATE_NOOP("cases", "They wrote that your letter is there. That is no answer yet."),
    EventKind.EXTENDED: QT_TRANSLATE_NOOP("cases", "The day is when they told you."),
    EventKind.ASKED_BACK: QT_TRANSLATE_NOOP(
        "cases", "You need not give more than what is needed to know that it is you."
    ),
    EventKind.GIVEN: QT_TRANSLATE_NOOP("cases", "The day is when you sent it to them."),
    EventKind.ANSWERED: QT_TRANSLATE_NOOP("cases", "Also if they say that they hold nothing about you."),
    EventKind.PARTIAL: QT_TRANSLATE_NOOP("cases", "Something that you asked for is missing in the answer."),
    EventKind.REFUSED: QT_TRANSLATE_NOOP("cases", "They wrote that they will not do what you asked for."),
    EventKind.SILENT: QT_TRANSLATE_NOOP("cases", "Possible only when no reading of the law leaves them any time."),
    EventKind.REMINDED: QT_TRANSLATE_NOOP("cases", "The day is when you sent it."),
    EventKind.REPLIED: QT_TRANSLATE_NOOP("cases", "The day is when you sent it."),
    EventKind.COMPLAINED: QT_TRANSLATE_NOOP("cases", "The day is when you sent it."),
    EventKind.AUTHORITY_ANSWERED: QT_TRANSLATE_NOOP("cases", "Write down in the note what it decided."),
    EventKind.WITHDRAWN: QT_TRANSLATE_NOOP("cases", "This ends the case."),
    EventKind.CLOSED: QT_TRANSLATE_NOOP(
        "cases", "Nothing is deleted. To open the case again, take this entry back later."
    ),
    EventKind.CORRECTED: QT_TRANSLATE_NOOP("cases", "The wrong entry stays in the log and no longer counts."),
}

_STEPS = {
    StepKind.SEND: QT_TRANSLATE_NOOP("cases", "Send the letter"),
    StepKind.NOTE_RECEIPT: QT_TRANSLATE_NOOP("cases", "Note when the letter arrived"),
    StepKind.WAIT: QT_TRANSLATE_NOOP("cases", "Wait for the answer"),
    StepKind.SETTLE_QUESTION: QT_TRANSLATE_NOOP("cases", "Answer their question"),
    StepKind.NOTE_SILENCE: QT_TRANSLATE_NOOP("cases", "Note that no answer came"),
    StepKind.REMIND: QT_TRANSLATE_NOOP("cases", "Remind them"),
    StepKind.REPLY: QT_TRANSLATE_NOOP("cases", "Reply to them"),
    StepKind.COMPLAIN: QT_TRANSLATE_NOOP("cases", "Complain to the authority"),
    StepKind.AWAIT_AUTHORITY: QT_TRANSLATE_NOOP("cases", "Wait for the authority"),
    StepKind.READ_ANSWER: QT_TRANSLATE_NOOP("cases", "Check the answer, then close the case"),
}

_HOW = {
    SentHow.POST: QT_TRANSLATE_NOOP("cases", "By post"),
    SentHow.REGISTERED_POST: QT_TRANSLATE_NOOP("cases", "By registered post"),
    SentHow.EMAIL: QT_TRANSLATE_NOOP("cases", "By e-mail"),
    SentHow.WEB_FORM: QT_TRANSLATE_NOOP("cases", "With a form on their website"),
    SentHow.FAX: QT_TRANSLATE_NOOP("cases", "By fax"),
}

_ASKED = {
    Asked.IDENTITY: QT_TRANSLATE_NOOP("cases", "Who I am"),
    Asked.CLARIFICATION: QT_TRANSLATE_NOOP("cases", "What I mean"),
}

_PROVEN = {
    "yes": QT_TRANSLATE_NOOP("cases", "There is proof"),
    "no": QT_TRANSLATE_NOOP("cases", "I assume it"),
}

_CHOICES: dict[str, dict[str, str]] = {
    "how": {how.value: text for how, text in _HOW.items()},
    "for": {asked.value: text for asked, text in _ASKED.items()},
    "proven": _PROVEN,
}

_DETAILS = {
    "how": QT_TRANSLATE_NOOP("cases", "How was it sent?"),
    "tracking": QT_TRANSLATE_NOOP("cases", "Number of the shipment"),
    "proven": QT_TRANSLATE_NOOP("cases", "How do you know that day?"),
    "until": QT_TRANSLATE_NOOP("cases", "Until which day?"),
    "reason": QT_TRANSLATE_NOOP("cases", "The reason that they gave"),
    "for": QT_TRANSLATE_NOOP("cases", "What do they want to know?"),
    "authority": QT_TRANSLATE_NOOP("cases", "Which authority?"),
    "reference": QT_TRANSLATE_NOOP("cases", "Reference number"),
    "entry": QT_TRANSLATE_NOOP("cases", "Entry taken back"),
}

_LAWS = {
    Law.EU_GDPR: QT_TRANSLATE_NOOP("cases", "General Data Protection Regulation (GDPR) of the European Union"),
    Law.UK_GDPR: QT_TRANSLATE_NOOP("cases", "United Kingdom GDPR"),
    Law.CH_FADP: QT_TRANSLATE_NOOP("cases", "Data protection law of Switzerland (FADP)"),
    Law.US_CA_CCPA: QT_TRANSLATE_NOOP("cases", "Privacy law of California (CCPA)"),
    Law.US_IL_BIPA: QT_TRANSLATE_NOOP("cases", "Biometric privacy law of Illinois (BIPA)"),
    Law.CA_PIPEDA: QT_TRANSLATE_NOOP("cases", "Privacy law of Canada (PIPEDA)"),
    Law.AU_PRIVACY: QT_TRANSLATE_NOOP("cases", "Privacy Act of Australia"),
    Law.BR_LGPD: QT_TRANSLATE_NOOP("cases", "Data protection law of Brazil (LGPD)"),
}

_OBSTACLES = {
    Obstacle.ID_COPY: QT_TRANSLATE_NOOP("cases", "They want a copy of my identity card or passport"),
    Obstacle.PHOTO_DEMANDED: QT_TRANSLATE_NOOP("cases", "They want a photo of my face"),
    Obstacle.LAST_12_MONTHS: QT_TRANSLATE_NOOP("cases", "They gave only the last 12 months"),
    Obstacle.TWICE_A_YEAR: QT_TRANSLATE_NOOP("cases", "They say that I may ask only twice a year"),
    Obstacle.FEE: QT_TRANSLATE_NOOP("cases", "They want money for the answer"),
    Obstacle.EXCESSIVE: QT_TRANSLATE_NOOP("cases", "They call my request excessive or unfounded"),
    Obstacle.PARTIAL: QT_TRANSLATE_NOOP("cases", "Something is missing in the answer"),
    Obstacle.NOT_IN_EU: QT_TRANSLATE_NOOP("cases", "They say that European law does not bind them"),
    Obstacle.PUBLIC_DATA: QT_TRANSLATE_NOOP("cases", "They say that the photos were public anyway"),
    Obstacle.CANNOT_IDENTIFY: QT_TRANSLATE_NOOP("cases", "They say that they cannot find me in their data"),
    Obstacle.WRONG_CHANNEL: QT_TRANSLATE_NOOP("cases", "They say that I must use another way, such as their form"),
    Obstacle.OTHER_LANGUAGE: QT_TRANSLATE_NOOP("cases", "They want me to write in another language"),
}


def said(text: str, context: str = "cases") -> str:
    """A sentence of the services in the language of the window; text of another kind as it is. ``context`` is where
    the catalogues have it and the sentences in it."""
    if not isinstance(text, Sentence):
        return text
    values = {name: _value(value, context) for name, value in text.values.items()}
    return translate(context, text.template).format(**values)


def _value(value: object, context: str) -> str:
    match value:
        case Sentence():
            return said(value, context)
        case CountryName():
            return words.country(value.code)
        case HolidayName():
            return printable(value.others.get(window_language()) or translate("cases", str(value)))
        case LawName():
            return law(Law(value.code))
        case Law():
            return law(value)
        case Reason():
            return words.reason(value).rstrip(".")
        case Language():
            return words.language(value)
        case RequestKind():
            return words.request_kind(value)
        case LongDay():
            return words.day_with_weekday(value)
        case date():
            return words.day(value)
        case EventKind():
            return event(value)
        case CaseState():
            return state(value)
        case _:
            return printable(str(value))


def state(value: CaseState) -> str:
    """Where a case stands."""
    return translate("cases", _STATES[value])


def event(kind: EventKind) -> str:
    """What happened, from the person's side."""
    return translate("cases", _EVENTS[kind])


def event_hint(kind: EventKind) -> str:
    """What is worth knowing when such an entry is made."""
    return translate("cases", _HINTS[kind])


def step(kind: StepKind) -> str:
    """What can be done next."""
    return translate("cases", _STEPS[kind])


def how(value: SentHow) -> str:
    """By which way a letter went."""
    return translate("cases", _HOW[value])


def law(value: Law) -> str:
    """A law by its common name."""
    return translate("cases", _LAWS[value])


def obstacle(value: Obstacle) -> str:
    """What the recipient put in the way."""
    return translate("cases", _OBSTACLES[value])


def detail(name: str) -> str:
    """The question that a detail of an entry answers."""
    return translate("cases", _DETAILS[name])


def choice(name: str, value: str) -> str:
    """One answer to such a question."""
    return translate("cases", _CHOICES[name][value])


def told(entry: CaseEvent) -> list[str]:
    """What an entry says beyond its kind and day, one line each, without the note."""
    lines = []
    for name, value in entry.details.items():
        if name == "entry":
            continue
        shown = value
        if name in _CHOICES and value in _CHOICES[name]:
            shown = choice(name, value)
            if name in {"how", "proven"}:
                lines.append(shown)
                continue
        elif name == "until":
            shown = words.day(date.fromisoformat(value))
        question = detail(name)
        line = (
            translate("cases", "{question} {answer}")
            if question.endswith("?")
            else translate("cases", "{question}: {answer}")
        )
        lines.append(line.format(question=question, answer=printable(shown)))
    return lines
