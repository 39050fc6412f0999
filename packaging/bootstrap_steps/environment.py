"""A virtual environment with exactly the libraries of one lock, made once and trusted only when it was finished."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from bootstrap_steps.console import EXIT_USAGE, SetUpError, say
from bootstrap_steps.pip import count_requirements, run_pip
from bootstrap_steps.system import install_line

FOLDER_VARIABLE = "EXPOSURE_CHECK_ENV_DIR"
_GUARD = "exposure-check-set-up.lock"
_STAMP = "exposure-check-set-up.json"
# Wheels only: building one from source runs code and fetches build tools that no hash vouches for.
_INSTALL = ("install", "--no-deps", "--require-hashes", "--only-binary", ":all:")
_NO_ROOM = (
    "The set-up could not write to {folder} ({reason}): make room or name another folder in " + FOLDER_VARIABLE + "."
)


@dataclass(frozen=True, slots=True)
class Environment:
    """``folder`` with the libraries of ``lock``."""

    folder: Path
    lock: Path

    @property
    def python(self) -> Path:
        """The interpreter inside."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def ensure(self) -> None:
        """Make it if it is missing, unfinished, moved, or made for another lock or Python. Raises SetUpError."""
        if self._finished():
            return
        self._require_ours()
        _require_venv()
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with _only_one(self.folder / _GUARD):
                if not self._finished():
                    self._make()
        except OSError as error:
            raise SetUpError(_NO_ROOM.format(folder=self.folder, reason=error.strerror)) from error

    def has_added(self, lock: Path) -> bool:
        """Whether the libraries of ``lock``, in whatever version, were added to it."""
        return self._stamp_of(lock).exists()

    def add(self, lock: Path) -> None:
        """Add the libraries of ``lock`` to what is there, once. Raises SetUpError."""
        stamp, wanted = self._stamp_of(lock), hashlib.sha256(lock.read_bytes()).hexdigest()
        try:
            with _only_one(self.folder / _GUARD):
                if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
                    return
                run_pip(
                    self.python,
                    [*_INSTALL, "-r", str(lock)],
                    log=self.folder / f"{lock.stem}.log",
                    total=count_requirements(lock.read_text(encoding="utf-8")),
                    doing="More libraries",
                )
                stamp.write_text(wanted, encoding="utf-8")
        except OSError as error:
            raise SetUpError(_NO_ROOM.format(folder=self.folder, reason=error.strerror)) from error

    def _stamp_of(self, lock: Path) -> Path:
        return self.folder / f"{lock.stem}-{_STAMP}"

    def _finished(self) -> bool:
        try:
            stamp = (self.folder / _STAMP).read_text(encoding="utf-8")
        except OSError:
            return False
        return stamp == self._stamp() and self.python.exists()

    def _stamp(self) -> str:
        # Scripts in the environment name its folder in their first line: a moved one is made anew.
        return json.dumps(
            {
                "folder": str(self.folder),
                "lock": hashlib.sha256(self.lock.read_bytes()).hexdigest(),
                "python": sys.version,
                "machine": platform.machine(),
            },
            indent=1,
        )

    def _require_ours(self) -> None:
        """Whoever names their home folder by mistake must not lose it."""
        if self.folder.is_dir():
            inside = {path.name for path in self.folder.iterdir()}
            if inside and _GUARD not in inside:
                raise SetUpError(
                    f"The folder {self.folder} holds something else and is left alone: move it away, or name another "
                    f"folder in {FOLDER_VARIABLE}.",
                    EXIT_USAGE,
                )
        elif self.folder.exists():
            raise SetUpError(f"{self.folder} is a file, and a folder is needed there: move it away.", EXIT_USAGE)

    def _make(self) -> None:
        for path in self.folder.iterdir():
            if path.name == _GUARD:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        total = count_requirements(self.lock.read_text(encoding="utf-8"))
        say(
            f"Setting up Exposure Check in {self.folder} (once; about {total} libraries, some minutes on a slow line) …"
        )
        made = subprocess.run(
            [sys.executable, "-m", "venv", str(self.folder)], capture_output=True, text=True, check=False
        )
        if made.returncode != 0:
            say((made.stdout + made.stderr).rstrip())
            raise SetUpError(f"Python could not make the folder {self.folder}, for the reason that it gives above.")
        run_pip(
            self.python,
            [*_INSTALL, "-r", str(self.lock)],
            log=self.folder / "set-up.log",
            total=total,
            doing="Libraries",
        )
        # Written last and in one step: an environment without it was interrupted, and is made again.
        unfinished = self.folder / (_STAMP + ".part")
        unfinished.write_text(self._stamp(), encoding="utf-8")
        unfinished.replace(self.folder / _STAMP)
        say("The set-up is done.")


def chosen_folder(default: Path) -> Path:
    """The folder that the person named, else ``default``."""
    named = os.environ.get(FOLDER_VARIABLE)
    return Path(named).expanduser().absolute() if named else default


def _require_venv() -> None:
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        raise SetUpError(
            "This Python came without its part that makes environments; this line installs it: "
            + install_line([package])
        )


@contextlib.contextmanager
def _only_one(guard: Path) -> Iterator[None]:
    """Hold ``guard`` while another set-up waits here. The system lets go of it when a process dies."""
    with guard.open("a+b") as opened:
        if not _take(opened, wait=False):
            say("Another set-up is at work in the same folder; waiting until it is done …")
            _take(opened, wait=True)
        yield


def _take(opened: IO[bytes], *, wait: bool) -> bool:
    if sys.platform == "win32":
        import msvcrt
        import time

        while True:
            try:
                opened.seek(0)
                msvcrt.locking(opened.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
                time.sleep(0.5)
            else:
                return True
    else:
        import fcntl

        try:
            fcntl.flock(opened, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
