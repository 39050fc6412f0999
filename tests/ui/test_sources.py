"""Sources in the window: exports, saved pages, public addresses, what photos give away. Real services; only what must
be stepped through, or would need a network, is a stand-in."""

from __future__ import annotations

import dataclasses
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from exposure_check.domain.disclosure import DisclosureKind, FoundIn
from exposure_check.domain.match import MatchId
from exposure_check.domain.person import Person
from exposure_check.domain.photo import Appearance, Reason
from exposure_check.domain.provenance import Audience, NoAddress, Platform
from exposure_check.domain.scan import Link
from exposure_check.domain.source import PlaceKind, Recognised
from exposure_check.faces.samples import packaged
from exposure_check.services.cleaning import file_at
from exposure_check.ui import source_words, words
from exposure_check.ui.api import Session
from exposure_check.ui.components.export_help import ExportHelp
from exposure_check.ui.components.file_dialog import FilesDialog
from exposure_check.ui.components.match_details import MatchDetails
from exposure_check.ui.components.network_consent import HostQuestions, NetworkConsent
from exposure_check.ui.components.scan_queue import RunState
from exposure_check.ui.context import Context
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.matches import MatchesPage
from exposure_check.ui.pages.photos import LINKS, PhotosPage
from exposure_check.ui.widgets.labels import BodyLabel
from tests.exports import instagram, tiktok
from tests.ui.conftest import at_rest, drain
from tests.ui.fakes import ScanningWithSteps, SteppedScan, make_match
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off


@pytest.fixture
def stepped() -> Iterator[SteppedScan]:
    made = SteppedScan()
    made.go_on.set()
    yield made
    made.go_on.set()


@pytest.fixture
def page(window: MainWindow, session: Session, person: Person, stepped: SteppedScan, qtbot: QtBot) -> PhotosPage:
    """The Photos page without any place yet; scans are stepped through."""
    scanning = ScanningWithSteps(session.scanning, stepped)
    window.start.session_opened.emit(dataclasses.replace(session, scanning=cast("Any", scanning)), [person])
    return photos_of(window, qtbot)


def photos_of(window: MainWindow, qtbot: QtBot) -> PhotosPage:
    window.context.page_requested.emit("photos")
    found = window.pages["photos"]
    assert isinstance(found, PhotosPage)
    at_rest(window, qtbot)
    return found


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def dialog_of(kind: type[QDialog], parent: QWidget, qtbot: QtBot) -> Any:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in parent.findChildren(kind)))
    return next(one for one in parent.findChildren(kind) if one.isVisible())


def drop(target: QWidget, *urls: QUrl) -> None:
    """Drop as the window system would."""
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(50, 50), copy, data, left, plain)
    QApplication.sendEvent(target, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(50, 50), copy, data, left, plain))


# --- Adding --------------------------------------------------------------------------------------------------------


def test_anything_can_be_dropped_and_each_place_says_what_it_is(
    page: PhotosPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "album").mkdir()
    places = (
        zipped(tmp_path / "a.zip", instagram.export()),
        tmp_path / "album",
        tmp_path / "page.html",
        packaged("skimage", "data", "coffee.png"),
    )
    places[2].write_text("<html></html>")
    drop(page, *(QUrl.fromLocalFile(str(path)) for path in places))
    qtbot.waitUntil(lambda: len(page.rows) == 4 and not window.context.scan_runs, timeout=30_000)
    at_rest(window, qtbot)
    kinds = [row.path.text().partition(" · ")[0] for row in page.rows.values()]
    assert kinds == ["Export of Instagram", "Folder", "Saved page", "File"]
    check(window)
    assert cut_off(window) == []


def test_a_place_that_is_not_there_is_said_and_the_others_are_added(
    page: PhotosPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "album").mkdir()
    page.add_paths([tmp_path / "gone", tmp_path / "album"])
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    at_rest(window, qtbot)
    assert "gone" in page.notice.label.text()


def test_all_parts_of_an_export_are_one_row(
    page: PhotosPage, window: MainWindow, stepped: SteppedScan, qtbot: QtBot, tmp_path: Path
) -> None:
    parts = [zipped(tmp_path / f"takeout-{number:03}.zip", instagram.export()) for number in (1, 2, 3)]
    page.add_paths(parts)
    qtbot.waitUntil(lambda: len(page.rows) == 1 and not window.context.scan_runs, timeout=30_000)
    at_rest(window, qtbot)
    assert len(stepped.asked) == 1


