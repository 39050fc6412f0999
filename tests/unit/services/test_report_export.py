"""The exposure report as a file: every format says the same, holds no more than was asked for, and loads nothing."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import string
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from exposure_check.bootstrap import Session, resources_folder
from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.errors import DamagedData, InputRefused, NotWritable, PermissionNeeded, UnsupportedFormat
from exposure_check.domain.exposure import ExposureReport, Reach
from exposure_check.domain.match import Band, Location, Match, ReviewState
from exposure_check.domain.person import Person, PersonId
from exposure_check.domain.photo import Appearance
from exposure_check.domain.provenance import Audience, Platform, Provenance
from exposure_check.domain.report_document import ReportDocument
from exposure_check.domain.request import Language
from exposure_check.letters.exposure_report import TypstReportPrinter
from exposure_check.services import ports
from exposure_check.services.report_data import CSV_COLUMNS, as_csv, as_json
from exposure_check.services.report_document import MOST_BARS, Composer, ReportChoices
from exposure_check.services.report_export import REPORT_FORMATS
from exposure_check.services.report_html import html
from exposure_check.services.report_words import ReportWords, languages, read_words
from tests.unit.services.conftest import ASTRONAUT
from tests.unit.services.test_report import CAMERA, GPS, controller, fetched, many_matches, match, report

WORDS = resources_folder() / "report"
LANGUAGES = languages(WORDS)
PRINTER = TypstReportPrinter(resources_folder())
ATTACK = '"><script>alert(1)</script><img src=https://evil.example/a.png onerror=x>'


def document(made: ExposureReport, language: str = "en", *, most_rows: int = 100, **chosen: bool) -> ReportDocument:
    return Composer(made, read_words(WORDS, language), ReportChoices(language, **chosen), most_rows).compose()


def full_report() -> ExposureReport:
    """One of everything."""
    page = "https://photos.example/1"
    public = Location(
        page,
        page,
        provenance=Provenance(Platform.WEB, audience=Audience.PUBLIC, account=ATTACK),
        retrieval=fetched(page),
        disclosures=(GPS, CAMERA, Disclosure(DisclosureKind.PERSON_NAMES, ATTACK, FoundIn.XMP)),
    )
    instagram = Provenance(Platform.INSTAGRAM, account="=cmd()", audience=Audience.LIMITED)
    return report(
        [
            match(1, public),
            match(2, Location("/home/eileen/secret folder/+1.jpg", provenance=instagram)),
            match(3, state=ReviewState.UNREVIEWED),
            match(4, state=ReviewState.UNSURE),
        ],
        recipients=[controller("facefinder")],
    )


# --- Words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fills_the_same_places(language: str) -> None:
    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    def texts(words: ReportWords) -> dict[str, set[str]]:
        told: dict[str, set[str]] = {}
        for part in ("words", "plurals", "headings"):
            for name, value in msgspec.structs.asdict(getattr(words, part)).items():
                forms = (value,) if isinstance(value, str) else value
                told[f"{part}.{name}"] = set().union(*(places(form) for form in forms)) - {"n"}
        for kind, measure in words.measures.items():
            told[kind] = places(measure.text)
        return told

    assert texts(read_words(WORDS, language)) == texts(read_words(WORDS, "en"))


def test_there_are_reports_in_every_language_of_the_letters() -> None:
    assert set(LANGUAGES) == {language.value for language in Language}


_PROMISES = (
    *("guarantee", "garant", "garande", "gwarant", "εγγυ", "will be deleted", "wird gelöscht", "sera supprimé"),
    *("será borrad", "se borrará", "sarà cancellat", "wordt verwijderd", "zostanie usunięt", "θα διαγραφ"),
    *("será apagad", "kommer att raderas", "sue ", "verklag", "demandará", "denunci", "stämma", "μήνυση"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_promises_or_threatens(language: str) -> None:
    text = (WORDS / f"{language}.toml").read_text(encoding="utf-8").casefold()
    for word in _PROMISES:
        assert word not in text


def test_words_that_lack_something_are_refused(tmp_path: Path) -> None:
    text = (WORDS / "en.toml").read_text(encoding="utf-8")
    (tmp_path / "xx.toml").write_text(text.replace('lens = "Lens"\n', ""), encoding="utf-8")
    (tmp_path / "yy.toml").write_text(text.replace('year = "Year"\n', ""), encoding="utf-8")
    (tmp_path / "zz.toml").write_text(text.replace('plural = "one-other"', 'plural = "polish"'), encoding="utf-8")
    for language, problem in (("xx", "lens"), ("yy", "year"), ("zz", "3 forms")):
        with pytest.raises(DamagedData, match=problem):
            read_words(tmp_path, language)


@pytest.mark.parametrize(
    ("plural", "count", "form"),
    [
        ("one-other", 0, 1),
        ("one-other", 1, 0),
        ("french", 0, 0),
        ("french", 2, 1),
        ("polish", 1, 0),
        ("polish", 3, 1),
        ("polish", 12, 2),
        ("polish", 22, 1),
        ("polish", 5, 2),
        ("polish", 21, 2),
    ],
)
def test_plurals_follow_the_rules_of_the_language(plural: Any, count: int, form: int) -> None:
    words = msgspec.structs.replace(read_words(WORDS, "en"), plural=plural)
    assert words.plural_of(("0", "1", "2"), count) == str(form)


def test_numbers_are_written_as_the_language_writes_them() -> None:
    written = {language: read_words(WORDS, language).number(1234) for language in LANGUAGES}
    assert (written["en"], written["de"], written["es"]) == ("1,234", "1.234", "1234")
    assert read_words(WORDS, "pl").number(12345) == "12\u00a0345"


def test_in_greek_no_semicolon_asks_a_question() -> None:
    told = document(full_report(), "el")
    cells = [cell for one in told.sections if one.table is not None for row in one.table.rows for cell in row]
    assert any("· " in cell for cell in cells)
    assert ";" not in "".join((*cells, *(one.chart.alt for one in told.sections if one.chart is not None)))


# --- What is said


@given(many_matches)
@settings(max_examples=40)
def test_the_values_of_charts_add_up_to_the_photos(matches: list[Match]) -> None:
    made = report(matches)
    sections = {section.id: section for section in document(made).sections}
    for name in ("years", "places", "reaches"):
        chart = sections[name].chart if made.total else None
        assert sum(bar.value for bar in chart.bars) == made.total if chart else made.total == 0
    for section in sections.values():
        if section.chart is not None and section.table is not None:
            assert [(bar.label, bar.shown) for bar in section.chart.bars] == [row[:2] for row in section.table.rows]
            assert all(bar.shown in section.chart.alt for bar in section.chart.bars)


def test_many_places_are_one_bar_and_none_is_lost() -> None:
    made = report([match(number, Location("/a", f"https://h{number}.example/a")) for number in range(40)])
    (places,) = [one for one in document(made).sections if one.id == "places"]
    assert places.chart is not None
    assert len(places.chart.bars) == MOST_BARS + 1
    assert places.chart.bars[-1].label == "28 other places"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_about_one_photo_and_about_none_reads_well(language: str) -> None:
    for matches in ([], [match(1, Location("/a.jpg"))], [match(1, state=ReviewState.UNREVIEWED)]):
        made = document(report(matches), language)
        assert made.lead
        assert "{" not in str(made.lead) + made.title + made.footer


def test_without_asking_no_value_and_no_folder_is_in_any_export() -> None:
    made = full_report()
    for suffix, content in exports(made).items():
        assert b"48.8584" not in content, suffix
        assert b"secret folder" not in content, suffix
    for suffix, content in exports(made, with_values=True).items():
        assert b"48.8584" in content or suffix == ".pdf", suffix
        assert b"secret folder" not in content, suffix


def exports(made: ExposureReport, *, with_values: bool = False) -> dict[str, bytes]:
    told = document(made, with_values=with_values)
    return {
        ".html": html(told).encode(),
        ".json": as_json(made, with_values=with_values),
        ".csv": as_csv(made, with_values=with_values),
        ".pdf": pdf_text(PRINTER.to_pdf(told)).encode(),
    }


# --- CSV and JSON


@given(many_matches)
@settings(max_examples=40)
def test_json_and_csv_parse_back_to_what_was_counted(matches: list[Match]) -> None:
    made = report(matches)
    told = json.loads(as_json(made, with_values=True))
    assert told["totals"]["photos"] == made.total == len(told["photos"])
    assert sum(one["photos"] for one in told["by_reach"]) == made.total
    assert [one["sha256"] for one in told["photos"]] == [photo.sha256 for photo in made.photos]
    rows = list(csv.DictReader(io.StringIO(as_csv(made, with_values=False).decode("utf-8-sig"), newline="")))
    assert [row["sha256"] for row in rows] == [photo.sha256 for photo in made.photos]
    for row, photo in zip(rows, made.photos, strict=True):
        assert tuple(row) == CSV_COLUMNS
        assert {kind for kind in row["gives_away"].split("; ") if kind} == {kind.value for kind in photo.kinds}
        assert Reach(row["reach"]) is photo.reach


@given(st.text(max_size=12))
def test_no_cell_is_a_formula(text: str) -> None:
    made = report([match(1, Location(f"/x/{text}", provenance=Provenance(account=text)))])
    content = as_csv(made, with_values=True).decode("utf-8-sig")
    for row in csv.reader(io.StringIO(content, newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_a_name_that_is_not_utf_8_gets_through() -> None:
    made = report([match(1, Location("/x/caf\udce9.jpg"))])
    assert json.loads(as_json(made, with_values=False))["photos"][0]["name"] == "caf\udce9.jpg"
    assert b"caf" in as_csv(made, with_values=False)
    assert "caf" in html(document(made))
    assert "caf" in pdf_text(PRINTER.to_pdf(document(made)))


# --- HTML


def test_html_has_no_script_loads_nothing_and_prints_what_strangers_wrote() -> None:
    text = html(document(full_report(), with_values=True))
    tree = LexborHTMLParser(text)
    assert tree.css("script, link, iframe, object, embed, form, base, a") == []
    assert [node for node in tree.css("*") if any(name.startswith("on") for name in node.attributes)] == []
    assert [node.attributes for node in tree.css("[src], [href]")] == []
    assert "url(" not in text
    assert "@import" not in text
    policy = tree.css_first("meta[http-equiv=Content-Security-Policy]")
    assert policy is not None
    assert "default-src 'none'" in str(policy.attributes["content"])
    assert "script-src" not in str(policy.attributes["content"])
    assert tree.body is not None
    assert "<script>alert(1)</script>" in tree.body.text(), "it is shown, as text"


@given(st.text(max_size=60))
@settings(max_examples=60)
def test_no_text_changes_the_structure_of_the_html(text: str) -> None:
    plain = LexborHTMLParser(html(document(report([match(1, Location("/a", provenance=Provenance(account="a")))]))))
    made = report([match(1, Location("/a", provenance=Provenance(account=text or "a")))])
    tree = LexborHTMLParser(html(document(made)))
    assert [node.tag for node in tree.css("*")] == [node.tag for node in plain.css("*")]


def test_charts_of_the_html_have_words_and_a_table() -> None:
    tree = LexborHTMLParser(html(document(full_report())))
    charts = tree.css("svg")
    assert len(charts) == 4
    for chart in charts:
        assert chart.attributes["role"] == "img"
        assert re.search(r"\d", chart.attributes["aria-label"] or "")
        assert chart.parent is not None
        assert chart.parent.css_first("table") is not None
    assert (tree.css_first("html") or pytest.fail("no root")).attributes["lang"] == "en"


def test_pictures_are_in_the_file_only_if_wanted() -> None:
    made = full_report()
    choices = ReportChoices("en", with_pictures=True)
    words = read_words(WORDS, "en")
    told = Composer(made, words, choices, 1, lambda match_id: f"jpeg of {match_id}".encode()).compose()
    images = LexborHTMLParser(html(told)).css("img")
    assert len(images) == 1
    assert str(images[0].attributes["src"]).startswith("data:image/jpeg;base64,")
    assert LexborHTMLParser(html(document(made))).css("img") == []


# --- PDF


def pdf_text(content: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


def tags(node: Any) -> list[tuple[str, str]]:
    """The structure tree as names with alternative texts."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        return [one for child in node for one in tags(child)]
    if not isinstance(node, dict):
        return []
    own = [(str(node["/S"]), str(node.get("/Alt", "")))] if "/S" in node else []
    return own + (tags(node["/K"]) if "/K" in node else [])


