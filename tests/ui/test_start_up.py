"""The window is there at once: nothing heavy is imported before it is shown."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "cv2",
    "onnxruntime",
    "insightface",
    "sqlalchemy",
    "sqlcipher3",
    "typst",
    "numpy",
    "PIL",
    "zxcvbn",
    "PySide6.QtMultimedia",
)


def run_python(code: str, tmp_path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        **variables,
    }
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def test_importing_the_window_loads_nothing_heavy(tmp_path: Path) -> None:
    code = f"import sys, exposure_check.ui.app; print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    done = run_python(code, tmp_path)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_smoke_switch_saves_a_picture_and_quits(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    code = (
        "import sys\n"
        "from exposure_check.bootstrap import Application\n"
        "from exposure_check.ui.app import run\n"
        "sys.exit(run(Application(), []))\n"
    )
    done = run_python(code, tmp_path, EXPOSURE_CHECK_SMOKE=str(picture))
    assert done.returncode == 0, done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")
