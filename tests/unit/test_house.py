"""Rules of the house that no single room can keep: what is installed, what is tracked, who may import what."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).parents[2]
LOCK = CHECKOUT / "packaging" / "requirements.lock"
TEST_LOCK = CHECKOUT / "packaging" / "requirements-test.lock"
ROOMS = {path.parent.name for path in (CHECKOUT / "exposure_check").glob("*/__init__.py")} | {"bootstrap"}
OWNERS = {
    "Qt only in the window": ["ui"],
    "The network only in sources.net": ["sources.net"],
    "Pixels only in faces": ["faces"],
    "SQL only in storage": ["storage"],
    "Documents only in letters": ["letters"],
    "Messages only in letters, and in pages that were saved as one": ["letters", "sources.pages"],
}


@cache
def _pyproject() -> dict[str, Any]:
    return tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))


def _in_a_process_of_its_own(code: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=CHECKOUT, env=environment
    )
    assert done.returncode == 0, f"exit code {done.returncode}: {done.stderr}"
    return done.stdout


def test_exactly_one_opencv_is_installed_and_it_has_no_window_of_its_own() -> None:
    installed = {name for dist in metadata.distributions() if (name := dist.metadata["Name"]).startswith("opencv")}
    assert installed == {"opencv-python-headless"}


def test_importing_opencv_leaves_no_setting_for_qt_behind() -> None:
    assert _in_a_process_of_its_own("import cv2, os; print([n for n in os.environ if n.startswith('QT_')])") == "[]\n"


def test_qt_survives_200_000_calls_that_return_nothing() -> None:
    # PYSIDE-3474: 6.12.0 dies on Python 3.11 after about 5,700 of them; a short test would not notice.
    assert metadata.version("PySide6-Essentials") != "6.12.0"
    code = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("a")
print("alive")
"""
    assert _in_a_process_of_its_own(code) == "alive\n"


@pytest.mark.parametrize("module", ["exposure_check.bootstrap", "exposure_check.cli.app"])
def test_starting_loads_no_heavy_library(module: str) -> None:
    heavy = {"cv2", "onnx", "onnxruntime", "insightface", "PIL", "PySide6", "sqlalchemy", "sqlcipher3", "typst"}
    loaded = set(_in_a_process_of_its_own(f"import sys, {module}; print(*sys.modules)").split())
    assert module in loaded
    assert heavy & loaded == set()


def _tracked_files() -> list[Path]:
    if shutil.which("git") is None or not (CHECKOUT / ".git").exists():
        pytest.skip("not a git checkout: nobody can say which files are tracked")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, check=True).stdout
    return [path for name in listed.decode().split("\0") if name and (path := CHECKOUT / name).is_file()]


def test_no_tracked_file_names_a_package_index_or_a_path_of_a_developers_machine() -> None:
    # Taken apart, so that this file does not name them either.
    unwanted = re.compile(
        "|".join(
            (
                r"pypi\." + "org",
                "python" + r"hosted\.org",
                r"index" + r"-url\s*[= ]",
                r"(?<![\w.~-])/" + r"(?:work|root|tmp)/[\w.-]",
            )
        )
    )
    found = []
    for path in _tracked_files():
        content = path.read_bytes()
        if b"\0" in content:
            continue
        for number, line in enumerate(content.decode("utf-8").splitlines(), 1):
            if unwanted.search(line):
                found.append(f"{path.relative_to(CHECKOUT)}:{number}: {line.strip()[:100]}")
    assert found == []


def _normal(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name is not None, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def _locked(lock: Path) -> dict[str, int]:
    """Each requirement of a lock and how many hashes it has."""
    joined = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in joined.splitlines() if line.strip() and not line.startswith(("#", "--"))]
    return {_normal(line): line.count("--hash=sha256:") for line in lines}


@pytest.mark.parametrize("lock", [LOCK, TEST_LOCK, CHECKOUT / "packaging" / "test-data.lock"], ids=lambda p: p.name)
def test_every_locked_requirement_is_pinned_by_a_hash(lock: Path) -> None:
    locked = _locked(lock)
    assert locked
    assert [name for name, hashes in locked.items() if hashes == 0] == []


def test_the_locks_hold_every_direct_dependency() -> None:
    needed = {_normal(requirement) for requirement in _pyproject()["project"]["dependencies"]}
    for_tests = {_normal(requirement) for requirement in _pyproject()["dependency-groups"]["dev"]}
    assert needed - _locked(LOCK).keys() == set()
    assert (needed | for_tests) - _locked(TEST_LOCK).keys() == set()
    assert "opencv-python" not in _locked(TEST_LOCK)


def _contracts(kind: str) -> dict[str, dict[str, Any]]:
    contracts = _pyproject()["tool"]["importlinter"]["contracts"]
    return {contract["name"]: contract for contract in contracts if contract["type"] == kind}


def _room(module: str) -> str:
    return module.removeprefix("exposure_check.")


@pytest.mark.parametrize(("contract", "owners"), OWNERS.items())
def test_a_library_of_one_room_is_forbidden_in_every_other_room(contract: str, owners: list[str]) -> None:
    forbidden_in = {_room(module) for module in _contracts("forbidden")[contract]["source_modules"]}
    others = ROOMS - {owner.partition(".")[0] for owner in owners}
    for room, _, inner in (owner.partition(".") for owner in owners if "." in owner):
        folder = CHECKOUT / "exposure_check" / room
        found = {path.stem for path in folder.glob("*.py")} | {
            path.parent.name for path in folder.glob("*/__init__.py")
        }
        others |= {f"{room}.{name}" for name in found - {"__init__", inner}}
    assert forbidden_in == others


def test_every_contract_about_libraries_has_an_owner_and_every_room_a_layer() -> None:
    assert _contracts("forbidden").keys() == OWNERS.keys()
    layers = _contracts("layers")["Imports go down only"]["layers"]
    listed = {_room(module) for layer in layers for module in layer.split(" | ")}
    assert listed == ROOMS | {"__main__"}


def test_every_promise_in_the_architecture_page_names_tests_that_exist() -> None:
    page = (CHECKOUT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = []
    path = ""
    for given, test in re.findall(r"`((?:tests/[\w/]+\.py)?)::(\w+)`", page):
        path = given or path  # a name without a file belongs to the file before it
        named.append((path, test))
    missing = [
        f"{path}::{test}" for path, test in named if f"def {test}(" not in (CHECKOUT / path).read_text(encoding="utf-8")
    ]
    assert len(named) > 30
    assert missing == []