def test_the_printer_is_what_the_services_ask_for() -> None:
    port: ports.ReportPrinter = PRINTER
    assert port is PRINTER


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_tagged_with_charts_that_have_words_and_tables_with_headings(language: str) -> None:
    told = document(full_report(), language)
    reader = pypdf.PdfReader(io.BytesIO(PRINTER.to_pdf(told)))
    catalogue: Any = reader.root_object
    assert catalogue["/MarkInfo"]["/Marked"]
    assert str(catalogue["/Lang"]).startswith(language)
    assert b"pdfuaid" in catalogue["/Metadata"].get_object().get_data()
    found = tags(catalogue["/StructTreeRoot"])
    alternatives = [text for name, text in found if name == "/Figure"]
    assert alternatives == [one.chart.alt for one in told.sections if one.chart is not None]
    names = [name for name, _ in found]
    assert names.count("/Table") == sum(one.table is not None for one in told.sections)
    assert {"/H1", "/H2", "/TH", "/TD", "/L"} <= set(names)


def test_the_pdf_is_the_same_each_time_and_says_what_the_html_says() -> None:
    told = document(full_report())
    first = PRINTER.to_pdf(told)
    assert TypstReportPrinter(resources_folder()).to_pdf(told) == first
    printed = re.sub(r"\s", "", pdf_text(first))
    assert re.sub(r"\s", "", told.lead) in printed
    for section in told.sections:
        assert re.sub(r"\s", "", section.heading) in printed


