"""Whether the networks are the genuine ones, and what protects the computer from a hostile photo."""

from __future__ import annotations

import sys
from pathlib import Path

from exposure_check.domain.health import Finding
from exposure_check.faces import manifest
from exposure_check.faces.weights import prepared, read_original


def weights(resources_dir: Path, cache_dir: Path) -> list[Finding]:
    """Check and, if need be, prepare the networks of the built-in pack. Raises PackUnusable."""
    description = manifest.open_pack(resources_dir)
    found = []
    for file, free_size in ((description.detector, True), (description.embedder, False)):
        read_original(file)
        prepared(file, cache_dir, free_size=free_size)
        found.append(Finding(Path(file.path).name, f"genuine, sha256 {file.sha256}"))
    return found


def protection() -> list[Finding]:
    """Which limits hold for the processes that open photos."""
    memory = sys.platform.startswith("linux")
    return [
        Finding("photos are opened in", "processes of their own that can crash without harm"),
        Finding("time limit per photo", "in force"),
        Finding("memory limit per photo", "in force" if memory else "not available on this system"),
        Finding("core dumps of these processes", "off" if sys.platform != "win32" else "not limited on this system"),
    ]
