"""What it costs to read photos out of archives, against a folder with the same photos, in one run; and what listing a
large export costs in memory.

    python -m tests.benchmarks.sources [--photos N] [--rounds N] [--entries N]

*Scan*: the real one, with worker processes and the encrypted vault, for a person who was never scanned before. *Bare
reading*: listing and reading alone, in this process, as the workers read; nothing is decoded. Rounds take turns, each
starting with another place; the figures are medians.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from exposure_check.bootstrap import Application, Session
from exposure_check.domain.photo import AnalysisLimits, PhotoRef
from exposure_check.faces import reading
from exposure_check.faces.samples import packaged
from exposure_check.isolation import opening
from exposure_check.isolation.opening import Handed, OfferedPhoto
from exposure_check.services.people import PersonDraft
from exposure_check.sources.opening import open_local
from tests.benchmarks.scan_speed import PASSPHRASE, make_photos
from tests.exports.packing import tarred
from tests.exports.tree import jpeg

MIB = 1024**2
DATE = (2025, 5, 1, 0, 0, 0)


def places(photos: Path, scratch: Path) -> dict[str, Path]:
    """The folder, and archives of what is in it."""
    found = {"folder": photos}
    for name, method in (("stored ZIP", zipfile.ZIP_STORED), ("deflated ZIP", zipfile.ZIP_DEFLATED)):
        found[name] = scratch / f"{method}.zip"
        with zipfile.ZipFile(found[name], "w", method) as archive:
            for photo in sorted(photos.iterdir()):
                archive.write(photo, photo.name)
    found["TAR.GZ"] = scratch / "photos.tar.gz"
    found["TAR.GZ"].write_bytes(tarred({photo.name: photo.read_bytes() for photo in sorted(photos.iterdir())}))
    return found


def _scan(session: Session, place: Path, number: int) -> float:
    person = session.people.add(PersonDraft(name=f"Bench {number}", country="FR", permission=Path(__file__)))
    session.enrolment.enrol(person.id, [packaged("skimage", "data", "astronaut.png")])
    began = time.perf_counter()
    report = session.scanning.scan(person.id, [place])
    taken = time.perf_counter() - began
    assert report.counts.total == _photos_in(place)
    return taken


def _photos_in(place: Path) -> int:
    return sum(isinstance(each, PhotoRef) for each in open_local(str(place)).references())


def bare_reading(place: Path) -> tuple[float, float]:
    """Seconds until the first photo was offered, which is when the reading process runs; seconds for all the rest."""
    limits = AnalysisLimits()
    began = time.perf_counter()
    first = began
    for number, ref in enumerate(open_local(str(place)).references()):
        assert isinstance(ref, PhotoRef)
        if not number:
            first = time.perf_counter()
        photo = OfferedPhoto(ref.locator, (), ref.part, ref.data)
        handle = None if ref.data is not None else photo.open()
        with opening.handed_over(Handed(photo, handle)):
            assert len(reading.read_file(ref.locator, limits.max_bytes)) == ref.size
        if handle is not None:
            os.close(handle)
    return first - began, time.perf_counter() - first


def reading_photos(photos: int, rounds: int) -> None:
    """Print how long each place takes."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "photos")
        folder.mkdir()
        make_photos(folder, 2, photos)
        found = places(folder, Path(scratch))
        size = sum(photo.stat().st_size for photo in folder.iterdir()) / MIB
        print(
            f"{photos} photos of 2 megapixels, {size:.0f} MiB; median of {rounds} rounds; load {os.getloadavg()[0]:.1f}"
        )
        session = Application(Path(scratch, "vault.ecv")).create_vault(PASSPHRASE)
        seconds: defaultdict[str, list[float]] = defaultdict(list)
        number = 0
        for turn in range(rounds):
            for name in _turned(list(found), turn):
                number += 1
                seconds[f"scan of the {name}"].append(_scan(session, found[name], number))
        for turn in range(rounds * 3):
            for name in _turned(list(found), turn):
                start, rest = bare_reading(found[name])
                seconds[f"bare reading, {name}"].append(rest)
                seconds[f"until the first photo, {name}"].append(start)
        session.close()
        for name in sorted(seconds):
            own = statistics.median(seconds[name])
            base = statistics.median(seconds[f"{name.removesuffix(name.split('the ')[-1].split(', ')[-1])}folder"])
            print(f"  {name:40} {own:8.3f} s, {own / base:6.2f} times the folder")


