"""Face packs on the command line, in processes of its own: added, used, refused, checked."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command_line import CommandLine
from tests.samples import astronaut, insightface_models

NETWORKS = ("scrfd_500m_bnkps.onnx", "w600k_mbf.onnx")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """The test pack as a ZIP with a folder in it, and with a network that is not wanted."""
    path = tmp_path / "trial.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for name in (*NETWORKS, "2d106det.onnx"):
            packed.write(insightface_models() / name, f"inner/{name}")
    return path


def installed(line: CommandLine) -> Path:
    return line.home / "data" / "exposure-check" / "packs" / "models"


def test_a_pack_is_added_used_and_left_again(enrolled: CommandLine, archive: Path) -> None:
    (match_before,) = _scanned(enrolled)
    assert (match_before["pack"]["id"], match_before["other_pack"]) == ("open-yunet-sface", False)

    refused = enrolled.run("models", "add", archive, code=3)
    assert "for non-commercial research only" in refused.stderr
    assert "--accept-licence" in refused.stderr
    assert not installed(enrolled).exists()

    added = enrolled.run("models", "add", archive, "--accept-licence")
    assert "left out: 2d106det.onnx (landmarks)" in added.stderr
    listed = {pack["id"]: pack for pack in enrolled.json("models", "list")}
    assert listed["insightface-trial"]["in_use"] is False
    assert listed["insightface-trial"]["calibrated"] is True
    assert {item["file"]: item["runs"] for item in listed["insightface-trial"]["networks"]} == {
        "scrfd_500m_bnkps.onnx": "as it is",
        "w600k_mbf.onnx": "rewritten",
    }

    used = enrolled.json("models", "use", "trial")  # the licence was accepted when the pack was added
    assert used["pack"]["id"] == "insightface-trial"
    assert [(person["person"], person["carried"], person["failed"]) for person in used["people"]] == [
        ("Eileen Example", 1, [])
    ]
    assert len(enrolled.json("face", "list", "Eileen Example")) == 1
    (match,) = enrolled.json("matches", "Eileen Example")
    assert match["other_pack"] is True
    table = enrolled.run("matches", "Eileen Example")
    assert "open-yunet-sface" in table.stdout
    assert "another face pack" in table.stderr
    (match,) = _scanned(enrolled)
    assert (match["pack"]["id"], match["other_pack"]) == ("insightface-trial", False)
    assert match["match_id"] == match_before["match_id"]

    findings = {finding["what"]: finding for finding in enrolled.json("doctor")["findings"]}
    assert findings["face pack in use"]["value"] == "insightface-trial"
    enrolled.run("models", "use", "open-yunet-sface")
    (match,) = enrolled.json("matches", "Eileen Example")
    assert match["other_pack"] is True


def _scanned(line: CommandLine) -> Any:
    report = line.json("scan", "Eileen Example", astronaut())
    assert report["counts"]["match"] == 1
    return line.json("matches", "Eileen Example")


def test_a_folder_can_be_used_at_once_and_is_added_then(enrolled: CommandLine, tmp_path: Path) -> None:
    pack = tmp_path / "stick" / "trial"
    pack.mkdir(parents=True)
    for network in NETWORKS:
        shutil.copy(insightface_models() / network, pack)
    refused = enrolled.run("models", "use", pack, code=3)
    assert "non-commercial" in refused.stderr
    enrolled.run("models", "use", pack, "--accept-licence")
    shutil.rmtree(pack)  # the stick is pulled out
    report = enrolled.json("scan", "Eileen Example", astronaut())
    assert report["pack"]["id"] == "insightface-trial"
    assert report["counts"]["match"] == 1


def test_a_pack_that_was_changed_is_refused_and_the_doctor_says_so(enrolled: CommandLine, archive: Path) -> None:
    enrolled.run("models", "add", archive, "--accept-licence")
    enrolled.run("models", "use", "trial")
    network = installed(enrolled) / "trial" / "w600k_mbf.onnx"
    network.write_bytes(network.read_bytes()[:-1])
    refused = enrolled.run("models", "use", "trial", code=3)
    assert "was changed or damaged" in refused.stderr
    health = enrolled.json("doctor", code=1)
    wrong = {finding["what"] for finding in health["findings"] if not finding["ok"]}
    assert wrong == {"face pack in use", "insightface-trial"}
    listed = enrolled.run("models", "list")
    assert "cannot be used" in listed.stdout
    assert "was changed or damaged" in listed.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl+C to one process")
def test_ctrl_c_while_a_pack_is_added_leaves_nothing(line: CommandLine, archive: Path) -> None:
    command = [sys.executable, "-m", "exposure_check", "models", "add", str(archive), "--accept-licence"]
    with subprocess.Popen(command, env=line.environment, stderr=subprocess.PIPE, text=True) as running:
        until = time.monotonic() + 60
        while not (installed(line).is_dir() and list(installed(line).iterdir())) and time.monotonic() < until:
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        _, complaint = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Stopped." in complaint
    assert list(installed(line).iterdir()) == []


def test_the_store_is_not_reached_without_both_permissions(line: CommandLine) -> None:
    licence = line.run("--allow-network", "models", "add", "buffalo_sc", code=3)
    assert "for non-commercial research only" in licence.stderr
    network = line.run("models", "add", "buffalo_sc", "--accept-licence", code=5)
    assert "network is switched off" in network.stderr
    assert network.stderr.count("\n") == 1
    line.run("models", "add", "buffalo_xxl", "--accept-licence", code=6)
    assert not installed(line).exists()


def test_the_doctor_reports_a_wrong_passphrase_and_checks_the_rest(enrolled: CommandLine) -> None:
    health = enrolled.run("doctor", "--json", "-", code=1, EXPOSURE_CHECK_PASSPHRASE="not this one at all")
    assert "does not open the vault" in health.stdout
    assert "genuine" in health.stdout
