"""A cleaned copy is written once, beside the original, and only if it was proved clean. With real workers."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PIL import Image

from exposure_check.bootstrap import resources_folder
from exposure_check.domain.errors import NotReadable, NotWritable
from exposure_check.domain.photo import CleanedCopy, FileDisclosures, PhotoRef
from exposure_check.faces import packs
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.services.cleaning import file_at, save_cleaned_copy, suggested_name


@pytest.fixture(scope="module")
def analyser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FaceAnalyser]:
    resources = resources_folder()
    cache = tmp_path_factory.mktemp("cache")
    analyser = FaceAnalyser(packs.open_pack(resources), cache_dir=cache, resources_dir=resources, workers=1)
    yield analyser
    analyser.close()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    exif = Image.Exif()
    exif[0x013B], exif[0x0110] = "Somebody", "Camera"
    path = tmp_path / "photo.jpg"
    Image.linear_gradient("L").convert("RGB").save(path, exif=exif)
    return path


def test_the_copy_is_clean_and_the_original_untouched(analyser: FaceAnalyser, photo: Path, tmp_path: Path) -> None:
    before = photo.read_bytes()
    saved = save_cleaned_copy(analyser, file_at(photo), tmp_path / "copy.jpg")
    assert (saved.width, saved.height) == (256, 256)
    assert [disclosure.value for disclosure in saved.removed] == ["Camera", "Somebody"]
    assert photo.read_bytes() == before
    assert analyser.disclosures(file_at(saved.path)).result().disclosures == ()
    assert b"Somebody" not in saved.path.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.jpg", "photo.jpg"]


def test_no_file_is_written_over(analyser: FaceAnalyser, photo: Path, tmp_path: Path) -> None:
    before = photo.read_bytes()
    (tmp_path / "other.jpg").write_bytes(b"mine")
    for out in (photo, tmp_path / "other.jpg"):
        with pytest.raises(NotWritable):
            save_cleaned_copy(analyser, file_at(photo), out)
    assert (photo.read_bytes(), (tmp_path / "other.jpg").read_bytes()) == (before, b"mine")


def test_a_name_that_lies_about_the_format_is_refused(analyser: FaceAnalyser, photo: Path, tmp_path: Path) -> None:
    with pytest.raises(NotWritable, match=r"\.jpg"):
        save_cleaned_copy(analyser, file_at(photo), tmp_path / "copy.png")


def test_what_is_no_photo_has_no_copy(analyser: FaceAnalyser, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_text("no photo")
    with pytest.raises(NotReadable):
        save_cleaned_copy(analyser, file_at(tmp_path / "photo.jpg"), tmp_path / "copy.jpg")
    assert not (tmp_path / "copy.jpg").exists()


class Forgetful:
    """Reads with a real worker, but hands back the original as it is for its copy."""

    def __init__(self, analyser: FaceAnalyser) -> None:
        self._analyser = analyser

    def clean(self, photo: PhotoRef) -> Future[CleanedCopy]:
        good = self._analyser.clean(photo).result()
        answer: Future[CleanedCopy] = Future()
        answer.set_result(CleanedCopy(good.width, good.height, good.format, Path(photo.locator).read_bytes()))
        return answer

    def disclosures(self, photo: PhotoRef) -> Future[FileDisclosures]:
        return self._analyser.disclosures(photo)


def test_a_copy_that_still_gives_something_away_is_not_left_behind(
    analyser: FaceAnalyser, photo: Path, tmp_path: Path
) -> None:
    with pytest.raises(NotWritable, match="author, camera-model"):
        save_cleaned_copy(Forgetful(analyser), file_at(photo), tmp_path / "copy.jpg")
    assert [path.name for path in tmp_path.iterdir()] == ["photo.jpg"]


def test_the_suggested_name_is_free(tmp_path: Path) -> None:
    photo = tmp_path / "photo.heic"
    assert suggested_name(photo).name == "photo-cleaned.jpg"
    (tmp_path / "photo-cleaned.jpg").touch()
    assert suggested_name(photo).name == "photo-cleaned-2.jpg"
