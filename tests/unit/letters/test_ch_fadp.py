"""Letters under the Swiss Federal Act on Data Protection: its own articles, periods, words and spelling."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import UnknownOption
from exposure_check.domain.letter_options import Obstacle, options_of
from exposure_check.domain.request import EvidenceItem, History, Language, Law, LetterRequest, Outcome, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.rules import TABLES
from exposure_check.letters.texts import Texts
from exposure_check.letters.typography import NO_BREAK, with_fixed_spaces
from tests.unit.letters import phrases
from tests.unit.letters.requests import CLEARVIEW, FACECHECK, INSTAGRAM, PHOTOS, RESOURCES, fits, flat, person, request

TEXTS = Texts(RESOURCES / "letters")
K = RequestKind
CH = Law.CH_FADP
DE, FR, IT = Language.GERMAN, Language.FRENCH, Language.ITALIAN
SWISS_PEER = replace(INSTAGRAM, name="Beispiel AG", country="CH", established="CH")
LATE = History(K.ACCESS, date(2026, 3, 2), received_on=date(2026, 3, 5), due=date(2026, 4, 7))
REFUSED = replace(LATE, answered_on=date(2026, 4, 1), outcome=Outcome.REFUSED)
PARTIAL = replace(REFUSED, outcome=Outcome.PARTIAL)
TIMED = (K.ACCESS, K.PORTABILITY)
CLAIMS = (K.ERASURE, K.OBJECTION, K.RESTRICTION, K.RECTIFICATION, K.WITHDRAWAL, K.REMOVAL)
every_language = pytest.mark.parametrize("language", [DE, FR, IT])


def under(
    kind: RequestKind,
    language: Language = DE,
    recipient: Controller = CLEARVIEW,
    history: History | None = None,
    country: str = "CH",
    evidence: tuple[EvidenceItem, ...] = PHOTOS,
    **options: str,
) -> LetterRequest:
    """A letter of somebody in Switzerland, unless said otherwise."""
    sender = person("Anna Muster", country, ("Musterweg 1", "3011 Bern"))
    named = {name.replace("_", "-"): value for name, value in options.items()}
    made = request(kind, language, recipient, sender, evidence, named, place="Bern", history=history)
    return replace(made, law=CH)


def blocks(made: LetterRequest) -> set[str]:
    return {block.id for block in document_for(made, TEXTS).blocks()}


def text_of(made: LetterRequest) -> str:
    return flat(document_for(made, TEXTS).plain_text())


def said(made: LetterRequest) -> str:
    """The blocks alone, without addresses."""
    return flat(" ".join(block.text for block in document_for(made, TEXTS).blocks()))


def every_letter(language: Language) -> list[LetterRequest]:
    """All kinds to three sorts of recipients, replies to every obstacle, and what follows every kind of letter."""
    fitting = [(kind, to) for kind in K for to in (CLEARVIEW, INSTAGRAM, SWISS_PEER) if fits(kind, to)]
    plain = [under(kind, language, to) for kind, to in fitting]
    replies = [under(K.REPLY, language, history=PARTIAL, obstacle=each) for each in Obstacle]
    after = [
        under(kind, language, history=replace(log, kind=earlier))
        for kind, log in ((K.REMINDER, LATE), (K.REPLY, REFUSED), (K.COMPLAINT, LATE))
        for earlier in (*TIMED, *CLAIMS)
    ]
    return [*plain, *replies, *after]


# --- What must be in them


WISH = {DE: "keine gesetzliche Frist", FR: "non un délai légal", IT: "non di un termine di legge"}
CITED: dict[RequestKind, tuple[str, ...]] = {
    K.ACCESS: (
        "25(1)",
        "25(2)(a)",
        "25(2)(b)",
        "25(2)(c) and (d)",
        "25(2)(e)",
        "25(2)(f)",
        "25(2)(g)",
        "25(6)",
        "25(7)",
    ),
    K.ERASURE: ("30(2)(b) and (3)", "31", "32(2)(b)", "32(2)(c)", "32(4)"),
    K.OBJECTION: ("30(2)(b) and (3)", "31", "32(2)(a)", "32(2)(b)"),
    K.RESTRICTION: ("30(2)(b)", "32(2)(a)", "32(2)(b)", "25", "32(2)(c)"),
    K.RECTIFICATION: ("32(1)", "32(3)", "32(4)", "6(5)", "25(2)(e)"),
    K.PORTABILITY: ("28", "28(1)", "29"),
    K.WITHDRAWAL: ("6(6)", "31(1)", "32(2)(a)"),
    K.REMOVAL: ("30(2)(b)", "32(2)", "32(4)"),
    K.COMPLAINT: ("49(1)", "49(4)", "51(1) and (3)(g)", "51(4)", "52(2)"),
    K.AUTHORITY_TO_ACT: ("49",),
}


@pytest.mark.parametrize("kind", list(CITED))
def test_each_letter_rests_on_the_articles_of_the_act(kind: RequestKind) -> None:
    made = under(kind, recipient=INSTAGRAM, history=REFUSED if kind is K.COMPLAINT else None)
    there = {article for block in document_for(made, TEXTS).blocks() for article in block.articles}
    assert there >= {f"FADP Art. {each}" for each in CITED[kind]}


@pytest.mark.parametrize(
    ("language", "kind", "phrases_there"),
    [
        (DE, K.ACCESS, ("Art. 25 Abs. 2 lit. b DSG", "Art. 18 Abs. 1 DSV", "innert 30 Tagen", "Art. 26 Abs. 4 DSG")),
        (FR, K.ACCESS, ("art. 25, al. 2, let. b, LPD", "art. 18, al. 1, OPDo", "dans les 30 jours")),
        (IT, K.ACCESS, ("art. 25 cpv. 2 lett. b LPD", "art. 18 cpv. 1 OPDa", "entro 30 giorni")),
        (DE, K.ERASURE, ("besonders schützenswerte Personendaten (Art. 5 lit. c Ziff. 4 DSG)", "Art. 28 und 28a")),
        (FR, K.ERASURE, ("données sensibles (art. 5, let. c, ch. 4, LPD)", "art. 28 et 28a du code civil")),
        (
            IT,
            K.ERASURE,
            ("degni di particolare protezione (art. 5 lett. c n. 4 LPD)", "art. 28 e 28a del Codice civile"),
        ),
        (DE, K.RECTIFICATION, ("Bestreitungsvermerk", "Art. 32 Abs. 3 DSG")),
        (FR, K.RECTIFICATION, ("mention de leur caractère litigieux", "art. 32, al. 3, LPD")),
        (IT, K.RECTIFICATION, ("carattere contestato", "art. 32 cpv. 3 LPD")),
        (DE, K.AUTHORITY_TO_ACT, ("EDÖB", "Obligationenrechts")),
        (FR, K.AUTHORITY_TO_ACT, ("PFPDT", "code des obligations")),
        (IT, K.AUTHORITY_TO_ACT, ("IFPDT", "Codice delle obbligazioni")),
        (DE, K.REMOVAL, ("Recht am eigenen Bild", "BGE 138 II 346 E. 8", "Art. 28a Abs. 1 Ziff. 2 ZGB")),
        (FR, K.REMOVAL, ("droit à l’image", "ATF 138 II 346 consid. 8", "art. 28a, al. 1, ch. 2, CC")),
        (IT, K.REMOVAL, ("diritto alla propria immagine", "DTF 138 II 346 consid. 8", "art. 28a cpv. 1 n. 2 CC")),
    ],
)
def test_the_words_are_those_of_the_swiss_acts(
    language: Language, kind: RequestKind, phrases_there: tuple[str, ...]
) -> None:
    text = text_of(under(kind, language))
    assert not [each for each in phrases_there if each not in text]


@every_language
def test_the_thirty_days_are_called_the_law_only_where_the_law_sets_them(language: Language) -> None:
    for kind in (*TIMED, *CLAIMS):
        made = under(kind, language, recipient=INSTAGRAM)
        assert "30" in said(made), kind
        assert (WISH[language] in said(made)) == (kind in CLAIMS), kind
        cites_period = "FADP Art. 25(7)" in {a for block in document_for(made, TEXTS).blocks() for a in block.articles}
        assert cites_period == (kind in {K.ACCESS, K.RESTRICTION, K.RECTIFICATION})


def test_information_asked_for_within_a_restriction_has_the_period_of_the_law() -> None:
    assert "closing.wish.with-access" in blocks(under(K.RESTRICTION))
    only = blocks(under(K.RESTRICTION, then="nothing"))
    assert "closing.wish" in only
    assert not only & {"closing.wish.with-access", "restriction.access", "restriction.then-erase"}


@every_language
@pytest.mark.parametrize("kind", [K.REMINDER, K.COMPLAINT])
def test_a_period_has_ended_only_where_there_was_one(language: Language, kind: RequestKind) -> None:
    start = "past" if kind is K.REMINDER else "complaint"
    for earlier in (*TIMED, *CLAIMS):
        there = blocks(under(kind, language, history=replace(LATE, kind=earlier)))
        assert (f"{start}.period-ended" in there) == (earlier in TIMED)
        assert (f"{start}.time-passed" in there) == (earlier in CLAIMS)
        assert ("complaint.ground.silence" in there) == (kind is K.COMPLAINT and earlier in TIMED)
        assert ("complaint.ground.claims" in there) == (kind is K.COMPLAINT and earlier in CLAIMS)
    undated = replace(LATE, due=None)
    assert not blocks(under(K.REMINDER, language, history=undated)) & {"past.period-ended", "past.time-passed"}


@pytest.mark.parametrize("earlier", [*TIMED, *CLAIMS])
def test_what_the_fdpic_can_order_fits_what_was_asked_for(earlier: RequestKind) -> None:
    there = blocks(under(K.COMPLAINT, history=replace(REFUSED, kind=earlier)))
    assert ("complaint.order.timed" in there) == (earlier in TIMED)
    assert ("complaint.order.claims" in there) == (earlier in CLAIMS)
    forbidden = {K.ERASURE, K.OBJECTION, K.RESTRICTION, K.WITHDRAWAL}
    assert ("complaint.ground.will" in there) == (earlier in forbidden)
    assert "complaint.no-party" in there


def test_the_reach_abroad_rests_on_effects_and_on_the_choice_of_law() -> None:
    assert blocks(under(K.ACCESS)) >= {"scope.effects.face-search", "scope.private-law", "request.representative"}
    assert blocks(under(K.ACCESS, recipient=INSTAGRAM)) >= {"scope.effects.platform", "scope.private-law"}
    at_home = blocks(under(K.ACCESS, recipient=SWISS_PEER))
    assert not {each for each in at_home if each.startswith("scope.")}
    assert "request.representative" not in at_home


@every_language
def test_somebody_abroad_relies_on_the_seat_of_the_company(language: Language) -> None:
    there = blocks(under(K.ACCESS, language, SWISS_PEER, country="FR"))
    assert "scope.established" in there
    assert not there & {"scope.effects.platform", "scope.private-law", "request.representative"}
    told = under(K.REPLY, language, SWISS_PEER, REFUSED, "FR", obstacle="not-in-eu")
    assert "scope.established" in blocks(told)
    assert "complaint.elsewhere" in blocks(under(K.COMPLAINT, language, SWISS_PEER, REFUSED, "FR"))


# --- Replies


@every_language
def test_a_demand_for_money_is_answered_with_the_limit_and_upholds_the_request(language: Language) -> None:
    text = text_of(under(K.REPLY, language, history=REFUSED, obstacle="fee"))
    upheld = {DE: "ziehe es nicht zurück", FR: "ne la retire pas", IT: "non la ritiro"}[language]
    currency = {DE: "300 Franken", FR: "300 francs", IT: "300 franchi"}[language]
    assert upheld in text
    assert currency in text


def test_public_data_are_forbidden_anew_only_where_the_earlier_letter_forbade_them() -> None:
    for earlier in (*TIMED, *CLAIMS):
        history = replace(REFUSED, kind=earlier)
        there = blocks(under(K.REPLY, history=history, obstacle="public-data"))
        assert "reply.public-data" in there
        assert ("reply.public-data.forbidden" in there) == (earlier in {K.ERASURE, K.OBJECTION, K.WITHDRAWAL})


@pytest.mark.parametrize("earlier", [*TIMED, *CLAIMS])
def test_reasons_are_asked_for_by_the_rule_that_fits(earlier: RequestKind) -> None:
    partial = replace(REFUSED, kind=earlier, outcome=Outcome.PARTIAL)
    there = blocks(under(K.REPLY, history=partial, obstacle="partial", missing="Die Herkunft"))
    assert ("reply.reasons" in there) == ("reply.partial.timed" in there) == (earlier in TIMED)
    assert ("reply.justify" in there) == (earlier in CLAIMS)


# --- Options


@every_language
def test_an_objection_needs_no_reason_and_says_so(language: Language) -> None:
    assert "objection.no-reason" in blocks(under(K.OBJECTION, language))
    own = "Ich arbeite in einem Frauenhaus."
    made = under(K.OBJECTION, language, reason=own)
    assert own in said(made)
    assert "objection.no-reason" not in blocks(made)
    assert own in said(under(K.RESTRICTION, language, reason=own))


def test_the_grounds_of_the_european_restriction_are_not_offered() -> None:
    names = {option.name for option in options_of(K.RESTRICTION, CH)}
    assert names >= {"then", "reason"}
    assert "ground" not in names
    with pytest.raises(UnknownOption, match="then"):
        blocks(under(K.RESTRICTION, ground="unlawful"))


@every_language
def test_the_other_options_appear_where_they_belong(language: Language) -> None:
    assert "Neudienst AG" in said(under(K.PORTABILITY, language, INSTAGRAM, transfer_to="Neudienst AG"))
    assert "Markieren." in said(under(K.WITHDRAWAL, language, consent="Markieren"))
    assert "Ich bin es." in said(under(K.RECTIFICATION, language, right="Ich bin es"))
    child = under(K.REMOVAL, language, child="Mia Muster", evidence=())
    assert "Mia Muster" in said(child)
    assert {"removal.rights.child", "removal.law.child"} <= blocks(child)
    assert "authority.receive.me" in blocks(under(K.AUTHORITY_TO_ACT, language, answers_to="me"))
    until = said(under(K.AUTHORITY_TO_ACT, language, until="2027-06-30"))
    assert "2027" in until


# --- What must not be in them

FOREIGN = {
    DE: r"DSGVO|\bEU\b|Europ|EDSA|Leitlinien|Verordnung \(EU\)|verarbeit|personenbezogen|Aufsichtsbehörde|C-154/21",
    FR: r"RGPD|\bUE\b|europ|CEPD|lignes directrices|caractère personnel|autorité de contrôle|réclamation|CNIL|C-154/21",
    IT: r"RGPD|GDPR|\bUE\b|europe|linee guida|autorità di controllo|reclamo|Garante|C-154/21",
}
THREATS = {
    DE: r"Schadenersatz|Genugtuung|\bBusse|strafbar|Strafanzeige|\bKlage|klagen|Gericht\b|Rechtsanw",
    FR: r"dommages-intérêts|tort moral|amende|pénal|\bactions? en justice|tribunal|avocat|porter plainte",
    IT: r"risarcimento|torto morale|\bmulta|penale|azione giudiziaria|tribunale|avvocato|querela\b",
}


REPORTING = {K.COMPLAINT, K.AUTHORITY_TO_ACT}


@every_language
def test_no_letter_borrows_words_of_european_law(language: Language) -> None:
    for made in every_letter(language):
        assert not re.search(FOREIGN[language], said(made), re.IGNORECASE), made.kind


@every_language
def test_no_letter_threatens_promises_or_speaks_of_damages(language: Language) -> None:
    for made in every_letter(language):
        assert not re.search(THREATS[language], said(made), re.IGNORECASE), made.kind
        # A report to the FDPIC is a "denuncia": the word of Article 49, not a threat.
        rest = re.sub(r"\b[Dd]enuncia\b", "", said(made)) if made.kind in REPORTING else said(made)
        assert not re.search(phrases.of(language).forbidden, rest, re.IGNORECASE), made.kind


@every_language
def test_consent_is_never_said_to_have_been_given(language: Language) -> None:
    conditional = phrases.of(language).consent_if_any
    for kind in K:
        there = conditional in said(under(kind, language, INSTAGRAM))
        assert there == (kind in {K.ERASURE, K.WITHDRAWAL, K.REMOVAL}), kind


@every_language
def test_without_photos_no_letter_speaks_of_a_list(language: Language) -> None:
    enclosure = {DE: "beilage", FR: "annexe", IT: "allegato"}[language]
    for kind in set(K) - {K.REMOVAL}:
        recipient = INSTAGRAM if kind is K.PORTABILITY else FACECHECK
        assert enclosure not in said(under(kind, language, recipient, evidence=())).lower()


def test_german_letters_are_spelled_and_laid_out_as_in_switzerland() -> None:
    for made in every_letter(DE):
        text = document_for(made, TEXTS).plain_text()
        assert not re.search("[ß„“]|innerhalb|Anlage", text), made.kind
    document = document_for(under(K.ACCESS, account="@anna"), TEXTS)
    assert document.salutation == "Sehr geehrte Damen und Herren"
    assert document.opening[0].text.startswith("Ich ")
    assert document.farewell == "Freundliche Grüsse"
    assert "«@anna»" in said(under(K.ACCESS, account="@anna"))
    assert document.annex is not None
    assert document.annex.heading.startswith("Beilage")


@pytest.mark.parametrize(
    ("language", "written", "printed"),
    [
        (DE, "Art. 5 lit. c Ziff. 4 DSG", "Art.~5~lit.~c~Ziff.~4~DSG"),
        (DE, "BGE 138 II 346 E. 8", "BGE~138 II 346 E.~8"),
        (FR, "art. 25, al. 2, let. b, LPD", "art.~25, al.~2, let.~b,~LPD"),
        (IT, "art. 25 cpv. 2 lett. b LPD", "art.~25~cpv.~2~lett.~b~LPD"),
    ],
)
def test_swiss_citations_stay_together(language: Language, written: str, printed: str) -> None:
    assert with_fixed_spaces(written, language) == printed.replace("~", NO_BREAK)


def test_every_article_names_its_act() -> None:
    acts = re.compile(r"(FADP|DPO|CC|PILA|CO) Art\. \d+a?(\(\w+\))*( (and|to) \(?\w+\)?)?(, \(\w+\) and \(\w+\))?")
    for rule in TABLES[CH]:
        for article in rule.articles:
            assert acts.match(article), article
