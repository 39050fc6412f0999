"""Taking a photo with a camera: the dialog on drawn pictures everywhere, and on the real pipeline of QtMultimedia
where that part of Qt is installed. Only the lens is missing: the tests' pictures take its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_check.ui import cameras
from exposure_check.ui.cameras import Camera, CameraProblem, Permission
from exposure_check.ui.components.camera_dialog import CameraDialog
from exposure_check.ui.components.reference_rows import OutcomeRow
from exposure_check.ui.guide import load_guide
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.face import FacePage
from tests.samples import group, same_person
from tests.ui.conftest import IGNORED, at_rest, drain
from tests.ui.test_accessibility import check
from tests.ui.test_face_page import WAIT, face
from tests.ui.test_layout import cut_off

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame

    from exposure_check.ui.qt_cameras import QtCameras

__all__ = ["face"]

INNER, OUTER = Camera("a", "Integrated camera"), Camera("b", "USB camera")


class DrawnCameras:
    """Cameras that show what the test puts before them."""

    def __init__(self, *there: Camera) -> None:
        self.there = list(there)
        self.on: Camera | None = None
        self.allowed = Permission.GIVEN
        self.asked = 0
        self._changed: Callable[[], None] = lambda: None
        self._show: Callable[[QImage], None] = lambda _image: None
        self._fail: Callable[[CameraProblem], None] = lambda _problem: None

    def cameras(self) -> list[Camera]:
        return list(self.there)

    def watch(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def permission(self) -> Permission:
        return self.allowed

    def ask_permission(self, answered: Callable[[], None]) -> None:
        self.asked += 1
        self.allowed = Permission.GIVEN
        answered()

    def start(self, camera: Camera, show: Callable[[QImage], None], fail: Callable[[CameraProblem], None]) -> None:
        self.on, self._show, self._fail = camera, show, fail

    def stop(self) -> None:
        self.on = None

    def lit(self) -> Camera | None:
        """The camera whose light is on."""
        return self.on

    def see(self, image: QImage) -> None:
        assert self.on is not None
        self._show(image)

    def fail(self, problem: CameraProblem) -> None:
        self.on = None
        self._fail(problem)

    def come_or_go(self, *there: Camera) -> None:
        self.there = list(there)
        self._changed()


@pytest.fixture
def drawn(face: FacePage) -> DrawnCameras:
    source = DrawnCameras(INNER)
    face.camera.use(source)
    return source


def opened_dialog(face: FacePage) -> CameraDialog:
    face.camera.button.click()
    dialog = face.camera.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def halves(left: str = "red", right: str = "blue") -> QImage:
    """A picture that a mirror would change."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor(left))
    painter = QPainter(image)
    painter.fillRect(320, 0, 320, 480, QColor(right))
    painter.end()
    return image


