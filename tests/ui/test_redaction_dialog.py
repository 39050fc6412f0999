"""Cover an identity document in the window: mouse, keys, the copy as it will be, on real workers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from exposure_check.domain.redaction import KeptPart
from exposure_check.ui.components.redaction_dialog import RedactionDialog
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.widgets.mark_view import MarkView
from tests.ui.conftest import at_rest
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off

PATIENCE = 40_000


@pytest.fixture
def dialog(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> RedactionDialog:
    """With a picture of an identity document."""
    Image.new("RGB", (800, 500), "lightblue").save(tmp_path / "card.jpg")
    opened.actions_table["cover-document"].trigger()
    (found,) = [one for one in opened.findChildren(RedactionDialog) if one.isVisible()]
    at_rest(opened, qtbot)
    check(found)
    assert not found.save_button.isVisible()
    found.use(tmp_path / "card.jpg")
    qtbot.waitUntil(lambda: found.view.has_picture and found.copy.has_picture, timeout=PATIENCE)
    at_rest(opened, qtbot)
    return found


def drag(view: MarkView, start: tuple[float, float], end: tuple[float, float]) -> None:
    """From one place of the picture to another, in shares of it."""
    area = view.picture_area()
    places = [
        QPointF(area.left() + x * area.width(), area.top() + y * area.height()).toPoint() for x, y in (start, end)
    ]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(view, (places[0] + places[1]) / 2)
    QTest.mouseMove(view, places[1])
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=places[1])


def shares(part: KeptPart | None) -> tuple[float, ...]:
    assert part is not None
    assert part.is_share
    return part.x, part.y, part.width, part.height


def test_parts_are_drawn_moved_and_resized_by_mouse_by_keys_and_in_numbers(
    dialog: RedactionDialog, opened: MainWindow, qtbot: QtBot
) -> None:
    drag(dialog.view, (0.2, 0.2), (0.6, 0.4))
    assert shares(dialog.model.part_at(0)) == pytest.approx((0.2, 0.2, 0.4, 0.2), abs=0.01)
    drag(dialog.view, (0.4, 0.3), (0.5, 0.3))
    assert shares(dialog.model.part_at(0)) == pytest.approx((0.3, 0.2, 0.4, 0.2), abs=0.01)
    drag(dialog.view, (0.7, 0.4), (0.8, 0.5))
    assert shares(dialog.model.part_at(0)) == pytest.approx((0.3, 0.2, 0.5, 0.3), abs=0.01)
    QTest.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert dialog.model.rowCount() == 1
    dialog.parts.add_button.click()
    before = shares(dialog.model.part_at(1))
    QTest.keyClick(dialog.view, Qt.Key.Key_Left)
    QTest.keyClick(dialog.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert shares(dialog.model.part_at(1)) == pytest.approx(
        (before[0] - 0.01, before[1], before[2], before[3] + 0.01), abs=1e-9
    )
    for _ in range(120):
        QTest.keyClick(dialog.view, Qt.Key.Key_Right)
    part = dialog.model.part_at(1)
    assert part is not None
    assert part.x + part.width == pytest.approx(1)
    dialog.parts.spins["x"].setValue(12.5)
    assert shares(dialog.model.part_at(1))[0] == pytest.approx(0.125)
    dialog.model.undo()
    assert shares(dialog.model.part_at(1)) == before
    dialog.model.undo()
    assert dialog.model.rowCount() == 1
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert dialog.model.rowCount() == 0
    dialog.parts.undo_button.click()
    assert dialog.model.rowCount() == 1
    assert dialog.parts.row == 0
    at_rest(opened, qtbot)


def test_the_copy_is_seen_before_it_is_saved_and_nothing_else_is_written(
    dialog: RedactionDialog, opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, before = tmp_path / "copy.png", sorted(tmp_path.rglob("*"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: (str(out), ""))
    dialog.choose_file()
    assert "at least one part" in dialog.notice.label.text()
    assert not out.exists()
    dialog.view.drawn.emit(QRectF(0.9, 0.9, 0.002, 0.002))  # as small as a part can be
    qtbot.waitUntil(lambda: "too small to carry the watermark" in dialog.notice.label.text(), timeout=PATIENCE)
    dialog.parts.remove()
    dialog.view.drawn.emit(QRectF(0.2, 0.2, 0.5, 0.3))
    dialog.recipient.setText("Clearview AI, Inc.")
    assert "Copy only for Clearview AI, Inc. · " in dialog.mark.text()
    qtbot.waitUntil(lambda: dialog.copy.has_picture, timeout=PATIENCE)
    at_rest(opened, qtbot)
    assert sorted(tmp_path.rglob("*")) == before
    with qtbot.waitSignal(dialog.saved, timeout=PATIENCE):
        dialog.choose_file()
    at_rest(opened, qtbot)
    with Image.open(out) as copy:
        covered, kept = copy.convert("RGB").getpixel((20, 20)), copy.convert("RGB").getpixel((180, 120))
    assert sum(covered) < 460 < sum(kept)  # type: ignore[arg-type] # three numbers
    assert sorted(tmp_path.rglob("*")) == sorted([*before, out])
    dialog.save(out)
    at_rest(opened, qtbot)
    assert "there is a file already" in dialog.notice.label.text()
    check(dialog)
    opened.context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    assert cut_off(dialog) == []
    dialog.use(tmp_path / "nothing.jpg")
    at_rest(opened, qtbot)
    assert dialog.photo is None
    assert not dialog.save_button.isVisible()
    assert dialog.notice.isVisible()
