"""A pack from outside, looked at in a worker process: unpacked, its networks tried, the pack tried as a whole."""

from __future__ import annotations

import os
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import msgspec

from exposure_check.domain.errors import PackUnusable
from exposure_check.faces import faster, insightface_pack, pack_record, pack_unpacking
from exposure_check.faces.pack_record import LICENCE_NAME, NetworkRecord
from exposure_check.isolation import envelope, hardening, sandbox


@dataclass(frozen=True, slots=True)
class Intake:
    """What was found and kept. ``own_licence``: the licence text that came with the pack."""

    networks: tuple[NetworkRecord, ...]
    left_out: tuple[tuple[str, str], ...]
    own_licence: str = field(repr=False)


def start(max_memory: int) -> None:
    """Initialise the worker process: end with the parent, stay silent, limit what a pack may cost."""
    hardening.end_with_parent()
    hardening.silence(keep_stderr=False)
    import insightface.model_zoo  # noqa: F401 - before the limit, which comes on top of what the libraries reserve

    hardening.limit_memory(max_memory)


def take_in_sealed(source: Path, target: Path, name: str, resources_dir: Path, cache_dir: Path) -> bytes:
    """:func:`take_in` as a job of a worker process: see :func:`exposure_check.isolation.envelope.unsealed`. From here
    on the process reaches no file of the person's but ``source``, and no network, where the system has Landlock."""
    program = sandbox.program_files(resources_dir)
    readable: list[Path | str] = [*program, *sandbox.SYSTEM_FILES, *sandbox.LOADING_FILES, source]
    sandbox.confine_files(readable, [target, cache_dir, os.devnull])
    return envelope.sealed(lambda: take_in(source, target, name, resources_dir, cache_dir))


def take_in(source: Path, target: Path, name: str, resources_dir: Path, cache_dir: Path) -> Intake:
    """Bring the pack in ``source``, a folder or a ZIP archive, into the empty folder ``target``: its detector, its
    recogniser and its licence text, nothing else. Raises PackUnusable."""
    rules = pack_record.rules(resources_dir)
    try:
        if source.is_dir():
            pack_unpacking.copy_folder(source, target, name, rules.limits)
        elif zipfile.is_zipfile(source):
            pack_unpacking.unpack(source, target, name, rules.limits)
        else:
            raise PackUnusable(pack=name, reason="it is neither a folder nor a ZIP archive")
        contents = insightface_pack.look_into(target, name, _declared(target, name), resources_dir)
        kept = {item.file for item in contents.networks} | {LICENCE_NAME}
        for path in target.iterdir():
            if path.name not in kept:
                path.unlink()
        own_licence = target / LICENCE_NAME
        text = own_licence.read_text(encoding="utf-8", errors="replace") if own_licence.is_file() else ""
    except OSError as error:
        raise PackUnusable(pack=name, reason=f"it cannot be copied ({error.strerror or error})") from error
    except MemoryError as error:
        raise PackUnusable(pack=name, reason="looking at it takes too much memory") from error
    _try_out(target, name, contents.networks, rules.trial, cache_dir)
    networks = tuple(
        msgspec.structs.replace(item, form=faster.runnable(target / item.file, item.sha256, cache_dir)[1])
        for item in contents.networks
    )
    return Intake(networks, contents.left_out, text)


def _try_out(
    folder: Path, name: str, networks: tuple[NetworkRecord, ...], trial: pack_record.Trial, cache_dir: Path
) -> None:
    """Let the pack find and tell apart the people of insightface's own sample photo. A recogniser that gets its pixels
    in the wrong scale answers without an error, and nearly the same for everybody. Raises PackUnusable."""
    import numpy as np
    from PIL import Image

    from exposure_check.faces.samples import packaged

    engine = insightface_pack.InsightFaceEngine.of(folder, networks, cache_dir)
    with Image.open(packaged("insightface", "data", "images", "t1.jpg")) as image:
        pixels = np.array(image.convert("RGB"))
    try:
        faces = engine.analyse(pixels)
    except Exception as error:
        # The networks answered an empty picture; whatever they do with faces is the pack's fault.
        raise PackUnusable(pack=name, reason=f"it fails on a photo of faces ({type(error).__name__})") from error
    if len(faces) < trial.faces:
        raise PackUnusable(
            pack=name, reason=f"it finds {len(faces)} of {trial.faces} faces in a clear photo, so it was not added"
        )
    vectors = np.stack([face.embedding for face in faces])
    most_alike = float((vectors @ vectors.T - 2 * np.eye(len(faces))).max())
    if most_alike > trial.most_alike:
        raise PackUnusable(
            pack=name,
            reason=f"it takes different people for the same one (score {most_alike:.2f}), so it was not added",
        )


class _Scaling(msgspec.Struct, frozen=True):
    mean: float
    std: Annotated[float, msgspec.Meta(gt=0)]


class _Task(msgspec.Struct, frozen=True):
    file: str
    preprocessing: _Scaling | str | None = None


class _Manifest(msgspec.Struct, frozen=True):
    manifest_version: int = 0
    tasks: dict[str, _Task] = msgspec.field(default_factory=dict)


def _declared(folder: Path, name: str) -> dict[str, dict[str, tuple[float, float]]]:
    """Mean and standard deviation by file name and module, as the pack's own manifest declares them (version 2, see
    ``insightface.model_zoo.package_manifest``). Empty without such a manifest. Raises PackUnusable."""
    path = folder / pack_unpacking.MANIFEST_NAME
    if not path.is_file():
        return {}
    try:
        manifest = msgspec.json.decode(path.read_bytes(), type=_Manifest)
    except msgspec.MsgspecError as error:
        raise PackUnusable(pack=name, reason="its manifest.json cannot be read") from error
    if manifest.manifest_version != 2:
        return {}
    declared: dict[str, dict[str, tuple[float, float]]] = {}
    for module, task in manifest.tasks.items():
        scaling = task.preprocessing
        if isinstance(scaling, _Scaling):
            declared[Path(task.file).name] = {module: (scaling.mean, scaling.std)}
        elif scaling == "embedded":
            declared[Path(task.file).name] = {module: (0.0, 1.0)}
    return declared