def sides(image: QImage) -> tuple[str, str]:
    """The colours of both sides, roughly: video has its own."""

    def colour(x: int) -> str:
        seen = image.pixelColor(x, image.height() // 2)
        return "red" if seen.red() > 180 > seen.blue() else "blue" if seen.blue() > 180 > seen.red() else seen.name()

    return colour(image.width() // 4), colour(image.width() * 3 // 4)


def on_screen(dialog: CameraDialog) -> tuple[str, str]:
    return sides(dialog.view.grab().toImage())


def test_without_that_part_of_qt_the_guide_says_how_to_get_it_and_without_a_library_the_page_names_it(
    face: FacePage, opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacks_a_library() -> None:
        raise ImportError("libpulse.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(cameras, "is_installed", lambda: False)
    face.camera._has_looked = False
    face.camera.look()
    assert face.camera.button.isHidden()
    assert face.camera.words.isHidden()
    for language in ("en", "de", "fr"):
        assert "packaging/bootstrap.py run --camera" in load_guide(language).pages[2].text
    monkeypatch.setattr(cameras, "is_installed", lambda: True)
    monkeypatch.setattr(cameras, "load", lacks_a_library)
    face.camera._has_looked = False
    face.camera.look()
    at_rest(opened, qtbot)
    assert face.camera.words.text().endswith("libpulse.so.0")
    face.camera.use(DrawnCameras())
    assert face.camera.button.isHidden()
    assert face.camera.words.isHidden()


def test_a_photo_is_seen_as_in_a_mirror_and_kept_as_it_is_and_no_file_is_written(
    face: FacePage, drawn: DrawnCameras, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened_dialog(face)
    assert not dialog.take_button.isEnabled()
    drawn.see(halves())
    assert on_screen(dialog) == ("blue", "red")
    portrait = QImage(str(same_person()[0]))
    drawn.see(portrait)
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert drawn.lit() is None
    assert dialog.focusWidget() is dialog.view  # a second Space does not use it
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    dialog.again_button.click()
    drawn.see(halves())
    dialog.take_button.click()
    assert on_screen(dialog) == ("red", "blue")
    dialog.again_button.click()
    drawn.see(portrait)
    dialog.take_button.click()
    dialog.use_button.click()
    qtbot.waitUntil(lambda: len(face.references) == 1, timeout=WAIT)
    assert face.references[0].label.startswith("Photo of ")
    taken = cameras.encoded(portrait)
    assert [path for path in tmp_path.rglob("*") if path.is_file() and taken[600:700] in path.read_bytes()] == []
    assert {path.suffix for path in tmp_path.rglob("*") if path.is_file()}.isdisjoint({".jpg", ".png"})


def test_of_several_people_in_the_photo_the_person_chooses(face: FacePage, drawn: DrawnCameras, qtbot: QtBot) -> None:
    dialog = opened_dialog(face)
    drawn.see(QImage(str(group())))
    dialog.take()
    dialog.use()
    qtbot.waitUntil(lambda: any(row.isVisible() for row in face.findChildren(OutcomeRow)), timeout=WAIT)
    assert face.references == []


def test_the_camera_is_off_as_soon_as_its_picture_is_out_of_view(
    face: FacePage, drawn: DrawnCameras, opened: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened_dialog(face)
    assert drawn.lit() == INNER
    dialog.hide()
    assert drawn.lit() is None
    dialog.show()
    assert drawn.lit() == INNER
    opened.setWindowState(Qt.WindowState.WindowMinimized)
    assert drawn.lit() is None
    opened.setWindowState(Qt.WindowState.WindowNoState)
    assert drawn.lit() == INNER
    dialog._application_changed(Qt.ApplicationState.ApplicationHidden)
    assert drawn.lit() is None
    dialog._application_changed(Qt.ApplicationState.ApplicationActive)
    assert drawn.lit() == INNER
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert drawn.lit() is None
    dialog = opened_dialog(face)
    drawn.see(halves())
    opened.lock()
    assert drawn.lit() is None
    drain()
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, CameraDialog)] == []
    at_rest(opened, qtbot)


def test_what_is_wrong_with_the_camera_is_said_with_its_remedy_and_can_be_tried_again(
    face: FacePage, drawn: DrawnCameras, opened: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened_dialog(face)
    opened.context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    remedies = {"REFUSED": "privacy settings", "NO_PICTURE": "close that program", "GONE": "plug it in"}
    for problem in CameraProblem:
        drawn.fail(problem)
        assert remedies[problem.name] in dialog.notice.label.text()
        assert dialog.focusWidget() is dialog.retry_button
        at_rest(opened, qtbot)
        assert cut_off(dialog) == []
        dialog.retry_button.click()
        assert drawn.lit() == INNER
        assert dialog.notice.isHidden()
    check(dialog)
    dialog.reject()


def test_the_person_hears_what_the_system_will_ask_before_it_asks(face: FacePage, drawn: DrawnCameras) -> None:
    drawn.allowed = Permission.NOT_ASKED
    dialog = opened_dialog(face)
    assert (drawn.asked, drawn.lit()) == (0, None)
    assert "Your system now asks" in dialog.words.text()
    dialog.allow_button.click()
    assert (drawn.asked, drawn.lit()) == (1, INNER)
    dialog.reject()
    drawn.allowed = Permission.REFUSED
    dialog = opened_dialog(face)
    assert drawn.lit() is None
    assert "allow it in the privacy settings" in dialog.notice.label.text()
    dialog.reject()


def test_cameras_that_come_and_go_are_offered_and_not_offered(face: FacePage, drawn: DrawnCameras) -> None:
    drawn.come_or_go(INNER, OUTER)
    dialog = opened_dialog(face)
    assert dialog.choice_field.isVisible()
    check(dialog)
    dialog.choice.setCurrentIndex(1)
    dialog.choice.activated.emit(1)
    assert drawn.lit() == OUTER
    drawn.come_or_go(INNER)
    drawn.fail(CameraProblem.GONE)
    assert not dialog.choice_field.isVisible()
    dialog.retry_button.click()
    assert drawn.lit() == INNER
    dialog.reject()
    drawn.come_or_go()
    assert face.camera.button.isHidden()


# --- The real pipeline -----------------------------------------------------------------------------------------------


class Feed:
    """Puts pictures into the capture session where a camera would."""

    def __init__(self) -> None:
        self.image = halves()
        self.mirrored = False
        self.there = [INNER]
        self.plugged = 0
        self.failed: Callable[[], None] = lambda: None

    def frame(self) -> QVideoFrame:
        """The picture as a camera would deliver it."""
        from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

        kind = QVideoFrameFormat(self.image.size(), QVideoFrameFormat.PixelFormat.Format_BGRX8888)
        kind.setMirrored(self.mirrored)
        frame = QVideoFrame(kind)
        assert frame.map(QVideoFrame.MapMode.WriteOnly)
        image = self.image.convertToFormat(QImage.Format.Format_RGB32)
        there, here = memoryview(frame.bits(0)), image.constBits()
        step, line, size = frame.bytesPerLine(0), image.bytesPerLine(), image.width() * 4
        for row in range(image.height()):
            there[row * step : row * step + size] = here[row * line : row * line + size]
        frame.unmap()
        return frame

    def plug(self, session: QMediaCaptureSession, camera: Camera, failed: Callable[[], None]) -> QObject | None:
        from PySide6.QtMultimedia import QVideoFrameInput

        if camera not in self.there:
            return None
        self.plugged += 1
        self.failed = failed
        entry = QVideoFrameInput(session)
        session.setVideoFrameInput(entry)

        def send() -> None:
            if not self.image.isNull():
                entry.sendVideoFrame(self.frame())

        timer = QTimer(entry)
        timer.timeout.connect(send)
        timer.start(20)
        return entry


@pytest.fixture
def feed() -> Feed:
    try:
        cameras.load()
    except ImportError as error:
        pytest.skip(f"QtMultimedia is an optional part (bootstrap.py run --camera): {error}")
    return Feed()


@pytest.fixture
def real(feed: Feed, face: FacePage) -> QtCameras:
    from exposure_check.ui.qt_cameras import QtCameras

    made = QtCameras(face, list_cameras=lambda: list(feed.there), plug=feed.plug, patience=400)
    face.camera.use(made)
    return made


@pytest.mark.qt_log_ignore(IGNORED, "No RHI backend", extend=True)  # a screen without a graphics card
@pytest.mark.usefixtures("real")
def test_frames_of_the_real_pipeline_become_a_reference(feed: Feed, face: FacePage, qtbot: QtBot) -> None:
    feed.mirrored = True  # as the cameras of some tablets say
    dialog = opened_dialog(face)
    qtbot.waitUntil(dialog.take_button.isEnabled)
    assert on_screen(dialog) == ("blue", "red")
    dialog.take()
    assert on_screen(dialog) == ("red", "blue")
    dialog.again_button.click()
    feed.image = QImage(str(same_person()[0])).convertToFormat(QImage.Format.Format_RGB32)
    qtbot.waitUntil(lambda: dialog._newest.size() == feed.image.size())
    dialog.take()
    dialog.use()
    qtbot.waitUntil(lambda: len(face.references) == 1, timeout=WAIT)
    assert feed.plugged == 2


def test_of_the_real_pipeline_nothing_is_heard_after_it_was_turned_off(real: QtCameras, qtbot: QtBot) -> None:
    seen: list[QImage] = []
    problems: list[CameraProblem] = []
    real.start(INNER, seen.append, problems.append)
    qtbot.waitUntil(lambda: len(seen) > 2)
    real.stop()
    count = len(seen)
    qtbot.wait(120)
    assert (len(seen), problems) == (count, [])


def test_the_real_pipeline_tells_silence_from_a_camera_that_failed_and_one_that_left(
    feed: Feed, real: QtCameras, qtbot: QtBot
) -> None:
    problems: list[CameraProblem] = []
    seen: list[QImage] = []
    real.start(OUTER, seen.append, problems.append)
    assert problems == [CameraProblem.GONE]
    feed.image = QImage()
    real.start(INNER, seen.append, problems.append)
    qtbot.waitUntil(lambda: len(problems) == 2)  # nothing came
    feed.image = halves()
    real.start(INNER, seen.append, problems.append)
    qtbot.waitUntil(lambda: bool(seen))
    feed.failed()
    late = feed.failed
    real.start(INNER, seen.append, problems.append)
    late()  # what the former one still says is not about this one
    assert len(problems) == 3
    feed.there = []
    real.look_again()
    assert problems[1:] == [CameraProblem.NO_PICTURE, CameraProblem.NO_PICTURE, CameraProblem.GONE]


def test_a_camera_that_cannot_be_opened_says_so_at_once(
    feed: Feed, face: FacePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtMultimedia import QCameraDevice

    from exposure_check.ui import qt_cameras

    assert feed.plugged == 0
    monkeypatch.setattr(qt_cameras, "_devices", lambda: [QCameraDevice()])
    problems: list[CameraProblem] = []
    made = qt_cameras.QtCameras(face, patience=60_000)
    made.start(made.cameras()[0], lambda _image: None, problems.append)
    qtbot.waitUntil(lambda: problems == [CameraProblem.NO_PICTURE])


@pytest.mark.usefixtures("feed")
def test_a_large_and_quick_picture_is_preferred_to_a_needlessly_large_or_slow_one() -> None:
    from exposure_check.ui.qt_cameras import best_format

    def offered(width: int, height: int, rate: float) -> Any:
        return SimpleNamespace(resolution=lambda: QSize(width, height), maxFrameRate=lambda: rate)

    small, good = offered(640, 480, 30), offered(1280, 720, 30)
    assert best_format([small, good, offered(1920, 1080, 5), offered(3840, 2160, 30)]) is good
    assert best_format([offered(1920, 1080, 5)]) is None