def test_an_address_is_asked_only_after_its_hosts_were_named_and_allowed(
    page: PhotosPage, window: MainWindow, stepped: SteppedScan, qtbot: QtBot
) -> None:
    stepped.go_on.clear()
    drop(page, QUrl("https://pages.example.org/eileen"))
    asked = dialog_of(NetworkConsent, page, qtbot)
    assert asked.hosts.toPlainText().splitlines() == ["pages.example.org", "www.pages.example.org"]
    assert asked.no_button.isDefault()
    asked.reject()
    at_rest(window, qtbot)
    assert page.rows == {}

    page.add_places.address.setText("https://pages.example.org/eileen")
    page.add_places.address_button.click()
    dialog_of(NetworkConsent, page, qtbot).yes_button.click()
    qtbot.waitUntil(stepped.reached.is_set, timeout=20_000)
    web = stepped.web[0]
    assert web is not None
    assert web.consent.hosts == {"pages.example.org", "www.pages.example.org"}
    qtbot.waitUntil(lambda: "pages.example.org" in window.pane.network_sign.label.text())
    assert "Nothing is being sent" not in window.pane.network_sign.label.text()
    stepped.go_on.set()
    qtbot.waitUntil(lambda: not window.context.scan_runs)
    assert "Nothing is being sent" in window.pane.network_sign.label.text()
    assert page.add_places.address.text() == ""


@pytest.mark.parametrize("typed", ["https://localhost/me", "ftp://example.org/me", "holiday", "http://10.0.0.1/"])
def test_what_is_no_public_address_is_said_below_the_field(
    page: PhotosPage, window: MainWindow, qtbot: QtBot, typed: str
) -> None:
    page.add_places.address.setText(typed)
    page.add_places.address_button.click()
    at_rest(window, qtbot)
    assert typed in page.add_places.address.accessibleDescription()
    assert page.add_places.address.text() == typed
    assert not page.findChildren(NetworkConsent)


def test_without_permission_all_places_on_this_computer_are_looked_at(
    page: PhotosPage, window: MainWindow, session: Session, stepped: SteppedScan, qtbot: QtBot, tmp_path: Path
) -> None:
    session.scanning.add_source(page.person_id, tmp_path)
    session.scanning.add_source(page.person_id, "https://pages.example.org/eileen")
    page.refresh()
    qtbot.waitUntil(lambda: len(page.rows) == 2)
    at_rest(window, qtbot)
    page.scan_all()
    dialog_of(NetworkConsent, page, qtbot).no_button.click()
    qtbot.waitUntil(lambda: len(stepped.web) == 1 and not window.context.scan_runs, timeout=20_000)
    states = [row.run.state for row in page.rows.values()]
    assert states == [RunState.DONE, RunState.IDLE]
    assert stepped.web == [None]


def test_one_place_is_stopped_and_the_next_one_goes_on(
    page: PhotosPage, window: MainWindow, stepped: SteppedScan, qtbot: QtBot, tmp_path: Path
) -> None:
    stepped.go_on.clear()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    page.add_paths([tmp_path / "one", tmp_path / "two"])
    qtbot.waitUntil(stepped.reached.is_set, timeout=20_000)
    first, second = page.rows.values()
    first.stop_button.click()
    assert first.state.text() == "Stopping…"
    stepped.go_on.set()
    qtbot.waitUntil(lambda: not window.context.scan_runs)
    assert (first.run.state, second.run.state) == (RunState.STOPPED, RunState.DONE)
    assert first.scan_button.text() == "Scan again"


def test_a_place_that_failed_offers_to_try_again(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = photos_of(opened, qtbot)
    page.add_paths([tmp_path])
    qtbot.waitUntil(lambda: bool(page.rows) and not opened.context.scan_runs, timeout=20_000)
    at_rest(opened, qtbot)
    (row,) = page.rows.values()
    assert row.run.state is RunState.FAILED
    assert "reference photo" in row.state.text()
    assert row.scan_button.text() == "Try again"


def test_photos_behind_links_are_fetched_after_their_hosts_were_named(
    window: MainWindow, session: Session, person: Person, stepped: SteppedScan, qtbot: QtBot
) -> None:
    links = [Link("https://cdn.example.org/1.jpg"), Link("https://media.example.net/2.jpg")]
    scanning: Any = ScanningWithSteps(session.scanning, stepped)
    scanning.links = lambda person_id: links if person_id == person.id else []
    window.start.session_opened.emit(dataclasses.replace(session, scanning=scanning), [person])
    page = photos_of(window, qtbot)
    (row,) = page.rows.values()
    assert row.path.text() == "Public address · 2 link(s)"
    assert row.remove_button.isHidden()
    assert "Nothing is being sent" in window.pane.network_sign.label.text()
    row.scan_button.click()
    asked = dialog_of(NetworkConsent, page, qtbot)
    assert asked.hosts.toPlainText().splitlines() == ["cdn.example.org", "media.example.net"]
    asked.yes_button.click()
    qtbot.waitUntil(lambda: len(stepped.links) == 1 and not window.context.scan_runs, timeout=20_000)
    assert stepped.links == [tuple(links)]
    web = stepped.web[0]
    assert web is not None
    assert web.consent.hosts == {"cdn.example.org", "media.example.net"}


# --- Hosts that become known on the way -----------------------------------------------------------------------------


def ask_in_thread(questions: HostQuestions, stopped: threading.Event) -> tuple[threading.Thread, list[bool]]:
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(questions.ask("cdn.example.org", stopped.is_set)))
    thread.start()
    return thread, answers


