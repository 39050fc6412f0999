"""An InsightFace network in a form that onnxruntime runs faster, made once and kept in the cache."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np

from exposure_check.domain.errors import PackUnusable
from exposure_check.faces import graph, weights
from exposure_check.faces.pack_record import Form

AGREEMENT = 1e-4
"""How far a number of the rewritten network's answer may lie from the original's, of the answer's largest number: the
project's limit for prepared networks, see resources/models/CREDITS.md."""


def runnable(path: Path, sha256: str, cache_dir: Path) -> tuple[Path, Form]:
    """The file to run instead of the network at ``path``, whose content must be ``sha256``.

    A network that cannot be rewritten, or whose rewritten form would answer differently, is run as it is; so is every
    one where the cache cannot be written. Raises PackUnusable for a file that is gone or was changed.
    """
    content = checked(path, sha256)

    def rewrite() -> bytes:
        rewritten = graph.without_prelu(content)
        if rewritten is None:
            raise _NothingToDo
        if not _agree(content, rewritten):
            raise ValueError("the rewritten network answers differently")
        return rewritten

    try:
        return weights.cached_file(sha256, cache_dir, rewrite), Form.REWRITTEN
    except _NothingToDo:
        return path, Form.AS_IT_IS
    except Exception:  # noqa: BLE001 - a stranger's graph: whatever it does to the rewriting, it still runs as it is
        return path, Form.NOT_REWRITTEN


def checked(path: Path, sha256: str) -> bytes:
    """The content of the network at ``path``. Raises PackUnusable if it is gone or is not ``sha256``."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise PackUnusable(pack=path.parent.name, reason=f"{path.name} cannot be read ({error.strerror})") from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise PackUnusable(
            pack=path.parent.name, reason=f"{path.name} was changed or damaged since it was added. Add the pack again"
        )
    return content


class _NothingToDo(Exception):
    """The network has no operator that is slow."""


def _agree(original: bytes, rewritten: bytes) -> bool:
    from exposure_check.faces.open_pack import session

    sessions = [session(content) for content in (original, rewritten)]
    (image,) = sessions[0].get_inputs()
    side = [length if isinstance(length, int) else 640 for length in image.shape[2:]]
    noise = np.random.default_rng(1).uniform(-1, 1, (1, 3, *side)).astype(np.float32)
    answers: list[list[Any]] = [each.run(None, {image.name: noise}) for each in sessions]
    return all(
        np.abs(theirs - ours).max(initial=0) <= AGREEMENT * max(1.0, float(np.abs(theirs).max(initial=0)))
        for theirs, ours in zip(*answers, strict=True)
    )
