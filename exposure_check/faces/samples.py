"""Photos for the demonstration, made from pictures that installed packages carry.

``skimage/data/astronaut.png`` shows Eileen Collins (NASA, public domain); ``insightface/data/images/t1.jpg`` shows six
other people. They come with the program's own libraries, so decoding them here is as safe as running those.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from exposure_check.domain.errors import NoSuchFile


@dataclass(frozen=True, slots=True)
class DemoPhotos:
    """``reference`` to enrol with, ``folder`` to scan; ``credits`` name pictures and their makers."""

    reference: Path
    folder: Path
    credits: tuple[str, ...]


def packaged(package: str, *parts: str) -> Path:
    """A file inside an installed package, found without importing it. Raises NoSuchFile."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise NoSuchFile(path=package)
    path = Path(spec.origin).parent.joinpath(*parts)
    if not path.is_file():
        raise NoSuchFile(path=path)
    return path


def make_demo_photos(out: Path) -> DemoPhotos:
    """Write a reference and a folder as a person might have it: two photos of them in another size and light, a group
    of other people, photos without anybody, a damaged photo and a note."""
    from PIL import Image, ImageEnhance, ImageOps

    astronaut = packaged("skimage", "data", "astronaut.png")
    group = packaged("insightface", "data", "images", "t1.jpg")
    folder = out / "photos"
    folder.mkdir(parents=True, exist_ok=True)
    reference = out / "reference.png"
    shutil.copyfile(astronaut, reference)
    with Image.open(astronaut) as opened:
        picture = opened.convert("RGB")
    smaller = ImageOps.mirror(picture).resize((360, 360), Image.Resampling.LANCZOS)
    smaller.rotate(8, Image.Resampling.BICUBIC, fillcolor=(90, 90, 90)).save(folder / "profile.jpg", quality=85)
    darker = ImageEnhance.Brightness(picture.crop((60, 0, 400, 380))).enhance(0.6)
    darker.save(folder / "conference.jpg", quality=70)
    shutil.copyfile(group, folder / "other people.jpg")
    for name in ("coffee.png", "rocket.jpg"):
        shutil.copyfile(packaged("skimage", "data", name), folder / name)
    (folder / "cut off.jpg").write_bytes(group.read_bytes()[:20_000])
    (folder / "note.txt").write_text("Not a photo.\n", encoding="utf-8")
    return DemoPhotos(
        reference,
        folder,
        credits=(
            "Eileen Collins: NASA, public domain, carried by scikit-image",
            "Group photo: carried by insightface",
        ),
    )
