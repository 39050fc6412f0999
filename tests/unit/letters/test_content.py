"""What the letters say, what they must say, and what they must never say."""

from __future__ import annotations

import itertools
import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import AddressMissing, InputRefused, LawDoesNotFit, UnknownOption
from exposure_check.domain.request import (
    EvidenceItem,
    Language,
    Law,
    LetterRequest,
    RequestKind,
)
from exposure_check.letters import rules
from exposure_check.letters.compose import document_for
from exposure_check.letters.facts import WITHOUT_PHOTOS
from exposure_check.letters.texts import Texts
from tests.unit.letters import phrases
from tests.unit.letters.requests import (
    CLEARVIEW,
    FACECHECK,
    GITHUB,
    INSTAGRAM,
    LENSO,
    PHOTOS,
    RECIPIENTS,
    RENDERER,
    RESOURCES,
    SPOKEO,
    fits,
    flat,
    person,
    request,
)

TEXTS = Texts(RESOURCES / "letters")
EN, FR, DE = Language.ENGLISH, Language.FRENCH, Language.GERMAN
ACCESS, ERASURE = RequestKind.ACCESS, RequestKind.ERASURE
OBJECTION, RESTRICTION, REMINDER = RequestKind.OBJECTION, RequestKind.RESTRICTION, RequestKind.REMINDER

every_language = pytest.mark.parametrize("language", list(Language))
every_kind = pytest.mark.parametrize("kind", list(RequestKind))


def text_of(made: LetterRequest) -> str:
    return flat(document_for(made, TEXTS).plain_text())


# --- Complete in every language
# ----------------------------------------------------------------------------------


GDPR = Law.EU_GDPR
TABLE = rules.TABLES[GDPR]


@every_kind
def test_every_kind_under_the_gdpr_is_complete_in_every_language(kind: RequestKind) -> None:
    assert RENDERER.languages_for(kind, GDPR) == tuple(Language)


@every_language
def test_every_block_has_a_rule_and_every_rule_a_block(language: Language) -> None:
    assert set(TEXTS.of(GDPR, language).blocks) == {rule.block for rule in TABLE}


@every_language
@every_kind
def test_every_combination_makes_a_letter(language: Language, kind: RequestKind) -> None:
    for recipient, evidence in itertools.product(RECIPIENTS, [(), PHOTOS[:1], PHOTOS]):
        made = request(kind, language, recipient, evidence=evidence)
        if not fits(kind, recipient):
            with pytest.raises(InputRefused, match="Ask for access instead"):
                text_of(made)
            continue
        text = text_of(made)
        assert "{" not in text
        assert "None" not in text
        assert "  " not in text
        assert ".." not in text


@every_language
def test_a_block_that_no_letter_has_values_for_is_an_error(language: Language) -> None:
    with pytest.raises(Exception, match="nothing_of_the_kind"):
        TEXTS.of(GDPR, language).fill("{{ nothing_of_the_kind }}", {})


# --- What must be in them
# ----------------------------------------------------------------------------------------


@every_language
@pytest.mark.parametrize("kind", [ACCESS, ERASURE])
def test_a_face_search_is_asked_for_each_kind_of_data_by_itself(language: Language, kind: RequestKind) -> None:
    document = document_for(request(kind, language), TEXTS)
    items = [flat(item.text) for demand in document.requests for item in demand.items]
    numbered = [flat(demand.block.text) for demand in document.requests]
    for word in phrases.of(language).separate:
        holding = [text for text in (*items, *numbered) if word.lower() in text.lower()]
        assert holding, word
    assert len(items) >= 5


