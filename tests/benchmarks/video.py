"""What it costs to look at a film, as ratios in one run; and the measurements behind resources/models/video.json.

    python -m tests.benchmarks.video
    python -m tests.benchmarks.video --parameters PHOTO...

The film of the first is rendered from the photos of ``tests.samples``: shots of two seconds with hard cuts, and pans,
at 1280 x 720. The second needs photos with faces: it shows how far neighbouring pictures differ within a shot and at a
cut, and how alike the same and different faces are in pictures that follow each other.
"""

from __future__ import annotations

import argparse
import io
import itertools
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import numpy as np
from msgspec.structs import replace
from PIL import Image

from exposure_check.bootstrap import resources_folder
from exposure_check.domain.photo import AnalysisLimits
from exposure_check.faces import finding, manifest, packs, worker
from exposure_check.faces.frames import Frame
from exposure_check.faces.samples import packaged
from exposure_check.faces.settings import WorkerSettings
from exposure_check.faces.video import VideoFile
from exposure_check.faces.video_samples import Samples, described, distances
from tests.videos import Pixels, encoded, opened, pan, still

LIMITS = AnalysisLimits(max_seconds=3600.0)


def settings(cache: Path) -> WorkerSettings:
    """The built-in pack."""
    resources = resources_folder()
    return WorkerSettings(packs.open_pack(resources), cache, resources, LIMITS)


def shots() -> Iterator[Pixels]:
    """Thirty seconds."""
    person = packaged("skimage", "data", "astronaut.png")
    group = packaged("insightface", "data", "images", "t1.jpg")
    nobody = packaged("skimage", "data", "coffee.png")
    for path in (nobody, person, group, nobody, person, group, nobody, person, nobody, nobody, person, group, nobody):
        yield from still(path, 2.0, height=720)
    for frame in pan(group, 4.0):
        yield np.asarray(Image.fromarray(frame).resize((1280, 720)))


def look(known: WorkerSettings, picture: Frame) -> int:
    """Find and embed the faces of one picture, as a scan does."""
    faces = worker.engine(known)
    looked = finding.look(faces, picture, manifest.open_pack(known.resources_dir).finding)
    template = np.zeros(128, np.float32)
    return len(faces.embed_for(looked.photo.pixels, looked.counted(faces), template))


def bare(content: bytes) -> tuple[float, int]:
    """Seconds to decode every picture and do nothing with it, and their number."""
    began = time.process_time()
    with av.open(io.BytesIO(content), mode="r") as film:
        film.streams.video[0].codec_context.thread_count = 1
        count = sum(1 for _ in film.decode(video=0))
    return time.process_time() - began, count


def sampled(content: bytes, known: WorkerSettings, *, dense: bool) -> tuple[float, int]:
    """Seconds to look at the samples, or at every picture, and how many those were."""
    rules = manifest.video_rules(known.resources_dir)
    began, count = time.process_time(), 0
    with VideoFile(io.BytesIO(content), "mov", LIMITS) as film:
        pictures = film.pictures() if dense else (sample.picture for sample in Samples(film, rules, lambda: 0.0))
        for picture in pictures:
            look(known, picture)
            count += 1
    return time.process_time() - began, count


def sampling_only(content: bytes) -> tuple[float, int]:
    """Seconds to find the samples, without looking at them."""
    rules = manifest.video_rules(resources_folder())
    began = time.process_time()
    with VideoFile(io.BytesIO(content), "mov", LIMITS) as film:
        count = sum(1 for _ in Samples(film, rules, lambda: 0.0))
    return time.process_time() - began, count


def visited(content: bytes) -> tuple[float, int]:
    """Seconds to visit the key pictures of a film that is taken for too long to be decoded."""
    rules = replace(manifest.video_rules(resources_folder()), most_decoded=1.0)
    began = time.process_time()
    with VideoFile(io.BytesIO(content), "mov", LIMITS) as film:
        count = sum(1 for _ in Samples(film, rules, lambda: 0.0))
    return time.process_time() - began, count


