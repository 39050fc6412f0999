"""Words for letters: what each kind does, the options of the letters, the laws, the ways to send one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exposure_check.domain.case import Case
from exposure_check.domain.contact import ContactChannel
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, printable
from exposure_check.domain.letter_form import Layout
from exposure_check.domain.letter_options import Option
from exposure_check.domain.request import Law, RequestKind
from exposure_check.ui import words

translate = QCoreApplication.translate

_ABOUT_KINDS = {
    RequestKind.ACCESS: QT_TRANSLATE_NOOP(
        "letters", "They are to tell you what they hold about you, where it comes from and who got it."
    ),
    RequestKind.ERASURE: QT_TRANSLATE_NOOP("letters", "You ask them to delete what they hold about you."),
    RequestKind.OBJECTION: QT_TRANSLATE_NOOP(
        "letters", "You ask them to stop using your data, and say what in your situation speaks against it."
    ),
    RequestKind.RESTRICTION: QT_TRANSLATE_NOOP(
        "letters", "They keep your data and may not use it. Helpful while you wait for an answer."
    ),
    RequestKind.RECTIFICATION: QT_TRANSLATE_NOOP("letters", "You say what is wrong and what is correct."),
    RequestKind.PORTABILITY: QT_TRANSLATE_NOOP(
        "letters", "You get the data that you gave them yourself, as a file that other programs can read."
    ),
    RequestKind.WITHDRAWAL: QT_TRANSLATE_NOOP("letters", "You take back a consent that you gave them before."),
    RequestKind.AUTHORITY_TO_ACT: QT_TRANSLATE_NOOP(
        "letters", "You let a person or a body write to them and get their answers for you."
    ),
    RequestKind.REMOVAL: QT_TRANSLATE_NOOP(
        "letters", "You ask a website, or whoever published it, to take down a photo of you or of your child."
    ),
}

_LAWS = {
    Law.EU_GDPR: QT_TRANSLATE_NOOP("letters", "European Union (GDPR)"),
    Law.UK_GDPR: QT_TRANSLATE_NOOP("letters", "United Kingdom (UK GDPR)"),
    Law.CH_FADP: QT_TRANSLATE_NOOP("letters", "Switzerland (FADP)"),
    Law.US_CA_CCPA: QT_TRANSLATE_NOOP("letters", "California (CCPA)"),
    Law.US_IL_BIPA: QT_TRANSLATE_NOOP("letters", "Illinois (BIPA, biometrics)"),
    Law.CA_PIPEDA: QT_TRANSLATE_NOOP("letters", "Canada (PIPEDA)"),
    Law.AU_PRIVACY: QT_TRANSLATE_NOOP("letters", "Australia (Privacy Act 1988)"),
    Law.BR_LGPD: QT_TRANSLATE_NOOP("letters", "Brazil (LGPD)"),
}

_RESIDENT = {
    Law.US_CA_CCPA: QT_TRANSLATE_NOOP("letters", "I live in California"),
    Law.US_IL_BIPA: QT_TRANSLATE_NOOP("letters", "I live in Illinois"),
}

_OPTIONS = {
    "account": QT_TRANSLATE_NOOP("letters", "Your user name with them"),
    "resident": QT_TRANSLATE_NOOP("letters", "I live where this law applies"),
    "reason": QT_TRANSLATE_NOOP("letters", "Your reason"),
    "ground": QT_TRANSLATE_NOOP("letters", "Why should they lock your data?"),
    "then": QT_TRANSLATE_NOOP("letters", "What should follow?"),
    "wrong": QT_TRANSLATE_NOOP("letters", "What is wrong or missing?"),
    "right": QT_TRANSLATE_NOOP("letters", "What is correct?"),
    "transfer-to": QT_TRANSLATE_NOOP("letters", "Send it straight to another service"),
    "consent": QT_TRANSLATE_NOOP("letters", "Which consent?"),
    "answer-by": QT_TRANSLATE_NOOP("letters", "You would like an answer by"),
    "obstacle": QT_TRANSLATE_NOOP("letters", "What did they put in the way?"),
    "missing": QT_TRANSLATE_NOOP("letters", "What does the answer lack?"),
    "helper": QT_TRANSLATE_NOOP("letters", "Who may act for you?"),
    "helper-address": QT_TRANSLATE_NOOP("letters", "Postal address of the helper"),
    "until": QT_TRANSLATE_NOOP("letters", "Last day of the permission"),
    "answers-to": QT_TRANSLATE_NOOP("letters", "Who gets the answers with your data?"),
    "child": QT_TRANSLATE_NOOP("letters", "If the photo shows your child: its name"),
    "url": QT_TRANSLATE_NOOP("letters", "Address of the photo on the web"),
    "addressee": QT_TRANSLATE_NOOP("letters", "Write to another website or person"),
    "addressee-address": QT_TRANSLATE_NOOP("letters", "Their postal address"),
    "addressee-email": QT_TRANSLATE_NOOP("letters", "Their e-mail address"),
    "complain": QT_TRANSLATE_NOOP("letters", "Is this also your complaint to them?"),
    "sworn": QT_TRANSLATE_NOOP("letters", "I declare under penalty of perjury that the complaint is true"),
}

_HINTS = {
    "account": QT_TRANSLATE_NOOP("letters", "Only if you have an account there. It helps them to find your data."),
    "resident": QT_TRANSLATE_NOOP("letters", "The letter says so. Tick it only if it is true."),
    "reason": QT_TRANSLATE_NOOP(
        "letters", "In your own words, in the language of the letter: why this concerns you in particular."
    ),
    "then": QT_TRANSLATE_NOOP("letters", "Once they have told you all that they hold."),
    "wrong": QT_TRANSLATE_NOOP("letters", "In the language of the letter."),
    "right": QT_TRANSLATE_NOOP("letters", "In the language of the letter. May stay empty."),
    "transfer-to": QT_TRANSLATE_NOOP("letters", "Name of the service. If it stays empty, you get the data yourself."),
    "consent": QT_TRANSLATE_NOOP(
        "letters", "In the language of the letter. If it stays empty, every consent is withdrawn."
    ),
    "answer-by": QT_TRANSLATE_NOOP("letters", "This is your wish, not a time limit of the law."),
    "missing": QT_TRANSLATE_NOOP("letters", "In the language of the letter."),
    "helper": QT_TRANSLATE_NOOP("letters", "Full name of the person or body."),
    "helper-address": QT_TRANSLATE_NOOP("letters", "On one line. May stay empty."),
    "until": QT_TRANSLATE_NOOP("letters", "Without a day it holds until you take it back."),
    "child": QT_TRANSLATE_NOOP("letters", "Then you write as a parent."),
    "url": QT_TRANSLATE_NOOP("letters", "Needed if none of your confirmed photos is the one."),
    "addressee": QT_TRANSLATE_NOOP("letters", "Leave it empty to write to the recipient that you chose above."),
    "addressee-address": QT_TRANSLATE_NOOP("letters", "One line each, the country last."),
}

_CHOICES = {
    ("ground", "unlawful"): QT_TRANSLATE_NOOP("letters", "They had no right to use it"),
    ("ground", "accuracy"): QT_TRANSLATE_NOOP("letters", "It is wrong, to be checked"),
    ("ground", "claims"): QT_TRANSLATE_NOOP("letters", "I need it for a legal claim"),
    ("ground", "objection"): QT_TRANSLATE_NOOP("letters", "My objection is still open"),
    ("then", "erase"): QT_TRANSLATE_NOOP("letters", "They delete my data"),
    ("then", "nothing"): QT_TRANSLATE_NOOP("letters", "Nothing for now"),
    ("answers-to", "helper"): QT_TRANSLATE_NOOP("letters", "The helper"),
    ("answers-to", "me"): QT_TRANSLATE_NOOP("letters", "Only I"),
    ("complain", "yes"): QT_TRANSLATE_NOOP("letters", "Yes, treat it as one"),
    ("complain", "no"): QT_TRANSLATE_NOOP("letters", "No"),
}

_WAYS = {
    ContactChannel.EMAIL: QT_TRANSLATE_NOOP("letters", "By e-mail: {where}"),
    ContactChannel.WEBFORM: QT_TRANSLATE_NOOP("letters", "With the form on their website: {where}"),
    ContactChannel.LETTER: QT_TRANSLATE_NOOP("letters", "By post: {where}"),
}

_LAYOUTS = {
    Layout.DIN_5008: QT_TRANSLATE_NOOP("letters", "Germany, Austria, Liechtenstein"),
    Layout.FRENCH: QT_TRANSLATE_NOOP("letters", "France: address on the right"),
    Layout.DUTCH: QT_TRANSLATE_NOOP("letters", "Netherlands"),
    Layout.SWISS: QT_TRANSLATE_NOOP("letters", "Switzerland: address on the right"),
    Layout.SWISS_LEFT: QT_TRANSLATE_NOOP("letters", "Switzerland: address on the left"),
    Layout.BRITISH: QT_TRANSLATE_NOOP("letters", "United Kingdom"),
    Layout.AMERICAN: QT_TRANSLATE_NOOP("letters", "United States: on Letter paper"),
    Layout.GENERIC: QT_TRANSLATE_NOOP("letters", "Elsewhere: address on the left"),
}

_DECISION_KINDS = {
    "hearing": QT_TRANSLATE_NOOP("letters", "Hearing"),
    "notice": QT_TRANSLATE_NOOP("letters", "Notice"),
    "finding": QT_TRANSLATE_NOOP("letters", "Finding"),
    "order": QT_TRANSLATE_NOOP("letters", "Order"),
    "fine": QT_TRANSLATE_NOOP("letters", "Fine"),
    "penalty": QT_TRANSLATE_NOOP("letters", "Penalty payment"),
    "proceedings": QT_TRANSLATE_NOOP("letters", "Proceedings, nothing decided yet"),
    "complaint": QT_TRANSLATE_NOOP("letters", "Complaint of somebody else, nothing decided yet"),
}

_RARE = frozenset(
    {"account", "transfer-to", "helper-address", "child", "addressee", "addressee-address", "addressee-email"}
)
"""Options that most people leave empty; they wait behind a button."""


def about_kind(kind: RequestKind) -> str:
    """What a letter of this kind does, in one sentence; empty for kinds that follow a case."""
    return translate("letters", _ABOUT_KINDS[kind]) if kind in _ABOUT_KINDS else ""


def law(value: Law) -> str:
    """Where a law applies, with its short name."""
    return translate("letters", _LAWS[value])


def option(value: Option, under: Law) -> str:
    """What an option asks for; one that has no words of its own by the domain's (English)."""
    if value.name == "resident" and under in _RESIDENT:
        return translate("letters", _RESIDENT[under])
    return translate("letters", _OPTIONS[value.name]) if value.name in _OPTIONS else value.help


