"""The built-in engine: YuNet finds, a second upright look refines, SFace embeds. Works offline, freely
licensed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from exposure_check.faces import geometry
from exposure_check.faces.colour import levelled
from exposure_check.faces.engine import DetectedFace, Detection, FaceError, Pixels, Points, normalised
from exposure_check.faces.manifest import Detection as DetectionSettings
from exposure_check.faces.manifest import OpenPack
from exposure_check.faces.pixels import planes
from exposure_check.faces.weights import prepared
from exposure_check.faces.yunet import YuNet

CANVAS = 256
"""Side of the upright second look in pixels; the eyes stand ``EYES`` pixels apart in it."""
EYES = 60.0
UPRIGHT_EYES: Points = np.array(
    [[(CANVAS - EYES) / 2, CANVAS * 0.42], [(CANVAS + EYES) / 2, CANVAS * 0.42]], dtype=np.float32
)

MARGIN = 0.25
"""Black border of the second try, as a fraction of the photo's sides: half as much again in each
direction."""


def session(model: bytes) -> Any:
    """An onnxruntime session on one thread: photos run side by side in worker processes, so threads would
    only fight for the same cores. Raises PackUnusable's cause as onnxruntime throws it."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


class OpenEngine:
    """The FaceEngine of the open pack."""

    def __init__(self, detector: YuNet, embedder: Any, settings: DetectionSettings) -> None:
        self._detector = detector
        self._embedder = embedder
        self._embedder_input = embedder.get_inputs()[0].name
        self._settings = settings

    @classmethod
    def load(cls, pack: OpenPack, cache_dir: Path) -> OpenEngine:
        """Load the networks, preparing them first if need be. Raises PackUnusable."""
        detector = session(prepared(pack.detector, cache_dir, free_size=True))
        embedder = session(prepared(pack.embedder, cache_dir, free_size=False))
        return cls(YuNet(detector, overlap=pack.detection.overlap), embedder, pack.detection)

    @property
    def found(self) -> float:
        """The detection score from which a detection counts as a face."""
        return self._settings.found

    @property
    def covered(self) -> float:
        """The lower score from which it is covered in pictures that are kept."""
        return self._settings.covered

    def detect(self, image: Pixels) -> list[Detection]:
        """Everything at ``covered`` or above, by falling score, in pixels of ``image``."""
        first = self.glance(image)
        good = [face.box for face in first if face.score >= self.found]
        found = first if good and not geometry.fills_frame(good, image) else self.bordered(image, first)
        return [face for face in found if face.score >= self.covered]

    def glance(self, image: Pixels, *, side: int | None = None) -> list[Detection]:
        """One look, weak suspicions included."""
        long_side = side or self._settings.long_side
        return self._detector.detect(image, long_side=long_side, threshold=self._settings.suspected)

    def bordered(self, image: Pixels, first: Sequence[Detection]) -> list[Detection]:
        """A face that needs the border is large, so half the pixels show it well enough."""
        long_side = self._settings.long_side // 2
        second = self._detector.detect(image, long_side=long_side, threshold=self.covered, margin=MARGIN)
        if not any(face.score >= self.found for face in second):
            return list(first)
        # Where both looks found a face, the one with room around it places its points better.
        others = [face for face in first if all(face.box.overlap(known.box) < 0.3 for known in second)]
        return sorted(second + others, key=lambda face: -face.score)

    def embed(self, image: Pixels, detections: Sequence[Detection]) -> list[DetectedFace]:
        """The faces at ``detections``, in the same order, with refined landmarks. Raises FaceError."""
        return [self._embedded(image, detection) for detection in detections]

    def embed_for(
        self, image: Pixels, detections: Sequence[Detection], template: NDArray[np.float32]
    ) -> list[DetectedFace]:
        """The faces at ``detections``, in the same order. Raises FaceError.

        Most faces of a group are strangers, and their first landmarks are good enough to tell: only a face that
        comes near any threshold with those gets the second, costlier look. A face that is alone in its photo is
        most often the one that is looked for, and gets it at once.
        """
        if len(detections) < 2:
            return self.embed(image, detections)
        faces = (self._placed(image, detection, detection.landmarks) for detection in detections)
        return [
            self._embedded(image, detection)
            if float(np.dot(template, face.embedding)) >= self._settings.second_look_from
            else face
            for face, detection in zip(faces, detections, strict=True)
        ]

    def analyse(self, image: Pixels) -> list[DetectedFace]:
        """Detect and embed all faces at ``found`` or above. Raises FaceError."""
        return self.embed(image, [face for face in self.detect(image) if face.score >= self.found])

    def _embedded(self, image: Pixels, detection: Detection) -> DetectedFace:
        return self._placed(image, detection, self._refined(image, detection))

    def _placed(self, image: Pixels, detection: Detection, landmarks: Points) -> DetectedFace:
        face = geometry.aligned(image, landmarks)
        return DetectedFace(detection.box, landmarks, detection.score, self._embedding(face), face)

    def _embedding(self, face: Pixels) -> NDArray[np.float32]:
        blob = planes(levelled(face, self._settings.flat_face))
        answer = self._embedder.run(None, {self._embedder_input: blob})[0]
        return normalised(answer.reshape(-1))

    def _refined(self, image: Pixels, detection: Detection) -> Points:
        """The landmarks, found again where the face stands upright, there and in the mirror, averaged.

        YuNet places its points best on level faces of moderate size; this raises the true match rate at a
        false match rate of 0.1 % by 2.6 points on uncropped portraits (measured 2026-11-22, 1,789 CelebA
        photos).
        """
        try:
            upright = geometry.similarity(detection.landmarks[:2], UPRIGHT_EYES)
            canvas = geometry.warp(image, upright, CANVAS, CANVAS)
        except FaceError:
            return detection.landmarks
        expected = geometry.moved(detection.landmarks, upright)
        views = [self._points(canvas, expected)]
        mirrored_expected = expected[geometry.MIRRORED] * (-1, 1) + (CANVAS - 1, 0)
        mirrored = self._points(np.ascontiguousarray(canvas[:, ::-1]), mirrored_expected)
        if mirrored is not None:
            views.append(np.asarray(mirrored[geometry.MIRRORED] * (-1, 1) + (CANVAS - 1, 0), np.float32))
        found = [view for view in views if view is not None]
        if not found:
            return detection.landmarks
        return geometry.moved(np.mean(found, axis=0), geometry.inverse(upright))

    def _points(self, canvas: Pixels, expected: Points) -> Points | None:
        """The landmarks of the face on ``canvas`` whose points lie nearest to ``expected``, if it is that
        face."""
        faces = self._detector.detect(canvas, long_side=CANVAS, threshold=self.covered)
        distances = [float(np.linalg.norm(face.landmarks - expected, axis=1).mean()) for face in faces]
        if not distances or min(distances) > EYES / 3:
            return None
        return faces[int(np.argmin(distances))].landmarks