@pytest.mark.parametrize("yes", [True, False])
def test_a_job_waits_for_the_answer_about_another_host(window: MainWindow, qtbot: QtBot, yes: bool) -> None:
    questions = HostQuestions(window)
    allowed: list[str] = []
    questions.allowed.connect(allowed.append)
    thread, answers = ask_in_thread(questions, threading.Event())
    dialog = dialog_of(NetworkConsent, window, qtbot)
    check(dialog)
    (dialog.yes_button if yes else dialog.no_button).click()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    assert answers == [yes]
    assert allowed == (["cdn.example.org"] if yes else [])


def test_stopping_the_job_takes_the_question_back(window: MainWindow, qtbot: QtBot) -> None:
    questions, stopped = HostQuestions(window), threading.Event()
    thread, answers = ask_in_thread(questions, stopped)
    dialog_of(NetworkConsent, window, qtbot)
    stopped.set()
    qtbot.waitUntil(lambda: bool(answers) and questions.dialog is None)
    thread.join()
    assert answers == [False]


@pytest.mark.parametrize("count", [1, 3, 40])
def test_every_host_can_be_read_before_the_answer(window: MainWindow, count: int) -> None:
    hosts = [f"host-{number}.example.org" for number in range(count)]
    dialog = NetworkConsent(hosts, window)
    dialog.show()
    assert dialog.hosts.toPlainText().splitlines() == hosts
    assert cut_off(dialog) == []
    dialog.close()


# --- Help ------------------------------------------------------------------------------------------------------------


def test_each_platform_tells_the_steps_to_its_export_and_is_found_by_typing(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    guides = context.application.export_guides()
    dialog = ExportHelp(context, window)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.found.rowCount() == len(guides))
    for row, guide in enumerate(guides):
        dialog.list.setCurrentIndex(dialog.found.index(row, 0))
        drain()
        told = [label.text() for label in dialog.findChildren(BodyLabel) if not label.isHidden()]
        assert dialog.name.text() == guide.name
        assert [f"{number}. {step}" for number, step in enumerate(guide.steps, 1)] == [
            text for text in told if text[:1].isdigit() and text[1:3] == ". "
        ]
        assert guide.address_note in told
    dialog.search.setText("takeout")
    dialog.search.setText("  MASTODON ")
    assert dialog.name.text() == "Mastodon"
    dialog.search.setText("no such place")
    assert dialog.name.text() == "No platform of this name is known here."
    dialog.search.setText("")
    check(dialog)
    assert cut_off(dialog) == []
    dialog.close()


# --- The way through with real photos ------------------------------------------------------------------------------


def photo_with_a_place(path: Path) -> Path:
    exif = Image.Exif()
    exif[0x0110] = "Example Phone 7"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (48.0, 51.0, 30.24), "E", (2.0, 17.0, 40.2)
    Image.open(packaged("skimage", "data", "astronaut.png")).convert("RGB").save(path, exif=exif)
    return path