def test_what_a_stranger_wrote_is_printed_and_never_run_and_what_has_no_glyph_stops_nothing() -> None:
    account = '#panic("x") $a$ 日本 \N{SLIGHTLY SMILING FACE} // *b*'
    made = report([match(1, Location("/a", provenance=Provenance(account=account)))])
    printed = pdf_text(PRINTER.to_pdf(document(made)))
    assert '#panic("x")' in printed
    assert "*b*" in printed


# --- On a real vault


@pytest.fixture
def found(session: Session, enrolled: Person, tmp_path: Path) -> Match:
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(ASTRONAUT, folder / "me.png")
    session.scanning.scan(enrolled.id, [folder])
    (only,) = session.review.matches(enrolled.id)
    return only


def test_a_report_is_saved_in_every_format(session: Session, found: Match, tmp_path: Path) -> None:
    session.review.decide(found.person_id, [found.id], ReviewState.MINE)
    session.review.set_public_address(found.id, "https://example.org/me.png")
    for suffix in REPORT_FORMATS:
        saved = session.reports.save(found.person_id, tmp_path / f"report{suffix}", ReportChoices("fr"))
        assert saved.report.total == 1
        assert "Une photo" in saved.lead
        assert saved.path.stat().st_size > 200
    tree = LexborHTMLParser((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert tree.body is not None
    assert "example.org" in tree.body.text()
    with_pictures = session.reports.as_bytes(saved.report, ".html", ReportChoices(with_pictures=True))
    assert b"data:image/jpeg;base64," in with_pictures


def test_the_language_is_the_persons_own_if_there_are_words(session: Session, owner: Person) -> None:
    assert session.reports.suggested_language(owner.id) == owner.language
    assert session.reports.languages() == LANGUAGES


def test_what_cannot_be_written_is_refused_before_anything_is_there(
    session: Session, owner: Person, tmp_path: Path
) -> None:
    with pytest.raises(UnsupportedFormat):
        session.reports.save(owner.id, tmp_path / "report.docx", ReportChoices())
    with pytest.raises(InputRefused, match="language"):
        session.reports.save(owner.id, tmp_path / "report.pdf", ReportChoices("tlh"))
    with pytest.raises(InputRefused, match="language"):
        session.reports.save(owner.id, tmp_path / "report.html", ReportChoices("../report/en"))
    with pytest.raises(NotWritable):
        session.reports.save(owner.id, tmp_path / "missing" / "report.pdf", ReportChoices())
    assert list(tmp_path.glob("report*")) == []


def test_without_a_permission_there_is_no_report_on_somebody_else(session: Session, owner: Person) -> None:
    other = replace(owner, id=PersonId("other"), is_owner=False, name="Somebody Else")
    session.vault.people.add(other)
    with pytest.raises(PermissionNeeded):
        session.reports.report(other.id)


def test_a_film_is_told_with_its_appearances() -> None:
    film = replace(match(1, Location("/a.mp4")), appearance=Appearance(1, 3, 2), band=Band.LIKELY)
    told = document(report([film]))
    years = next(one for one in told.sections if one.id == "years")
    assert "Films among them: 1. Appearances in films: 1." in years.paragraphs[0]
