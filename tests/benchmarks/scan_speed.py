"""Photos per second of a whole scan, against a plain loop of OpenCV's own face sample, in one run.

    python -m tests.benchmarks.scan_speed [DIR] [--photos N] [--rounds N]

The plain loop does what OpenCV's ``face_detect`` sample does for each photo: ``imread`` at full size,
``FaceDetectorYN`` on the whole picture, ``FaceRecognizerSF.alignCrop`` and ``feature`` for each face, ``match`` with
the reference. It uses both cores through OpenCV's own threads. The scan is the real one: worker processes, hashing,
the encrypted vault.

Without DIR the photos are made from pictures that installed packages carry, enlarged to 2 and to 12 megapixels and
saved as JPEG, since no package carries photos of the size that telephones make. Of ten photos one shows a group of
six, five show one person, four show nobody: 1.1 faces a photo.
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from exposure_check.bootstrap import Application
from exposure_check.faces.samples import packaged
from exposure_check.services.people import PersonDraft
from tests.benchmarks.opencv_loop import plain_loop

PASSPHRASE = "seven quiet otters"  # noqa: S105 - a vault that lives for one run


MIX = (
    ("insightface", "data", "images", "t1.jpg"),
    *(5 * (("skimage", "data", "astronaut.png"),)),
    *((("skimage", "data", name)) for name in ("coffee.png", "chelsea.png", "rocket.jpg", "ihc.png")),
)
"""Ten pictures as they may lie in a person's folder."""


def make_photos(folder: Path, megapixels: float, count: int) -> None:
    """``count`` JPEGs of about ``megapixels`` in the proportions of MIX, all with different bytes."""
    encoded = {source: _enlarged(packaged(*source), megapixels) for source in set(MIX)}
    for number in range(count):
        # Bytes behind the end of a JPEG change its hash and nothing else.
        content = encoded[MIX[number % len(MIX)]] + number.to_bytes(4, "big")
        (folder / f"{number:05}.jpg").write_bytes(content)


def _enlarged(source: Path, megapixels: float) -> bytes:
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    scale = (megapixels * 1e6 / (picture.width * picture.height)) ** 0.5
    size = (round(picture.width * scale), round(picture.height * scale))
    jpeg = io.BytesIO()
    picture.resize(size, Image.Resampling.LANCZOS).save(jpeg, "JPEG", quality=88)
    return jpeg.getvalue()


def measure(folder: Path, rounds: int) -> None:
    """Print the figures for one folder."""
    photos = sorted(path for path in folder.rglob("*") if path.is_file())
    plain: list[float] = []
    first: list[float] = []
    second: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        for number in range(rounds):
            plain.append(plain_loop(photos))
            application = Application(Path(home) / str(number) / "vault.ecv")
            session = application.create_vault(PASSPHRASE)
            person = session.people.add(PersonDraft(name="Bench", country="FR"))
            session.enrolment.enrol(person.id, [packaged("skimage", "data", "astronaut.png")])  # warms the workers
            for seconds in (first, second):
                began = time.perf_counter()
                report = session.scanning.scan(person.id, [folder])
                seconds.append(time.perf_counter() - began)
            assert report.counts.unchanged == report.counts.total == len(photos)
            session.close()
    count = len(photos)
    loop, scan, again = (statistics.median(seconds) for seconds in (plain, first, second))
    print(f"{folder.name}: {count} photos, median of {rounds} rounds")
    print(f"  OpenCV's loop {count / loop:8.1f} photos/s")
    print(f"  scan          {count / scan:8.1f} photos/s = {loop / scan:.1f} times as fast")
    print(f"  second scan   {count / again:8.0f} photos/s = {scan / again:.0f} times as fast as the first", flush=True)


def main(arguments: Sequence[str]) -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--photos", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args(arguments)
    if chosen.folder is not None:
        measure(chosen.folder, chosen.rounds)
        return
    with tempfile.TemporaryDirectory() as scratch:
        for megapixels in (2, 12):
            folder = Path(scratch) / f"{megapixels} megapixels"
            folder.mkdir()
            make_photos(folder, megapixels, chosen.photos if megapixels < 10 else chosen.photos // 2)
            measure(folder, chosen.rounds)


if __name__ == "__main__":
    main(sys.argv[1:])
