"""Find the open networks in an installed package, check them, and prepare networks once for onnxruntime."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from exposure_check.domain.errors import PackUnusable
from exposure_check.faces.manifest import WeightsFile

RECIPE = 1
"""Raised whenever :mod:`exposure_check.faces.graph` writes something else, so that older prepared files are
left."""


def pack_hash(hashes: Iterable[str]) -> str:
    """One sha256 for a pack: over the hashes of its original files, in order. Stable across preparations."""
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def locate(file: WeightsFile) -> Path:
    """Where the installed package keeps ``file``. The package's code is not imported. Raises PackUnusable."""
    spec = importlib.util.find_spec(file.package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder, file.path)
        if path.is_file():
            return path
    raise PackUnusable(pack=file.package, reason=f"its file {file.path} is not installed. Install the program again")


def read_original(file: WeightsFile) -> bytes:
    """The bytes of ``file``, which are those that the manifest pins. Raises PackUnusable."""
    path = locate(file)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise PackUnusable(pack=file.package, reason=f"{path.name} cannot be read ({error.strerror})") from error
    if hashlib.sha256(content).hexdigest() != file.sha256:
        raise PackUnusable(pack=file.package, reason=f"{path.name} was changed or damaged. Install the program again")
    return content


def prepared(file: WeightsFile, cache_dir: Path, *, free_size: bool) -> bytes:
    """``file`` as a float32 ONNX model that onnxruntime runs, from ``cache_dir`` if an earlier call left it
    there.

    A prepared file carries its own sha256 in its name, so one atomic rename stores it, any number of
    processes may prepare at once, and a damaged or shortened file is noticed, deleted and prepared again.
    Where the cache cannot be written the prepared model is still returned. Raises PackUnusable.
    """
    stem = _stem(file)
    cached = _cached(cache_dir, stem)
    if cached is not None:
        return cached[1]
    content = _prepare(file, free_size=free_size)
    with contextlib.suppress(OSError):
        _store(cache_dir, _name(stem, content), content)
    return content


def cached_file(original_sha256: str, cache_dir: Path, make: Callable[[], bytes]) -> Path:
    """The prepared form of the network with this sha256 as a file in ``cache_dir``: what an earlier call left there,
    or what ``make`` returns. It is named, checked and stored as by :func:`prepared`. Raises OSError, and what ``make``
    raises."""
    stem = f"network-{original_sha256[:32]}-{RECIPE}"
    cached = _cached(cache_dir, stem)
    if cached is not None:
        return cached[0]
    content = make()
    _store(cache_dir, _name(stem, content), content)
    return cache_dir / _name(stem, content)


def _cached(cache_dir: Path, stem: str) -> tuple[Path, bytes] | None:
    for path in sorted(cache_dir.glob(f"{stem}.*.onnx")):
        with contextlib.suppress(OSError):
            content = path.read_bytes()
            if path.name == _name(stem, content):
                return path, content
            path.unlink()
    return None


def _prepare(file: WeightsFile, *, free_size: bool) -> bytes:
    from exposure_check.faces import graph

    try:
        return graph.prepare(read_original(file), free_size=free_size)
    except (ValueError, KeyError) as error:
        raise PackUnusable(pack=file.package, reason=f"{file.path} could not be prepared ({error})") from error


def _stem(file: WeightsFile) -> str:
    return f"{Path(file.path).stem}-{file.sha256[:16]}-{RECIPE}"


def _name(stem: str, content: bytes) -> str:
    return f"{stem}.{hashlib.sha256(content).hexdigest()}.onnx"


def _store(folder: Path, name: str, content: bytes) -> None:
    """Write ``content`` under ``name`` in one step: readers see the whole file or none."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=name[:24], suffix=".tmp", dir=folder)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).replace(folder / name)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