@every_language
def test_access_asks_for_everything_that_article_15_gives(language: Language) -> None:
    text, known = text_of(request(ACCESS, language)), phrases.of(language)
    article = known.article
    for paragraph, letter in ((1, "c"), (1, "g"), (1, "h"), (2, ""), (3, "")):
        assert article(15, paragraph, letter) in text
    assert article(14, 2, "f") in text
    assert article(12, 3) in text
    assert article(27) in text or "Article 27" in text
    assert "C-154/21" in text
    # points (a), (b), (d) and (e), (f) are cited together
    assert known.points_abd in text
    assert known.points_ef in text


@every_language
def test_erasure_names_its_ground_and_whom_to_tell(language: Language) -> None:
    text, article = text_of(request(ERASURE, language)), phrases.of(language).article
    for number, paragraph, letter in (
        (17, 1, "d"),
        (17, 2, ""),
        (17, 3, ""),
        (9, 1, ""),
        (9, 2, "e"),
        (12, 4, ""),
    ):
        assert article(number, paragraph, letter) in text
    assert article(19) in text or "Article 19" in text


@every_language
def test_the_known_obstacles_are_answered_before_they_are_raised(language: Language) -> None:
    text, known = text_of(request(ACCESS, language)), phrases.of(language)
    article = known.article
    for phrase in known.obstacles:
        assert phrase in text
    assert article(12, 6) in text
    assert article(12, 5) in text


@every_language
def test_erasure_at_a_face_search_does_not_wait_for_the_publisher(language: Language) -> None:
    blocks = [block.id for block in document_for(request(ERASURE, language), TEXTS).blocks()]
    assert "handling.publisher" in blocks
    assert "erasure.suppression" in blocks


@every_language
@every_kind
def test_a_platform_gets_no_paragraphs_about_face_search(language: Language, kind: RequestKind) -> None:
    blocks = {block.id for block in document_for(request(kind, language, INSTAGRAM), TEXTS).blocks()}
    blocks -= {"complaint.scope"}
    assert not {block for block in blocks if block.endswith(".face-search")}
    assert not blocks & {
        "handling.no-look-back",
        "handling.no-quota",
        "handling.photograph",
        "handling.publisher",
    }
    assert not {block for block in blocks if block.startswith("scope.")}
    assert "request.representative" not in blocks


@every_language
def test_the_scope_fits_the_recipient(language: Language) -> None:
    def scopes(recipient: Controller, country: str = "FR") -> set[str]:
        made = request(ACCESS, language, recipient, person(country=country))
        return {block.id for block in document_for(made, TEXTS).blocks() if block.id.startswith("scope.")}

    assert scopes(CLEARVIEW) == {"scope.monitoring", "scope.decisions"}
    assert scopes(FACECHECK) == {"scope.monitoring"}
    assert scopes(GITHUB) == {"scope.offering"}
    assert scopes(LENSO) == set()
    assert scopes(LENSO, "CH") == {"scope.established"}


@every_language
def test_decisions_are_cited_with_their_dates_and_only_for_their_recipient(language: Language) -> None:
    text = text_of(request(ACCESS, language))
    for fact in ("2022", "2023", "2024", "35/2022", "SAN-2022-019", "2022-0.277.156"):
        assert fact in text
    assert "SAN-2022-019" not in text_of(request(ACCESS, language, FACECHECK))


def test_decisions_have_a_source_each() -> None:
    decisions = TEXTS.decisions(GDPR)
    assert len(decisions) == 5
    assert all(each.sources for each in decisions)
    assert list(decisions) == sorted(decisions, key=lambda each: each.date)


# --- What must not be in them
# ------------------------------------------------------------------------------------

AMOUNT = re.compile(r"(\bEUR|\bUSD|€|\$|£)\s*\d|\d\s*(EUR\b|USD\b|€|£|million|Mio)", re.IGNORECASE)

