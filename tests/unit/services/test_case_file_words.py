"""The case file in every language: the same is said in each, and nothing is left in English by accident."""

from __future__ import annotations

import ast
import re
import string
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from datetime import date
from pathlib import Path

import data_texts
import msgspec
import pypdf
import pytest

from exposure_check.bootstrap import Session, resources_folder
from exposure_check.domain.case import Case, CaseEvent, EventKind
from exposure_check.domain.case_details import DETAILS, Form
from exposure_check.domain.deadline import Limit
from exposure_check.domain.errors import DamagedData, InputRefused, NoTimeLimit
from exposure_check.domain.request import Language, Law
from exposure_check.domain.sentence import CountryName, HolidayName, LongDay, Sentence
from exposure_check.law import explained
from exposure_check.law.authorities import load as load_authorities
from exposure_check.law.limits import Rules
from exposure_check.services.case_file_words import CaseFileLanguages
from exposure_check.services.follow_up import Entry, FollowUp
from tests.unit.services.test_follow_up import case, day, following, log

__all__ = ["case", "following"]  # fixtures

E = EventKind
RESOURCES = resources_folder()
ROOT = Path(__file__).resolve().parents[3]
LANGUAGES = CaseFileLanguages(RESOURCES, lambda: load_authorities(RESOURCES / "law"))
OTHERS = [language for language in LANGUAGES.all() if language != "en"]
EXPLAIN = ("services/case_clock.py", "law/explained.py", "law/clock.py")
"""Where the sentences stand that explain a time limit; what the rules themselves say is data."""


