"""onnxruntime reports to its maker unless told not to."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.faces.conftest import RESOURCES

CODE = """
import exposure_check, onnxruntime
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks where it keeps its data on Linux")
def test_onnxruntime_keeps_no_identifier_and_no_usage_data(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    environment |= {"XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path), "PYTHONPATH": str(RESOURCES.parent)}
    subprocess.run([sys.executable, "-c", CODE], check=True, capture_output=True, env=environment)
    assert [path.name for path in tmp_path.rglob("*")] == []
