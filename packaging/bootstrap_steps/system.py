"""What comes from the operating system and not from pip: libraries for the window, programs for the tests.

Which libraries Qt needs was found in a bare Debian 12 (2026-11-22). Without its window the program needs nothing of
it: its other libraries only load the C and C++ runtimes and zlib (read from their ELF headers, same day).
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from bootstrap_steps.console import SetUpError, say


@dataclass(frozen=True, slots=True)
class SystemLibrary:
    """A file that Qt loads, and the package that carries it on Debian and Ubuntu, and on Fedora."""

    file: str
    debian: str
    fedora: str


QT_LIBRARIES = (
    SystemLibrary("libEGL.so.1", "libegl1", "libglvnd-egl"),
    SystemLibrary("libGL.so.1", "libgl1", "libglvnd-glx"),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    SystemLibrary("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    SystemLibrary("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    SystemLibrary("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
)
X11_LIBRARIES = (
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
)
CAMERA_LIBRARIES = (SystemLibrary("libpulse.so.0", "libpulse0", "pulseaudio-libs"),)
TEST_PROGRAMS = (
    "xvfb",
    "xauth",
    "xdotool",
    "at-spi2-core",
    "dbus",
    "dbus-x11",
    "python3-pyatspi",
    "poppler-utils",
    "imagemagick",
)
TEST_PACKAGES = (*(library.debian for library in (*QT_LIBRARIES, *X11_LIBRARIES)), *TEST_PROGRAMS)


def install_line(debian: Sequence[str], fedora: Sequence[str] = ()) -> str:
    """The line to type on this system."""
    prefix = "" if hasattr(os, "geteuid") and os.geteuid() == 0 else "sudo "
    if fedora and shutil.which("dnf") and not shutil.which("apt-get"):
        return f"{prefix}dnf install -y {' '.join(fedora)}"
    return f"{prefix}apt-get install -y --no-install-recommends {' '.join(debian)}"


def _loads(library: SystemLibrary) -> bool:
    try:
        ctypes.CDLL(library.file)
    except OSError:
        return False
    return True


def _remedy(missing: Sequence[SystemLibrary]) -> str:
    line = install_line([library.debian for library in missing], [library.fedora for library in missing])
    return f"this line installs them: {line}"


def require_camera_libraries() -> None:
    """Raises SetUpError where Qt could not load its part for cameras. Qt loads all of sound and film, or nothing."""
    missing = [library for library in CAMERA_LIBRARIES if not _loads(library)] if sys.platform == "linux" else []
    if missing:
        raise SetUpError(f"The camera needs parts of the system that are not here; {_remedy(missing)}")


def require_window_libraries() -> None:
    """Raises SetUpError where Qt could not open a window. Qt's own words would not name what to install."""
    if sys.platform != "linux":
        return
    needed = QT_LIBRARIES if _without_screen() else (*QT_LIBRARIES, *X11_LIBRARIES)
    missing = [library for library in needed if not _loads(library)]
    if missing:
        raise SetUpError(f"The window needs parts of the system that are not here; {_remedy(missing)}")
    if not _without_screen() and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise SetUpError(
            "There is no screen here to open the window on; the same program works by commands, see: "
            "python3 packaging/bootstrap.py run --help"
        )


def _without_screen() -> bool:
    return os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal", "vnc"}


def missing_packages(packages: Sequence[str]) -> list[str]:
    """Those of Debian's ``packages`` that are not installed; Ubuntu 24.04 added t64 to some names."""
    asked = [name for package in packages for name in (package, package + "t64")]
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f=${db:Status-Abbrev} ${Package}\n", *asked],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    installed = {line.split()[-1] for line in answer.stdout.splitlines() if line.startswith("ii")}
    return [package for package in packages if not {package, package + "t64"} & installed]


def install_test_packages(*, required: bool) -> None:
    """Install what the tests need of the system, as far as that is allowed here.

    Where it is not, the line to type is shown, and the tests that need it are skipped with a reason; with ``required``
    (a build server) SetUpError is raised instead.
    """
    if sys.platform != "linux":
        say("The tests of the real window run on Linux only and are skipped here.")
        return
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        _go_without(list(TEST_PACKAGES), "this is not a Debian or Ubuntu system", required=required)
        return
    missing = missing_packages(TEST_PACKAGES)
    if not missing:
        return
    prefix = _administrator()
    if prefix is None:
        _go_without(missing, "that needs an administrator", required=required)
        return
    say(f"Installing system packages: {' '.join(missing)} …")
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    for arguments in (["update"], ["install", "-y", "--no-install-recommends", *missing]):
        done = subprocess.run(
            [*prefix, *environment, "apt-get", "-q", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            say(done.stdout.rstrip())
    still = missing_packages(missing)
    if still:
        _go_without(still, "apt-get failed as shown above", required=required)


def _administrator() -> list[str] | None:
    """What to put before a command to run it as root without being asked anything; None if that is not possible."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    allowed = subprocess.run([sudo, "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return [sudo, "-n"] if allowed.returncode == 0 else None


def _go_without(missing: Sequence[str], reason: str, *, required: bool) -> None:
    sentence = (
        f"Some system packages for the tests are missing and were not installed ({reason}): {install_line(missing)}"
    )
    if required:
        raise SetUpError(sentence)
    say(sentence)
    say("Going on; tests that need them are skipped.")
