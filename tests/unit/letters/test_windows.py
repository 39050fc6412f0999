"""The address in the window of the envelope, for every layout: measured in the PDF."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import Any

import pypdf
import pytest

from exposure_check.domain.letter_form import Layout, Letterhead
from exposure_check.domain.request import Language, LetterRequest, RequestKind
from exposure_check.letters.addressing import layout_for
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import CLEARVIEW, INSTAGRAM, RENDERER, RESOURCES, flat, person, request

TEXTS = Texts(RESOURCES / "letters")
MM = 72 / 25.4
INCH = 25.4
A4 = (210.0, 297.0)
LETTER = (8.5 * INCH, 11 * INCH)


@dataclass(frozen=True)
class Window:
    """What an envelope always shows of the sheet, in millimetres from its upper left corner."""

    left: float
    right: float
    top: float
    bottom: float


def always_seen(
    envelope: tuple[float, float],
    window: tuple[float, float],
    from_left: float,
    from_bottom: float,
    sheet: tuple[float, float],
) -> Window:
    """What stays in the window of ``envelope`` (width, height) wherever the folded ``sheet`` slides to."""
    top = envelope[1] - from_bottom - window[1]
    slack = (envelope[0] - sheet[0], envelope[1] - sheet[1])
    return Window(from_left, from_left + window[0] - slack[0], top, top + window[1] - slack[1])


def both(one: Window, other: Window) -> Window:
    """What both show."""
    return Window(
        max(one.left, other.left),
        min(one.right, other.right),
        max(one.top, other.top),
        min(one.bottom, other.bottom),
    )


DL, C5 = (220.0, 110.0), (229.0, 162.0)
IN_THREE, IN_TWO = (210.0, 99.0), (210.0, 148.5)
COMMON_DL = always_seen(DL, (90, 35), 20, 20, IN_THREE)
WINDOWS = {
    Layout.DIN_5008: Window(20, 105, 45, 90),
    Layout.FRENCH: Window(100, 200, 45, 80),
    Layout.GENERIC: Window(20, 110, 45, 90),
    Layout.BRITISH: COMMON_DL,
    Layout.DUTCH: COMMON_DL,
    Layout.SWISS: both(
        always_seen(DL, (100, 45), 220 - 12 - 100, 21, IN_THREE),
        always_seen(C5, (100, 45), 229 - 12 - 100, 65, IN_TWO),
    ),
    Layout.SWISS_LEFT: both(
        always_seen(DL, (100, 45), 220 - 109 - 100, 21, IN_THREE),
        always_seen(C5, (100, 45), 229 - 109 - 100, 65, IN_TWO),
    ),
    Layout.AMERICAN: always_seen(
        (9.5 * INCH, 4.125 * INCH), (4.5 * INCH, 1.125 * INCH), 0.875 * INCH, 0.5 * INCH, (8.5 * INCH, 11 / 3 * INCH)
    ),
}
"""By the envelopes that the layouts name."""

COUNTRIES = {
    "DE": Layout.DIN_5008,
    "AT": Layout.DIN_5008,
    "LI": Layout.DIN_5008,
    "FR": Layout.FRENCH,
    "NL": Layout.DUTCH,
    "CH": Layout.SWISS,
    "GB": Layout.BRITISH,
    "US": Layout.AMERICAN,
    "IE": Layout.GENERIC,
    "XX": Layout.GENERIC,
}

LONG_ADDRESS = (*(f"Building {number} of a very long address in a business park" for number in range(7)), "Ireland")
HEAD = Letterhead(
    ("Digital Rights Help e.V.", "1 Street, 1000 City", "+49 30 000000", "help@example.org", "VR 12345"),
    "Registered charity 12345, bank account on request",
)


def pdf_of(made: LetterRequest) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(RENDERER.compose(made))))


def words_on_first_page(reader: pypdf.PdfReader) -> list[tuple[str, float, float, float]]:
    """Text, millimetres from the left and upper edge to its baseline, size in points; in reading order."""
    found: list[tuple[str, float, float, float]] = []
    height = float(reader.pages[0].mediabox.height)

    def look(text: str, current: list[float], matrix: list[float], _font: Any, size: float) -> None:
        if text.strip():
            x, y = matrix[4], matrix[5]
            left = current[0] * x + current[2] * y + current[4]
            up = current[1] * x + current[3] * y + current[5]
            found.append((text.strip(), left / MM, (height - up) / MM, size))

    reader.pages[0].extract_text(visitor_text=look)
    return found


def address_lines(reader: pypdf.PdfReader, lines: tuple[str, ...]) -> list[tuple[float, float]]:
    """Where the address's lines begin on the first page."""
    words = words_on_first_page(reader)
    places = []
    for line in lines:
        start = line.split()[0]
        places.append(next((x, y) for text, x, y, _ in words if flat(text).startswith(start)))
    return places


def test_the_layout_follows_the_senders_country() -> None:
    assert {country: layout_for(country, TEXTS) for country in COUNTRIES} == COUNTRIES


