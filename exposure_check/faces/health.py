"""Whether the networks are the genuine ones, and what protects the computer from a hostile photo."""

from __future__ import annotations

import math
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor
from pathlib import Path

from exposure_check.domain.errors import QT_TRANSLATE_NOOP
from exposure_check.domain.health import Finding
from exposure_check.domain.photo import AnalysisLimits
from exposure_check.domain.sentence import Sentence
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
        found.append(Finding(Path(file.path).name, Sentence(_GENUINE, sha256=file.sha256)))
    return found


def packs(listed: Sequence[ListedPack]) -> list[Finding]:
    """Whether each InsightFace pack still has the networks in its record, and which pack is in use, if that is known.
    Hashes were compared when the list was made."""
    found = []
    for pack in listed:
        if pack.in_use:
            found.append(Finding(Sentence(_IN_USE), pack.id, ok=pack.problem is None))
        if pack.problem is not None:
            found.append(Finding(pack.id, str(pack.problem), ok=False, error=pack.problem))
        elif pack.record is not None:
            networks = "; ".join(f"{item.file}, sha256 {item.sha256}" for item in pack.record.networks)
            slow = ", ".join(pack.slow_networks)
            template = _RECORDED_BUT_SLOW if slow else _RECORDED
            found.append(Finding(pack.id, Sentence(template, networks=networks, slow=slow)))
    return found


_GENUINE = QT_TRANSLATE_NOOP("health", "genuine, sha256 {sha256}")
_IN_USE = QT_TRANSLATE_NOOP("health", "face pack in use")
_RECORDED = QT_TRANSLATE_NOOP("health", "its networks are the recorded ones: {networks}")
_RECORDED_BUT_SLOW = QT_TRANSLATE_NOOP(
    "health", "its networks are the recorded ones: {networks}. Runs slower than it could: {slow}"
)


def protection(resources_dir: Path, cache_dir: Path, vault: Path) -> list[Finding]:
    """What holds for the processes that open photos, as one of them found by trying. Raises PackUnusable."""
    settings = WorkerSettings(face_packs.open_pack(resources_dir), cache_dir, resources_dir, AnalysisLimits())
    try:
        found = ask_worker(settings, vault)
    except (TimeoutError, BrokenExecutor, WorkerDied, JobFailed, BadAnswer) as error:
        silent = Sentence(_NO_ANSWER, error=type(error).__name__)
        return [Finding(Sentence(_OPENED_IN), silent, ok=False)]
    return [Finding(Sentence(_OPENED_IN), Sentence(_OWN_PROCESSES)), *_findings(found)]


_OPENED_IN = QT_TRANSLATE_NOOP("health", "photos are opened in")
_NO_ANSWER = QT_TRANSLATE_NOOP("health", "a worker that does not answer ({error})")
_OWN_PROCESSES = QT_TRANSLATE_NOOP("health", "processes of their own that can crash without harm")


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
        _refusal(_NETWORK, found, {Attempt.CONNECT, Attempt.LOCAL_SOCKET}, NETWORK_VERSION),
        _refusal(_WRITING, found, {Attempt.WRITE, Attempt.DELETE}, 1),
        _refusal(_READING, found, {Attempt.READ}, 1, without_seccomp=True),
        _refusal(_STARTING, found, {Attempt.PROCESS, Attempt.PROGRAM}, NEVER),
        _refusal(_SIGNALS, found, {Attempt.SIGNAL}, SIGNAL_VERSION),
        Finding(Sentence(_TIME), Sentence(_IN_FORCE)),
        _limit(_MEMORY, found.memory, _IN_FORCE, wanted=sys.platform.startswith("linux")),
        _limit(_PROCESSOR, found.processor_seconds, _IN_FORCE, wanted=_POSIX),
        _limit(_CORE_DUMPS, found.core_size, _OFF, wanted=_POSIX),
    ]
    return [*findings, Finding(Sentence(_USED), _used(found))]


def _used(found: Probe) -> str:
    names = ", ".join([f"Landlock {found.landlock}"] * bool(found.landlock) + ["seccomp"] * found.seccomp)
    if not _POSIX:
        return names or Sentence(_NOTHING)
    return Sentence(_AND_LIMITS, names=names) if names else Sentence(_LIMITS)


_NETWORK = QT_TRANSLATE_NOOP("health", "network of these processes")
_WRITING = QT_TRANSLATE_NOOP("health", "writing and deleting files")
_READING = QT_TRANSLATE_NOOP("health", "reading the vault and other files")
_STARTING = QT_TRANSLATE_NOOP("health", "starting programs")
_SIGNALS = QT_TRANSLATE_NOOP("health", "signals to other processes")
_TIME = QT_TRANSLATE_NOOP("health", "time limit per photo")
_MEMORY = QT_TRANSLATE_NOOP("health", "memory limit per photo")
_PROCESSOR = QT_TRANSLATE_NOOP("health", "limit on processor time per photo")
_CORE_DUMPS = QT_TRANSLATE_NOOP("health", "core dumps of these processes")
_USED = QT_TRANSLATE_NOOP("health", "used for this")
_IN_FORCE = QT_TRANSLATE_NOOP("health", "in force")
_OFF = QT_TRANSLATE_NOOP("health", "off")
_NOTHING = QT_TRANSLATE_NOOP("health", "nothing")
_LIMITS = QT_TRANSLATE_NOOP("health", "resource limits")
_AND_LIMITS = QT_TRANSLATE_NOOP("health", "{names}, resource limits")
_REFUSED = QT_TRANSLATE_NOOP("health", "refused")
_COULD_BE = QT_TRANSLATE_NOOP("health", "NOT refused, although this system could")
_PARTLY = QT_TRANSLATE_NOOP("health", "partly refused: this system has no more")
_NOT_REFUSED = QT_TRANSLATE_NOOP("health", "not refused: not available on this system")
_NOT_LIMITED = QT_TRANSLATE_NOOP("health", "NOT limited")
_NOT_AVAILABLE = QT_TRANSLATE_NOOP("health", "not available on this system")


def _refusal(
    what: str, found: Probe, attempts: set[Attempt], version: float, *, without_seccomp: bool = False
) -> Finding:
    """``version``: of Landlock, from which it refuses this by itself. ``without_seccomp``: seccomp is no help."""
    possible = found.landlock >= version or (found.seccomp and not without_seccomp)
    if attempts <= set(found.refused):
        return Finding(Sentence(what), Sentence(_REFUSED))
    if possible:
        return Finding(Sentence(what), Sentence(_COULD_BE), ok=False)
    if attempts & set(found.refused):
        return Finding(Sentence(what), Sentence(_PARTLY))
    return Finding(Sentence(what), Sentence(_NOT_REFUSED))


def _limit(what: str, limit: int | None, in_force: str, *, wanted: bool) -> Finding:
    if limit is not None:
        return Finding(Sentence(what), Sentence(in_force))
    return Finding(Sentence(what), Sentence(_NOT_LIMITED if wanted else _NOT_AVAILABLE), ok=not wanted)
