"""Face packs of the ``insightface`` package, run by that package. Nothing is ever downloaded here."""

from __future__ import annotations

import contextlib
import hashlib
import math
import os
import warnings
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.errors import PackUnusable
from exposure_check.domain.face import BoundingBox
from exposure_check.faces import faster, geometry, network, pack_record
from exposure_check.faces.engine import DetectedFace, Detection, FaceError, Pixels, normalised
from exposure_check.faces.insightface_folder import network_files
from exposure_check.faces.pack_record import Form, NetworkRecord

FOUND = 0.5
"""insightface's own default for its detectors (``FaceAnalysis.prepare``, version 2.1)."""

COVERED = 0.3

LOOKS = (128, 640)
"""Sides of the two pictures in which insightface looks for faces when no size is given (``DEFAULT_DET_SIZES``): with
640 alone it missed 148 of 149 tight portraits (project notes, 2026-11-22)."""

STRIDE = 32
"""The coarsest grid of the detectors: a picture's sides are multiples of it."""


class InsightFaceEngine:
    """The FaceEngine over insightface's SCRFD and ArcFace."""

    def __init__(self, detector: Any, recogniser: Any) -> None:
        """``detector`` and ``recogniser`` are insightface models that were prepared for the CPU."""
        self._detector = detector
        self._recogniser = recogniser

    @classmethod
    def load(
        cls, folder: Path, *, resources_dir: Path, cache_dir: Path, file_hashes: Collection[str] | None = None
    ) -> InsightFaceEngine:
        """Load the pack in ``folder``: the networks in its record, or, for a folder that was never added, the two
        that are found in it. With ``file_hashes`` only networks that have one of these sha256 sums are taken.
        ``cache_dir`` keeps their prepared forms. Raises PackUnusable."""
        found = networks(folder, resources_dir)
        if file_hashes is not None and not {item.sha256 for item in found} <= set(file_hashes):
            raise PackUnusable(pack=folder.name, reason="its files changed while it was loaded. Try again")
        return cls.of(folder, found, cache_dir)

    @classmethod
    def of(cls, folder: Path, found: Sequence[NetworkRecord], cache_dir: Path) -> InsightFaceEngine:
        """Load these networks, one of each module. Raises PackUnusable."""
        loaded = {}
        for item in found:
            path, _ = faster.runnable(folder / item.file, item.sha256, cache_dir)
            loaded[item.module] = _model(item, path, folder.name)
        return cls(loaded["detection"], loaded["recognition"])

    @property
    def found(self) -> float:
        """The detection score from which a detection counts as a face."""
        return FOUND

    @property
    def covered(self) -> float:
        """The lower score from which it is covered in pictures that are kept."""
        return COVERED

    def detect(self, image: Pixels) -> list[Detection]:
        """Everything at ``covered`` or above, by falling score, in pixels of ``image``."""
        return self._seen(image, look_sizes(image.shape[1], image.shape[0]))

    def _seen(self, image: Pixels, sizes: list[tuple[int, int]]) -> list[Detection]:
        boxes, landmarks = self._detector.detect(np.ascontiguousarray(image[:, :, ::-1]), input_size=sizes)
        if landmarks is None:
            return []
        detections = []
        for (left, top, right, bottom, score), points in zip(boxes, landmarks, strict=True):
            with contextlib.suppress(FaceError):
                box = BoundingBox(float(left), float(top), float(right - left), float(bottom - top))
                detections.append(Detection(box, np.asarray(points, np.float32), float(min(score, 1.0))))
        return sorted(detections, key=lambda face: -face.score)

    def glance(self, image: Pixels, *, side: int | None = None) -> list[Detection]:
        """As ``detect``, which also sees a face that fills the picture. With ``side``, for parts of a picture that are
        enlarged as wanted, one look of that size."""
        if side is None:
            return self.detect(image)
        return self._seen(image, [look_size(image.shape[1], image.shape[0], side)])

    def bordered(self, image: Pixels, first: Sequence[Detection]) -> list[Detection]:
        """``first``: ``detect`` looks at a small size too, where such faces are found."""
        del image
        return list(first)

    def embed(self, image: Pixels, detections: Sequence[Detection]) -> list[DetectedFace]:
        """The faces at ``detections``, in the same order. Raises FaceError."""
        faces = []
        for detection in detections:
            face = geometry.aligned(image, detection.landmarks)
            answer = self._recogniser.get_feat(np.ascontiguousarray(face[:, :, ::-1]))
            embedding = normalised(np.asarray(answer, np.float32).reshape(-1))
            faces.append(DetectedFace(detection.box, detection.landmarks, detection.score, embedding, face))
        return faces

    def embed_for(
        self, image: Pixels, detections: Sequence[Detection], template: NDArray[np.float32]
    ) -> list[DetectedFace]:
        """All of them alike: this engine has no cheaper first look. Raises FaceError."""
        del template
        return self.embed(image, detections)

    def analyse(self, image: Pixels) -> list[DetectedFace]:
        """Detect and embed all faces at ``found`` or above. Raises FaceError."""
        return self.embed(image, [face for face in self.detect(image) if face.score >= self.found])