def test_the_person_can_choose_another_layout() -> None:
    letter = RENDERER.compose(replace(request(sender=person(country="DE")), layout=Layout.SWISS_LEFT))
    assert letter.layout == Layout.SWISS_LEFT


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("headed", [False, True])
def test_the_address_stands_where_the_window_always_shows_it(layout: Layout, *, headed: bool) -> None:
    made = replace(request(), layout=layout, letterhead=HEAD if headed else None)
    window = WINDOWS[layout]
    for left, baseline in address_lines(pdf_of(made), ("Clearview", "418", "Albany", "NY", "UNITED")):
        assert window.left <= left <= window.right
        assert window.top + 2 <= baseline <= window.bottom


@pytest.mark.parametrize("layout", list(Layout))
def test_a_long_address_stays_in_the_window(layout: Layout) -> None:
    made = replace(request(recipient=replace(INSTAGRAM, address=LONG_ADDRESS)), layout=layout)
    window = WINDOWS[layout]
    places = address_lines(pdf_of(made), ("Instagram", "Building", "IRELAND"))
    assert all(window.top <= baseline <= window.bottom for _, baseline in places)
    assert all(window.left <= left <= window.right for left, _ in places)


@pytest.mark.parametrize("layout", list(Layout))
def test_a_recipient_of_four_hundred_characters_stays_in_the_window(layout: Layout) -> None:
    made = replace(request(recipient=replace(INSTAGRAM, name="W" * 400)), layout=layout)
    window = WINDOWS[layout]
    reader = pdf_of(made)
    inside = [(x, y) for text, x, y, _ in words_on_first_page(reader) if set(text) == {"W"} and y < window.bottom + 1]
    assert inside
    assert all(window.left <= x <= window.right and window.top <= y <= window.bottom for x, y in inside)
    (last,) = address_lines(reader, ("IRELAND",))
    assert last[1] <= window.bottom


@pytest.mark.parametrize("layout", list(Layout))
def test_nothing_but_the_address_stands_in_the_window(layout: Layout) -> None:
    made = replace(request(), layout=layout, letterhead=HEAD)
    window = WINDOWS[layout]
    shown = " ".join(
        flat(text)
        for text, x, y, _ in words_on_first_page(pdf_of(made))
        if window.left - 1 <= x <= window.right and window.top <= y <= window.bottom
    )
    assert shown.endswith("UNITED STATES OF AMERICA")
    rest = shown[: shown.index("Clearview")]
    # The line with the sender's address above the recipient is part of the field of DIN 5008.
    assert (layout is Layout.DIN_5008) == bool(rest)


@pytest.mark.parametrize("layout", list(Layout))
def test_only_american_letters_are_on_american_paper(layout: Layout) -> None:
    width, height = LETTER if layout is Layout.AMERICAN else A4
    for page in pdf_of(replace(request(), layout=layout)).pages:
        assert float(page.mediabox.width) / MM == pytest.approx(width, abs=0.1)
        assert float(page.mediabox.height) / MM == pytest.approx(height, abs=0.1)


@pytest.mark.parametrize("layout", list(Layout))
def test_fold_marks_stand_where_custom_has_them(layout: Layout) -> None:
    contents = pdf_of(replace(request(), layout=layout)).pages[0].get_contents()
    assert contents is not None
    lines = contents.get_data().count(b" l\nS") + contents.get_data().count(b" l S")
    assert lines == (3 if layout is Layout.DIN_5008 else 0)


@pytest.mark.parametrize("kind", list(RequestKind))
@pytest.mark.parametrize("layout", [each for each in Layout if each not in {"din5008", "french", "generic"}])
def test_every_further_layout_holds_the_whole_letter(kind: RequestKind, layout: Layout) -> None:
    languages = list(Language)
    language = languages[(list(RequestKind).index(kind) + list(Layout).index(layout)) % len(languages)]
    recipient = INSTAGRAM if kind is RequestKind.PORTABILITY else CLEARVIEW
    letter = RENDERER.compose(replace(request(kind, language, recipient), layout=layout))
    pages = pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(letter))).pages
    printed = "".join("".join(page.extract_text().split()) for page in pages)
    for reason in RENDERER.reasons(letter.request):
        assert "".join(reason.text.split())[:40] in printed


@pytest.mark.parametrize("layout", list(Layout))
def test_a_letterhead_stands_above_everything_and_its_footer_on_each_page(layout: Layout) -> None:
    reader = pdf_of(replace(request(), layout=layout, letterhead=HEAD))
    words = words_on_first_page(reader)
    head = [y for text, _, y, _ in words if text.startswith(("Digital Rights", "VR 12345"))]
    assert len(head) == 2
    assert max(head) < 30
    assert all(y > 30 for text, _, y, _ in words if text.startswith(("Zoé", "Clearview")))
    assert all("Registered charity 12345" in page.extract_text() for page in reader.pages)
    plain = pdf_of(replace(request(), layout=layout))
    assert "Registered charity" not in plain.pages[0].extract_text()


@pytest.mark.parametrize("layout", list(Layout))
def test_a_long_letterhead_does_not_touch_the_sender_or_the_window(layout: Layout) -> None:
    made = replace(request(), layout=layout, letterhead=Letterhead(("W" * 200,) * 8, "V" * 200))
    words = words_on_first_page(pdf_of(made))
    assert max(y for text, _, y, _ in words if set(text) == {"W"}) < 31
