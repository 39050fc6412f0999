"""Whether the networks are the genuine ones, and what protects the computer from a hostile photo."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from exposure_check.domain.health import Finding
from exposure_check.faces import manifest
from exposure_check.faces.pack_list import ListedPack
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


def packs(listed: Sequence[ListedPack]) -> list[Finding]:
    """Whether each InsightFace pack still has the networks in its record, and which pack is in use, if that is known.
    Hashes were compared when the list was made."""
    found = []
    for pack in listed:
        if pack.in_use:
            found.append(Finding("face pack in use", pack.id, ok=pack.problem is None))
        if pack.problem is not None:
            found.append(Finding(pack.id, str(pack.problem), ok=False))
        elif pack.record is not None:
            networks = "; ".join(f"{item.file}, sha256 {item.sha256}" for item in pack.record.networks)
            slow = f". Runs slower than it could: {', '.join(pack.slow_networks)}" if pack.slow_networks else ""
            found.append(Finding(pack.id, f"its networks are the recorded ones: {networks}{slow}"))
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
