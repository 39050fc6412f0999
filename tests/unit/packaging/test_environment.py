"""Set-ups of a real virtual environment from a tiny wheel that lies on the disk: no network, the real pip."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
import zipfile
from pathlib import Path

import pytest
from bootstrap_steps.console import CHECKOUT, SetUpError
from bootstrap_steps.environment import FOLDER_VARIABLE, Environment, chosen_folder


def _wheel(folder: Path, name: str = "tinypart") -> str:
    """Write a wheel with one module; returns its hash."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}.py", "ANSWER = 42\n")
        wheel.writestr(f"{name}-1.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        wheel.writestr(f"{name}-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{name}-1.0.dist-info/RECORD", "")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _lock(folder: Path, digest: str | None = None, name: str = "tinypart") -> Path:
    wheels = folder / "wheels"
    right = _wheel(wheels, name)
    lock = folder / f"{name}.lock"
    lock.write_text(
        f"--no-index\n--find-links {wheels}\n{name}==1.0 \\\n    --hash=sha256:{digest or right}\n", encoding="utf-8"
    )
    return lock


def _answer(environment: Environment, name: str = "tinypart") -> str:
    code = f"import {name}; print({name}.ANSWER)"
    done = subprocess.run([environment.python, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def test_an_environment_is_made_once_and_again_when_unfinished_or_for_another_lock(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    environment = Environment(tmp_path / "environment", _lock(tmp_path))
    environment.ensure()
    assert _answer(environment) == "42"
    assert "Setting up" in capsys.readouterr().err

    environment.ensure()
    assert capsys.readouterr().err == ""

    # What an interruption leaves behind: everything but the stamp, and some of it broken.
    next(environment.folder.glob("*set-up.json")).unlink()
    (environment.folder / "rubbish").mkdir()
    environment.ensure()
    assert _answer(environment) == "42"
    assert not (environment.folder / "rubbish").exists()

    environment.lock.write_text("# other versions\n" + environment.lock.read_text(encoding="utf-8"), encoding="utf-8")
    capsys.readouterr()
    environment.ensure()
    assert "Setting up" in capsys.readouterr().err

    more = _lock(tmp_path, name="morepart")
    assert not environment.has_added(more)
    environment.add(more)
    log = environment.folder / "morepart.log"
    assert (_answer(environment), _answer(environment, "morepart")) == ("42", "42")
    assert environment.has_added(more)
    log.unlink()
    environment.add(more)
    environment.ensure()
    assert not log.exists()  # neither of them was done again
    assert "Setting up" not in capsys.readouterr().err


def test_a_library_with_another_hash_is_refused_and_nothing_counts_as_set_up(tmp_path: Path) -> None:
    environment = Environment(tmp_path / "environment", _lock(tmp_path, digest="0" * 64))
    with pytest.raises(SetUpError, match="not the one that this version"):
        environment.ensure()
    assert _answer(environment) == ""
    assert list(environment.folder.glob("*set-up.json")) == []


def test_a_machine_that_installs_into_the_home_folder_does_not_stop_the_set_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_USER", "1")
    environment = Environment(tmp_path / "environment", _lock(tmp_path))
    environment.ensure()
    assert _answer(environment) == "42"


def test_a_library_that_would_have_to_be_built_is_refused_and_none_of_its_code_runs(tmp_path: Path) -> None:
    project = tmp_path / "tinypart-1.0"
    project.mkdir()
    (project / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "build"\nbackend-path = ["."]\n', encoding="utf-8"
    )
    (project / "build.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w').close()", encoding="utf-8")
    (project / "PKG-INFO").write_text("Metadata-Version: 2.1\nName: tinypart\nVersion: 1.0\n", encoding="utf-8")
    source = Path(shutil.make_archive(str(project), "gztar", tmp_path, project.name))
    lock = tmp_path / "some.lock"
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    lock.write_text(
        f"--no-index\n--find-links {tmp_path}\ntinypart==1.0 \\\n    --hash=sha256:{digest}\n", encoding="utf-8"
    )
    with pytest.raises(SetUpError, match="does not exist for this computer"):
        Environment(tmp_path / "environment", lock).ensure()
    assert not (tmp_path / "ran").exists()


_SET_UP = """
import sys
from pathlib import Path
from bootstrap_steps.environment import Environment
Environment(Path(sys.argv[1]), Path(sys.argv[2])).ensure()
"""


def _start(folder: Path, lock: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _SET_UP, folder, lock],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT / "packaging")},
        stderr=subprocess.PIPE,
        text=True,
    )


def test_of_two_set_ups_at_once_one_waits_and_finds_the_work_done(tmp_path: Path) -> None:
    lock = _lock(tmp_path)
    pair = [_start(tmp_path / "environment", lock) for _ in range(2)]
    said = [process.communicate(timeout=120)[1] for process in pair]
    assert [process.returncode for process in pair] == [0, 0], said
    assert sum("Setting up" in text for text in said) == 1
    assert _answer(Environment(tmp_path / "environment", lock)) == "42"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_set_up_that_is_killed_is_done_again(tmp_path: Path) -> None:
    environment = Environment(tmp_path / "environment", _lock(tmp_path))
    process = _start(environment.folder, environment.lock)
    deadline = time.monotonic() + 60
    while not (environment.folder / "pyvenv.cfg").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=30)
    assert list(environment.folder.glob("*set-up.json")) == []
    environment.ensure()
    assert _answer(environment) == "42"


def test_a_folder_with_anything_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"photo")
    with pytest.raises(SetUpError, match="left alone") as refused:
        Environment(tmp_path, _lock(tmp_path)).ensure()
    assert refused.value.code == 2
    assert (tmp_path / "holiday.jpg").read_bytes() == b"photo"


def test_the_person_may_name_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    assert chosen_folder(tmp_path) == tmp_path
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "elsewhere"))
    assert chosen_folder(tmp_path) == tmp_path / "elsewhere"


@pytest.mark.skipif(os.name != "posix", reason="exec is POSIX")
def test_the_program_starts_where_the_person_stands_and_its_exit_code_comes_back(tmp_path: Path) -> None:
    code = textwrap.dedent("""
        import os, sys
        from pathlib import Path
        from bootstrap_steps.main import _hand_over
        inner = "import os, sys; print(os.getcwd(), *sys.argv[1:]); sys.exit(7)"
        _hand_over(Path(sys.executable), ["-c", inner, "a b"], os.environ)
    """)
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT / "packaging")},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (7, f"{tmp_path} a b\n")