names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60).filter(lambda text: text.strip())
addresses = st.builds(
    lambda host, path: f"https://{host}.example/{path}",
    st.from_regex(r"[a-z]{1,20}", fullmatch=True),
    # An address that names money is the site's own word, printed as it is, and not a sentence of ours.
    st.text(max_size=80).filter(lambda path: not re.search(r"[$€£]|EUR|USD|million|Mio", path, re.IGNORECASE)),
)
items = st.builds(EvidenceItem, addresses, st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.just("0" * 64))
requests = st.builds(
    request,
    kind=st.sampled_from(list(RequestKind)),
    language=st.sampled_from(list(Language)),
    recipient=st.sampled_from(RECIPIENTS),
    evidence=st.lists(items, max_size=3).map(tuple),
    written_on=st.dates(),
    place=st.sampled_from(["", "Lyon"]),
).filter(lambda made: fits(made.kind, made.recipient))


@given(requests)
@settings(max_examples=120, deadline=None)
def test_no_letter_threatens_promises_or_names_an_amount(made: LetterRequest) -> None:
    blocks = flat(" ".join(block.text for block in document_for(made, TEXTS).blocks()))
    assert not re.search(phrases.of(made.language).forbidden, blocks, re.IGNORECASE)
    assert not AMOUNT.search(blocks)


@given(requests)
@settings(max_examples=120, deadline=None)
def test_a_letter_without_photos_does_not_speak_of_any(made: LetterRequest) -> None:
    document = document_for(made, TEXTS)
    about_photos = {"evidence.listed", "handling.search-by-address"}
    if made.kind is RequestKind.REMOVAL:
        return
    if made.evidence and made.kind not in WITHOUT_PHOTOS:
        assert document.annex is not None
        assert len(document.annex.rows) == len(made.evidence)
        told = {"complaint.evidence"}, about_photos
        assert any(each <= {block.id for block in document.blocks()} for each in told)
    else:
        text = flat(" ".join(block.text for block in document.blocks()))
        known = phrases.of(made.language)
        text = text.replace(known.kinds_of_data, "") if known.kinds_of_data else text
        assert document.annex is None
        assert document.enclosure == ""
        assert not about_photos & {block.id for block in document.blocks()}
        assert not re.search(known.found, text)


@given(name=names, alias=names, account=names)
@settings(max_examples=80, deadline=None)
def test_what_a_person_typed_is_printed_and_never_run(name: str, alias: str, account: str) -> None:
    sender = person(name=f"A{name} {{{{ 7*7 }}}} {{% if %}}", aliases=(alias,))
    document = document_for(request(sender=sender, options={"account": account}), TEXTS)
    assert document.name.endswith("{{ 7*7 }} {% if %}")
    assert document.name in document.plain_text()
    assert all(line.isprintable() for line in document.plain_text().replace("\u00a0", " ").splitlines())


@every_language
@every_kind
def test_consent_is_never_said_to_have_been_given(language: Language, kind: RequestKind) -> None:
    conditional = phrases.of(language).consent_if_any
    recipient = INSTAGRAM if kind is RequestKind.PORTABILITY else CLEARVIEW
    text = text_of(request(kind, language, recipient))
    assert (conditional in text) == (kind in {ERASURE, RequestKind.WITHDRAWAL, RequestKind.REMOVAL})


# --- Whose data go in
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [ACCESS, ERASURE, OBJECTION, RESTRICTION])
def test_the_date_of_birth_goes_only_to_those_who_sort_people_by_name(kind: RequestKind) -> None:
    born = person(birth_date=date(1990, 2, 3))
    for recipient in RECIPIENTS:
        assert ("3 February 1990" in text_of(request(kind, recipient=recipient, sender=born))) == (recipient is SPOKEO)


def test_aliases_and_account_are_named_only_when_given() -> None:
    plain = text_of(request())
    assert "other name" not in plain
    assert "user name" not in plain
    full = text_of(request(sender=person(aliases=("Zo L.", "Zoé Martin")), options={"account": "@zoe"}))
    assert "“Zo L.”, “Zoé Martin”" in full
    assert "“@zoe”" in full


