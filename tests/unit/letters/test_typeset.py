"""The letters as documents: tagged, readable by machine, the same on every computer, with the address in the
window.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest

from exposure_check.domain.errors import MissingGlyph
from exposure_check.domain.letter_form import Layout
from exposure_check.domain.request import EvidenceItem, Language, LetterRequest, RequestKind
from exposure_check.letters.renderer import TypstRenderer
from exposure_check.services import ports
from tests.benchmarks.letters_speed import resident_mebibytes
from tests.unit.letters.requests import (
    CLEARVIEW,
    FACECHECK,
    INSTAGRAM,
    RENDERER,
    RESOURCES,
    flat,
    person,
    request,
)

POINTS_PER_MM = 72 / 25.4
PAGE_HEIGHT_MM = 297.0
LAYOUTS = {"din5008": "DE", "french": "FR", "generic": "IE"}


def pdf_of(made: LetterRequest) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(RENDERER.compose(made))))


def text_of(reader: pypdf.PdfReader) -> str:
    return flat(" ".join(page.extract_text() for page in reader.pages))


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def place_of(reader: pypdf.PdfReader, start: str) -> tuple[float, float]:
    """Millimetres from the left and upper edge of page 1 to the baseline where a line begins with
    ``start``.
    """
    found: list[tuple[float, float]] = []

    def look(text: str, current: list[float], matrix: list[float], _font: Any, _size: float) -> None:
        if text.strip().startswith(start):
            x, y = matrix[4], matrix[5]
            left = current[0] * x + current[2] * y + current[4]
            up = current[1] * x + current[3] * y + current[5]
            found.append((left / POINTS_PER_MM, PAGE_HEIGHT_MM - up / POINTS_PER_MM))

    reader.pages[0].extract_text(visitor_text=look)
    assert found, start
    return found[0]


def test_the_renderer_is_what_the_services_ask_for() -> None:
    port: ports.LetterRenderer = RENDERER
    assert port is RENDERER


@pytest.mark.parametrize("kind", list(RequestKind))
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("country", LAYOUTS.values())
def test_every_layout_holds_the_whole_letter(kind: RequestKind, language: Language, country: str) -> None:
    recipient = INSTAGRAM if kind is RequestKind.PORTABILITY else CLEARVIEW
    letter = RENDERER.compose(request(kind, language, recipient, person(country=country)))
    assert LAYOUTS[letter.layout] == country
    printed = squeezed(
        " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(letter))).pages)
    )
    body = letter.text.split("\n\n", 4)[4]
    for paragraph in body.split("\n"):
        words = re.sub(r"^\s*(\d+\.|[a-z]\)) ", "", paragraph)
        if words and not words.startswith("http"):
            # A page break may stand inside a paragraph, with the number of the page in between.
            assert squeezed(words)[:40] in printed, words


@pytest.mark.parametrize("language", list(Language))
def test_the_pdf_is_tagged_titled_and_says_its_language(language: Language) -> None:
    reader = pdf_of(request(language=language))
    catalogue: Any = reader.root_object
    assert "/StructTreeRoot" in catalogue
    assert catalogue["/MarkInfo"]["/Marked"]
    assert str(catalogue["/Lang"]).startswith(language.value)
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert "15" in str(reader.metadata.title)
    assert b"pdfuaid" in catalogue["/Metadata"].get_object().get_data()


def test_only_the_shipped_fonts_are_in_the_pdf_and_they_are_embedded() -> None:
    pages: Any = pdf_of(request()).pages
    for page in pages:
        for font in page["/Resources"]["/Font"].values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            assert "NotoSans" in descendant["/BaseFont"]
            assert {"/FontFile2", "/FontFile3"} & set(descendant["/FontDescriptor"].get_object())


def test_the_same_letter_has_the_same_bytes() -> None:
    first = RENDERER.to_pdf(RENDERER.compose(request()))
    again = TypstRenderer(RESOURCES)
    assert again.to_pdf(again.compose(request())) == first


def test_letters_that_are_set_at_once_have_the_same_bytes() -> None:
    letters = [RENDERER.compose(request(sender=person(name=f"Person {number}"))) for number in range(12)]
    alone = [RENDERER.to_pdf(letter) for letter in letters]
    fresh = TypstRenderer(RESOURCES)
    with ThreadPoolExecutor(max_workers=8) as pool:
        assert list(pool.map(fresh.to_pdf, letters)) == alone


def test_the_pdf_is_dated_with_the_day_of_the_letter() -> None:
    metadata = pdf_of(request(written_on=date(2026, 3, 1))).metadata
    assert metadata is not None
    assert metadata.creation_date is not None
    assert metadata.creation_date.date() == date(2026, 3, 1)


def test_the_preview_shows_every_page() -> None:
    letter = RENDERER.compose(request())
    pages = RENDERER.to_pages(letter, 40)
    assert len(pages) == len(pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(letter))).pages)
    assert all(page.startswith(b"\x89PNG") for page in pages)
    larger = RENDERER.to_pages(letter, 80)
    assert len(larger[0]) > len(pages[0])


def test_a_stored_pdf_shows_the_same_pages_in_the_same_size() -> None:
    letter = RENDERER.compose(request())
    fresh = RENDERER.to_pages(letter, 40)
    stored = RENDERER.pages_of_pdf(RENDERER.to_pdf(letter), 40)
    assert len(stored) == len(fresh)
    for old, new in zip(stored, fresh, strict=True):
        assert old[16:24] == new[16:24]  # width and height in the header of a PNG
        assert len(old) > 2000  # a blank page has a few hundred bytes


# --- Address windows
# ---------------------------------------------------------------------------------------------


def test_din_5008_form_b_puts_address_and_subject_where_the_standard_says() -> None:
    reader = pdf_of(request(language=Language.GERMAN, sender=person(country="DE")))
    left, top = place_of(reader, "Clearview AI")
    assert 24 <= left <= 26
    assert 62.7 <= top <= 70
    left, last = place_of(reader, "VEREINIGTE STAATEN")
    assert last <= 90
    left, subject = place_of(reader, "Antrag auf Auskunft")
    assert 24 <= left <= 26
    assert 98 <= subject <= 107


def test_french_letters_have_the_recipient_in_the_window_on_the_right() -> None:
    reader = pdf_of(request(language=Language.FRENCH))
    left, top = place_of(reader, "Clearview AI")
    assert left >= 100
    assert 45 <= top <= 80
    _, last = place_of(reader, "ÉTATS-UNIS")
    assert last <= 80
    left, _ = place_of(reader, "Zoé")
    assert left < 30


def test_generic_letters_have_the_recipient_in_the_window_on_the_left() -> None:
    reader = pdf_of(request(sender=person(country="IE")))
    left, top = place_of(reader, "Clearview AI")
    assert 20 <= left <= 110
    assert 45 <= top <= 90


def test_a_long_address_stays_in_the_window() -> None:
    lines = (
        *(f"Building {number} of a very long address in a business park" for number in range(7)),
        "Ireland",
    )
    reader = pdf_of(
        request(
            language=Language.GERMAN,
            sender=person(country="DE"),
            recipient=replace(INSTAGRAM, address=lines),
        )
    )
    _, last = place_of(reader, "IRLAND")
    assert last <= 90


def test_fold_marks_are_decoration_on_the_first_page_only() -> None:
    reader = pdf_of(request(language=Language.GERMAN, sender=person(country="DE")))
    first = reader.pages[0].get_contents()
    second = reader.pages[1].get_contents()
    assert first is not None
    assert second is not None
    assert first.get_data().count(b" l\nS") + first.get_data().count(b" l S") >= 3
    assert second.get_data().count(b" l\nS") + second.get_data().count(b" l S") == 0


def test_the_signature_stands_on_a_page_with_text() -> None:
    for country in LAYOUTS.values():
        for recipient in (CLEARVIEW, INSTAGRAM, FACECHECK):
            reader = pdf_of(request(sender=person(country=country), recipient=recipient))
            signed = next(page for page in reader.pages if "Yours faithfully" in page.extract_text())
            assert "Article" in signed.extract_text()


# --- Unusual people and photos
# -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "sample"),
    [("日本 太郎", "日"), ("Zoé 😀", "😀"), ("שלום", "ש"), ("محمد", "م"), ("नमस्ते", "न")],
)
def test_a_name_without_glyphs_is_refused_with_a_sample(name: str, sample: str) -> None:
    with pytest.raises(MissingGlyph, match=sample):
        RENDERER.compose(request(sender=person(name=name)))


@pytest.mark.parametrize(
    "name",
    [
        'Robert "Bob" O’Hara',
        '#panic("no") #import "@preview/x:1.0.0"',
        "$a$ *b* _c_ `d` \\e @f <g> // h /* i */",
        "{{ 7 * 7 }} {% raw %}",
        "Łukasz Żółć",
        "Ёлка Ωμέγα Đặng",
    ],
)
def test_a_name_is_printed_as_it_is(name: str) -> None:
    assert squeezed(name) in squeezed(text_of(pdf_of(request(sender=person(name=name)))))


def test_characters_that_turn_the_direction_of_writing_are_dropped() -> None:
    text = RENDERER.compose(request(sender=person(name="evil\u202egpj.exe\u200b"))).text
    assert "evilgpj.exe\n" in text
    assert "\u202e" not in text


@pytest.mark.parametrize("country", LAYOUTS.values())
def test_a_name_of_four_hundred_characters_stays_on_the_page(country: str) -> None:
    reader = pdf_of(request(sender=person(name="W" * 400, country=country)))
    right = 0.0

    def look(text: str, current: list[float], matrix: list[float], _font: Any, _size: float) -> None:
        nonlocal right
        if text.strip():
            right = max(right, current[0] * matrix[4] + current[4])

    for page in reader.pages:
        page.extract_text(visitor_text=look)
    assert right < 210 * POINTS_PER_MM
    assert squeezed(text_of(reader)).count("W") >= 800


@pytest.mark.parametrize("length", [500, 1999, 9000])
def test_an_address_of_any_length_is_printed_whole(length: int) -> None:
    item = EvidenceItem("https://example.org/" + "Q" * length, date(2026, 11, 1), "0" * 64)
    assert "Q" not in text_of(pdf_of(request()))
    assert text_of(pdf_of(request(evidence=(item,)))).count("Q") == length


@pytest.mark.parametrize("language", list(Language))
def test_an_address_that_breaks_at_a_hyphen_gets_no_second_one(language: Language) -> None:
    email = "anna-maria-" * 8 + "nowak@example.org"
    item = EvidenceItem("https://example.org/" + "a-long-address-" * 12 + "x.jpg", date(2026, 11, 1), "0" * 64)
    sender = person(email=email, address=())
    text = squeezed(text_of(pdf_of(request(language=language, sender=sender, evidence=(item,)))))
    assert email in text
    assert item.address in text


def test_a_hundred_photos_fill_an_annex() -> None:
    items = tuple(
        EvidenceItem(f"https://host{number}.example/{number}.jpg", date(2026, 11, 1), f"{number:064}")
        for number in range(100)
    )
    letter = RENDERER.compose(request(evidence=items))
    text = text_of(pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(letter))))
    assert all(f"https://host{number}.example/{number}.jpg" in text for number in range(100))
    assert text.count("Public address Seen on") >= 2
    assert "100 public addresses" in flat(letter.text)


@pytest.mark.skipif(sys.platform != "linux", reason="reads its memory from /proc")
def test_memory_does_not_grow_with_each_change_of_a_letter_with_many_addresses() -> None:
    (item,) = request().evidence[:1]
    many = tuple(replace(item, address=f"https://example.org/photos/{number}.jpg") for number in range(300))
    resident = []
    for name in ("Mae", "Mae J.", "Mae Jemison"):
        RENDERER.compose(replace(request(evidence=many), person=replace(request().person, name=name)))
        resident.append(resident_mebibytes())
    assert resident[-1] - resident[0] < 30, "Typst remembers as much of each of them"


def test_an_address_in_another_script_is_written_so_that_it_can_be_typed() -> None:
    items = (
        EvidenceItem("https://日本.example/写真?q=é", date(2026, 11, 1), "0" * 64),
        EvidenceItem("javascript:alert(1)", date(2026, 11, 1), "1" * 64),
        EvidenceItem("http://[::1", date(2026, 11, 1), "2" * 64),
    )
    reader = pdf_of(request(evidence=items))
    assert "https://xn--wgv71a.example/%E5%86%99%E7%9C%9F?q=%C3%A9" in text_of(reader)
    links = [annotation.get_object()["/A"]["/URI"] for page in reader.pages for annotation in page.get("/Annots", [])]
    assert links
    assert all(str(link).startswith("https://") for link in links)


@pytest.mark.parametrize("written_on", [date.min, date(1950, 1, 1), date.max])
def test_any_day_can_be_written(written_on: date) -> None:
    assert RENDERER.to_pdf(RENDERER.compose(request(written_on=written_on))).startswith(b"%PDF")


# --- The room itself
# ---------------------------------------------------------------------------------------------


def test_no_layout_reaches_for_a_package_of_the_network() -> None:
    layouts = list((RESOURCES / "letters" / "layouts").glob("*.typ"))
    assert {layout.stem for layout in layouts} == {*Layout, "common", "chronology", "report"}
    for layout in layouts:
        for imported in re.findall(r'#(?:import|include)\s+"([^"]+)"', layout.read_text(encoding="utf-8")):
            assert imported == "common.typ"
        assert "@preview" not in layout.read_text(encoding="utf-8")


def test_building_the_renderer_loads_neither_typesetter_nor_templates(tmp_path: Path) -> None:
    program = textwrap.dedent(
        f"""
        import sys
        from pathlib import Path
        from exposure_check.letters.renderer import TypstRenderer
        TypstRenderer(Path({str(tmp_path)!r}))
        print(sorted({{"typst", "jinja2"}} & set(sys.modules)))
        """
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_fonts_come_with_their_licence() -> None:
    fonts = RESOURCES / "fonts"
    assert {path.name for path in fonts.glob("*.ttf")} == {
        "NotoSans-Bold.ttf",
        "NotoSans-Italic.ttf",
        "NotoSans-Regular.ttf",
    }
    assert "SIL OPEN FONT LICENSE" in (fonts / "OFL.txt").read_text(encoding="utf-8")
