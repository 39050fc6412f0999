"""For maintainers: the locks are made anew from pyproject.toml with uv, without the address of any package index."""

from __future__ import annotations

import shutil
import subprocess

from bootstrap_steps.console import CHECKOUT, EXIT_USAGE, LOCKS, SetUpError, say

_EXPORT = ("export", "--frozen", "--no-emit-project", "--no-header", "--no-annotate", "-q")


def renew_locks() -> None:
    """Write both locks. uv.lock, which does name the index, stays on this computer. Raises SetUpError."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetUpError("The locks are made with uv, which is not on the search path: install it first.", EXIT_USAGE)
    for arguments in (
        ("lock",),
        (*_EXPORT, "--no-dev", "-o", str(LOCKS / "requirements.lock")),
        (*_EXPORT, "-o", str(LOCKS / "requirements-test.lock")),
    ):
        say(f"uv {' '.join(arguments)}")
        if subprocess.run([uv, *arguments], cwd=CHECKOUT, check=False).returncode != 0:
            raise SetUpError("uv could not renew the locks, for the reason that it gives above.")