def option_hint(value: Option) -> str:
    """What helps to fill it in; may be empty."""
    return translate("letters", _HINTS[value.name]) if value.name in _HINTS else ""


def choice(value: Option, key: str) -> str:
    """One choice of an option in plain words; one without words of its own as it is."""
    known = _CHOICES.get((value.name, key))
    return key if known is None else translate("letters", known)


def is_rare(value: Option) -> bool:
    """Whether most people leave it empty."""
    return value.name in _RARE and not value.required


def way(channel: ContactChannel, where: str) -> str:
    """How and where to a letter can be sent."""
    return translate("letters", _WAYS[channel]).format(where=where)


def layout(value: Layout) -> str:
    """Where the address stands, by the countries whose envelopes have their window there."""
    return translate("letters", _LAYOUTS[value])


def same_again(case: Case) -> str:
    """The person asked the same before, and that is open."""
    return translate("letters", "You have an open case with {name} about the same: “{kind}”, written on {day}.").format(
        name=printable(case.recipient_name), kind=words.request_kind(case.kind), day=words.day(case.created_at)
    )


def decision_kind(kind: str) -> str:
    """What sort of step an authority took; an unknown one as the record has it."""
    known = _DECISION_KINDS.get(kind)
    return kind.capitalize() if known is None else translate("letters", known)
