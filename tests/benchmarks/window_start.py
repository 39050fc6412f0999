"""How long a warm start takes until the window is on the screen, beside a bare Qt window, in one run.

    python -m tests.benchmarks.window_start [--rounds 7]

Both start as processes of their own on an X server of their own (Xvfb); the clock stops when the X server has the
window mapped (``xdotool search``, asked every few milliseconds).
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.e2e.desktop import REPOSITORY, desktop, missing_parts

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(sys.argv)
label = QLabel("Exposure Check")
label.setWindowTitle("Exposure Check")
label.show()
application.exec()
"""


def seconds_until_mapped(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """From the start of ``command`` to its window on the screen."""
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        # Not --sync: that one looks twice a second only.
        search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process.pid), "--name", "Exposure Check"]
        while subprocess.run(search, env=environment, check=False, capture_output=True, timeout=60).returncode:
            if process.poll() is not None or time.perf_counter() - began > 60:
                raise SystemExit("the window did not appear")
            time.sleep(0.005)
        return time.perf_counter() - began
    finally:
        process.kill()
        process.wait()


def main(arguments: Sequence[str]) -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args(arguments).rounds
    if missing_parts():
        raise SystemExit(f"this machine has no {', '.join(missing_parts())}")
    ours: list[float] = []
    bare: list[float] = []
    with tempfile.TemporaryDirectory() as scratch, desktop(Path(scratch)) as found:
        environment = {**found, "PYTHONPATH": str(REPOSITORY), "HOME": scratch, "XDG_DATA_HOME": scratch}
        for _ in range(rounds + 1):
            bare.append(seconds_until_mapped([sys.executable, "-c", BARE], environment))
            ours.append(seconds_until_mapped([sys.executable, "-m", "exposure_check"], environment))
    bare_median, our_median = statistics.median(bare[1:]), statistics.median(ours[1:])
    print(f"bare Qt window {bare_median:.2f} s; our window {our_median:.2f} s = {our_median / bare_median:.1f} times")


if __name__ == "__main__":
    main(sys.argv[1:])
