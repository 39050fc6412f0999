"""Letters under the Personal Information Protection and Electronic Documents Act, in English and French of Canada."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import UnknownOption
from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import History, Language, Law, LetterRequest, Outcome, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.facts import gather
from exposure_check.letters.laws.ca_pipeda.cases import refused_on
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import CLEARVIEW, FACECHECK, INSTAGRAM, PHOTOS, RENDERER, RESOURCES, flat, person
from tests.unit.letters.test_laws import PARTIAL, SILENT, named, under

LAW = Law.CA_PIPEDA
EN, FR = Language.ENGLISH, Language.FRENCH
K = RequestKind
TEXTS = Texts(RESOURCES / "letters")
KINDS = RENDERER.law(LAW).kinds
TIMED = (K.ACCESS, K.RECTIFICATION)
UNTIMED = (K.ERASURE, K.OBJECTION, K.WITHDRAWAL)
REFUSED = replace(SILENT, answered_on=date(2026, 4, 1), outcome=Outcome.REFUSED)
every_language = pytest.mark.parametrize("language", [EN, FR])
NEVER = {
    EN: r"GDPR|controller|data subject|personal data\b|legal basis|Article \d|supervisory|damages|\bsue\b|lawsuit"
    r"|fine of|illegal|e-mail|authoris|recognis|I gave you|I consented|violat",
    FR: r"RGPD|responsable du traitement|personne concernée|données personnelles|données à caractère|base juridique"
    r"|autorité de contrôle|dommages|tribunal|poursuite|amende|illégal|e-mail|violation",
}
CONSENT_IF_ANY = {EN: "if there is one", FR: "s’il en existe un"}


def written(
    kind: RequestKind,
    language: Language = EN,
    recipient: Controller = CLEARVIEW,
    history: History | None = None,
    **options: str,
) -> LetterRequest:
    return under(LAW, kind, language, recipient, history=history, **named(**options))


def text_of(made: LetterRequest) -> str:
    return flat(document_for(made, TEXTS).plain_text())


def said(made: LetterRequest) -> str:
    """The paragraphs without addresses and annex."""
    return flat(" ".join(block.text for block in document_for(made, TEXTS).blocks()))


def blocks(made: LetterRequest) -> set[str]:
    return {block.id for block in document_for(made, TEXTS).blocks()}


@every_language
@pytest.mark.parametrize(
    ("kind", "cited"),
    [
        (K.ACCESS, ("4.9.1", "4.9.3", "4.9.4", "8(3)", "8(4)", "8(6)", "8(7)", "8(8)", "4.8")),
        (K.ERASURE, ("4.5.3", "5(3)", "4.3.8", "2001-7", "7(2)(c.1)|7(2)c.1)")),
        (K.OBJECTION, ("4.10.3", "4.10.4", "4.4.2", "5(3)")),
        (K.RECTIFICATION, ("4.9.5", "4.9.6", "4.6", "8(3)", "8(7)")),
        (K.WITHDRAWAL, ("4.3.8", "4.5.3")),
        (K.COMPLAINT, ("11(1)", "12(1)", "12.1(2)", "13")),
        (K.AUTHORITY_TO_ACT, ("4.9", "4.3.8", "4.10", "11")),
    ],
)
def test_each_letter_rests_on_its_own_provisions(language: Language, kind: RequestKind, cited: tuple[str, ...]) -> None:
    text = said(written(kind, language))
    assert not [each for each in cited if not any(one in text for one in each.split("|"))]


@every_language
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recipient", [CLEARVIEW, INSTAGRAM], ids=lambda each: each.slug)
def test_no_letter_speaks_as_under_another_law_or_threatens(
    language: Language, kind: RequestKind, recipient: Controller
) -> None:
    assert not re.search(NEVER[language], said(written(kind, language, recipient)), re.IGNORECASE)


@every_language
@pytest.mark.parametrize("obstacle", list(Obstacle))
def test_no_reply_speaks_as_under_another_law_or_threatens(language: Language, obstacle: Obstacle) -> None:
    text = said(written(K.REPLY, language, history=PARTIAL, obstacle=obstacle))
    assert not re.search(NEVER[language], text, re.IGNORECASE)


@pytest.mark.parametrize("kind", [*TIMED, *UNTIMED])
def test_thirty_days_are_a_period_only_where_section_8_sets_it(kind: RequestKind) -> None:
    english, french = text_of(written(kind)), text_of(written(kind, FR))
    assert ("this is a wish of mine and not a period set by law" in english) == (kind in UNTIMED)
    assert ("un souhait de ma part et non un délai légal" in french) == (kind in UNTIMED)
    assert ("at the latest 30 days after receipt" in english) == (kind in TIMED)
    assert ("au plus tard dans les trente jours" in french) == (kind in TIMED)


@every_language
@pytest.mark.parametrize("kind", [K.REMINDER, K.COMPLAINT])
@pytest.mark.parametrize("earlier", [*TIMED, *UNTIMED])
def test_a_time_has_ended_only_for_requests_under_section_8(
    language: Language, kind: RequestKind, earlier: RequestKind
) -> None:
    made = written(kind, language, history=replace(SILENT, kind=earlier))
    ended = flat(TEXTS.of(LAW, language).dates.write(date(2026, 6, 8))) in text_of(made)
    assert ended == (earlier in TIMED)
    assert ("8(5)" in text_of(made)) == (earlier in TIMED)


@pytest.mark.parametrize(
    ("history", "written_on", "over"),
    [
        (REFUSED, date(2026, 10, 1), False),
        (REFUSED, date(2026, 10, 2), True),
        (SILENT, date(2026, 12, 8), False),
        (SILENT, date(2026, 12, 9), True),
        (replace(REFUSED, answered_on=date(2026, 8, 31)), date(2027, 2, 28), False),
        (replace(REFUSED, answered_on=date(2026, 8, 31)), date(2027, 3, 1), True),
    ],
)
@every_language
def test_six_months_for_a_complaint_run_from_the_refusal_or_the_end_of_the_time(
    history: History, written_on: date, over: bool, language: Language
) -> None:
    made = replace(written(K.COMPLAINT, language, history=history), written_on=written_on)
    assert ("complaint.time.over" in blocks(made)) == over
    assert ("complaint.time.open" in blocks(made)) == (not over)


@pytest.mark.parametrize("earlier", UNTIMED)
def test_six_months_are_not_mentioned_where_they_do_not_apply(earlier: RequestKind) -> None:
    assert "11(3)" not in text_of(written(K.COMPLAINT, history=replace(REFUSED, kind=earlier)))


@every_language
def test_the_report_on_clearview_is_cited_with_its_date_and_only_there(language: Language) -> None:
    day = {EN: "February 2, 2021", FR: "2 février 2021"}[language]
    text = text_of(written(K.ACCESS, language))
    assert "2021-001" in text
    assert day in text
    assert "2021-001" not in text_of(written(K.ACCESS, language, FACECHECK))


@every_language
def test_the_reach_of_the_act_is_argued_only_towards_organizations_abroad(language: Language) -> None:
    canadian = replace(CLEARVIEW, established="CA", country="CA")
    assert "2017" in text_of(written(K.ACCESS, language))
    assert "scope.connection" not in blocks(written(K.ACCESS, language, canadian))
    away = replace(written(K.ACCESS, language, canadian), person=person(country="FR"))
    assert "scope.established" in blocks(away)
    assert "scope.resident" not in blocks(away)


@every_language
@pytest.mark.parametrize("kind", [*TIMED, *UNTIMED])
def test_consent_is_never_said_to_have_been_given(language: Language, kind: RequestKind) -> None:
    text = text_of(written(kind, language))
    assert (CONSENT_IF_ANY[language] in text) == (kind in {K.ERASURE, K.WITHDRAWAL})


@pytest.mark.parametrize(("language", "phrase"), [(EN, "approximate cost"), (FR, "montant approximatif")])
def test_a_small_cost_is_not_denied_but_has_to_be_announced(language: Language, phrase: str) -> None:
    assert phrase in text_of(written(K.REPLY, language, history=PARTIAL, obstacle="fee"))
    assert phrase in text_of(written(K.ACCESS, language))
    assert phrase not in text_of(written(K.ERASURE, language))


@every_language
def test_one_photo_is_spoken_of_as_one(language: Language) -> None:
    made = under(LAW, K.ACCESS, language, CLEARVIEW, PHOTOS[:1])
    word = {EN: "which of them", FR: "lesquelles vous détenez"}[language]
    assert word not in text_of(made)
    assert word in text_of(written(K.ACCESS, language))


def test_options_reach_the_letter() -> None:
    assert "My own reason: I teach." in text_of(written(K.OBJECTION, reason="I teach"))
    assert "Mon propre motif : J’enseigne." in text_of(written(K.OBJECTION, FR, reason="J’enseigne"))
    assert "in particular to consent to: tagging." in text_of(written(K.WITHDRAWAL, consent="tagging"))
    assert "until December 31, 2026" in text_of(written(K.AUTHORITY_TO_ACT, until="2026-12-31"))
    assert "jusqu’au 31 décembre 2026" in text_of(written(K.AUTHORITY_TO_ACT, FR, until="2026-12-31"))
    assert "are to be sent to me" in text_of(written(K.AUTHORITY_TO_ACT, **named(answers_to="me")))
    assert "by December 31, 2026" in text_of(written(K.REMINDER, **named(answer_by="2026-12-31")))
    assert "In addition: It matters." in text_of(written(K.COMPLAINT, reason="It matters"))


def test_nobody_has_to_say_in_which_province_they_live() -> None:
    with pytest.raises(UnknownOption, match="resident"):
        text_of(written(K.ACCESS, resident="yes"))


@every_language
def test_a_helper_may_not_consent(language: Language) -> None:
    assert "4.3)" in text_of(written(K.AUTHORITY_TO_ACT, language))


def test_without_a_log_there_is_no_day_of_refusal() -> None:
    assert refused_on(gather(written(K.ACCESS), TEXTS)) is None


def test_words_and_dates_are_those_of_canada() -> None:
    text = text_of(written(K.REMINDER))
    assert "November 22, 2026" in text
    assert "Yours truly," in text
    french = TEXTS.of(LAW, FR)
    assert "par courrier recommandé" in french.channels.values()
    assert "mes salutations distinguées." in french.words.farewell


@pytest.mark.parametrize("kind", [K.RESTRICTION, K.PORTABILITY, K.REMOVAL])
def test_kinds_without_a_ground_say_what_fits_instead(kind: RequestKind) -> None:
    assert kind not in KINDS
    assert re.search(r"objection|access request|erasure request", TEXTS.law(LAW).without[kind])
