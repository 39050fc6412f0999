"""Settings, Face model: what is there, adding with the licence, using, measuring, removing."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from exposure_check.bootstrap import Application
from exposure_check.domain.network import Purpose
from exposure_check.faces import manifest
from exposure_check.ui.api import Session
from exposure_check.ui.components.add_pack import AddPackDialog
from exposure_check.ui.components.evaluate_pack import EvaluatePackDialog
from exposure_check.ui.components.measure_pack import MeasurePackDialog
from exposure_check.ui.components.network_consent import NetworkConsent
from exposure_check.ui.components.pack_row import PackRow
from exposure_check.ui.components.settings_faces import FaceModelSettings
from exposure_check.ui.components.use_pack import UsePackDialog
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.settings import SettingsPage
from tests.samples import astronaut, group, insightface_models, nobody
from tests.ui.conftest import at_rest
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off
from tests.unit.faces.test_pack_download import Store, serving

Dialog = TypeVar("Dialog", bound=QDialog)
INPUT = {"input_mean": 127.5, "input_std": 127.5, "form": "as it is"}
ACCEPTED = {"licence": "insightface-weights-1", "accepted_on": "2026-11-22", "added_on": "2026-11-22"}
NETWORKS = ("scrfd_500m_bnkps.onnx", "w600k_mbf.onnx")


def add(application: Application, name: str = "small") -> Path:
    """A pack as it lies there once it was added, without the process that looks at a stranger's one; its folder."""
    folder = application.packs_folder / "models" / name
    folder.mkdir(parents=True)
    networks = []
    for file, module in zip(NETWORKS, ("detection", "recognition"), strict=True):
        content = (insightface_models() / file).read_bytes()
        (folder / file).write_bytes(content)
        sha256 = hashlib.sha256(content).hexdigest()
        networks.append({"file": file, "module": module, "sha256": sha256, "bytes": len(content), **INPUT})
    record = {"name": name, "origin": "model.zip", "networks": networks, "left_out": [], **ACCEPTED}
    (folder / "pack.json").write_text(json.dumps(record), encoding="utf-8")
    return folder


@pytest.fixture
def section(opened: MainWindow, qtbot: QtBot) -> FaceModelSettings:
    opened.context.page_requested.emit("settings")
    at_rest(opened, qtbot)
    page = opened.pages["settings"]
    assert isinstance(page, SettingsPage)
    return page.faces


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    archive = tmp_path / "served.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name in NETWORKS:
            packed.write(insightface_models() / name, f"buffalo_sc/{name}")
    yield from serving(archive)


def dialog_of(kind: type[Dialog], window: MainWindow, qtbot: QtBot) -> Dialog:
    """The dialog of this kind in view."""
    at_rest(window, qtbot)
    (found,) = (one for one in window.findChildren(kind) if one.isVisible())
    return found


def told(row: PackRow) -> str:
    return " ".join([*(badge.text() for badge in row.badges), *(text for text, _ in row.lines)])


def test_each_model_says_what_it_is_and_how_well_it_does(
    section: FaceModelSettings, opened: MainWindow, application: Application, qtbot: QtBot
) -> None:
    (built_in,) = section.rows
    for part in ("In use", "MIT", "Apache-2.0", "1 in 10,000", "98.2 %", "99.6 %", "3,739", "1,724"):
        assert part in told(built_in), part
    assert built_in.use_button.isHidden()
    assert built_in.remove_button.isHidden()
    folder = add(application)
    shutil.copytree(folder, folder.with_name("spoiled"))
    (folder.with_name("spoiled") / NETWORKS[1]).write_bytes(b"changed")
    section.refresh()
    at_rest(opened, qtbot)
    _, small, spoiled = section.rows
    for part in ("non-commercial research only", "99.1 %"):
        assert part in told(small), part
    assert not small.use_button.isHidden()
    assert "changed or damaged" in told(spoiled)
    assert spoiled.use_button.isHidden()
    assert not spoiled.remove_button.isHidden()
    question = section.ask_to_remove(spoiled.pack)
    assert "spoiled" in question.text()
    question.reject()
    section.remove(spoiled.pack)
    at_rest(opened, qtbot)
    assert [row.pack.id for row in section.rows] == ["open-yunet-sface", "insightface-small"]
    check(opened)
    opened.context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    assert cut_off(section) == []


def test_nothing_is_added_before_the_licence_is_accepted(
    section: FaceModelSettings, opened: MainWindow, qtbot: QtBot
) -> None:
    section.add()
    dialog = dialog_of(AddPackDialog, opened, qtbot)
    check(dialog)
    assert "non-commercial research only" in dialog.licence.toPlainText()
    assert not any(button.isEnabled() for button in (dialog.zip_button, dialog.folder_button, dialog.fetch_button))
    dialog.accept_box.click()
    assert dialog.zip_button.isEnabled()
    dialog.name.setText("../up")
    dialog.add(insightface_models())
    at_rest(opened, qtbot)
    assert "cannot be a name" in dialog.name.accessibleDescription()
    opened.context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    assert cut_off(dialog) == []
    dialog.close_button.click()


