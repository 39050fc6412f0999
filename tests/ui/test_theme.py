"""Our palettes can be read by everyone, and nothing keeps a colour of the platform."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QStyle, QWidget
from pytestqt.qtbot import QtBot

from exposure_check import ui
from exposure_check.ui import theme
from exposure_check.ui.components.letter_reveal import RevealQuestion
from exposure_check.ui.context import Context
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from exposure_check.ui.settings import Appearance
from exposure_check.ui.stylesheet import style_sheet
from exposure_check.ui.theme import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    SIGN_PAIRS,
    TEXT_PAIRS,
    Colours,
    contrast_ratio,
    palette_of,
)
from exposure_check.ui.widgets.dialogs import Dialog, Question
from exposure_check.ui.widgets.dressing import dress, is_dressed, keep_dressed
from exposure_check.ui.widgets.labels import TitleLabel
from tests.ui.conftest import at_rest, drain

LOOKS = {"light": LIGHT, "dark": DARK, "light contrast": LIGHT_CONTRAST, "dark contrast": DARK_CONTRAST}
PALETTES = pytest.mark.parametrize("colours", LOOKS.values(), ids=LOOKS.keys())
STRONG = pytest.mark.parametrize("colours", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])


@PALETTES
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_text_has_a_contrast_of_four_and_a_half(colours: Colours, front: str, back: str) -> None:
    assert contrast_ratio(getattr(colours, front), getattr(colours, back)) >= 4.5


@PALETTES
@pytest.mark.parametrize(("front", "back"), SIGN_PAIRS)
def test_signs_have_a_contrast_of_three(colours: Colours, front: str, back: str) -> None:
    assert contrast_ratio(getattr(colours, front), getattr(colours, back)) >= 3.0


@STRONG
def test_high_contrast_means_seven_for_text_and_four_and_a_half_for_signs(colours: Colours) -> None:
    weak = [(front, back) for front, back in TEXT_PAIRS if ratio(colours, front, back) < 7.0]
    assert weak == []
    assert [(front, back) for front, back in SIGN_PAIRS if ratio(colours, front, back) < 4.5] == []
    assert contrast_ratio(colours.line, colours.surface) >= 3.0  # cards and lists have an edge


def ratio(colours: Colours, front: str, back: str) -> float:
    return contrast_ratio(getattr(colours, front), getattr(colours, back))


def test_every_colour_of_words_is_in_a_pair_that_is_asserted() -> None:
    """A ``color:`` in the style sheet must be checked against something, and so must every ground."""
    sheet = style_sheet({field.name: f"<{field.name}>" for field in fields(Colours)}, 4, {"chevron": "", "tick": ""})
    pairs = {*TEXT_PAIRS, *SIGN_PAIRS}
    fronts, backs = {front for front, _ in pairs}, {back for _, back in pairs}
    words = set(re.findall(r"[^-]color: <(\w+)>", sheet))
    rings = set(re.findall(r"border: [23]px \w+ <(\w+)>", sheet))
    grounds = set(re.findall(r"background: <(\w+)>", sheet)) - {"outline", "line"}  # a handle, a thin line
    assert words | rings <= fronts
    assert grounds <= backs | {"accent", "stage"}


def test_what_a_rule_puts_together_can_be_read() -> None:
    """Each rule of the style sheet that sets words and their ground, in every look; disabled controls are exempt."""
    for name, colours in LOOKS.items():
        table = {one.name: getattr(colours, one.name) for one in fields(Colours)}
        sheet = style_sheet(table, 4, {"chevron": "", "tick": ""})
        rules = re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)
        for selector, body in rules:
            front = re.search(r"(?:^|[^-])color: (#\w+)", body)
            back = re.search(r"background: (#\w+)", body)
            if front and back and ":disabled" not in selector:
                assert contrast_ratio(front[1], back[1]) >= 4.5, (name, selector.strip())


@pytest.mark.parametrize("look", list(Appearance))
def test_every_look_is_in_the_menu_and_can_be_chosen(window: MainWindow, look: Appearance) -> None:
    action = window.actions_table[f"look-{look.value}"]
    action.trigger()
    assert action.isChecked()
    assert window.context.settings.appearance is look
    assert (window.context.theme.colours in {LIGHT_CONTRAST, DARK_CONTRAST}) == (look is Appearance.CONTRAST)


def test_a_system_that_asks_for_high_contrast_gets_it(
    qapp: QApplication, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Wishes:
        def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
            return Qt.ContrastPreference.HighContrast

    context.theme.set_appearance(Appearance.SYSTEM)
    usual = qapp.palette().color(QPalette.ColorRole.WindowText).name()
    real = theme.contrast_hints()
    monkeypatch.setattr(theme, "contrast_hints", Wishes)
    real.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    strong = qapp.palette().color(QPalette.ColorRole.WindowText).name()
    assert usual != strong
    assert strong in {LIGHT_CONTRAST.text, DARK_CONTRAST.text}
    context.theme.set_appearance(Appearance.LIGHT)
    assert context.theme.colours is LIGHT, "what the person chose comes first"


def test_nothing_moves_by_itself(opened: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    """Who asks for fewer animations gets what everybody gets: there are none, not of the style either."""
    for page in opened.pages:
        opened.context.page_requested.emit(page)
        at_rest(opened, qtbot)
    opened.context.toast("Saved.", lambda: None)
    moving = [type(one).__name__ for one in qapp.findChildren(QAbstractAnimation)]
    moving += [type(one).__name__ for root in qapp.topLevelWidgets() for one in root.findChildren(QAbstractAnimation)]
    assert moving == []
    for widget in (opened.toast, opened.sidebar, *opened.findChildren(QScrollBar)):
        assert widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0
    code = "".join(path.read_text() for path in Path(ui.__file__).parent.rglob("*.py"))
    assert not re.search(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QGraphicsOpacityEffect", code)


def test_contrast_is_measured_as_wcag_defines_it() -> None:
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast_ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@PALETTES
@pytest.mark.usefixtures("qapp")
def test_selected_text_and_links_can_be_read(colours: Colours) -> None:
    palette = palette_of(colours)
    role = QPalette.ColorRole
    for front, back in (
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
    ):
        assert contrast_ratio(palette.color(front).name(), palette.color(back).name()) >= 4.5


@PALETTES
def test_every_colour_is_a_hexadecimal_triple(colours: Colours) -> None:
    for field in fields(colours):
        assert re.fullmatch(r"#[0-9a-f]{6}", getattr(colours, field.name)), field.name


@pytest.mark.usefixtures("context")
def test_the_style_sheet_is_complete_and_sets_no_font(qapp: QApplication, qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    dress(part)
    sheet = part.styleSheet()
    assert sheet
    assert qapp.styleSheet() == ""
    assert "$" not in sheet
    assert "font" not in sheet
    for path in re.findall(r"url\(([^)]+)\)", sheet):
        assert path.endswith(".svg")


def test_dark_and_light_can_be_chosen_whatever_the_system_says(qapp: QApplication, context: Context) -> None:
    context.theme.set_appearance(Appearance.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    context.theme.set_appearance(Appearance.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_text_size_scales_the_application_font(qapp: QApplication, context: Context) -> None:
    usual = qapp.font().pointSizeF()
    context.theme.set_text_percent(200)
    assert qapp.font().pointSizeF() == pytest.approx(2 * usual)


def test_labels_follow_the_size_of_text_while_they_are_shown(context: Context, qtbot: QtBot) -> None:
    title = TitleLabel("A title")
    qtbot.addWidget(title)
    keep_dressed(title)
    title.show()
    before = title.font().pointSizeF()
    context.theme.set_text_percent(200)
    drain()
    assert title.font().pointSizeF() == pytest.approx(2 * before)
    context.theme.set_appearance(Appearance.DARK)
    drain()
    assert title.font().pointSizeF() == pytest.approx(2 * before), "another palette changes no size"
    context.theme.set_text_percent(100)
    assert title.font().pointSizeF() == pytest.approx(before)


@pytest.mark.parametrize("strict", [False, True])
def test_another_look_leaves_the_focus_of_a_question_on_the_safe_answer(
    opened: MainWindow, context: Context, qtbot: QtBot, strict: bool
) -> None:
    words = ("Delete it?", "It would go.", "It cannot be brought back.")
    below = Dialog(opened)
    below.open()
    question = RevealQuestion((), below) if strict else Question(below, *words, stay="Keep", go="Delete", destroys=True)
    question.open()
    at_rest(opened, qtbot)
    safe = question.defaultButton()
    for look in (Appearance.DARK, Appearance.LIGHT):
        context.theme.set_appearance(look)
        at_rest(opened, qtbot)
        assert (question.focusWidget(), question.defaultButton()) == (safe, safe)
        assert safe is not question.go_button
    question.reject()
    below.reject()


def test_pages_that_waited_for_another_look_are_as_after_a_new_start(
    opened: MainWindow, context: Context, qtbot: QtBot
) -> None:
    """Another look and size reach the page in view at once and the others in idle moments."""
    window = opened

    def pictures() -> dict[str, QImage]:
        found = {}
        for name in window.pages:
            context.page_requested.emit(name)
            at_rest(window, qtbot)
            page = window.pages[name]
            if isinstance(page, LettersPage):
                qtbot.waitUntil(partial(_shows_a_letter, page), timeout=25_000)
            QTest.mouseMove(window.pane)
            found[name] = page.grab().toImage()
        return found

    pictures()
    context.theme.set_appearance(Appearance.DARK)
    context.theme.set_text_percent(125)
    assert any(not is_dressed(window.pages._built[name]) for name in window.pages)
    qtbot.waitUntil(lambda: not window.pages.is_filling)
    assert all(is_dressed(window.pages._built[name]) for name in window.pages)
    changed = pictures()
    window.pages.clear()
    window.pages.fill()
    fresh = pictures()
    assert [name for name in fresh if fresh[name] != changed[name]] == []


def _shows_a_letter(page: LettersPage) -> bool:
    return page.preview.page_count > 0
