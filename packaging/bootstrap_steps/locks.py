"""For maintainers: the locks are made anew from pyproject.toml with uv, without the address of any package index."""

from __future__ import annotations

import shutil
import subprocess

from bootstrap_steps.console import CHECKOUT, EXIT_USAGE, LOCKS, SetUpError, say

_EXPORT = ("export", "--frozen", "--no-emit-project", "--no-header", "--no-annotate", "-q")
CAMERA_LOCK = LOCKS / "requirements-camera.lock"


def renew_locks() -> None:
    """Write all locks. uv.lock, which does name the index, stays on this computer. Raises SetUpError."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetUpError("The locks are made with uv, which is not on the search path: install it first.", EXIT_USAGE)
    for arguments in (
        ("lock",),
        (*_EXPORT, "--no-dev", "-o", str(LOCKS / "requirements.lock")),
        (*_EXPORT, "-o", str(LOCKS / "requirements-test.lock")),
        (*_EXPORT, "--no-dev", "--extra", "camera", "-o", str(CAMERA_LOCK)),
    ):
        say(f"uv {' '.join(arguments)}")
        if subprocess.run([uv, *arguments], cwd=CHECKOUT, check=False).returncode != 0:
            raise SetUpError("uv could not renew the locks, for the reason that it gives above.")
    base = (LOCKS / "requirements.lock").read_text(encoding="utf-8")
    CAMERA_LOCK.write_text(what_is_more(CAMERA_LOCK.read_text(encoding="utf-8"), base), encoding="utf-8")


def what_is_more(larger: str, base: str) -> str:
    """The requirements of a lock that another one lacks, with their hashes, so that they can be added to it later."""
    known = set(_requirements(base))
    return "".join(f"{one}\n" for one in _requirements(larger) if one not in known)


def _requirements(lock: str) -> list[str]:
    """Each requirement with the lines of its hashes."""
    found: list[str] = []
    for line in lock.splitlines():
        if line[:1].isspace() and found:
            found[-1] += "\n" + line
        elif line:
            found.append(line)
    return found