def marked() -> set[str]:
    """What these files mark for translation."""
    calls = (
        node
        for name in EXPLAIN
        for node in ast.walk(ast.parse((ROOT / "exposure_check" / name).read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QT_TRANSLATE_NOOP"
    )
    templates = {ast.literal_eval(call.args[1]) for call in calls}
    return (templates | {text for _, text in data_texts.deadlines()}) - _of_no_case()


def _of_no_case() -> set[str]:
    """A case does not count to an end that the company names, and under a law without a time none runs in it."""
    rules = Rules(RESOURCES / "law")
    with pytest.raises(NoTimeLimit) as refused:
        rules.get(Law.US_IL_BIPA, Limit.ANSWER, date(2026, 11, 22))
    named = {rule.extension_named.notice for rule in rules if rule.extension_named is not None}
    return {explained.NAMED, refused.value.values["why"].strip(), *named}


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_there_are_case_files_in_every_language_of_the_letters() -> None:
    assert set(LANGUAGES.all()) == {language.value for language in Language}


@pytest.mark.parametrize("language", LANGUAGES.all())
def test_every_language_fills_the_same_places(language: str) -> None:
    words = LANGUAGES.read(language)
    texts, english = msgspec.structs.asdict(words.words), msgspec.structs.asdict(LANGUAGES.read("en").words)
    assert {name: places(text) for name, text in texts.items()} == {
        name: places(text) for name, text in english.items()
    }
    assert all(places(translated) == places(template) for template, translated in words.sentences.items())
    for sentences in (words.events, words.sent, words.reminded, words.replied, words.asked):
        assert all(re.fullmatch(r"[^{}]+\.", text) for text in sentences.values())


@pytest.mark.parametrize("language", OTHERS)
def test_the_time_limit_is_explained_in_the_words_of_the_window(language: str) -> None:
    catalogue = ElementTree.parse(RESOURCES / "i18n" / f"exposure_check_{language}.ts")  # noqa: S314 - our own file
    of_window = {one.findtext("source"): one.findtext("translation") for one in catalogue.iter("message")}
    sentences = LANGUAGES.read(language).sentences
    assert set(sentences) == marked()
    assert sentences == {template: of_window[template] for template in sentences}


@pytest.mark.parametrize("language", LANGUAGES.all())
def test_nothing_that_an_entry_says_is_lost(language: str) -> None:
    words = LANGUAGES.read(language)
    for kind in EventKind:
        for detail in DETAILS.get(kind, ()):
            if detail.form is Form.CHOICE:
                told = [CaseEvent(kind, date(2026, 11, 3), details={detail.name: one}) for one in detail.choices]
                said = {(words.happened(event), *words.more(event)) for event in told}
                assert len(said) == len(detail.choices), (kind, detail.name)
                continue
            value = {Form.DAY: "2026-12-28", Form.ENTRY: "12345"}.get(detail.form, "Ähm-123")
            shown = words.dates.written(date(2026, 12, 28)) if detail.form is Form.DAY else value
            event = CaseEvent(kind, date(2026, 11, 3), details={detail.name: value})
            assert shown in " ".join((words.happened(event), *words.more(event))), (kind, detail.name)


NOTE = "What I noted, as I noted it."


def test_a_whole_case_is_told_in_each_language(following: FollowUp, case: Case, tmp_path: Path) -> None:
    log(
        following,
        case,
        (E.SENT, "2026-11-03", {"how": "registered-post", "tracking": "RR 1"}),
        (E.RECEIVED, "2026-11-05", {"proven": "yes"}),
        (E.EXTENDED, "2026-11-20", {"until": "2027-02-05", "reason": "load"}),
        (E.REFUSED, "2027-02-01", {"reason": "public"}),
        (E.REPLIED, "2027-02-03", {"how": "email"}),
        (E.COMPLAINED, "2027-02-10", {"authority": "Foo", "reference": "X-1"}),
    )
    following.log(case.id, Entry(E.AUTHORITY_ANSWERED, day("2027-03-01"), NOTE))
    for language in OTHERS:
        out = tmp_path / language
        following.export(case.id, out, language)
        text = (out / "chronology.txt").read_text(encoding="utf-8")
        words = LANGUAGES.read(language)
        said = [words.happened(event) for event in following.case(case.id).events]
        for event, sentence in zip(following.case(case.id).events, said, strict=True):
            assert f"{words.dates.written(event.on)}  {sentence}" in text
        assert NOTE in text
        assert words.words.in_english not in text, language
        assert not re.search(r" the |letter was", text.replace(NOTE, "")), language
        reader = pypdf.PdfReader(out / "case-file.pdf")
        assert str(reader.root_object["/Lang"]).startswith(language)
        printed = re.sub(r"\s", "", "".join(page.extract_text() for page in reader.pages))
        for expected in (*said, words.laws[case.law], words.words.counted, words.words.letter):
            assert re.sub(r"\s", "", expected) in printed, language


def test_steps_without_words_are_all_in_english() -> None:
    words = LANGUAGES.read("de")
    country = Sentence("the public holidays of {country}", country=CountryName("Japan", "JP"))
    assert words.said(Sentence("No language has this.")) is None
    assert words.said(country) is None
    assert LANGUAGES.read("en").said(country) == "the public holidays of Japan"
    told = words.said(Sentence("The answer is due by the end of {day}.", day=LongDay(2026, 12, 1)))
    assert told == "Die Antwort ist bis zum Ende dieses Tages fällig: Dienstag,\u00a01.\u00a0Dezember\u00a02026."


def test_a_holiday_has_its_name_in_the_language_of_the_file() -> None:
    step = Sentence(
        "{day} is a public holiday in {country} ({name}): the next working day counts ({rule}).",
        day=LongDay(2026, 12, 25),
        country=CountryName("Luxembourg", "LU"),
        name=HolidayName("Christmas Day", {"de": "1. Weihnachtsdag", "fr": "Noël"}),
        rule=Sentence("Regulation 1182/71, Art. 3(4)"),
    )
    said = {language: LANGUAGES.read(language).said(step) or "" for language in ("de", "el", "en")}
    assert ": 1. Weihnachtsdag)" in said["de"]
    assert ": Χριστούγεννα)" in said["el"]
    assert "(Christmas Day)" in said["en"]


def test_a_step_without_words_still_makes_a_file(
    following: FollowUp, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log(following, case, (E.SENT, "2026-11-03", {"how": "email"}), (E.RECEIVED, "2026-11-05", {"proven": "yes"}))
    without = {text: said for text, said in LANGUAGES.read("de").sentences.items() if text != "GDPR Art. 12(3)"}
    words = msgspec.structs.replace(LANGUAGES.read("de"), sentences=without)
    monkeypatch.setattr(CaseFileLanguages, "read", lambda *_: words)
    following.export(case.id, tmp_path / "file", "de")
    text = (tmp_path / "file" / "chronology.txt").read_text(encoding="utf-8")
    assert words.words.in_english in text
    assert "One month from receipt (GDPR Art. 12(3)) ends on" in text


def test_the_language_is_that_of_who_will_read_it(case: Case) -> None:
    def suggested(authority: str | None, of_letter: str = "fr", of_person: str = "it") -> str:
        entry = CaseEvent(E.COMPLAINED, date(2026, 12, 1), details={"authority": authority or ""})
        after = case if authority is None else replace(case, events=(*case.events, entry))
        return LANGUAGES.suggested(after, of_letter=of_letter, of_person=of_person)

    assert suggested(None) == "it"
    assert suggested(None, of_person="ja") == "en"
    assert suggested("An authority that nobody knows") == "fr"
    assert suggested("Österreichische Datenschutzbehörde") == "de"
    canadian = "Office of the Privacy Commissioner of Canada"
    assert suggested(canadian) == "en"
    assert suggested(canadian, of_person="fr") == "fr"


def test_without_a_choice_the_file_is_in_the_persons_language(
    session: Session, following: FollowUp, case: Case, tmp_path: Path
) -> None:
    person = session.vault.people.get(case.person_id)
    session.vault.people.replace(replace(person, language="sv"))
    assert following.suggested_file_language(case.id) == "sv"
    following.export(case.id, tmp_path / "file")
    assert "Brevet skrevs." in (tmp_path / "file" / "chronology.txt").read_text(encoding="utf-8")
    with pytest.raises(InputRefused, match="language"):
        following.export(case.id, tmp_path / "other", "../case_file/en")
    assert not (tmp_path / "other").exists()


def test_words_that_lack_something_are_refused(tmp_path: Path) -> None:
    for part in ("case_file", "letters/languages/de"):
        (tmp_path / part).mkdir(parents=True)
    names = (RESOURCES / "letters" / "languages" / "de" / "countries.toml").read_text(encoding="utf-8")
    (tmp_path / "letters" / "languages" / "de" / "countries.toml").write_text(names, encoding="utf-8")
    whole = (RESOURCES / "case_file" / "de.toml").read_text(encoding="utf-8")
    spoilt = CaseFileLanguages(tmp_path, lambda: pytest.fail("no complaint"))
    for gone, problem in ((r"fax = .*\n", "fax"), (r"page = .*\n", "page"), (r"\[sentences\](.*\n)*", "sentences")):
        (tmp_path / "case_file" / "de.toml").write_text(re.sub(gone, "", whole, count=1), encoding="utf-8")
        with pytest.raises(DamagedData, match=problem):
            spoilt.read("de")
