"""A desktop for end-to-end tests: X server, accessibility bus, the real program, and hands to use it with."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

AT_SPI_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
REPOSITORY = Path(__file__).parents[2]


def missing_parts() -> list[str]:
    """What this machine lacks for such tests."""
    missing = [name for name in ("Xvfb", "dbus-daemon", "xdotool") if shutil.which(name) is None]
    if not AT_SPI_LAUNCHER.exists():
        missing.append("at-spi2-core")
    if (
        not SYSTEM_PYTHON.exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode
    ):
        missing.append("python3-pyatspi")
    return missing


@dataclass
class Window:
    """The running program and its accessibility tree."""

    process: subprocess.Popen[str]
    driver: subprocess.Popen[str]
    environment: Mapping[str, str]
    folder: Path
    _front: int = 0

    def ask(self, verb: str, **command: object) -> Any:
        """Send one command to the driver."""
        assert self.driver.stdin is not None
        assert self.driver.stdout is not None
        self.driver.stdin.write(json.dumps({"do": verb, "pid": self.process.pid, **command}) + "\n")
        self.driver.stdin.flush()
        answer = json.loads(self.driver.stdout.readline())
        assert "error" not in answer, (command, answer)
        return answer["ok"]

    def wait_for(self, *, seconds: float = 30, **wanted: object) -> dict[str, Any]:
        """The first node that fits, once it is there."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"the window closed with {self.process.returncode}: {self.complaints()}"
            found: dict[str, Any] | None = self.ask("find", **wanted)
            if found is not None:
                return found
            time.sleep(0.1)
        self.photograph("not-found")
        pytest.fail(f"no {wanted} within {seconds} s; there is:\n{self.outline()}")

    def press(self, name: str, role: str = "push button", **wanted: Any) -> None:
        """Press a button, a check box, a page in the sidebar: whatever has this name."""
        found = self.wait_for(name=name, role=role, **wanted)
        deadline = time.monotonic() + 20
        while "enabled" not in found["states"] and time.monotonic() < deadline:
            time.sleep(0.1)
            found = self.wait_for(name=name, role=role, **wanted)
        assert "enabled" in found["states"], f"{name} is disabled"
        self.ask("press", name=name, role=role, **wanted)

    def type(self, name: str, text: str, role: str = "text") -> None:
        """Fill a field."""
        self.wait_for(name=name, role=role)
        self.ask("type", name=name, role=role, text=text)

    def complaints(self) -> str:
        """What the program wrote to its standard error."""
        return (self.folder / "window-errors.txt").read_text(errors="replace")[-8000:]

    def outline(self) -> str:
        """The tree as text, for messages."""
        rows = self.ask("tree")
        return "\n".join(
            f"{'  ' * row['depth']}{row['role']}: {row['name'] or row['text'][:60]!r} {','.join(row['states'])}"
            for row in rows
        )

    def to_front(self) -> None:
        """Give the keyboard to the newest window of the program, as a window manager does; there is none here."""
        wanted = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "."]
        found = subprocess.run(wanted, env=self.environment, check=False, capture_output=True, text=True, timeout=20)
        windows = [int(each) for each in found.stdout.split()]
        if windows and max(windows) != self._front:
            self._front = max(windows)
            command = ["xdotool", "windowfocus", "--sync", str(self._front)]
            subprocess.run(command, env=self.environment, check=False, timeout=20)

    def key(self, *keys: str) -> None:
        """Press keys on the keyboard."""
        self.to_front()
        subprocess.run(["xdotool", "key", "--delay", "15", *keys], env=self.environment, check=True, timeout=20)

    def write(self, text: str) -> None:
        """Type on the keyboard."""
        self.to_front()
        subprocess.run(["xdotool", "type", "--delay", "8", text], env=self.environment, check=True, timeout=20)

    def focused(self) -> dict[str, Any]:
        """What has the keyboard; an empty description if nothing has."""
        self.to_front()
        return self.ask("focused") or {"role": "", "name": "", "text": "", "states": []}

    def tab_to(self, name: str, *, back: bool = False, most: int = 60) -> dict[str, Any]:
        """Press Tab (Shift+Tab with ``back``) until the control with this name has the keyboard."""
        passed = []
        for _ in range(most):
            found = self.focused()
            if found["name"] == name:
                return found
            passed.append(f"{found['role']} {found['name']!r}")
            self.key("shift+Tab" if back else "Tab")
        self.photograph("not-reached")
        pytest.fail(f"Tab does not lead to {name!r}, but to: {', '.join(passed)}")

    def down_to(self, value: str, most: int = 20) -> None:
        """Press Down in a box of choices until it shows this one; on Linux Qt gives it its value as its name."""
        passed = []
        for _ in range(most):
            passed.append(self.focused()["name"])
            if passed[-1] == value:
                return
            self.key("Down")
        pytest.fail(f"there is no {value!r}, but: {passed}")

    def photograph(self, name: str) -> Path:
        """A picture of the screen."""
        path = self.folder / f"{name}.png"
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", path], env=self.environment, check=False, timeout=30)
        return path


@contextlib.contextmanager
def desktop(folder: Path, size: str = "1366x768x24") -> Iterator[dict[str, str]]:
    """An X server with an accessibility bus; the value is the environment for programs on it."""
    with contextlib.ExitStack() as stack:
        read_end, write_end = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=[write_end],
            stderr=subprocess.DEVNULL,
        )
        stack.callback(_end, server)
        os.close(write_end)
        with os.fdopen(read_end) as display_file:
            display = display_file.readline().strip()
        environment = {
            **os.environ,
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_CURRENT_DESKTOP": "GNOME",
            "XDG_RUNTIME_DIR": str(folder),
            "LC_ALL": "C.UTF-8",
            "NO_AT_BRIDGE": "0",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--print-address=1", "--nofork"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            text=True,
        )
        stack.callback(_end, bus)
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        launcher = subprocess.Popen(
            [AT_SPI_LAUNCHER, "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL
        )
        stack.callback(_end, launcher)
        yield environment


@contextlib.contextmanager
def window(
    environment: Mapping[str, str],
    folder: Path,
    arguments: Sequence[str | Path] = (),
    command: Sequence[str] | None = None,
) -> Iterator[Window]:
    """The program on a desktop."""
    own = {**environment, "PYTHONPATH": str(REPOSITORY), "PYTHONFAULTHANDLER": "1"}
    with contextlib.ExitStack() as stack:
        errors = stack.enter_context((folder / "window-errors.txt").open("w"))
        process = subprocess.Popen(
            [*(command or [sys.executable, "-m", "exposure_check"]), *map(str, arguments)],
            env=own,
            stderr=errors,
            text=True,
            cwd=folder,
        )
        stack.callback(_end, process)
        driver = subprocess.Popen(
            [SYSTEM_PYTHON, Path(__file__).with_name("atspi_driver.py")],
            env={key: value for key, value in own.items() if key != "PYTHONPATH"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(_end, driver)
        yield Window(process, driver, environment, folder)


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()
