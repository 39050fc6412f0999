"""Our palettes can be read by everyone, and nothing keeps a colour of the platform."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_check.ui.context import Context
from exposure_check.ui.settings import Appearance
from exposure_check.ui.theme import DARK, LIGHT, SIGN_PAIRS, TEXT_PAIRS, Colours, contrast_ratio, palette_of
from exposure_check.ui.widgets.labels import TitleLabel
from tests.ui.conftest import drain

PALETTES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@PALETTES
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_text_has_a_contrast_of_four_and_a_half(colours: Colours, front: str, back: str) -> None:
    assert contrast_ratio(getattr(colours, front), getattr(colours, back)) >= 4.5


@PALETTES
@pytest.mark.parametrize(("front", "back"), SIGN_PAIRS)
def test_signs_have_a_contrast_of_three(colours: Colours, front: str, back: str) -> None:
    assert contrast_ratio(getattr(colours, front), getattr(colours, back)) >= 3.0


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
def test_the_style_sheet_is_complete_and_sets_no_font(qapp: QApplication) -> None:
    sheet = qapp.styleSheet()
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
