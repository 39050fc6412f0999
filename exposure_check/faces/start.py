"""How a worker for photos starts: with the pack loaded, and without what a photo must not reach."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from exposure_check.domain.errors import PackUnusable
from exposure_check.faces.settings import WorkerSettings
from exposure_check.isolation import hardening, sandbox


def start_worker(settings: WorkerSettings, keep_stderr: bool) -> None:
    """Initialise a worker process: end with the parent, stay silent, load the pack, and give up what a photo must not
    reach.

    The person's files are out of reach before the first library is loaded, because the threads that libraries start
    keep what their maker could do. Writing ends after loading, which may store prepared networks. Never raises: a pack
    that cannot be loaded is reported by the first job, and what the system cannot enforce is told by ``doctor``.
    """
    hardening.silence(keep_stderr=keep_stderr)
    hardening.leave_resource_tracker()
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # photos run side by side; numpy multiplies nothing large
    # insightface reads a detector again for each size of picture.
    pack = [Path(settings.pack.folder)] if settings.pack.folder else []
    program = sandbox.program_files(settings.resources_dir, *pack)
    has_seccomp = sandbox.has_seccomp()
    with contextlib.suppress(OSError):
        settings.cache_dir.mkdir(parents=True, exist_ok=True)
    loading: list[Path | str] = [*program, *sandbox.SYSTEM_FILES, *sandbox.LOADING_FILES]
    sandbox.confine_files(loading, [settings.cache_dir, os.devnull])
    hardening.end_with_parent()

    from exposure_check.faces import worker

    try:
        worker.engine(settings)
    except PackUnusable as problem:
        # Tried again in the sandbox, it would fail for another reason.
        worker.refuse(settings, problem)
    hardening.limit_memory(settings.limits.max_memory)
    hardening.limit_files(keep_stderr=keep_stderr)
    sandbox.confine_files([*program, *sandbox.SYSTEM_FILES])
    if has_seccomp:
        sandbox.confine_calls()