def _turned(names: list[str], turn: int) -> list[str]:
    return names[turn % len(names) :] + names[: turn % len(names)]


# --- A large export --------------------------------------------------------------------------------------------


def instagram_export(entries: int) -> Iterator[tuple[str, bytes]]:
    """Posts in files of 10,000, as large accounts get them, and a photo for each."""
    for start in range(0, entries, 10_000):
        posts = [
            {"media": [{"uri": _photo(each), "creation_timestamp": 1_600_000_000 + each, "title": f"Photo {each}"}]}
            for each in range(start, min(start + 10_000, entries))
        ]
        yield f"your_instagram_activity/media/posts_{start // 10_000 + 1}.json", json.dumps(posts).encode()
    yield "personal_information/personal_information/personal_information.json", b'{"profile_user": []}'
    for each in range(entries):
        yield _photo(each), jpeg()


def _photo(number: int) -> str:
    return f"media/posts/{2015 + number % 10}{1 + number % 12:02}/{17_900_000_000_000_000 + number}.jpg"


def takeout(entries: int) -> Iterator[tuple[str, bytes]]:
    """Half photos, half files about them."""
    for each in range(entries // 2):
        name = f"Takeout/Google Photos/Photos from {2015 + each % 10}/IMG_{each:06}.jpg"
        said = {
            "title": f"IMG_{each:06}.jpg",
            "photoTakenTime": {"timestamp": str(1_600_000_000 + each)},
            "geoData": {"latitude": 48.1, "longitude": 11.5},
            "url": f"https://photos.google.com/photo/{each}",
        }
        yield name, jpeg()
        yield f"{name}.supplemental-metadata.json", json.dumps(said).encode()


def listing(entries: int) -> None:
    """Print the peak memory of the processes that list an export of so many entries."""
    for name, make in (("Instagram", instagram_export), ("Google Takeout", takeout)):
        with tempfile.TemporaryDirectory() as scratch:
            path = Path(scratch, "export.zip")
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                for inner, content in make(entries):
                    archive.writestr(zipfile.ZipInfo(inner, DATE), content, zipfile.ZIP_DEFLATED)
            command = [sys.executable, "-m", "tests.benchmarks.sources", "--list", str(path)]
            said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
            print(f"{name}, {path.stat().st_size / MIB:.0f} MiB: {said.strip()}; load {os.getloadavg()[0]:.1f}")


def list_one(path: str) -> None:
    """Print what it costs to list one archive, in a process in which nothing else happened."""
    import resource

    def peak(who: int) -> float:
        return resource.getrusage(who).ru_maxrss / 1024

    before = peak(resource.RUSAGE_SELF)
    began = time.perf_counter()
    count = told = 0
    for entry in open_local(path).references():
        count += 1
        told += entry.provenance is not None
    print(
        f"{count} entries, {told} with words about them, {time.perf_counter() - began:.1f} s; reading process at most "
        f"{peak(resource.RUSAGE_CHILDREN):.0f} MiB, the program {before:.0f} MiB before, "
        f"{peak(resource.RUSAGE_SELF):.0f} MiB at most"
    )


def main(arguments: Sequence[str]) -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--list", metavar="FILE", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.list:
        list_one(chosen.list)
        return
    if chosen.entries:
        listing(chosen.entries)
    if chosen.photos:
        reading_photos(chosen.photos, chosen.rounds)


if __name__ == "__main__":
    main(sys.argv[1:])
