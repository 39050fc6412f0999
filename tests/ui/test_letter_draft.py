"""The draft of an e-mail and the files that go with it, on the real services."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from exposure_check.domain.revealing import Shows
from exposure_check.ui.components.letter_draft import DraftDialog
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from tests.ui.conftest import at_rest
from tests.ui.letter_support import PATIENCE, dialog_of, letters
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off

__all__ = ["letters"]


def test_a_draft_says_what_its_files_show_before_it_is_saved_with_them(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, card, odd = tmp_path / "draft.eml", tmp_path / "card.png", tmp_path / "macro.exe"
    Image.new("RGB", (40, 30)).save(card)
    odd.write_bytes(b"MZ")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: (str(out), ""))
    letters.actions_bar.choose_file(".eml")
    draft = dialog_of(DraftDialog, opened)
    assert isinstance(draft, DraftDialog)
    draft.files.add([card, odd])
    at_rest(opened, qtbot)
    assert "may show your face or an identity document" in draft.notice.label.text()
    draft.files.say(card, Shows.IDENTITY_DOCUMENT)
    at_rest(opened, qtbot)
    assert "of an identity document" in draft.notice.label.text()
    assert "most of it can be covered" in draft.notice.label.text()
    draft.save_button.click()
    at_rest(opened, qtbot)
    assert "“macro.exe” cannot be attached" in draft.files.problem.text()
    draft.files.remove(odd)
    check(draft)
    opened.context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    assert cut_off(draft) == []
    draft.save_button.click()
    at_rest(opened, qtbot)
    assert draft.question is not None
    safe = draft.question.defaultButton()
    assert safe is not None
    safe.click()
    assert draft.isVisible()
    assert not out.exists()
    draft.save_button.click()
    at_rest(opened, qtbot)
    assert draft.question is not None
    draft.question.go_button.click()
    qtbot.waitUntil(out.exists, timeout=PATIENCE)
    at_rest(opened, qtbot)
    message = email.message_from_bytes(out.read_bytes(), policy=email.policy.default)
    assert [part.get_filename() for part in message.iter_attachments()][-1] == "card.png"
    (case,) = opened.context.session.follow_up.cases()
    assert letters.actions_bar.case_of_letter == case.id