def speed() -> None:
    """Print seconds, pictures a second, and ratios."""
    content = encoded(shots())
    with tempfile.TemporaryDirectory() as cache:
        known = settings(Path(cache))
        look(known, next(VideoFile(io.BytesIO(content), "mov", LIMITS).pictures()))  # loads the networks
        rows = {
            "bare decoding": bare(content),
            "finding the samples": sampling_only(content),
            "visiting key pictures": visited(content),
            "whole analysis": sampled(content, known, dense=False),
            "looking at every picture": sampled(content, known, dense=True),
        }
    base, frames = rows["bare decoding"]
    for name, (seconds, count) in rows.items():
        print(
            f"{name:26} {seconds:7.2f} s {count:5} pictures, {frames / seconds:7.1f} pictures of the film a second, "
            f"{seconds / base:6.2f} x bare decoding"
        )
    print(f"every picture / sampled: {rows['looking at every picture'][0] / rows['whole analysis'][0]:.1f}")


def parameters(paths: Sequence[Path]) -> None:
    """Print the distances between neighbouring pictures, and the likeness of faces."""
    rules = manifest.video_rules(resources_folder())
    within: list[tuple[float, float]] = []
    across: list[tuple[float, float]] = []
    same: list[float] = []
    different: list[float] = []
    with tempfile.TemporaryDirectory() as cache:
        known = settings(Path(cache))
        faces = worker.engine(known)
        for one, other in itertools.pairwise(paths):
            for first, second in ((moved(one), moved(other)), (list(pan(one, 2.0)), list(pan(other, 2.0)))):
                with VideoFile(io.BytesIO(encoded([*first, *second])), "mov", LIMITS) as film:
                    pictures = list(film.pictures())
                seen = [described(picture) for picture in pictures[::2]]
                measured = [distances(*pair) for pair in itertools.pairwise(seen)]
                cut = (len(first) + 1) // 2 - 1
                across.append(measured.pop(cut))
                within += measured
                known_faces: list[np.ndarray] = []
                for picture in (pictures[3], pictures[3 + round(rules.every * 25)], pictures[len(first) + 12]):
                    looked = finding.look(faces, picture, manifest.open_pack(known.resources_dir).finding)
                    found = faces.embed(looked.photo.pixels, looked.counted(faces))
                    known_faces.append(found[0].embedding if len(found) == 1 else np.zeros(0))
                before, after, stranger = known_faces
                same += [float(before @ after)] if before.size and after.size else []
                different += [float(before @ stranger)] if before.size and stranger.size else []
    for name, values in (("within a shot", within), ("across a cut", across)):
        table = np.array(values)
        for column, what in enumerate(("histogram", "change")):
            print(f"{name} {what}: {np.percentile(table[:, column], (0, 1, 5, 50, 95, 99, 100)).round(3)}")
        told = (table[:, 0] >= rules.cut_histogram) & (table[:, 1] >= rules.cut_change)
        print(f"{name}: taken for a cut {told.sum()} of {len(table)}")
    for name, likeness in (("the same face", same), ("another face", different)):
        print(f"{name}: {np.percentile(likeness, (0, 1, 5, 50, 95, 99, 100)).round(3)} of {len(likeness)}")


def moved(path: Path) -> list[Pixels]:
    """Two seconds of a photo by a hand that is not steady, with a lamp that flickers a little."""
    photo = opened(path).resize((704, 396))
    frames = []
    for number in range(50):
        left, up = round(30 + 25 * np.sin(number / 6)), round(16 + 12 * np.cos(number / 9))
        pixels = np.asarray(photo.crop((left, up, left + 640, up + 360)), np.float32)
        frames.append(np.clip(pixels * (1 + 0.05 * np.sin(number)), 0, 255).astype(np.uint8))
    return frames


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parameters", nargs="+", type=Path, metavar="PHOTO")
    chosen = parser.parse_args()
    if chosen.parameters:
        parameters(chosen.parameters)
    else:
        speed()


if __name__ == "__main__":
    main()
