"""The letterhead of an organisation and the window of the envelope, chosen in the window, on the real services."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from pytestqt.qtbot import QtBot

from exposure_check.domain.letter_form import Layout
from exposure_check.ui.components.letterhead_dialog import LetterheadDialog
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.batch import BatchPage
from exposure_check.ui.pages.letters import LettersPage
from tests.ui.conftest import at_rest
from tests.ui.letter_support import PATIENCE, letters, text_of
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off

__all__ = ["letters"]


def test_a_letterhead_is_written_once_stands_on_every_letter_and_can_be_taken_back(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert letters.look.letterhead_box.isHidden()
    dialog = letters.look.edit()
    dialog.keep_button.click()
    assert dialog.lines.accessibleDescription() == "Fill in the name."
    dialog.lines.setPlainText("Example Aid e.V.\nStraße 1, 10115 Berlin")
    dialog.footer.setText("Register 123")
    (tmp_path / "no.png").write_bytes(b"GIF89a")
    dialog.use_logo(tmp_path / "no.png")
    at_rest(opened, qtbot)
    assert "“no.png” is not a PNG file" in dialog.problem.text()
    assert dialog.logo == b""
    Image.new("RGB", (200, 100), "navy").save(tmp_path / "logo.png")
    dialog.use_logo(tmp_path / "logo.png")
    qtbot.waitUntil(lambda: bool(dialog.logo), timeout=PATIENCE)
    at_rest(opened, qtbot)
    check(dialog)
    dialog.keep_button.click()
    at_rest(opened, qtbot)
    order, kept = letters.order(), opened.context.session.letterheads.kept()
    assert order is not None
    assert order.letterhead is not None
    assert order.letterhead == kept
    assert kept.lines == ("Example Aid e.V.", "Straße 1, 10115 Berlin")
    assert letters.preview.page_count > 0
    batch = opened.pages["batch"]
    assert isinstance(batch, BatchPage)
    assert batch.form.look.letterhead == kept
    letters.look.letterhead_box.setChecked(False)
    order = letters.order()
    assert order is not None
    assert order.letterhead is None
    undo = opened.context.undo
    assert undo is not None
    undo.run()
    at_rest(opened, qtbot)
    assert opened.context.session.letterheads.kept() is None
    assert letters.look.letterhead is None


def test_the_envelope_is_that_of_the_senders_country_until_another_is_chosen(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    order = letters.order()
    assert order is not None
    assert order.layout is None
    layouts = letters.look.layouts
    assert {layouts.itemData(row) for row in range(1, layouts.count())} == set(Layout)
    layouts.setCurrentIndex(layouts.findData(Layout.AMERICAN.value))
    layouts.activated.emit(layouts.currentIndex())
    order = letters.order()
    assert order is not None
    assert order.layout is Layout.AMERICAN
    at_rest(opened, qtbot)
    assert "Article 15" in text_of(letters)
    opened.context.theme.set_text_percent(200)
    dialog = letters.look.edit()
    at_rest(opened, qtbot)
    assert isinstance(dialog, LetterheadDialog)
    assert cut_off(dialog) == []
    dialog.reject()
