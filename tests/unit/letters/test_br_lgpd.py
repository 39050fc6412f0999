"""Letters under the Brazilian LGPD: its own rights, articles and words."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from exposure_check.domain.case_events import SentHow
from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import LawDoesNotFit, UnknownOption
from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import EvidenceItem, History, Language, Law, LetterRequest, Outcome, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import (
    CLEARVIEW,
    INSTAGRAM,
    LENSO,
    PHOTOS,
    RECIPIENTS,
    RESOURCES,
    fits,
    flat,
    person,
    request,
)

TEXTS = Texts(RESOURCES / "letters")
KIND = RequestKind
TODAY = date(2026, 11, 22)
SENT = History(KIND.ACCESS, date(2026, 9, 1), SentHow.EMAIL, date(2026, 9, 1), due=date(2026, 9, 17))
every_kind = pytest.mark.parametrize("kind", list(KIND))


def under_lgpd(
    kind: RequestKind,
    recipient: Controller = CLEARVIEW,
    evidence: tuple[EvidenceItem, ...] = PHOTOS,
    history: History | None = None,
    country: str = "BR",
    written_on: date = TODAY,
    **options: str,
) -> LetterRequest:
    sender = person(name="Luísa Ribeiro", country=country, address=("Rua Augusta, 1500", "São Paulo"))
    made = request(kind, Language.PORTUGUESE, recipient, sender, evidence, options, written_on, history=history)
    return replace(made, law=Law.BR_LGPD)


def text_of(made: LetterRequest) -> str:
    return flat(document_for(made, TEXTS).plain_text())


def blocks_of(made: LetterRequest) -> set[str]:
    return {block.id for block in document_for(made, TEXTS).blocks()}


CITED = {
    KIND.ACCESS: ("art. 18, I)", "art. 18, II)", "art. 18, VII)", "art. 19, II)", "art. 20, § 1º", "art. 9º, V)"),
    KIND.ERASURE: ("art. 18, IV", "art. 18, VI)", "art. 11", "art. 18, § 6º", "art. 16 "),
    KIND.OBJECTION: ("art. 18, § 2º", "art. 18, § 6º", "arts. 7º, IX, e 10"),
    KIND.RESTRICTION: ("art. 18, IV", "art. 5º, XIII", "bloqueio"),
    KIND.RECTIFICATION: ("art. 18, III", "art. 6º, V"),
    KIND.PORTABILITY: ("art. 18, V,", "art. 19, § 3º"),
    KIND.WITHDRAWAL: ("art. 8º, § 5º", "art. 18, IX", "art. 18, VI)"),
    KIND.REMINDER: ("art. 18, § 4º, II",),
    KIND.REPLY: ("art. 18, § 4º, II",),
    KIND.COMPLAINT: ("art. 18, § 1º", "art. 55-J, V", "ANPD"),
    KIND.AUTHORITY_TO_ACT: ("art. 18, § 3º", "substabelecimento"),
    KIND.REMOVAL: ("art. 18, IV", "art. 7º", "art. 4º, I"),
}


@every_kind
def test_every_letter_cites_the_articles_it_rests_on(kind: RequestKind) -> None:
    text = text_of(under_lgpd(kind, INSTAGRAM if kind is KIND.PORTABILITY else CLEARVIEW))
    for article in CITED[kind]:
        assert article in text, article


FORBIDDEN = re.compile(
    r"RGPD|alínea|artigo|apagamento|tratamento lícito|legítimo interesse europeu|indeniza|danos morais|processar"
    r"|ação judicial|Judiciário|Procon|advogad|multa|sanç|ilegal|crime"
    r"|(?:será|serão) (?:eliminad|excluíd|apagad)|dei (?:o meu |meu )?consentimento|\bconsenti\b"
    r"|V\. Exas|receção|respetiv|contacto|eletrónic|utilizador|Polónia|telecópia|em linha",
    re.IGNORECASE,
)


@every_kind
@pytest.mark.parametrize("recipient", RECIPIENTS, ids=lambda each: each.slug)
@pytest.mark.parametrize("evidence", [(), PHOTOS[:1], PHOTOS], ids=["none", "one", "two"])
def test_no_letter_threatens_promises_or_speaks_of_europe(
    kind: RequestKind, recipient: Controller, evidence: tuple[EvidenceItem, ...]
) -> None:
    if not fits(kind, recipient):
        return
    text = text_of(under_lgpd(kind, recipient, evidence))
    assert not FORBIDDEN.search(text), FORBIDDEN.search(text)
    assert ".." not in text
    listed = re.search(r"[Aa]nexo|foi vista|relacionad", text)
    if not evidence and kind is not KIND.REMOVAL:
        assert not listed


@every_kind
def test_consent_is_never_said_to_have_been_given(kind: RequestKind) -> None:
    text = text_of(under_lgpd(kind, INSTAGRAM if kind is KIND.PORTABILITY else CLEARVIEW))
    assert ("se houver." in text or "se houver (" in text) == (kind in {KIND.ERASURE, KIND.WITHDRAWAL, KIND.REMOVAL})


def test_only_access_names_the_fifteen_days() -> None:
    for kind in (KIND.ERASURE, KIND.OBJECTION, KIND.RECTIFICATION, KIND.WITHDRAWAL, KIND.REMOVAL):
        assert "dias" not in text_of(under_lgpd(kind, evidence=())), kind
    assert "dias" not in text_of(under_lgpd(KIND.RESTRICTION, evidence=(), then="nothing"))
    for kind in (KIND.ACCESS, KIND.RESTRICTION):
        assert "15 (quinze) dias, contado da data deste requerimento (art. 19, II)" in text_of(under_lgpd(kind))


@pytest.mark.parametrize("kind", [KIND.REMINDER, KIND.COMPLAINT])
def test_only_after_an_access_request_a_period_is_said_to_have_ended(kind: RequestKind) -> None:
    ended = {"past.period-ended", "complaint.period-ended", "complaint.ground.silence.access"}
    after_access = blocks_of(under_lgpd(kind, history=SENT))
    after_erasure = blocks_of(under_lgpd(kind, history=replace(SENT, kind=KIND.ERASURE)))
    assert after_access & ended
    assert not after_erasure & ended
    assert ("complaint.ground.silence" in after_erasure) == (kind is KIND.COMPLAINT)


def test_the_double_period_of_small_agents_is_told_with_the_period() -> None:
    assert "prazo em dobro" in text_of(under_lgpd(KIND.REMINDER, history=SENT))
    assert "prazo em dobro" not in text_of(under_lgpd(KIND.REMINDER, history=replace(SENT, kind=KIND.OBJECTION)))


def test_blocking_comes_before_elimination_unless_the_person_says_otherwise() -> None:
    assert {"restriction.access", "restriction.then-erase"} <= blocks_of(under_lgpd(KIND.RESTRICTION))
    assert not {"restriction.access", "restriction.then-erase"} & blocks_of(
        under_lgpd(KIND.RESTRICTION, then="nothing")
    )


def test_the_grounds_of_the_gdpr_are_not_offered() -> None:
    with pytest.raises(UnknownOption, match="ground"):
        text_of(under_lgpd(KIND.RESTRICTION, ground="claims"))


@pytest.mark.parametrize(
    ("kind", "recipient", "name", "value", "said"),
    [
        (KIND.OBJECTION, CLEARVIEW, "reason", "Trabalho com vítimas", "razões: Trabalho com vítimas."),
        (KIND.RESTRICTION, CLEARVIEW, "reason", "Preciso da prova", "razões: Preciso da prova."),
        (KIND.RECTIFICATION, CLEARVIEW, "right", "Rua Augusta", "O que é correto: Rua Augusta."),
        (KIND.PORTABILITY, INSTAGRAM, "transfer-to", "Pixelfed", "ao fornecedor Pixelfed, de acordo com"),
        (KIND.WITHDRAWAL, INSTAGRAM, "consent", "marcação automática", "consentimento para: marcação automática."),
        (KIND.REMINDER, CLEARVIEW, "answer-by", "2026-12-01", "até 1º de dezembro de 2026. Essa data é um desejo meu"),
        (KIND.AUTHORITY_TO_ACT, CLEARVIEW, "until", "2027-12-31", "É válida até 31 de dezembro de 2027."),
        (KIND.AUTHORITY_TO_ACT, CLEARVIEW, "answers-to", "me", "devem ser enviadas a mim;"),
        (KIND.REMOVAL, INSTAGRAM, "child", "Rui", "a criança Rui, de quem sou responsável legal."),
        (KIND.COMPLAINT, CLEARVIEW, "reason", "Soube por colegas", "o seguinte: Soube por colegas."),
        (KIND.ACCESS, INSTAGRAM, "account", "luisa.r", "é o seguinte: “luisa.r”."),
    ],
)
def test_an_option_is_told_in_the_letter(
    kind: RequestKind, recipient: Controller, name: str, value: str, said: str
) -> None:
    history = SENT if kind in {KIND.REMINDER, KIND.COMPLAINT} else None
    plain = under_lgpd(kind, recipient, history=history)
    assert said in text_of(replace(plain, options={**plain.options, name: value}))
    assert said not in text_of(plain)


@pytest.mark.parametrize("obstacle", [each for each in Obstacle if each is not Obstacle.OTHER_LANGUAGE])
def test_every_obstacle_is_answered_from_this_law(obstacle: Obstacle) -> None:
    answered = replace(SENT, answered_on=date(2026, 9, 10), outcome=Outcome.PARTIAL)
    document = document_for(under_lgpd(KIND.REPLY, history=answered, obstacle=obstacle), TEXTS)
    said = flat(next(block.text for block in document.blocks() if block.id == f"reply.{obstacle}"))
    assert "LGPD" in said
    assert re.search(r"arts?\. \d", said)


def test_the_law_reaches_whoever_treats_data_of_people_in_brazil() -> None:
    assert "scope.territory" in blocks_of(under_lgpd(KIND.ACCESS))
    at_home = replace(CLEARVIEW, established="BR", country="BR")
    assert "scope.territory" not in blocks_of(under_lgpd(KIND.ACCESS, at_home))
    assert "scope.established" in blocks_of(under_lgpd(KIND.ACCESS, at_home, country="PT"))
    with pytest.raises(LawDoesNotFit):
        text_of(under_lgpd(KIND.ACCESS, country="PT"))


def test_words_of_the_letter_are_those_of_brazil() -> None:
    made = under_lgpd(KIND.COMPLAINT, LENSO, PHOTOS[:1], history=SENT, written_on=date(2026, 12, 1))
    text = text_of(made)
    assert "Lyon, 1º de dezembro de 2026" in text
    assert "por e-mail" in text
    assert "Polônia" in text
    assert "Anexo: 1 endereço" in text
    assert "POLÔNIA" in text_of(under_lgpd(KIND.ACCESS, LENSO))
