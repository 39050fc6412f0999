"""Whether the networks are the genuine ones, and what protects the computer from a hostile photo."""

from __future__ import annotations

import math
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor
from pathlib import Path

from exposure_check.domain.health import Finding
from exposure_check.domain.photo import AnalysisLimits
from exposure_check.faces import entry, manifest, start, validation
from exposure_check.faces import packs as face_packs
from exposure_check.faces.pack_list import ListedPack
from exposure_check.faces.probe import Attempt, Probe
from exposure_check.faces.settings import WorkerSettings
from exposure_check.faces.weights import prepared, read_original
from exposure_check.isolation.envelope import BadAnswer
from exposure_check.isolation.pool import JobFailed, WorkerDied, WorkerPool

ANSWER_SECONDS = 30.0
NETWORK_VERSION, SIGNAL_VERSION, NEVER = 9, 6, math.inf
"""Versions of Landlock from which it refuses local sockets, and signals."""

_POSIX = sys.platform != "win32"


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


def protection(resources_dir: Path, cache_dir: Path, vault: Path) -> list[Finding]:
    """What holds for the processes that open photos, as one of them found by trying. Raises PackUnusable."""
    settings = WorkerSettings(face_packs.open_pack(resources_dir), cache_dir, resources_dir, AnalysisLimits())
    try:
        found = ask_worker(settings, vault)
    except (TimeoutError, BrokenExecutor, WorkerDied, JobFailed, BadAnswer) as error:
        return [Finding("photos are opened in", f"a worker that does not answer ({type(error).__name__})", ok=False)]
    return [Finding("photos are opened in", "processes of their own that can crash without harm"), *_findings(found)]


def ask_worker(settings: WorkerSettings, vault: Path) -> Probe:
    """Start a worker and let it try what it must not be able to do. Where there is no vault, reading is tried with
    another file of the person."""
    pool = WorkerPool(1, ANSWER_SECONDS, initializer=start.start_worker, initargs=(settings, False))
    try:
        with tempfile.TemporaryDirectory(prefix="exposure-check-") as scratch:
            kept = Path(scratch, "kept")
            kept.touch()
            private = vault if vault.is_file() else kept
            sent = pool.submit(entry.look_at_protection, scratch, str(private)).result()
        return validation.read(Probe, sent, settings.pack.key)
    finally:
        pool.shutdown(cancel_futures=True)


def _findings(found: Probe) -> list[Finding]:
    findings = [
        _refusal("network of these processes", found, {Attempt.CONNECT, Attempt.LOCAL_SOCKET}, NETWORK_VERSION),
        _refusal("writing and deleting files", found, {Attempt.WRITE, Attempt.DELETE}, 1),
        _refusal("reading the vault and other files", found, {Attempt.READ}, 1, without_seccomp=True),
        _refusal("starting programs", found, {Attempt.PROCESS, Attempt.PROGRAM}, NEVER),
        _refusal("signals to other processes", found, {Attempt.SIGNAL}, SIGNAL_VERSION),
        Finding("time limit per photo", "in force"),
        _limit("memory limit per photo", found.memory, "in force", wanted=sys.platform.startswith("linux")),
        _limit("limit on processor time per photo", found.processor_seconds, "in force", wanted=_POSIX),
        _limit("core dumps of these processes", found.core_size, "off", wanted=_POSIX),
    ]
    mechanisms = [f"Landlock {found.landlock}"] * bool(found.landlock) + ["seccomp"] * found.seccomp
    return [*findings, Finding("used for this", ", ".join([*mechanisms, *["resource limits"] * _POSIX]) or "nothing")]


def _refusal(
    what: str, found: Probe, attempts: set[Attempt], version: float, *, without_seccomp: bool = False
) -> Finding:
    """``version``: of Landlock, from which it refuses this by itself. ``without_seccomp``: seccomp is no help."""
    possible = found.landlock >= version or (found.seccomp and not without_seccomp)
    if attempts <= set(found.refused):
        return Finding(what, "refused")
    if possible:
        return Finding(what, "NOT refused, although this system could", ok=False)
    if attempts & set(found.refused):
        return Finding(what, "partly refused: this system has no more")
    return Finding(what, "not refused: not available on this system")


def _limit(what: str, limit: int | None, in_force: str, *, wanted: bool) -> Finding:
    if limit is not None:
        return Finding(what, in_force)
    return Finding(what, "NOT limited" if wanted else "not available on this system", ok=not wanted)