def test_from_an_export_to_what_a_photo_gives_away_and_a_copy_without_it(
    opened: MainWindow, session: Session, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    session.enrolment.enrol(person.id, [packaged("skimage", "data", "astronaut.png")])
    files = instagram.export(root="insta")
    files[f"insta/{instagram.PHOTO}"] = packaged("skimage", "data", "astronaut.png").read_bytes()
    archive, links = zipped(tmp_path / "insta.zip", files), zipped(tmp_path / "tiktok.zip", tiktok.export())
    photo = photo_with_a_place(tmp_path / "me.jpg")
    page = photos_of(opened, qtbot)
    page.add_paths([archive, links, photo])
    qtbot.waitUntil(lambda: len(page.rows) == 4 and not opened.context.scan_runs, timeout=60_000)
    at_rest(opened, qtbot)
    assert [row.path.text().partition(" · ")[0] for row in page.rows.values()] == [
        "Export of Instagram",
        "Export of TikTok",
        "File",
        "Public address",
    ]

    assert page.rows[LINKS].scan_button.text() == "Fetch them…"
    page.show_files(list(page.rows)[1])
    dialog = dialog_of(FilesDialog, page, qtbot)
    at_rest(opened, qtbot)
    report = page.queue.runs[list(page.rows)[1]].report
    assert report is not None
    linked = {file.locator for file in session.scanning.files(report.scan_id) if file.reason is Reason.LINK_ONLY}
    assert linked >= {*tiktok.PHOTOS, tiktok.AVATAR}
    assert dialog.links.text().startswith(f"{len(linked)} photo(s) are only linked")
    dialog.choose(Reason.LINK_ONLY)
    assert dialog.model.rowCount() == len(linked)
    told = dialog.details.text().replace("\N{ZERO WIDTH SPACE}", "")
    assert "The export gives only a link to it." in told
    assert any(link in told for link in linked)  # whole, where the row above cuts it
    dialog.copy_button.click()
    assert set(QGuiApplication.clipboard().text().splitlines()) == linked
    check(dialog)
    dialog.close()

    opened.context.page_requested.emit("matches")
    at_rest(opened, qtbot)
    matches = opened.pages["matches"]
    assert isinstance(matches, MatchesPage)
    shown = {}
    for _ in range(2):  # the same face in nearly the same picture is one row until its copies are asked for
        for row in range(matches.model.rowCount()):
            matches.list.setCurrentIndex(matches.model.index(row))
            at_rest(opened, qtbot)
            match = matches.panel.match
            assert match is not None
            shown[match.locations[0].locator.rpartition("/")[2]] = "\n".join(matches.panel.details.texts())
        if matches.copies_button.isVisible():
            matches.copies_button.click()
            at_rest(opened, qtbot)
    posted = shown[instagram.PHOTO.rpartition("/")[2]]
    assert "Instagram · Post · ada.l · published on 1 May 2023" in posted
    assert instagram.CAPTION in posted
    assert "never says at which address" in posted
    assert "The original stays as it is." in posted
    own = shown["me.jpg"]
    assert "48.8584, 2.2945, near " in own
    assert "France" in own
    assert "Example Phone 7" in own

    details = matches.panel.details
    out = tmp_path / "clean.jpg"
    assert details.save_button.isEnabled()
    details.save(file_at(photo), out)
    qtbot.waitUntil(lambda: "read again" in details.notice.label.text(), timeout=60_000)
    assert "Removed: " in details.notice.label.text()
    assert "Camera" in details.notice.label.text()
    assert b"Example Phone" not in out.read_bytes()
    details.save(file_at(photo), out)
    qtbot.waitUntil(lambda: "a file already" in details.notice.label.text(), timeout=60_000)
    at_rest(opened, qtbot)

    posts = (one for one in session.review.matches(person.id) if instagram.PHOTO in one.locations[0].locator)
    details.save(session.review.original(next(posts)), tmp_path / "from-archive.jpg")
    qtbot.waitUntil((tmp_path / "from-archive.jpg").is_file, timeout=60_000)
    at_rest(opened, qtbot)
    with Image.open(tmp_path / "from-archive.jpg") as copy:
        assert copy.size == (512, 512)


def test_a_film_says_when_the_face_is_seen_and_cannot_be_cleaned(context: Context, qtbot: QtBot) -> None:
    details = MatchDetails(context)
    qtbot.addWidget(details)
    match = make_match(1)
    assert source_words.appearance(Appearance(12.4, 19.0, 15.0)) == "From 0:12 to 0:19"
    assert source_words.clock(3725) == "1:02:05"
    details.show_match(match)
    assert details.save_button.isEnabled()
    details.show_match(dataclasses.replace(match, id=MatchId("film"), appearance=Appearance(12.4, 19.0, 15.0)))
    assert not details.save_button.isEnabled()
    details.show_match(dataclasses.replace(match, locations=()))
    drain()
    assert "The file is gone from where it was seen." in details.texts()
    details.show_match(None)
    assert details.isHidden()


# --- Words -----------------------------------------------------------------------------------------------------------


def test_every_value_of_the_domain_has_words() -> None:
    told = [
        *(words.reason(one) for one in Reason),
        *(source_words.platform(one) for one in Platform),
        *(source_words.audience(one) for one in Audience),
        *(source_words.no_address(one) for one in NoAddress),
        *(source_words.disclosure(one) for one in DisclosureKind),
        *(source_words.found_in(one) for one in FoundIn),
        *(source_words.recognised(Recognised(one)) for one in PlaceKind),
    ]
    assert all(told)
    assert not {*Reason, *Platform, *DisclosureKind} & set(told), "a value is shown as it is stored"
