"""Photos per second of a whole scan against the bare work and against the plain loops of others, in one run.

    python -m tests.benchmarks.scan_speed [DIR] [--photos N] [--rounds N] [--insightface DIR] [--dlib]

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
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from exposure_check.bootstrap import Application, Session
from exposure_check.faces import packs
from exposure_check.faces.analyser import default_workers
from exposure_check.faces.samples import packaged
from exposure_check.services.people import PersonDraft
from tests.benchmarks import dlib_loop, insightface_loop
from tests.benchmarks.opencv_loop import plain_loop
from tests.benchmarks.pipeline import bare_work

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


@dataclass(frozen=True, slots=True)
class Rivals:
    """What to compare with besides OpenCV's loop. ``pack``: the folder of an InsightFace pack."""

    pack: Path | None
    dlib: bool


def measure(folder: Path, rounds: int, rivals: Rivals) -> None:
    """Print the figures for one folder."""
    photos = sorted(path for path in folder.rglob("*") if path.is_file())
    seconds: defaultdict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as home:
        for number in range(rounds):
            _one_round(photos, folder, Path(home) / str(number), rivals, seconds)
    middle = {name: statistics.median(times) for name, times in seconds.items()}
    scan = middle["scan"]
    print(f"{folder.name}: {len(photos)} photos, median of {rounds} rounds")
    for name, time_taken in middle.items():
        ratio = time_taken / scan
        print(f"  {name:34} {len(photos) / time_taken:9.1f} photos/s, {ratio:.3g} times as long as the scan")
    if rivals.pack is not None:
        own = middle["scan with the InsightFace pack"]
        for name in ("InsightFace loop, all networks", "InsightFace loop, two networks"):
            print(f"  {name:34} {middle[name] / own:.3g} times as long as the scan with the same pack")
    sys.stdout.flush()


def _one_round(
    photos: list[Path], folder: Path, home: Path, rivals: Rivals, seconds: defaultdict[str, list[float]]
) -> None:
    application = Application(home / "vault.ecv")
    cache, resources = application.cache_folder, application.resources
    seconds["OpenCV loop"].append(plain_loop(photos))
    bare = bare_work(photos, packs.open_pack(resources), cache, resources, default_workers())
    seconds["bare work"].append(bare.seconds)
    decode, look = (step / len(photos) * 1e3 for step in (bare.decode, bare.detect))
    embed, faces = bare.embed / max(bare.faces, 1) * 1e3, bare.faces / len(photos)
    print(
        f"  bare work: {decode:.1f} ms to decode a photo, {look:.1f} ms to look at it, {embed:.1f} ms to embed a face, "
        f"{faces:.2f} faces a photo",
        flush=True,
    )
    if rivals.pack is not None:
        seconds["InsightFace loop, all networks"].append(insightface_loop.plain_loop(photos, rivals.pack, None))
        two = ("detection", "recognition")
        seconds["InsightFace loop, two networks"].append(insightface_loop.plain_loop(photos, rivals.pack, two))
    if rivals.dlib:
        seconds["face_recognition"].append(dlib_loop.plain_loop(photos))
    session = application.create_vault(PASSPHRASE)
    first, again, gentle = _scans(session, folder)
    seconds["scan"].append(first)
    seconds["second scan"].append(again)
    seconds["gentle scan"].append(gentle)
    session.close()
    if rivals.pack is not None:
        other = Application(home / "other.ecv")
        chosen = other.create_vault(PASSPHRASE)
        other.use_pack(chosen, other.find_pack(str(rivals.pack)))
        chosen.close()
        session = other.open_vault(PASSPHRASE)
        seconds["scan with the InsightFace pack"].append(_scans(session, folder)[0])
        session.close()


def _scans(session: Session, folder: Path) -> tuple[float, float, float]:
    """Seconds of a first scan, of a second one, and of a gentle first one for another person."""
    people = [session.people.add(PersonDraft(name="Bench", country="FR"))]
    people.append(session.people.add(PersonDraft(name="Other", country="FR", permission=Path(__file__))))
    times = []
    for person in people:  # enrolling warms the workers
        session.enrolment.enrol(person.id, [packaged("skimage", "data", "astronaut.png")])
    for person, is_gentle in ((people[0], False), (people[0], False), (people[1], True)):
        began = time.perf_counter()
        report = session.scanning.scan(person.id, [folder], gentle=is_gentle)
        times.append(time.perf_counter() - began)
        assert report.counts.total == sum(path.is_file() for path in folder.rglob("*"))
    first, again, gentle = times
    return first, again, gentle


def main(arguments: Sequence[str]) -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--photos", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--insightface", type=Path, metavar="DIR", help="the folder of an InsightFace pack")
    parser.add_argument("--dlib", action="store_true", help="compare with face_recognition as well")
    chosen = parser.parse_args(arguments)
    if chosen.dlib and not dlib_loop.is_installed():
        parser.error(f"--dlib needs {', '.join(dlib_loop.NEEDED)}")
    rivals = Rivals(chosen.insightface, chosen.dlib)
    if chosen.folder is not None:
        measure(chosen.folder, chosen.rounds, rivals)
        return
    with tempfile.TemporaryDirectory() as scratch:
        for megapixels in (2, 12):
            folder = Path(scratch) / f"{megapixels} megapixels"
            folder.mkdir()
            make_photos(folder, megapixels, chosen.photos if megapixels < 10 else chosen.photos // 2)
            measure(folder, chosen.rounds, rivals)


if __name__ == "__main__":
    main(sys.argv[1:])
