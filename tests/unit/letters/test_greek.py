"""What only Greek needs: capitals without stress marks, and the first day of a month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.case_events import SentHow
from exposure_check.domain.request import History, Language, LetterRequest, Outcome, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from exposure_check.letters.typography import in_capitals
from tests.unit.letters.requests import CLEARVIEW, RESOURCES, flat, person, request

TEXTS = Texts(RESOURCES / "letters")
FIRST = History(
    RequestKind.ERASURE,
    sent_on=date(2026, 3, 1),
    channel=SentHow.POST,
    received_on=date(2026, 4, 1),
    receipt_proven=True,
    acknowledged_on=date(2026, 4, 1),
    extended_on=date(2026, 4, 1),
    extended_until=date(2026, 6, 1),
    due=date(2026, 6, 1),
    reminded_on=(date(2026, 7, 1), date(2026, 8, 1)),
)


def text_of(made: LetterRequest) -> str:
    return flat(document_for(made, TEXTS).plain_text())


@pytest.mark.parametrize(
    ("written", "capitals"),
    [
        ("Ηνωμένες Πολιτείες Αμερικής", "ΗΝΩΜΕΝΕΣ ΠΟΛΙΤΕΙΕΣ ΑΜΕΡΙΚΗΣ"),
        ("Λιχτενστάιν", "ΛΙΧΤΕΝΣΤΑΪΝ"),
        ("Ταϊβάν, Κολοράντο, Ταΐτη, Άγιος", "ΤΑΪΒΑΝ, ΚΟΛΟΡΑΝΤΟ, ΤΑΪΤΗ, ΑΓΙΟΣ"),
        ("προΰπαρξη", "ΠΡΟΫΠΑΡΞΗ"),
        ("États-Unis d’Amérique", "ÉTATS-UNIS D’AMÉRIQUE"),
        ("Österreich", "ÖSTERREICH"),
    ],
)
def test_greek_capitals_have_no_stress_marks_and_others_keep_theirs(written: str, capitals: str) -> None:
    assert in_capitals(written) == capitals


@given(st.text(st.characters(codec="latin-1")))
def test_capitals_of_other_scripts_are_those_of_unicode(text: str) -> None:
    assert in_capitals(text) == text.upper()


def test_an_address_abroad_ends_with_the_country_in_greek_capitals() -> None:
    made = request(language=Language.GREEK, recipient=CLEARVIEW, sender=person(country="GR"))
    assert document_for(made, TEXTS).recipient[-1] == "ΗΝΩΜΕΝΕΣ ΠΟΛΙΤΕΙΕΣ ΑΜΕΡΙΚΗΣ"


@pytest.mark.parametrize("kind", [RequestKind.REMINDER, RequestKind.REPLY, RequestKind.COMPLAINT])
@pytest.mark.parametrize("proven", [True, False])
def test_the_first_of_a_month_is_singular_and_feminine(kind: RequestKind, proven: bool) -> None:
    log = replace(FIRST, receipt_proven=proven)
    if kind is not RequestKind.REMINDER:
        log = replace(log, answered_on=date(2026, 9, 1), outcome=Outcome.REFUSED)
    options = {} if kind is RequestKind.COMPLAINT else {"answer-by": "2026-12-01"}
    text = text_of(request(kind, Language.GREEK, history=log, options=options, evidence=()))
    assert "την 1η Μαρτίου 2026" in text
    assert "στις 1η" not in text
    assert "τις 1η" not in text


def test_other_days_of_a_month_are_plural() -> None:
    log = replace(FIRST, sent_on=date(2026, 3, 11), extended_until=date(2026, 6, 2), due=date(2026, 6, 2))
    text = text_of(request(RequestKind.REMINDER, Language.GREEK, history=log, evidence=()))
    assert "στις 11 Μαρτίου 2026" in text
    assert "έως τις 2 Ιουνίου 2026" in text
    assert "στις 1η" not in text


@pytest.mark.parametrize(("reason", "printed"), [("Γιατί με δείχνει;", "με δείχνει; "), ("Με δείχνει", "Με δείχνει. ")])
def test_a_question_of_the_person_ends_with_its_own_mark(reason: str, printed: str) -> None:
    made = request(RequestKind.OBJECTION, Language.GREEK, options={"reason": reason})
    assert printed in text_of(made)