def test_a_model_is_fetched_only_from_hosts_that_were_named_and_the_sign_and_the_log_say_so(
    section: FaceModelSettings, opened: MainWindow, session: Session, store: Store, qtbot: QtBot
) -> None:
    shelf = opened.context.application.pack_shelf
    assert shelf.store_hosts()[0] == "github.com"
    object.__setattr__(shelf, "store_address", store.address)
    section.add()
    dialog = dialog_of(AddPackDialog, opened, qtbot)
    dialog.accept_box.click()
    dialog.names.setCurrentIndex(dialog.names.findData("buffalo_sc"))
    dialog.fetch_button.click()
    consent = dialog_of(NetworkConsent, opened, qtbot)
    assert consent.hosts.toPlainText() == "127.0.0.1"
    consent.no_button.click()
    assert store.asked == []
    dialog.fetch_button.click()
    seen: list[str] = []
    opened.context.network_changed.connect(lambda: seen.append(opened.pane.network_sign.label.text()))
    dialog_of(NetworkConsent, opened, qtbot).yes_button.click()
    at_rest(opened, qtbot)
    assert "“buffalo_sc”" in dialog.notice.label.text()
    assert [row.pack.id for row in section.rows] == ["open-yunet-sface", "insightface-buffalo_sc"]
    assert [text for text in seen if "127.0.0.1" in text]
    assert "Nothing is being sent" in opened.pane.network_sign.label.text()
    logged = [(entry.request.purpose, entry.status) for entry in session.network.entries()]
    assert logged == [(Purpose.FACE_PACK, 302), (Purpose.FACE_PACK, 200)]
    assert session.network.newest(1)[0].received == store.archive.stat().st_size
    opened.context.application.set_proxy(session, "socks5h://127.0.0.1:9050")
    store.asked.clear()
    dialog._fetch(("127.0.0.1",))
    at_rest(opened, qtbot)
    assert "A proxy is set" in dialog.notice.label.text()
    assert store.asked == []
    dialog.close_button.click()


def test_another_model_is_used_from_the_next_opening_and_references_move_along(
    section: FaceModelSettings, opened: MainWindow, application: Application, session: Session, qtbot: QtBot
) -> None:
    person = opened.context.people[0]
    session.enrolment.enrol(person.id, [astronaut()])
    add(application)
    section.refresh()
    at_rest(opened, qtbot)
    section.rows[1].use_button.click()
    dialog = dialog_of(UsePackDialog, opened, qtbot)
    assert "keep your decisions" in dialog.explanation.text()
    dialog.use_button.click()
    dialog.stop_button.click()
    at_rest(opened, qtbot)
    assert "The model in use stays" in dialog.notice.label.text()
    dialog.use_button.click()
    at_rest(opened, qtbot)
    assert "Eileen Collins" in dialog.outcome.text()
    assert [row.badges[0].text() for row in section.rows] == [
        "In use until the vault is locked",
        "From the next opening of the vault",
    ]
    assert all(row.remove_button.isHidden() for row in section.rows)
    dialog.lock_button.click()
    at_rest(opened, qtbot)
    assert not opened.context.has_session


def test_a_model_is_measured_on_photos_of_ones_own(
    section: FaceModelSettings, opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    section.rows[0].measure_button.click()
    dialog = dialog_of(MeasurePackDialog, opened, qtbot)
    check(dialog)
    for name in ("one", "two"):
        (tmp_path / "people" / name).mkdir(parents=True)
        shutil.copy(astronaut(), tmp_path / "people" / name / "photo.png")
    dialog.measure(tmp_path / "people")
    at_rest(opened, qtbot)
    assert "too few pairs" in dialog.notice.label.text()
    assert not dialog.save_button.isVisible()
    # What a folder of thousands of photos comes to, which no test can look at.
    table = manifest.known_calibrations(opened.context.application.resources, None)[0]
    dialog._measured(msgspec.structs.replace(table, photos="mine"))
    for part in ("3,739", "1,724 people", "1 in 100,000", "96.1 %", "5 reference photo"):
        assert part in dialog.figures.text(), dialog.figures.text()
    dialog.save(tmp_path / "figures.json")
    at_rest(opened, qtbot)
    assert json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))["photos"] == "mine"
    dialog.keep()
    at_rest(opened, qtbot)
    assert "You measured it on 3,739 photos" in told(section.rows[0])
    dialog.close_button.click()


def test_a_model_is_checked_on_pairs_of_photos_as_the_command_line_does_it(
    section: FaceModelSettings, opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    section.rows[0].evaluate_button.click()
    dialog = dialog_of(EvaluatePackDialog, opened, qtbot)
    check(dialog)
    assert not dialog.start_button.isVisible()
    for name, photo in (("a.png", astronaut()), ("b.png", astronaut()), ("six.jpg", group()), ("cup.png", nobody())):
        shutil.copy(photo, tmp_path / name)
    (tmp_path / "broken.jpg").write_bytes(b"no photo")
    pairs = tmp_path / "pairs.csv"
    pairs.write_text("a,b,same\na.png,b.png,maybe\n", encoding="utf-8")
    dialog.use_list(pairs)
    dialog.start_button.click()
    at_rest(opened, qtbot)
    assert "Line 2 of “pairs.csv” needs two photos" in dialog.notice.label.text()
    assert not dialog.save_button.isVisible()
    rows = ("a.png,b.png,1", "a.png,six.jpg,0", "a.png,cup.png,0", "b.png,broken.jpg,0")
    pairs.write_text("\n".join(("a,b,same", *rows)), encoding="utf-8")
    dialog.start_button.click()
    at_rest(opened, qtbot)
    assert "1 photo(s) could not be read" in dialog.notice.label.text()
    told = dialog.figures.text()
    for part in (
        "4 pair(s) · 2 compared · 2 with",
        "1 false alarm in 1,000: too few pairs",
        "100.0 % of the pairs of one person",
    ):
        assert part in told, told
    dialog.details.button.click()
    for part in ("1.0000", "cup.png", "broken.jpg", "3 pair(s) of different people"):
        assert part in dialog.detail_text.text()
    dialog.save(tmp_path / "found.json")
    at_rest(opened, qtbot)
    saved = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert (saved["pairs"], saved["scored"], saved["no_face"], saved["auc"]) == (4, 2, 2, 1.0)
    opened.context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    assert cut_off(dialog) == []
    dialog.close_button.click()