def look_sizes(width: int, height: int) -> list[tuple[int, int]]:
    """Width and height of the pictures in which faces are looked for in a photo of ``width`` x ``height``."""
    return [(LOOKS[0], LOOKS[0]), look_size(width, height, LOOKS[-1])]


def look_size(width: int, height: int, side: int) -> tuple[int, int]:
    """Width and height of a look at a photo of ``width`` x ``height`` that is to be ``side`` pixels long.

    insightface fills the picture up to a square with black. Black rows cost as much as others, so here it is as wide
    and high as the photo needs and one stride of black, without which faces at the edge are missed: of 2,401 faces in
    photos twice as high as wide 9 were, with it none, in 60 % of the time of the square (2026-11-22, 1,000 pairs of
    photos of lfw-dev).
    """
    side = math.ceil(side / STRIDE) * STRIDE
    factor = side / max(width, height)
    return _filled_up(width * factor, side), _filled_up(height * factor, side)


def _filled_up(length: float, side: int) -> int:
    """``length`` as a multiple of the stride with one stride of black, at most ``side``."""
    return min(side, (max(1, math.ceil(length / STRIDE - 1e-6)) + 1) * STRIDE)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a folder of networks holds: the detector and the recogniser, and what else there is, by file name."""

    networks: tuple[NetworkRecord, ...]
    left_out: tuple[tuple[str, str], ...]


def networks(folder: Path, resources_dir: Path) -> tuple[NetworkRecord, ...]:
    """The detector and the recogniser of the pack in ``folder``. For a folder without a record they are found by
    trying every network: in a worker process only. Raises PackUnusable."""
    record = pack_record.read_record(folder)
    if record is not None:
        return tuple(record.networks)
    if not network_files(folder):
        raise PackUnusable(pack=folder.name, reason="its folder holds no .onnx file. Add the pack again")
    return look_into(folder, folder.name, {}, resources_dir).networks


def look_into(
    folder: Path, name: str, declared: dict[str, dict[str, tuple[float, float]]], resources_dir: Path
) -> Contents:
    """Try every network in ``folder`` as it is and choose. ``declared``: mean and standard deviation by file and
    module, from the pack's own manifest. Raises PackUnusable unless there is one detector and one recogniser."""
    rules = pack_record.rules(resources_dir)
    chosen: list[NetworkRecord] = []
    left_out: list[tuple[str, str]] = []
    for path in network_files(folder):
        facts = network.inspect(path, declared.get(path.name, {}), embedding_length=rules.embedding_length)
        if facts.module is None:
            left_out.append((path.name, facts.what))
            continue
        content = path.read_bytes()
        chosen.append(
            NetworkRecord(
                file=path.name,
                module=facts.module,
                sha256=hashlib.sha256(content).hexdigest(),
                bytes=len(content),
                input_mean=facts.input_mean,
                input_std=facts.input_std,
                form=Form.AS_IT_IS,
            )
        )
    _require_one_of_each(name, chosen, left_out)
    # The detector first, the recogniser last: the pack's hash must not depend on how its files are called.
    return Contents(tuple(sorted(chosen, key=lambda item: item.module)), tuple(left_out))


def _require_one_of_each(name: str, chosen: Sequence[NetworkRecord], left_out: Sequence[tuple[str, str]]) -> None:
    for module, what in (
        ("detection", "SCRFD or RetinaFace network that finds faces and their landmarks"),
        ("recognition", "ArcFace network that compares faces"),
    ):
        files = [item.file for item in chosen if item.module == module]
        if len(files) > 1:
            raise PackUnusable(
                pack=name,
                reason=f"it has more than one {what} ({', '.join(files)}). Keep the one that you mean and add it again",
            )
        if not files:
            others = "; ".join(f"{file}: {what}" for file, what in left_out)
            raise PackUnusable(pack=name, reason=f"it has no {what}" + (f" ({others})" if others else ""))


def _model(item: NetworkRecord, path: Path, pack: str) -> Any:
    """insightface's own object for a network. Raises PackUnusable."""
    from exposure_check.faces.open_pack import session

    try:
        with _quiet():
            from insightface.model_zoo.arcface_onnx import ArcFaceONNX
            from insightface.model_zoo.scrfd import SCRFD

            runtime = session(path.read_bytes())
            if item.module == "detection":
                # One session for pictures of every shape: one for each would take no less time and more memory.
                model = SCRFD(model_file=str(path), session=runtime, static_shape_sessions=False)
            else:
                model = ArcFaceONNX(model_file=str(path), session=runtime)
            model.input_mean, model.input_std = item.input_mean, item.input_std
            unsigned = model.session.get_inputs()[0].type == "tensor(uint8)"
            model.input_dtype = np.uint8 if unsigned else np.float32
            if item.module == "detection":
                model.prepare(ctx_id=-1, input_size=[(side, side) for side in LOOKS], det_thresh=COVERED)
            else:
                model.prepare(ctx_id=-1)
    except Exception as error:
        # A pack is a stranger's file: onnxruntime and insightface raise whatever they meet in it.
        raise PackUnusable(pack=pack, reason=f"insightface cannot load {item.file} ({error})") from error
    return model


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """insightface and what it imports warn about their own future and print as they load; that is not our
    output."""
    with (
        warnings.catch_warnings(),
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        contextlib.redirect_stdout(nowhere),
    ):
        warnings.simplefilter("ignore")
        yield
