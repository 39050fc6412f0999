"""Rows of the Face page: an enrolled reference, and a photo that could not become one yet."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from exposure_check.domain.errors import printable
from exposure_check.domain.face import CandidateFace, QualityIssue, Reference
from exposure_check.ui import words
from exposure_check.ui.api import MOST_REFERENCES, EnrolOutcome, EnrolStatus
from exposure_check.ui.painting import image_from, square
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, IconView
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel
from exposure_check.ui.widgets.pictures import CropView

CROP_SIDE = 72
FACE_SIDE = 88


class ReferenceRow(Card):
    """A reference with its verdict, and a button that removes it."""

    remove_requested = Signal(object)
    """The ``Reference``."""

    def __init__(
        self, reference: Reference, wanted: Mapping[QualityIssue, float], *, somebody_else: bool = False
    ) -> None:
        """``wanted``: the figures of a good reference. ``somebody_else``: it may show another person."""
        super().__init__(horizontal=True)
        self.reference = reference
        verdict, remedy = words.verdict(reference.quality, wanted), words.remedy(reference.quality)
        good = not reference.quality.issues
        warning = self.tr("May show somebody else") if somebody_else else ""
        spoken = ". ".join(part for part in (warning, verdict, remedy) if part)
        self.setAccessibleName(f"{printable(reference.label, 80)}: {spoken}")
        crop = CropView(CROP_SIDE, self.tr("Face from {file}").format(file=reference.label), reference.crop_jpeg)
        self.body.addWidget(crop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(StrongLabel(printable(reference.label, 80)))
        if warning:
            texts.addLayout(_signed(warning, "person", "bad"))
        if not (warning and good):
            texts.addLayout(_signed(verdict, "check" if good else "warning", "good" if good else "warn"))
        if remedy:
            texts.addWidget(BodyLabel(remedy, tone="muted"))
        texts.addStretch(1)
        self.body.addLayout(texts, 1)
        self.remove_button = Button(self.tr("Remove"), "remove", "quiet")
        self.remove_button.setAccessibleName(self.tr("Remove {file}").format(file=reference.label))
        self.remove_button.clicked.connect(lambda: self.remove_requested.emit(self.reference))
        self.body.addWidget(self.remove_button)


def _signed(text: str, sign_name: str, tone: str) -> QHBoxLayout:
    """A sentence behind a sign that says the same as its colour."""
    row = QHBoxLayout()
    row.setSpacing(6)
    label = BodyLabel(text, tone=tone)
    sign = IconView(sign_name, 18)
    sign.tone_source = label
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row


class OutcomeRow(Card):
    """A photo that was offered and did not become a reference: why, and what the person can do."""

    face_chosen = Signal(object, int)
    """The ``EnrolOutcome`` and which of its faces."""
    dismissed = Signal()

    def __init__(self, outcome: EnrolOutcome, wanted: Mapping[QualityIssue, float]) -> None:
        """``wanted``: the figures of a good reference."""
        super().__init__(horizontal=True)
        self.outcome = outcome
        texts = QVBoxLayout()
        texts.setSpacing(4)
        name = printable(outcome.path.name, 80)
        texts.addWidget(StrongLabel(name))
        texts.addWidget(BodyLabel(self.sentence(), tone="warn"))
        self.face_buttons: list[Button] = []
        if outcome.status is EnrolStatus.CHOICE_NEEDED:
            middles = [face.box.x + face.box.width / 2 for face in outcome.faces]
            for number, index in enumerate(sorted(range(len(middles)), key=middles.__getitem__), 1):
                self.face_buttons.append(self._face_button(number, index, outcome.faces[index], wanted))
            texts.addSpacing(4)
            texts.addWidget(Flow(*self.face_buttons))
        self.setAccessibleName(f"{name}: {self.sentence()}")
        self.body.addWidget(IconView("warning", 24, tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(texts, 1)
        self.dismiss_button = Button(self.tr("Dismiss"), "cross", "quiet")
        self.dismiss_button.setAccessibleName(self.tr("Dismiss {file}").format(file=name))
        self.dismiss_button.clicked.connect(self.dismissed)
        self.body.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)

    def sentence(self) -> str:
        """What happened, in words."""
        status = self.outcome.status
        if status is EnrolStatus.CHOICE_NEEDED:
            return self.tr("%n face(s), counted from the left: which one is you?", "", len(self.outcome.faces))
        if status is EnrolStatus.NO_FACE:
            return self.tr("No face was found in this photo. Choose one in which the face is large and sharp.")
        if status is EnrolStatus.ALREADY_THERE:
            return self.tr("This photo is there already.")
        if status is EnrolStatus.TOO_MANY:
            return self.tr("%n photo(s) are the most there can be. Remove one first.", "", MOST_REFERENCES)
        return words.reason(self.outcome.reason)

    def _face_button(
        self, number: int, index: int, face: CandidateFace, wanted: Mapping[QualityIssue, float]
    ) -> Button:
        """``number``: counted from the left of the photo. ``index``: its place in the outcome."""
        button = Button(str(number))
        button.setIcon(QIcon(square(image_from(face.crop_jpeg), FACE_SIDE)))
        button.setIconSize(QSize(FACE_SIDE, FACE_SIDE))
        button.setAccessibleName(
            self.tr("Face {number} of {total}, counted from the left: this is me").format(
                number=number, total=len(self.outcome.faces)
            )
        )
        verdict = words.verdict(face.quality, wanted)
        button.setAccessibleDescription(verdict)
        button.setToolTip(verdict)
        button.clicked.connect(partial(self.face_chosen.emit, self.outcome, index))
        return button
