"""How a process for reading archives, documents and pages gives up what it does not need."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path

from exposure_check.isolation import hardening, sandbox


def confine(readable: Sequence[str], memory: int, modules: Sequence[str]) -> None:
    """From here on this process reads the program and what lies below ``readable``, takes at most ``memory`` bytes more
    than now, and reaches nothing else, where the system can enforce that; it ends with its parent. ``modules`` are
    loaded before. Also the initializer of a worker pool."""
    hardening.silence(keep_stderr=False)
    hardening.leave_resource_tracker()
    hardening.end_with_parent()
    has_seccomp = sandbox.has_seccomp()
    for module in modules:
        importlib.import_module(module)
    hardening.limit_memory(memory)
    hardening.limit_files(keep_stderr=False)
    sandbox.confine_files([*sandbox.program_files(), *sandbox.SYSTEM_FILES, *(Path(place) for place in readable)])
    if has_seccomp:
        sandbox.confine_calls()