def test_an_alias_that_repeats_the_name_is_left_out() -> None:
    assert "also be kept" not in text_of(request(sender=person(aliases=("Zoé Lefèvre", " ", ""))))


def test_someone_without_any_address_is_told_so() -> None:
    with pytest.raises(AddressMissing, match="Zoé"):
        text_of(request(sender=person(address=(" ", ""), email=None)))


def test_an_e_mail_address_alone_is_enough() -> None:
    text = text_of(request(sender=person(address=())))
    assert "zoe@example.org" in text


@pytest.mark.parametrize(
    ("country", "law"),
    [("CH", "FADP"), ("GB", "UK GDPR"), ("US", "CCPA"), ("US", "BIPA"), ("BR", "LGPD"), ("JP", "law of JP")],
)
def test_outside_the_area_the_error_names_the_law_that_fits(country: str, law: str) -> None:
    with pytest.raises(LawDoesNotFit, match=law):
        text_of(request(sender=person(country=country)))


def test_a_recipient_in_the_area_can_be_written_to_from_anywhere() -> None:
    text = text_of(request(recipient=LENSO, sender=person(country="CH")))
    assert "wherever I live" in text
    assert "I live" not in text.replace("wherever I live", "")


def test_an_unknown_option_is_refused() -> None:
    with pytest.raises(UnknownOption, match="account"):
        text_of(request(options={"grounds": "x"}))


# --- Form
# --------------------------------------------------------------------------------------------------------


@every_language
def test_dates_are_written_as_in_the_language(language: Language) -> None:
    document = document_for(request(language=language, written_on=date(2026, 3, 1)), TEXTS)
    assert flat(document.place_and_date) == phrases.of(language).dated


def test_without_a_place_the_date_stands_alone() -> None:
    document = document_for(request(language=FR, place=" ", written_on=date(2026, 3, 2)), TEXTS)
    assert flat(document.place_and_date) == "Le 2 mars 2026"


def test_french_punctuation_has_its_spaces() -> None:
    document = document_for(request(ERASURE, FR, sender=person(aliases=("Zo",))), TEXTS)
    for block in document.blocks():
        own = block.text
        assert not re.search(r" [;:!?»]|« ", own), own
        assert not re.search(r"[^\u202f][;!?]", own), own


def test_what_people_wrote_keeps_its_own_spaces() -> None:
    document = document_for(request(language=FR, sender=person(name="A ; B : C")), TEXTS)
    assert document.name == "A ; B : C"


@pytest.mark.parametrize(
    ("sender", "language", "recipient", "last"),
    [
        ("FR", FR, CLEARVIEW, "ÉTATS-UNIS D’AMÉRIQUE"),
        ("DE", DE, CLEARVIEW, "VEREINIGTE STAATEN VON AMERIKA"),
        ("PL", DE, CLEARVIEW, "UNITED STATES OF AMERICA"),
        ("FR", EN, INSTAGRAM, "IRELAND"),
        ("IE", EN, INSTAGRAM, "Dublin 2"),
        ("FR", EN, FACECHECK, "By web form: https://facecheck.id/Face-Search/RemoveMyPhotos"),
        ("FR", FR, GITHUB, "Par courriel : privacy@github.com"),
    ],
)
def test_the_address_ends_as_the_post_needs_it(
    sender: str, language: Language, recipient: Controller, last: str
) -> None:
    made = request(language=language, recipient=recipient, sender=person(country=sender))
    assert flat(document_for(made, TEXTS).recipient[-1]) == last


def test_reasons_follow_the_letter_and_name_articles_and_sources() -> None:
    made = request()
    reasons = RENDERER.reasons(made)
    text = document_for(made, TEXTS).plain_text()
    positions = [text.index(reason.text) for reason in reasons]
    assert positions == sorted(positions)
    assert all(reason.why and reason.source for reason in reasons)
    copy = next(reason for reason in reasons if reason.block == "access.copy")
    assert copy.articles == ("15(3)",)
