"""Face packs in the layout of the ``insightface`` package, run by that package. Nothing is ever downloaded
here."""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.errors import PackUnusable
from exposure_check.domain.face import BoundingBox
from exposure_check.faces import geometry
from exposure_check.faces.engine import DetectedFace, Detection, FaceError, Pixels, normalised
from exposure_check.faces.insightface_folder import network_files

MODULES = ("detection", "recognition")
"""A pack may hold more (landmarks, gender, age): that is neither needed nor wanted."""

FOUND = 0.5
"""insightface's own default for its detectors (``FaceAnalysis.prepare``, version 2.1)."""

COVERED = 0.3


class InsightFaceEngine:
    """The FaceEngine over ``insightface.app.FaceAnalysis``."""

    def __init__(self, detector: Any, recogniser: Any) -> None:
        """``detector`` and ``recogniser`` are insightface models that were prepared for the CPU."""
        self._detector = detector
        self._recogniser = recogniser

    @classmethod
    def load(cls, folder: Path) -> InsightFaceEngine:
        """Load the pack in ``folder``. Raises PackUnusable."""
        if not network_files(folder):
            raise PackUnusable(pack=folder.name, reason="its folder holds no .onnx file. Add the pack again")
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            with _quiet():
                from insightface.app import FaceAnalysis

                # A name that is a folder is taken as the pack itself, so nothing is looked up elsewhere.
                analysis = FaceAnalysis(
                    name=str(folder.resolve()),
                    root=str(folder.resolve().parent),
                    allowed_modules=list(MODULES),
                    providers=["CPUExecutionProvider"],
                    sess_options=options,
                )
                # No det_size: insightface then looks at 128 and at 640 pixels, and finds faces that fill the
                # photo.
                analysis.prepare(ctx_id=-1, det_thresh=COVERED)
        except Exception as error:
            # A pack is a stranger's file: onnxruntime and insightface raise whatever they meet in it.
            raise PackUnusable(pack=folder.name, reason=f"insightface cannot load it ({error})") from error
        missing = [module for module in MODULES if module not in analysis.models]
        if missing:
            raise PackUnusable(pack=folder.name, reason=f"it has no network for {' and '.join(missing)}")
        return cls(analysis.models["detection"], analysis.models["recognition"])

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
        boxes, landmarks = self._detector.detect(np.ascontiguousarray(image[:, :, ::-1]))
        if landmarks is None:
            return []
        detections = []
        for (left, top, right, bottom, score), points in zip(boxes, landmarks, strict=True):
            with contextlib.suppress(FaceError):
                box = BoundingBox(float(left), float(top), float(right - left), float(bottom - top))
                detections.append(Detection(box, np.asarray(points, np.float32), float(min(score, 1.0))))
        return sorted(detections, key=lambda face: -face.score)

    def glance(self, image: Pixels, *, side: int | None = None) -> list[Detection]:
        """As ``detect``: this engine chooses its own sizes."""
        del side
        return self.detect(image)

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
